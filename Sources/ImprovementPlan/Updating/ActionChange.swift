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
  case text(ActionText, from: String?, to: String)
  /// That an earlier change, by its number, is taken back.
  case undo(of: Int)
}

extension ActionChange {
  /// What sort of change it is: what the register and scripts call it.
  public enum Kind: Hashable, Sendable {
    case lifecycle, rating, impact, note, evidence, due, approval, undo
    case text(ActionText)
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
    case .text(let text, _, _): .text(text)
    case .undo: .undo
    }
  }
}

extension ActionChange.Kind {
  /// All kinds there are.
  public static let all =
    [lifecycle, rating, impact, note, evidence, due, approval] + ActionText.allCases.map(Self.text)
    + [undo]

  /// What the register and scripts call it.
  public var name: String {
    switch self {
    case .lifecycle: "lifecycle"
    case .rating: "rating"
    case .impact: "impact"
    case .note: "note"
    case .evidence: "evidence"
    case .due: "due"
    case .approval: "approval"
    case .text(let text): text.rawValue
    case .undo: "undo"
    }
  }

  /// The kind of that name; nil where this version knows none.
  public init?(named name: String) {
    guard let kind = Self.all.first(where: { $0.name == name }) else { return nil }
    self = kind
  }
}
