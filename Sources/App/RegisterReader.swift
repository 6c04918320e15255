import ImprovementPlan
import Listings
import Register
import RegisterSQLite

/// A register as it was read last; each time it is read again, only what is new.
struct RegisterReader: Sendable {
  let register: SQLiteRegister
  /// Every council's, oldest first.
  private(set) var changes: [RecordedChange] = []
  private var heads = Register.Heads()
  /// Why it couldn't be read when it was tried last.
  private(set) var failure: RegisterFailure?
  private var readAt: Moment?

  init(_ register: SQLiteRegister) {
    self.register = register
  }

  /// Reads what is new. Where that can't be, what was read before stays, and `failure` says why; when
  /// the same register can be read again, reading goes on where it stopped.
  mutating func refresh(at moment: Moment) {
    do {
      let new = try register.read(after: mark)
      changes += new.changes
      heads.append(new.heads)
      failure = nil
      readAt = moment
    } catch {
      failure = error
    }
  }

  /// Of the newest row.
  var mark: Register.Mark { heads.newest }

  /// Whether the register went as far as a snapshot says, with the same rows up to there.
  func has(_ trail: Trail) -> Bool { heads.has(trail) }

  /// How far the register went when it was read last; nil where it has no row.
  var trail: Trail? {
    heads.trail(upTo: mark.number)
  }

  /// Whether changes can be recorded.
  var access: RegisterAccess {
    if let failure { return .unusable(words(for: failure)) }
    switch register.access {
    case .writable: return .writable
    case .readOnly(let why): return .readOnly(why)
    }
  }

  private func words(for failure: RegisterFailure) -> String {
    guard mark != .start, let readAt else { return failure.onScreen }
    // First what the figures are: where a row is short, the end of it is cut.
    return "shown is what was read at \(readAt.clock); \(failure.onScreen)"
  }
}
