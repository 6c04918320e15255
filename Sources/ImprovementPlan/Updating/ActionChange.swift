/// One thing that is recorded of an action: what it was, where it is a value, and what it is now.
public enum ActionChange: Equatable, Sendable {
  case lifecycle(from: Lifecycle?, to: Lifecycle)
  /// Ids of the scheme's ratings; nil is what the dates say. The reason is the row's `why`.
  case rating(from: String?, to: String?)
  case impact(from: Impact?, to: Impact)
  /// A report in words.
  case note(String)
  case evidence(Evidence)
  /// A move of the due date; without an approval it is proposed and not in force. The reason is the
  /// row's `why`. Where there was no date, the date first set.
  case due(from: Day?, to: Day, approval: Approval?)
  /// The board's approval of the move that was proposed.
  case approval(to: Day, Approval)
  case lead(from: String?, to: String)
  case recovery(from: String?, to: String)
  /// Why the action is late or at risk.
  case reason(from: String?, to: String)
  /// That an earlier change, by its number, is taken back.
  case undo(of: Int)
}

extension ActionChange {
  /// What sort of change it is: what the register and scripts call it.
  public enum Kind: String, Sendable, CaseIterable {
    case lifecycle, rating, impact, note, evidence, due, approval, lead, recovery, reason, undo
  }

  /// What sort of change it is.
  public var kind: Kind {
    switch self {
    case .lifecycle: .lifecycle
    case .rating: .rating
    case .impact: .impact
    case .note: .note
    case .evidence: .evidence
    case .due: .due
    case .approval: .approval
    case .lead: .lead
    case .recovery: .recovery
    case .reason: .reason
    case .undo: .undo
    }
  }
}
