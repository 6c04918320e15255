import FoundationEssentials
import Glibc
import TerminalTestSupport
import Testing

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

  /// The calls that a command makes, as `Tests/CFailingDisk` names them.
  func calls(of arguments: [String]) throws -> [String] {
    environment["FAILING_DISK_LOG"] = folder + "/log"
    defer { environment["FAILING_DISK_LOG"] = nil }
    #expect(try run(arguments).end == .code(0))
    defer { try? remove("log") }
    return try readText(folder + "/log").split(separator: "\n").map(String.init)
  }

  func mendDisk() throws { try remove("failing") }

  /// Has the next commit's last step fail: the journal is gone from the folder, and whether from the
  /// disk nobody says. The first two syncs of the folder are those of the new journal.
  func failAfterCommit(by error: Int32 = EINVAL) throws {
    try failDisk((call: "sync-folder", error: error, after: 2))
  }

  func permissions(of name: String) -> mode_t? {
    var facts = stat()
    return stat(folder + "/" + name, &facts) == 0 ? facts.st_mode & 0o777 : nil
  }
}
