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
    try makeFolder(Register.folder(of: path))
    try requireNoJournal()
    Draft.removeAbandoned(of: path)
    return try holdingBackSignals {
      let draft = Draft(of: path)
      defer { draft.remove() }
      try migrator.migrate(try DatabaseQueue(path: draft.path, configuration: .writing))
      share(draft.path)
      let added = try commit(to: draft.path, body)
      if added.isEmpty { return added }
      guard link(draft.path, path) == 0 else {
        if errno == EEXIST { return nil }
        throw RegisterFailure.Reason(errno: errno)
      }
      try saveFolder(Register.folder(of: path))
      return added
    }
  }

  /// Gives who may read and write the folder the same leave for the register, whatever the umask, but
  /// nobody outside its group leave to write. Where the file system has no such leave, it stays as is.
  private func share(_ draft: String) {
    var (folder, file) = (stat(), stat())
    guard stat(Register.folder(of: path), &folder) == 0, stat(draft, &file) == 0 else { return }
    var mode = folder.st_mode & 0o664 | 0o600
    // Without this the file may be of its maker's group, whatever the folder's.
    if file.st_gid != folder.st_gid, chown(draft, .max, folder.st_gid) != 0 { mode &= ~0o020 }
    chmod(draft, mode)
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
  func saveFolder(_ folder: String) throws(RegisterFailure.Reason) {
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
