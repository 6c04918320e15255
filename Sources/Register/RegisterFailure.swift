import CleanText
import Glibc
package import ImprovementPlan
package import WholeFiles

/// Why a register couldn't be read or written. Nothing was added, but where it is `cannotTell`.
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
    /// The system refuses it.
    case disk(DiskFault)
    /// Whether it was saved can't be told.
    case cannotTell(Doubt)
    /// What was taken out is taken out, and the file may have traces of it: why they couldn't be removed.
    case tracesLeft(String)
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

  /// What may have been added all the same; nil where nothing was.
  package var doubt: Doubt? { if case .cannotTell(let doubt) = reason { doubt } else { nil } }

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
    case .disk(let fault): fault.words
    case .cannotTell(let doubt): doubt.words
    case .tracesLeft(let cause):
      "traces of what was taken out may be left in the file, which couldn't be written anew: \(cause); "
        + "ask again once that is mended"
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

extension RegisterFailure.Reason {
  /// What a call of the system's failed by.
  package init(errno number: Int32) { self.init(DiskFault(number)) }

  package init(_ fault: DiskFault) {
    switch fault.code {
    case EACCES: self = .notPermitted
    // What helps is outside of the register's folder.
    case EMFILE, ENFILE, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR: self = .other(fault.words)
    default: self = .disk(fault)
    }
  }
}
