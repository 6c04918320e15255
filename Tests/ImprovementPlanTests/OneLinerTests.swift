import ImprovementPlan
import Testing

struct OneLinerTests {
  @Test func `of 138 actions split 108, 5, 13 and 12 reads as the council read it out`() {
    let asAt: Day = "2026-05-15"
    let plan = snapshot(
      asAt: asAt,
      actions(100, "T") { action($0, due: "2026-06-30") }
        + actions(8, "C") { action($0, due: "2026-01-31", .complete) }
        + actions(5, "A") { action($0, due: "2026-04-15") }
        + actions(13, "R") { action($0, due: "2026-04-14") }
        + actions(7, "D", make: redated) + actions(5, "S") { action($0, .suspended) }
        + actions(4, "W") { action($0, due: "2026-01-31", .superseded) })
    let line = plan.oneLiner(asAt: asAt)
    #expect(
      line
        == OneLiner(
          onTarget: 108, upToOneMonthBehind: 5, overOneMonthBehind: 13, redatedOrSuspended: 12))
    #expect(line.total == 138)
    #expect(
      line.sentence
        == "of 138 actions, 78.3% on target, 3.6% up to one month behind, "
        + "9.4% over one month behind, 8.7% re-dated or suspended with approval")
  }

  @Test func `has a short form for a header`() {
    let line = OneLiner(
      onTarget: 69, upToOneMonthBehind: 9, overOneMonthBehind: 6, redatedOrSuspended: 12)
    #expect(
      line.headline
        == "96 actions: 72% on target, 9% up to a month late, 6% over a month, "
        + "13% re-dated or suspended")
  }

  @Test func `counts actions without a date and says so only where there are any`() {
    let line = snapshot(
      asAt: "2026-05-15", [action("A"), action("B", nil), action("C", .complete)]
    )
    .oneLiner(asAt: "2026-05-15")
    #expect(line.undated == 2)
    #expect(line.onTarget == 1)
    #expect(line.sentence.hasSuffix("approval, 66.7% with no date set"))
    #expect(line.headline.hasSuffix("re-dated or suspended, 67% no date"))
  }

  @Test(arguments: [
    (1, 299, "<1%", ">99%"), (0, 300, "0%", "100%"), (150, 150, "50%", "50%"),
  ])
  func `never rounds some to none or most to all`(
    late: Int, onTarget: Int, lateText: String, onTargetText: String
  ) {
    let line = OneLiner(
      onTarget: onTarget, upToOneMonthBehind: late, overOneMonthBehind: 0, redatedOrSuspended: 0)
    #expect(line.wholePercent(late) == lateText)
    #expect(line.wholePercent(onTarget) == onTargetText)
  }

  @Test func `says so where the plan has no actions`() {
    let line = snapshot(asAt: "2026-05-15").oneLiner(asAt: "2026-05-15")
    #expect(line.sentence == "no actions in this plan")
    #expect(line.headline == "no actions in this plan")
    #expect(line.onTargetShare == nil)
  }

  @Test func `a re-dated action late again counts as late`() {
    let again = action(due: "2026-05-01", first: "2026-03-31") {
      $0.revisions = [approved(from: "2026-03-31", to: "2026-05-01", on: "2026-03-20")]
    }
    #expect(OneLiner(of: [again], asAt: "2026-05-15").upToOneMonthBehind == 1)
    #expect(OneLiner(of: [again], asAt: "2026-05-01").redatedOrSuspended == 1)
  }

  private func redated(_ ref: Ref) -> Action {
    action(ref, due: "2026-06-30", first: "2026-03-31") {
      $0.revisions = [approved(from: "2026-03-31", to: "2026-06-30", on: "2026-03-20")]
    }
  }
}
