import Glibc
package import Register
import WholeFiles

extension SQLiteRegister {
  /// Whether this process may write it, or make it.
  package var access: Register.Access {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return accessToMake }
    guard facts.st_mode & S_IFMT == S_IFREG else { return .readOnly("\(file) is not a file") }
    guard SQLiteRegister.may(R_OK, path) else {
      return .readOnly("the register \(file) can't be read by you")
    }
    guard SQLiteRegister.may(W_OK, path) else {
      let why = refusal(W_OK) == EROFS ? ": its file system can only be read" : ""
      return .readOnly("the register \(file) can be read and not written by you\(why)")
    }
    // The journal is made there, beside what a link leads to.
    let folder = SQLiteRegister.folder(of: realPath)
    guard SQLiteRegister.may(W_OK | X_OK, folder) else {
      return .readOnly(
        "the register \(file) can be read and not written by you: its folder \(folder) can't be "
          + "written")
    }
    return .writable
  }

  private var accessToMake: Register.Access {
    if let target = deadLink {
      return .readOnly("\(file): \(SQLiteRegister.deadLinkWords(target))")
    }
    let folder = SQLiteRegister.nearestFolder(to: path)
    var facts = stat()
    guard stat(folder, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR else {
      return .readOnly("the register \(file) can't be made: \(folder) is not a folder")
    }
    guard SQLiteRegister.may(W_OK | X_OK, folder) else {
      return .readOnly("the register \(file) can't be made: \(folder) can't be written by you")
    }
    return .writable
  }

  /// Why the effective user may not do something to it; 0 where that is allowed.
  func refusal(_ what: Int32) -> Int32 {
    faccessat(AT_FDCWD, path, what, AT_EACCESS) == 0 ? 0 : errno
  }

  /// What opening it fails by; nil where it doesn't. Not while this process has it open: to close it
  /// lets go of the process's locks on it.
  ///
  /// - Parameter how: to read, or to write too.
  func openingError(_ how: Int32) -> Int32? {
    let descriptor = open(path, how | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return errno }
    close(descriptor)
    return nil
  }

  /// What reading all of it fails by; nil where it doesn't. Not while this process has it open.
  var readingError: Int32? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return errno }
    defer { close(descriptor) }
    var page = [UInt8](repeating: 0, count: 4_096)
    var start = 0
    while case let count = pread(descriptor, &page, page.count, off_t(start)), count != 0 {
      guard count > 0 else { return errno }
      start += count
    }
    return nil
  }

  /// What making a file beside it fails by; nil where it doesn't.
  var makingError: Int32? {
    let draft = DraftFile(for: realPath, isHidden: true)
    let descriptor = open(draft.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return errno }
    close(descriptor)
    draft.remove()
    return nil
  }

  /// Whether its file system gives locks: tried on a byte that nobody else locks, far behind those that
  /// SQLite does. Not while this process has it open.
  var canBeLocked: Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return true }
    defer { close(descriptor) }
    var lock = flock()
    (lock.l_type, lock.l_whence) = (Int16(F_RDLCK), Int16(SEEK_SET))
    (lock.l_start, lock.l_len) = (0x4000_1000, 1)
    return fcntl(descriptor, F_SETLK, &lock) == 0 || errno != ENOLCK
  }

  /// The folder a path is in, or the one above that is there.
  static func nearestFolder(to path: String) -> String {
    var folder = SQLiteRegister.folder(of: path)
    var facts = stat()
    while stat(folder, &facts) != 0, folder != "/", folder != "." {
      folder = SQLiteRegister.folder(of: folder)
    }
    return folder
  }

  /// Where links lead to.
  package var realPath: String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// Whether the effective user may do something to a file.
  static func may(_ what: Int32, _ path: String) -> Bool {
    faccessat(AT_FDCWD, path, what, AT_EACCESS) == 0
  }
}
