import ImprovementPlan
import Testing

@Suite("Which states may follow")
struct NextStatesTests {
  @Test(
    "the standard, in the order they are offered",
    arguments: [
      (.notStarted, [.inProgress, .awaitingSignOff, .suspended, .superseded]),
      (.inProgress, [.awaitingSignOff, .complete, .suspended, .superseded, .notStarted]),
      (.awaitingSignOff, [.complete, .inProgress, .suspended, .superseded]),
      (.complete, [.embedded, .inProgress]),
      (.embedded, [.complete]),
      (.suspended, [.inProgress, .notStarted, .superseded]),
      (.superseded, [.inProgress, .notStarted]),
      (nil, [.notStarted, .inProgress, .awaitingSignOff, .complete, .suspended, .superseded]),
    ] as [(Lifecycle?, [Lifecycle])])
  func standard(from: Lifecycle?, to: [Lifecycle]) {
    #expect(Scheme.standard.nextStates(from: from) == to)
  }

  @Test func `a state that a scheme doesn't list is a last one`() {
    let scheme = Scheme(name: "Own", ratings: [], nextStates: [])
    #expect(scheme.nextStates(from: .inProgress) == [])
  }

  @Test(
    "the ratings that may be set are those for the state",
    arguments: [
      (.notStarted, ["over-a-month-late", "up-to-a-month-late", "not-started", "on-time"]),
      (nil, ["over-a-month-late", "up-to-a-month-late", "on-time"]),
      (.suspended, ["suspended"]), (.complete, []), (.embedded, []),
    ] as [(Lifecycle?, [String])])
  func ratings(state: Lifecycle?, ids: [String]) {
    #expect(Scheme.standard.settableRatings(for: state).map(\.id) == ids)
  }

  @Test func `a rating whose rule names no state may be set for any open work`() {
    let own = Rating(
      id: "at-risk", letter: "P", word: "at risk", meaning: "as an officer sees it", tone: .caution,
      rule: RatingRule(states: []))
    let scheme = Scheme(name: "Own", ratings: [own])
    #expect(scheme.settableRatings(for: .inProgress) == [own])
    #expect(scheme.settableRatings(for: .complete) == [])
  }
}
