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

  @Test(arguments: [
    (
      OneLiner(
        onTarget: 108, upToOneMonthBehind: 5, overOneMonthBehind: 13, redatedOrSuspended: 12),
      "138 actions: 78% on target, 4% late + 9% over a month, 9% put off"
    ),
    (
      OneLiner(
        onTarget: 600, upToOneMonthBehind: 100, overOneMonthBehind: 150, redatedOrSuspended: 149),
      "999 actions: 60% on target, 10% late + 15% over a month, 15% put off"
    ),
    (
      OneLiner(onTarget: 1, upToOneMonthBehind: 0, overOneMonthBehind: 0, redatedOrSuspended: 0),
      "1 action: 100% on target, 0% late + 0% over a month, 0% put off"
    ),
    (
      OneLiner(
        onTarget: 1, upToOneMonthBehind: 0, overOneMonthBehind: 0, redatedOrSuspended: 0,
        undated: 9),
      "10 actions: 1 done or on time, 9 with no date set"
    ),
    (
      OneLiner(
        onTarget: 5, upToOneMonthBehind: 1, overOneMonthBehind: 0, redatedOrSuspended: 2,
        undated: 2),
      "10 actions: 5 done or on time, 1 late, 2 put off, 2 with no date set"
    ),
    (
      OneLiner(
        onTarget: 0, upToOneMonthBehind: 0, overOneMonthBehind: 1, redatedOrSuspended: 0,
        undated: 1),
      "2 actions: 0 done or on time, 1 late, 1 with no date set"
    ),
    (
      OneLiner(
        onTarget: 4, upToOneMonthBehind: 2, overOneMonthBehind: 2, redatedOrSuspended: 0,
        undated: 2),
      "10 actions: 4 done or on time, 4 late, 2 with no date set"
    ),
    (
      OneLiner(onTarget: 0, upToOneMonthBehind: 0, overOneMonthBehind: 0, redatedOrSuspended: 0),
      "no actions in this plan"
    ),
  ])
  func `has a shorter form for 80 columns, the four shares still apart`(
    line: OneLiner, words: String
  ) {
    #expect(line.shortHeadline == words)
  }

  @Test func `the shorter form of 999 dated actions has 68 characters at most`() {
    let line = OneLiner(
      onTarget: 600, upToOneMonthBehind: 100, overOneMonthBehind: 150, redatedOrSuspended: 149)
    #expect(line.shortHeadline.count == 68)
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
