import Glibc
import Register

// What stands beside a register, or under another name of it, and would have SQLite alter it.

extension SQLiteRegister {
  /// The file that SQLite keeps what was before a change in, until the change is whole.
  var journal: String { realPath + "-journal" }

  /// Fails where something else than a file has the name of one that SQLite keeps beside the register:
  /// it would fail there, and not say by what.
  private func requirePlainFiles() throws(RegisterFailure.Reason) {
    for ending in ["-journal", "-wal"] {
      guard let thing = thingInPlaceOfFile(at: realPath + ending) else { continue }
      throw .other(
        "\(thing) stands beside it (\(name)\(ending)), where SQLite keeps a file of that name; move it "
          + "away")
    }
  }

  /// Fails where a write-ahead log has something for the register. SQLite reads such a log into any
  /// database it stands beside, and this program never makes one.
  func requireNoLog() throws(RegisterFailure.Reason) {
    try requirePlainFiles()
    guard (FileStamp(realPath + "-wal")?.size ?? 0) > 0 else { return }
    throw .other(
      "a write-ahead log stands beside it (\(name)-wal), which this program never makes: another "
        + "program has the register open with “PRAGMA journal_mode = WAL”, or the log is of another "
        + "database; end that program, or move the log away")
  }

  /// Fails where a journal is left whose register isn't there: the next one of this name would be
  /// taken for it.
  func requireNoJournal() throws(RegisterFailure.Reason) {
    try requirePlainFiles()
    guard hasJournal else { return }
    // Somebody may have made it meanwhile, and be changing it.
    guard try !isThere() else { return }
    throw .other(
      "no register is here, and yet the journal of one (\(name)-journal); put back the register that "
        + "it belongs to, or move the journal away")
  }

  /// Fails where the file has other names. A change that is cut off leaves its journal beside the name
  /// it was made under, and who opens the register under another one finds half a change.
  func requireOneName() throws(RegisterFailure.Reason) {
    var names = 1
    for _ in 0..<50 {
      names = FileStamp(realPath)?.names ?? 1
      // A register that is being made has two names for a moment.
      if names == 1 { return }
      removeAbandonedDrafts()
      usleep(10_000)
    }
    throw .other(
      "it has \(names) names (hard links), and a change that is cut off under one leaves half of it "
        + "under the others; remove the others: find -samefile lists them")
  }

  /// Without its folder, as messages name what stands beside it.
  var name: String { realPath.split(separator: "/").last.map(String.init) ?? realPath }
}

/// What has a file's name and is none, in words; nil where a file has it, or nothing.
func thingInPlaceOfFile(at path: String) -> String? {
  var facts = stat()
  guard lstat(path, &facts) == 0 else { return nil }
  switch facts.st_mode & S_IFMT {
  case S_IFREG: return nil
  case S_IFDIR: return "a folder"
  case S_IFLNK: return "a link"
  default: return "a device or a pipe"
  }
}

/// What tells whether a file is still the one it was, without reading it.
struct FileStamp: Equatable {
  let inode: UInt
  let size: Int
  let names: Int
  private let seconds: Int
  private let nanoseconds: Int

  /// nil where there is no such file, or none that can be looked at.
  init?(_ path: String) {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return nil }
    inode = UInt(facts.st_ino)
    size = Int(facts.st_size)
    names = Int(facts.st_nlink)
    seconds = facts.st_mtim.tv_sec
    nanoseconds = facts.st_mtim.tv_nsec
  }
}
