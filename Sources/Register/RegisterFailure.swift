import CleanText
import GRDB
import Glibc
package import ImprovementPlan

/// Why a register couldn't be read or written; nothing was added.
package struct RegisterFailure: Error, Equatable, CustomStringConvertible {
  package enum Reason: Error, Equatable, Sendable {
    /// There is none, and none was read before.
    case absent
    /// Its folder, or the register that was read before, isn't there.
    case missing
    /// It is another register than the one that was read before.
    case replaced
    case notPermitted
    case busy
    case full
    /// Made by a newer version of the program.
    case newer
    /// Somebody presents this council at this moment: who, by role or login, and since when.
    case somebodyPresents(String, since: Moment)
    /// What doesn't hold, and at which row where that is known.
    case damaged(row: Int?, String)
    case other(String)
  }

  package let reason: Reason
  package let file: String

  package init(_ reason: Reason, file: String) {
    self.reason = reason
    self.file = file
  }

  /// One line: the file, what was found and what was expected.
  /// SQLite quotes from the file where that is damaged.
  package var description: String { "\(file): \(reason.words)".cleaned }

  /// The reason alone.
  package var words: String { reason.words.cleaned }

  /// The same where one row has to hold it: the path of its folder would push the reason out.
  package var onScreen: String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return "\(name): \(reason.words)".cleaned
  }
}

extension RegisterFailure.Reason {
  fileprivate var words: String {
    switch self {
    case .absent: "found no register; nothing has been recorded there yet"
    case .missing:
      "the register that was read before is gone, or its folder; expected it where it was"
    case .replaced: "this is another register than the one that was read before; open it anew"
    case .notPermitted:
      "permission denied; to read takes leave to read the file, and to record takes leave to write "
        + "the file and its folder"
    case .busy: "other programs kept it locked for 5 seconds; expected a few thousandths; try again"
    case .full: "the disk is full or can't be written; make room and try again"
    case .newer: "made by a newer version of this program; expected one that this version knows"
    case .somebodyPresents(let who, let since):
      "\(who) presents, since \(since.clock) on \(since.day.medium); follow, or wait for the end of "
        + "that presentation"
    case .damaged(let row?, let what): "damaged: row \(row) doesn't hold: \(what)"
    case .damaged(nil, let what): "damaged: \(what)"
    case .other(let what): what
    }
  }
}

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
    case let error as DatabaseError: self.init(Reason(error, of: Register(file: file)), file: file)
    case let error as RowDecodingError: self.init(.damaged(row: nil, "\(error)"), file: file)
    default: return nil
    }
  }
}

extension RegisterFailure.Reason {
  /// What a call of the system's failed by.
  init(errno number: Int32) {
    switch number {
    case ENOENT, ENOTDIR: self = .missing
    case EACCES, EPERM, EROFS: self = .notPermitted
    case ENOSPC, EDQUOT, EFBIG: self = .full
    default: self = .other(String(cString: strerror(number)))
    }
  }

  fileprivate init(_ error: DatabaseError, of register: Register) {
    let words = error.message ?? "SQLite error \(error.extendedResultCode.rawValue)"
    switch error.extendedResultCode {
    // A limit on the size of files or of a user's share comes as a write that failed.
    case .SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_TRUNCATE: self = .full
    case .SQLITE_IOERR_SHORT_READ: self = .damaged(row: nil, "it ends too early")
    case .SQLITE_CANTOPEN where register.access != .writable: self = .notPermitted
    case .SQLITE_CANTOPEN: self = .other("it can’t be opened: \(words)")
    default: self.init(error.resultCode, words)
    }
  }

  private init(_ code: ResultCode, _ words: String) {
    switch code {
    case .SQLITE_FULL: self = .full
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .notPermitted
    case .SQLITE_NOTADB: self = .damaged(row: nil, "it is not a SQLite database")
    // A statement of ours fails by itself only where the schema is not ours.
    case .SQLITE_CORRUPT, .SQLITE_ERROR, .SQLITE_FORMAT, .SQLITE_TOOBIG, .SQLITE_SCHEMA:
      self = .damaged(row: nil, words)
    default: self = .other(words)
    }
  }
}
