import FoundationEssentials
import Glibc
import TerminalTestSupport

extension World {
  /// A world with one note recorded, whose disk can be told to fail.
  static func onFailingDisk() throws -> World {
    let world = try withOneNote()
    world.environment["LD_PRELOAD"] = builtProgram("libFailingDisk.so")
    world.environment["FAILING_DISK"] = world.folder + "/failing"
    return world
  }

  /// Has calls fail from here on.
  ///
  /// - Parameter rules: the call as `Tests/CFailingDisk` names it, the error's number, and how many go
  ///   well first.
  func failDisk(_ rules: (call: String, error: Int32, after: Int)...) throws {
    let lines = rules.map { "\($0.call) \($0.error) \($0.after)\n" }
    try write(lines.joined(), to: "failing")
  }

  func mendDisk() throws { try remove("failing") }

  /// Has the next commit's last step fail: the journal is gone from the folder, and whether from the
  /// disk nobody says. The first sync of the folder is that of the new journal.
  func failAfterCommit(by error: Int32 = EINVAL) throws {
    try failDisk((call: "sync-folder", error: error, after: 1))
  }

  func permissions(of name: String) -> mode_t? {
    var facts = stat()
    return stat(folder + "/" + name, &facts) == 0 ? facts.st_mode & 0o777 : nil
  }
}
