import GRDB
import Glibc

// The register as a file among files.

extension Register {
  /// Whether there is a file that may be a register.
  func isThere() throws(RegisterFailure.Reason) -> Bool {
    var facts = stat()
    guard stat(path, &facts) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return false }
      throw RegisterFailure.Reason(errno: errno)
    }
    guard facts.st_mode & S_IFMT == S_IFREG else { throw .other("it is not a file") }
    guard facts.st_size > 0 else {
      throw .damaged(row: nil, "it is empty, and a register never is")
    }
    return true
  }

  /// Makes the register with its first rows, in one step: nobody ever sees half of one.
  ///
  /// - Returns: nil where somebody else made it meanwhile.
  func make<Added: Collection>(_ body: (Database) throws -> Added) throws -> Added? {
    let draft = "\(path).new-\(getpid())-\(UInt32.random(in: 0 ... .max))"
    defer { for suffix in ["", "-journal"] { unlink(draft + suffix) } }
    try makeFolder(Register.folder(of: path))
    try migrator.migrate(try DatabaseQueue(path: draft, configuration: .writing))
    let added = try commit(to: draft, body)
    if added.isEmpty { return added }
    guard link(draft, path) == 0 else {
      if errno == EEXIST { return nil }
      throw RegisterFailure.Reason(errno: errno)
    }
    try saveFolder(Register.folder(of: path))
    return added
  }

  private func makeFolder(_ folder: String) throws(RegisterFailure.Reason) {
    if mkdir(folder, 0o777) == 0 { return try saveFolder(Register.folder(of: folder)) }
    switch errno {
    case EEXIST: return
    case ENOENT:
      try makeFolder(Register.folder(of: folder))
      try makeFolder(folder)
    default: throw RegisterFailure.Reason(errno: errno)
    }
  }

  /// Puts a folder's names on the disk.
  private func saveFolder(_ folder: String) throws(RegisterFailure.Reason) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw RegisterFailure.Reason(errno: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw RegisterFailure.Reason(errno: errno) }
  }

  /// The folder that holds a path; "/" holds itself.
  static func folder(of path: String) -> String {
    let parts = path.split(separator: "/")
    let start = path.hasPrefix("/") ? "/" : ""
    let folder = start + parts.dropLast().joined(separator: "/")
    return folder.isEmpty ? "." : folder
  }
}
