import ImprovementPlan

@testable import SnapshotFiles

extension SenseCase {
  /// Of scheme.
  static let schemeCases: [SenseCase] = [
    SenseCase(
      "one rating for all",
      [
        "warning: scheme.ratings: found one rating for all work; expected ratings that tell work apart",
        "warning: scheme.ratings[0].tone: found good beside the word \"red\"; expected bad",
      ]
    ) {
      $0.scheme = Scheme(
        name: "One",
        ratings: [
          Rating(
            id: "all", letter: "R", word: "red", meaning: "all work", tone: .good,
            rule: RatingRule(states: Lifecycle.allCases))
        ])
    },
    SenseCase(
      "a letter that is an emoji",
      [
        "warning: scheme.ratings[0].letter: found \"👍\"; expected a letter from A to Z"
      ]
    ) { $0.scheme.ratings[0].letter = "👍" },
    SenseCase(
      "stale after no week",
      [
        "warning: scheme.staleAfterWeeks: found 0; expected 1 to 104 weeks"
      ]
    ) { $0.scheme.staleAfterWeeks = 0 },
    SenseCase(
      "stale after a billion weeks",
      [
        "warning: scheme.staleAfterWeeks: found 1000000000; expected 1 to 104 weeks"
      ]
    ) { $0.scheme.staleAfterWeeks = 1_000_000_000 },
    SenseCase(
      "a billion months",
      [
        "warning: scheme.ratings: found no rating for work that is not started and 2 months late; expected a rule for all work",
        "warning: scheme.ratings: found no rating for work that is in progress and 2 months late; expected a rule for all work",
        "warning: scheme.ratings: found no rating for work that is complete, awaiting sign-off and 2 months late; expected a rule for all work",
        "warning: scheme.ratings[3].rule.overMonths: found 1000000000; expected 0 to 120 months",
      ]
    ) { $0.scheme.ratings[3].rule.overMonths = 1_000_000_000 },
    SenseCase(
      "states that lead nowhere",
      [
        "warning: scheme.nextStates: found no state that leads to another; expected a way to complete"
      ]
    ) { $0.scheme.nextStates = [] },
    SenseCase(
      "no way to complete",
      [
        "warning: scheme.nextStates: found no way from not started to complete; expected states that lead there",
        "warning: scheme.nextStates: found no way from in progress to complete; expected states that lead there",
      ]
    ) {
      $0.scheme.nextStates = [
        NextStates(from: .notStarted, to: [.inProgress]),
        NextStates(from: .inProgress, to: [.notStarted]),
      ]
    },
    SenseCase(
      "a rule that is never met",
      [
        "warning: scheme.ratings[7].rule: found a rule that no work can meet, after those before it; expected a rule of its own, or one that comes earlier"
      ]
    ) {
      $0.scheme.ratings.append(
        Rating(
          id: "late", letter: "L", word: "late", meaning: "late", tone: .bad,
          rule: RatingRule(states: [.inProgress], overMonths: 1)))
    },
    SenseCase(
      "work without a rating",
      [
        "warning: scheme.ratings: found no rating for work that is not started and 1 month late; expected a rule for all work",
        "warning: scheme.ratings: found no rating for work that is in progress and 1 month late; expected a rule for all work",
        "warning: scheme.ratings: found no rating for work that is complete, awaiting sign-off and 1 month late; expected a rule for all work",
      ]
    ) { $0.scheme.ratings.remove(at: 4) },
    SenseCase(
      "better the later",
      [
        "warning: scheme.ratings[3].tone: found good beside the letter \"R\"; expected bad or caution or paused or idle",
        "warning: scheme.ratings[3].rule: found \"over a month late\" for work later than \"up to a month late\"; expected a rating no better the later the work is",
      ]
    ) { $0.scheme.ratings[3].tone = .good },
    SenseCase(
      "red that is good",
      [
        "warning: scheme.ratings[3].tone: found good beside the word \"red\"; expected bad"
      ]
    ) {
      $0.scheme.ratings[3].word = "red"; $0.scheme.ratings[3].tone = .good;
      $0.scheme.ratings[4].tone = .good
    },
    SenseCase(
      "green that is bad",
      [
        "warning: scheme.ratings[6].tone: found bad beside the word \"green\"; expected good or done"
      ]
    ) {
      $0.scheme.ratings[6].word = "green"; $0.scheme.ratings[6].tone = .bad;
      $0.scheme.ratings[4].tone = .bad
    },
    SenseCase(
      "done while open",
      [
        "warning: scheme.ratings[6].tone: found done for work that is not started; expected a tone of open work"
      ]
    ) { $0.scheme.ratings[6].tone = .done },
    SenseCase(
      "bad when complete",
      [
        "warning: scheme.ratings[0].tone: found bad for work that is complete; expected done or good"
      ]
    ) { $0.scheme.ratings[0].tone = .bad },
    SenseCase(
      "two ratings of one word",
      [
        "warning: scheme.ratings[4].word: found \"Over a month late\" again, as in scheme.ratings[3]; expected each once, in words of its own"
      ]
    ) { $0.scheme.ratings[4].word = "Over a month late" },
    SenseCase(
      "late work paused",
      [
        "warning: scheme.ratings[3].tone: found paused for work that is not started and 2 months late; expected caution or bad",
        "warning: scheme.ratings[3].tone: found paused for work that is in progress and 2 months late; expected caution or bad",
      ]
    ) { $0.scheme.ratings[3].tone = .paused },
    SenseCase(
      "letters that differ by their case",
      [
        "warning: scheme.ratings[4].letter: found \"r\" beside \"R\"; expected one that differs by more than capitals"
      ]
    ) { $0.scheme.ratings[4].letter = "r" },
    SenseCase(
      "on track, and bad",
      [
        "warning: scheme.ratings[3].tone: found bad beside the word \"on track\"; expected good"
      ]
    ) { $0.scheme.ratings[3].word = "on track" },
    SenseCase(
      "no way back from suspended",
      [
        "warning: scheme.nextStates: found no way from suspended to complete; expected states that lead there"
      ]
    ) {
      $0.scheme.nextStates = [
        NextStates(from: .notStarted, to: [.inProgress]),
        NextStates(from: .inProgress, to: [.complete, .suspended]),
      ]
    },
  ]
}
