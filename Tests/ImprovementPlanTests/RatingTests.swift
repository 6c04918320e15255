import ImprovementPlan
import Testing

struct RatingTests {
  @Test(
    arguments: [
      ("2026-01-31", .inProgress, "2026-01-31", "on-time"),
      ("2026-01-31", .inProgress, "2026-02-01", "up-to-a-month-late"),
      ("2026-01-31", .inProgress, "2026-02-28", "up-to-a-month-late"),
      ("2026-01-31", .inProgress, "2026-03-01", "over-a-month-late"),
      ("2024-01-31", .inProgress, "2024-02-29", "up-to-a-month-late"),
      ("2026-01-31", .notStarted, "2026-01-31", "not-started"),
      ("2026-01-31", .notStarted, "2026-02-01", "up-to-a-month-late"),
      ("2026-01-31", .awaitingSignOff, "2026-03-01", "over-a-month-late"),
      ("2026-01-31", .complete, "2026-03-01", "complete"),
      ("2026-01-31", .embedded, "2026-03-01", "complete"),
      ("2026-01-31", .suspended, "2026-03-01", "suspended"),
      ("2026-01-31", .superseded, "2026-03-01", "superseded"),
      ("2026-01-31", nil, "2026-01-31", "on-time"),
      ("2026-01-31", nil, "2026-03-01", "over-a-month-late"),
      (nil, .complete, "2026-03-01", "complete"),
      (nil, .suspended, "2026-03-01", "suspended"),
      (nil, .inProgress, "2026-03-01", nil),
      (nil, .notStarted, "2026-03-01", nil),
      (nil, nil, "2026-03-01", nil),
    ] as [(Day?, Lifecycle?, Day, String?)])
  func `is derived by the standard scheme from state and date`(
    due: Day?, lifecycle: Lifecycle?, asAt: Day, rating: String?
  ) {
    #expect(action(due: due, lifecycle).derivedRating(in: .standard, asAt: asAt)?.id == rating)
  }

  @Test func `is an officer's where the scheme knows it`() {
    let overridden = action(due: "2026-01-31") {
      $0.override = RatingOverride(rating: "on-time", reason: "done, minutes to follow")
    }
    #expect(overridden.derivedRating(in: .standard, asAt: "2026-05-01")?.letter == "R")
    #expect(overridden.rating(in: .standard, asAt: "2026-05-01")?.letter == "G")
  }

  @Test func `is the derived one where an override names no rating of the scheme`() {
    let wrong = action(due: "2026-01-31") {
      $0.override = RatingOverride(rating: "purple", reason: "no such colour")
    }
    #expect(wrong.rating(in: .standard, asAt: "2026-05-01")?.letter == "R")
  }

  @Test func `is never overridden once the work is complete`() {
    let finished = action(due: "2026-01-31", .complete) {
      $0.override = RatingOverride(rating: "over-a-month-late", reason: "left from May")
    }
    #expect(finished.rating(in: .standard, asAt: "2026-05-01")?.letter == "B")
  }

  @Test func `can be overridden where none can be derived`() {
    let undated = action(due: nil) {
      $0.override = RatingOverride(rating: "on-time", reason: "standing work")
    }
    #expect(undated.rating(in: .standard, asAt: "2026-05-01")?.word == "on time")
  }

  @Test func `is the first of the scheme whose rule holds`() {
    let anything = RatingRule(states: Lifecycle.allCases)
    let first = Rating(
      id: "a", letter: "A", word: "first", meaning: "", tone: .good, rule: anything)
    let second = Rating(
      id: "b", letter: "B", word: "second", meaning: "", tone: .bad, rule: anything)
    let scheme = Scheme(name: "Two", ratings: [first, second])
    #expect(action("P1", .inProgress).derivedRating(in: scheme, asAt: "2026-01-01")?.id == "a")
  }

  @Test(
    arguments: [
      (nil, nil, true), ("vacancies", nil, true), (nil, "agency cover", true),
      ("vacancies", "agency cover", false),
    ] as [(String?, String?, Bool)])
  func `amber and red owe a reason and a recovery action`(
    reason: String?, recovery: String?, owes: Bool
  ) {
    let late = action(due: "2026-01-31") {
      $0.reason = reason
      $0.recovery = recovery
    }
    #expect(late.owesExplanation(in: .standard, asAt: "2026-02-10") == owes)
    #expect(late.owesExplanation(in: .standard, asAt: "2026-05-10") == owes)
    #expect(!late.owesExplanation(in: .standard, asAt: "2026-01-10"))
  }
}
