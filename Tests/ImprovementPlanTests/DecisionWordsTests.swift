import ImprovementPlan
import Testing

struct DecisionWordsTests {
  @Test(
    arguments: [
      (nil, nil, "no date set"),
      ("2017-07-20", nil, "was due 20 Jul 2017, not recorded as done"),
      ("2026-10-30", nil, "was due 30 Oct, not recorded as done"),
      ("2026-10-31", nil, "due 31 Oct"),
      ("2027-01-15", nil, "due 15 Jan 2027"),
      ("2026-10-30", "2026-11-02", "done 2 Nov"),
      (nil, "2017-07-18", "done 18 Jul 2017"),
    ] as [(Day?, Day?, String)])
  func `a decision past its day is not recorded as done, which is not the same as late`(
    due: Day?, done: Day?, words: String
  ) {
    var decision = Decision(ref: "K1", text: "Send the plan to the DfE")
    (decision.due, decision.doneOn) = (due, done)
    #expect(decision.standingWords(asAt: "2026-10-31", in: "2026-11-22") == words)
  }

  @Test func `a decision says who is to act`() {
    var decision = Decision(ref: "K1", text: "Send the plan to the DfE")
    #expect(decision.actionByWords == "no owner named")
    decision.actionBy = ["Chief Executive", "Director of Children's Services"]
    #expect(decision.actionByWords == "Chief Executive; Director of Children's Services")
  }

  @Test func `decisions come newest first, undated ones last, equals in the plan's order`() {
    let plan = snapshot(asAt: "2026-10-31") { plan in
      plan.decisions = [
        decision("A", nil), decision("B", "2026-09-11"), decision("C", "2026-10-23"), decision("D"),
        decision("E", "2026-10-23"),
      ]
    }
    #expect(plan.decisionsNewestFirst.map(\.ref) == ["C", "E", "B", "A", "D"])
  }

  private func decision(_ ref: Ref, _ date: Day? = nil) -> Decision {
    var decision = Decision(ref: ref, text: "Agree")
    decision.date = date
    return decision
  }
}
