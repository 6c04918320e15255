/// How a plan rates delivery. There is no national standard, so every plan carries its own.
public struct Scheme: Equatable, Sendable {
  /// The scheme's name: "Improvement board standard".
  public var name: String
  /// The ratings; the first whose rule holds is an action's derived rating.
  public var ratings: [Rating]
  /// An open action with no update for longer than this many weeks is stale.
  public var staleAfterWeeks: Int
  /// What may follow on each state; a state that isn't listed is a last one.
  public var nextStates: [NextStates]

  /// A scheme of these ratings.
  public init(
    name: String, ratings: [Rating], staleAfterWeeks: Int = 6,
    nextStates: [NextStates] = NextStates.standard
  ) {
    self.name = name
    self.ratings = ratings
    self.staleAfterWeeks = staleAfterWeeks
    self.nextStates = nextStates
  }
}

/// One rating of a scheme: always shown as word, letter and colour together.
public struct Rating: Hashable, Sendable {
  /// What overrides call it.
  public let id: String
  /// One letter.
  public var letter: String
  /// A word or two: "over a month late".
  public var word: String
  /// What it means, for the key.
  public var meaning: String
  /// Which sort of colour it gets.
  public var tone: Tone
  /// When it applies.
  public var rule: RatingRule

  /// A rating and the rule that derives it.
  public init(
    id: String, letter: String, word: String, meaning: String, tone: Tone, rule: RatingRule
  ) {
    self.id = id
    self.letter = letter
    self.word = word
    self.meaning = meaning
    self.tone = tone
    self.rule = rule
  }
}

/// What a colour is to say; a colour theme decides which colour says it.
public enum Tone: String, Sendable, CaseIterable {
  case good
  case caution
  case bad
  case done
  case idle
  case paused
}

/// When a rating applies: the lifecycle is one of `states`, and the current due date is more than
/// `overMonths` and at most `upToMonths` calendar months past. A bound that is absent is open; with
/// either bound present an action without a due date doesn't match.
public struct RatingRule: Hashable, Sendable {
  /// The lifecycles it applies to.
  public var states: [Lifecycle]
  /// Late by more than this many months; 0 is any lateness.
  public var overMonths: Int?
  /// Late by this many months at most; 0 is not late.
  public var upToMonths: Int?

  /// A rule on lifecycle and lateness.
  public init(states: [Lifecycle], overMonths: Int? = nil, upToMonths: Int? = nil) {
    self.states = states
    self.overMonths = overMonths
    self.upToMonths = upToMonths
  }
}

extension Scheme {
  /// Green on time, amber up to one month late, red over one month late, blue complete, grey not
  /// started and not yet due, suspended shown apart.
  public static let standard = Scheme(
    name: "Standard",
    ratings: [
      Rating(
        id: "complete", letter: "B", word: "complete",
        meaning: "complete, or complete and embedded",
        tone: .done, rule: RatingRule(states: [.complete, .embedded])),
      Rating(
        id: "suspended", letter: "S", word: "suspended", meaning: "suspended with approval",
        tone: .paused, rule: RatingRule(states: [.suspended])),
      Rating(
        id: "superseded", letter: "W", word: "withdrawn", meaning: "superseded or withdrawn",
        tone: .paused, rule: RatingRule(states: [.superseded])),
      Rating(
        id: "over-a-month-late", letter: "R", word: "over a month late",
        meaning: "not complete, more than one month after the due date", tone: .bad,
        rule: RatingRule(states: Scheme.open, overMonths: 1)),
      Rating(
        id: "up-to-a-month-late", letter: "A", word: "up to a month late",
        meaning: "not complete, up to one month after the due date", tone: .caution,
        rule: RatingRule(states: Scheme.open, overMonths: 0, upToMonths: 1)),
      Rating(
        id: "not-started", letter: "N", word: "not started", meaning: "not started and not yet due",
        tone: .idle, rule: RatingRule(states: [.notStarted], upToMonths: 0)),
      Rating(
        id: "on-time", letter: "G", word: "on time", meaning: "under way and not yet due",
        tone: .good, rule: RatingRule(states: Scheme.open, upToMonths: 0)),
    ])

  private static let open: [Lifecycle] = [.notStarted, .inProgress, .awaitingSignOff]
}
