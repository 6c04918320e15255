import GRDB
import Glibc
import Register
import WholeFiles

extension RegisterFailure {
  /// What went wrong, in our words.
  init(_ error: any Error, file: String) {
    self = RegisterFailure(ifOwn: error, file: file) ?? .init(.other("\(error)"), file: file)
  }

  /// nil where the error is a stranger's.
  init?(ifOwn error: any Error, file: String) {
    switch error {
    case let failure as RegisterFailure: self = failure
    case let reason as Reason: self.init(reason, file: file)
    case let fault as DiskFault: self.init(Reason(fault), file: file)
    case let trouble as TracedError:
      self.init(Reason(trouble, of: SQLiteRegister(file: file)), file: file)
    case let error as DatabaseError:
      let trouble = TracedError(error: error, code: 0)
      self.init(Reason(trouble, of: SQLiteRegister(file: file)), file: file)
    case let error as RowDecodingError: self.init(.damaged(row: nil, "\(error)"), file: file)
    default: return nil
    }
  }
}

extension RegisterFailure.Reason {
  fileprivate init(_ trouble: TracedError, of register: SQLiteRegister) {
    let error = trouble.error
    let words = error.message ?? "SQLite error \(error.extendedResultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHORT_READ:
      self = .damaged(row: nil, "it ends too early")
    // SQLite calls damaged what the disk can't read, too.
    case .SQLITE_CORRUPT:
      self = register.readingError.map { .init(errno: $0) } ?? .damaged(row: nil, words)
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_NOMEM:
      self = .disk(DiskFault(ENOMEM))
    case .SQLITE_IOERR where trouble.code != 0: self.init(DiskFault(trouble.code))
    case .SQLITE_IOERR where locking.contains(error.extendedResultCode):
      self = .other(
        "its file system failed to give a lock, or to take one back: SQLite says \(words)")
    case .SQLITE_IOERR:
      self = .other(
        "the disk failed, or a limit is reached (a quota, ulimit -f): SQLite says \(words)")
    case .SQLITE_CANTOPEN where trouble.code != 0 && trouble.code != ENOENT:
      self.init(DiskFault(trouble.code))
    case .SQLITE_CANTOPEN: self.init(unopened: register, words)
    case .SQLITE_PERM where trouble.code != 0: self.init(DiskFault(trouble.code))
    case .SQLITE_BUSY where !register.canBeLocked: self = .disk(DiskFault(ENOLCK))
    case .SQLITE_READONLY where error.extendedResultCode == .SQLITE_READONLY_DBMOVED:
      self = FileStamp(register.path) == nil ? .missing : .replaced
    case .SQLITE_READONLY: self.init(openedToReadAlone: register)
    default: self.init(error.resultCode, words)
    }
  }

  /// SQLite doesn't say why it can't open one of its files: the register, or the journal beside it. Of
  /// one that it couldn't make it tells only that it isn't there.
  private init(unopened register: SQLiteRegister, _ words: String) {
    if FileStamp(register.path) == nil {
      self = .missing
    } else if let code = register.openingError(O_RDONLY) {
      self.init(DiskFault(code))
    } else if register.access != .writable {
      self = .notPermitted
    } else if let code = register.makingError {
      self.init(DiskFault(code))
    } else {
      self = .other("no journal could be made beside it: \(manyFiles)")
    }
  }

  /// SQLite opens to read what it can't open to write, and forgets why.
  private init(openedToReadAlone register: SQLiteRegister) {
    switch register.refusal(W_OK) {
    case 0 where register.access == .writable:
      self =
        register.openingError(O_RDWR).map { .init(DiskFault($0)) }
        ?? .other("it could be opened to read and not to write: \(manyFiles)")
    case 0, EACCES: self = .notPermitted
    case let code: self.init(DiskFault(code))
    }
  }

  private init(_ code: ResultCode, _ words: String) {
    switch code {
    case .SQLITE_FULL: self = .disk(DiskFault(ENOSPC))
    case .SQLITE_NOMEM: self = .disk(DiskFault(ENOMEM))
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_PERM, .SQLITE_AUTH: self = .notPermitted
    case .SQLITE_NOTADB: self = .damaged(row: nil, "it is not a SQLite database")
    // A statement of ours fails by itself only where the schema is not ours.
    case .SQLITE_ERROR, .SQLITE_FORMAT, .SQLITE_TOOBIG, .SQLITE_SCHEMA:
      self = .damaged(row: nil, words)
    default: self = .other(words)
    }
  }
}

/// What fails by a lock alone.
private let locking: [ResultCode] = [
  .SQLITE_IOERR_UNLOCK, .SQLITE_IOERR_RDLOCK, .SQLITE_IOERR_LOCK, .SQLITE_IOERR_CHECKRESERVEDLOCK,
]

/// What is left once all is well again, and SQLite tells no more than that something failed.
let manyFiles =
  "SQLite doesn’t say why, and now it could be; too many open files do that (ulimit -n); try again"
