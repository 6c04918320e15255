import ImprovementPlan
import Testing

struct PlanWordsTests {
  @Test(
    arguments: [
      ("2026-11-22", "from today"), ("2026-11-21", "1 day old"), ("2026-10-31", "22 days old"),
      ("2026-09-23", "60 days old"), ("2026-09-22", "2 months old"), ("2026-07-22", "4 months old"),
      ("2024-11-23", "23 months old"), ("2024-11-22", "2 years old"), ("2017-09-05", "9 years old"),
      ("2026-11-24", "dated 2 days ahead"),
    ] as [(Day, String)])
  func `an age is told in days, then months, then years`(day: Day, age: String) {
    #expect(PlanWords.age(of: day, on: "2026-11-22") == age)
  }

  @Test(
    arguments: [
      ("2026-12-04", "in 12 days"), ("2026-11-23", "tomorrow"), ("2026-11-22", "today"),
      ("2026-11-21", "yesterday"), ("2026-11-19", "3 days ago"), ("2027-03-01", "in 3 months"),
    ] as [(Day, String)])
  func `a day is told by how far off it is`(day: Day, words: String) {
    #expect(PlanWords.until(day, from: "2026-11-22") == words)
  }

  @Test func `counts have their noun`() {
    #expect(PlanWords.days(1) == "1 day")
    #expect(PlanWords.days(12) == "12 days")
    #expect(PlanWords.late(47) == "47 days late")
    #expect(PlanWords.count(1, "action") == "1 action")
    #expect(PlanWords.count(1200, "action") == "1,200 actions")
    #expect(PlanWords.count(2, "priority", plural: "priorities") == "2 priorities")
  }

  @Test func `every state has its words`() {
    #expect(
      Lifecycle.allCases.map(\.words) == [
        "not started", "in progress", "complete, awaiting sign-off", "complete",
        "complete and embedded", "suspended", "superseded",
      ])
    #expect(
      Impact.allCases.map(\.words) == [
        "not yet", "unlikely to be achieved", "emerging", "achieved",
      ])
    #expect(
      Judgement.allCases.map(\.words) == [
        "outstanding", "good", "requires improvement to be good", "inadequate",
      ])
    #expect(action("P1", nil).stateWords == "not reported")
    #expect(Metric.Polarity.lower.words == "lower is better")
  }

  @Test func `refs sort by their numbers`() {
    let refs: [Ref] = ["A10", "A9", "B1", "A1"]
    #expect(refs.sorted() == ["A1", "A9", "A10", "B1"])
  }
}
