/// A text of an action that is recorded as a whole: what it said is replaced by what it says now.
///
/// All that tells one from another stands in its `facts`: a text that is added is a case and its facts, and can
/// be recorded from the form, by command and in plain mode, is laid over, taken back and told in the history.
public enum ActionText: String, Sendable, CaseIterable {
  case lead, recovery, reason

  /// The action's field.
  public var place: any WritableKeyPath<Action, String?> & Sendable { facts.place }
  /// What stands before it on a form: "Doing".
  public var label: String { facts.label }
  /// What it says, as a choice: "what is being done about it".
  public var meaning: String { facts.meaning }
  /// The letter that chooses it.
  public var letter: Character { facts.letter }
  /// What is asked for where it is needed and empty: "say what is being done".
  public var wanted: String { facts.wanted }
  /// When it is needed, where it can be left empty; nil where nothing asks for it.
  public var neededFor: String? { facts.neededFor }
  /// What the command line calls it, without its two dashes.
  public var option: String { facts.option ?? rawValue }

  /// What it says now, in a history: "doing: “agency cover”".
  func words(_ text: String) -> String { facts.words(text) }
  /// What is said where it is empty: "nothing about why".
  var emptyWords: String { facts.emptyWords }
  /// That it went from one to another: a role's move names both, of a longer text what it says now is enough.
  func words(from: String?, to: String) -> String { facts.move?(from, to) ?? words(to) }
}

extension ActionText {
  /// All that is said of a text of an action, in one place.
  private struct Facts {
    var place: any WritableKeyPath<Action, String?> & Sendable
    var label: String
    var meaning: String
    var letter: Character
    var wanted: String
    var neededFor: String?
    var option: String?
    var words: (String) -> String
    var emptyWords: String
    var move: ((String?, String) -> String)?
  }

  private var facts: Facts {
    switch self {
    case .lead:
      Facts(
        place: \.lead, label: "Lead", meaning: "the lead", letter: "l",
        wanted: "name the role that leads", words: { "lead \($0)" },
        emptyWords: PlanWords.noOwnerNamed,
        move: { from, to in from.map { "lead \($0) → \(to)" } ?? "lead named: \(to)" })
    case .recovery:
      Facts(
        place: \.recovery, label: "Doing", meaning: "what is being done about it", letter: "g",
        wanted: "say what is being done", neededFor: "amber and red", option: "doing",
        words: { "doing: “\($0)”" }, emptyWords: "nothing about what is being done")
    case .reason:
      Facts(
        place: \.reason, label: "Why", meaning: "why it is late or at risk", letter: "w",
        wanted: "say why", words: { "why: “\($0)”" }, emptyWords: "nothing about why")
    }
  }
}
