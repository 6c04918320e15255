import Canvas
import ImprovementPlan
import TestSupport
import Testing

@testable import Reports

struct PlanSummaryTests {
  @Test func `reads as the dashboard does, exceptions first`() {
    let text = planSummary(
      fernshire().shown, id: "fernshire/2026-10-31", today: day("2026-11-22"),
      asOf: day("2026-10-31"),
      notices: ["data/fernshire/2026-09-19.json could not be read and was left out"])
    #expect(
      text == """
        Note: data/fernshire/2026-09-19.json could not be read and was left out
        Fernshire (fictional council), Children's services improvement plan, plan v7
        Data as at 31 October 2026, 22 days old. Snapshot fernshire/2026-10-31.
        Next board: 4 December 2026, in 12 days.
        Of 4 actions, 50.0% on target, 0.0% up to one month behind, 25.0% over one month
        behind, 0.0% re-dated or suspended with approval, 25.0% with no date set.

        PLAN THEMES
        A robust model of social work practice
          1 of 2 actions done; 1 over a month late (R); 1 slipped
          worst: P12 Embed monthly case supervision in every team, 46 days late
        Quality assurance and audit
          0 of 2 actions done; 1 on time (G); 1 not rated

        OVERDUE ACTIONS: 1, worst first
        If nothing changes, 1 more will be overdue by the next board.
        No date set: 1 of 3 open actions.
        P12 Embed monthly case supervision in every team
            R over a month late: 46 days late, due 15 Sep (first set 16 Jun; re-dated
            once, slipped 91 days)
            lead: Head of Safeguarding; last update 19 Oct 2026
            why: two of six team-manager posts vacant since July
            doing: agency cover agreed to 31 January; interviews on 20 November

        METRICS: 1 off target, 1 no data
        M01 Re-referrals within 12 months (lower is better)
            R off target: 22.9% (22 of 96), October 2026; aim 20%; better; 2.9 points
            off target; 0.3 points over England 22.6% (2024-25), 19 months before this
            figure
        M02 Care leavers in unsuitable accommodation (lower is better)
            – no data

        NEXT DATES: 1 to come, nearest first
        4 Dec 2026, in 12 days
            Improvement board

        RATING KEY
        B complete: complete, or complete and embedded
        S suspended: suspended with approval
        W withdrawn: superseded or withdrawn
        R over a month late: not complete, more than one month after the due date
        A up to a month late: not complete, up to one month after the due date
        N not started: not started and not yet due
        G on time: under way and not yet due
        – not rated: no due date, or no state reported

        """)
  }

  @Test func `an old plan's next board is the one after its data`() {
    var plan = Snapshot(council: "Manchester", asAt: day("2017-09-05"))
    var board = Meeting(ref: "B1", title: "Improvement board", body: .improvementBoard)
    board.date = day("2017-10-10")
    plan.meetings = [board]
    let text = summary(of: plan)
    #expect(
      text.hasPrefix(
        """
        Manchester
        Data as at 5 September 2017, 9 years old. Snapshot s. Lateness judged on 6
        September 2017.
        Next board after this data: 10 October 2017, 9 years ago.
        No actions in this plan.

        OVERDUE ACTIONS: none

        NEXT DATES: no day ahead is recorded
        The last ones:
        10 Oct 2017, 9 years ago
            Improvement board

        RATING KEY
        """))
  }

  @Test func `a board of which only the rhythm is known says so`() {
    var plan = Snapshot(council: "Tower Hamlets", asAt: day("2017-09-05"))
    #expect(summary(of: plan).contains("\nNo board date set.\n"))
    var board = Meeting(ref: "B1", title: "Improvement board", body: .improvementBoard)
    board.when = "every six weeks"
    plan.meetings = [board]
    #expect(summary(of: plan).contains("\nBoard every six weeks, next date not set.\n"))
  }

  @Test func `what is not recorded is said, and an officer's rating gives its reason`() {
    var plan = Snapshot(council: "Bury", asAt: day("2022-06-01"))
    var action = Action(ref: "A1", title: "Share the board's minutes")
    action.due = day("2022-05-01")
    action.originalDue = action.due
    action.override = RatingOverride(rating: "on-time", reason: "shared, link to follow")
    plan.actions = [action]
    #expect(
      summary(of: plan, asOf: "2022-06-01").contains(
        """
        A1 Share the board's minutes
            G on time: 31 days late, due 1 May 2022; rating set by an officer: shared,
            link to follow
            no owner named; never updated
            why: not recorded
            doing: nothing recorded
        """))
  }

  @Test func `no line is longer than 80 columns, whatever the words`() {
    var plan = fernshire()
    plan.actions[0].title = String(repeating: "long ", count: 100)
    plan.actions[0].reason = String(repeating: "x", count: 1000)
    plan.metrics[0].name = String(repeating: "metric ", count: 30)
    // Two columns each.
    plan.title = String(repeating: "改善計画", count: 30)
    plan.actions[0].recovery = String(repeating: "計画 ", count: 60)
    let lines = summary(of: plan, asOf: "2026-10-31").split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count > 50)
    #expect(lines.allSatisfy { String($0).displayWidth <= 80 && $0.last != " " })
  }

  private func summary(of plan: Snapshot, asOf: String = "2017-09-06") -> String {
    planSummary(plan.shown, id: "s", today: day("2026-11-22"), asOf: day(asOf), notices: [])
  }

  private func fernshire() -> Snapshot {
    var plan = Snapshot(council: "Fernshire", asAt: day("2026-10-31"))
    plan.fictional = true
    plan.title = "Children's services improvement plan"
    plan.version = "v7"
    plan.themes = [
      Theme(ref: "T1", title: "A robust model of social work practice"),
      Theme(ref: "T2", title: "Quality assurance and audit"),
    ]
    plan.actions = [supervision(), dip(), audit(), standing()]
    plan.metrics = [reReferrals(), accommodation()]
    var board = Meeting(ref: "B9", title: "Improvement board", body: .improvementBoard)
    board.date = day("2026-12-04")
    plan.meetings = [board]
    return plan
  }

  private func supervision() -> Action {
    var action = Action(ref: "P12", title: "Embed monthly case supervision in every team")
    action.themes = ["T1"]
    action.lifecycle = .inProgress
    action.lead = "Head of Safeguarding"
    action.originalDue = day("2026-06-16")
    action.due = day("2026-09-15")
    let approval = Approval(by: "the board", on: day("2026-06-10"))
    action.revisions = [
      Revision(
        from: day("2026-06-16"), to: day("2026-09-15"), reason: "recruitment", approval: approval)
    ]
    action.reason = "two of six team-manager posts vacant since July"
    action.recovery = "agency cover agreed to 31 January; interviews on 20 November"
    action.updates = [StatusUpdate(date: day("2026-10-19"), text: "Off track")]
    return action
  }

  private func dip() -> Action {
    var action = Action(ref: "P14", title: "Dip-sample twenty plans a month")
    action.themes = ["T1"]
    action.lifecycle = .complete
    action.due = day("2026-08-31")
    action.originalDue = action.due
    return action
  }

  private func audit() -> Action {
    var action = Action(ref: "Q07", title: "Moderate one audit in five")
    action.themes = ["T2"]
    action.lifecycle = .inProgress
    action.due = day("2026-11-30")
    action.originalDue = action.due
    return action
  }

  private func standing() -> Action {
    var action = Action(ref: "Q08", title: "Report to scrutiny until all actions are complete")
    action.themes = ["T2"]
    action.dueNote = "until all actions are complete"
    return action
  }

  private func reReferrals() -> Metric {
    var metric = Metric(
      ref: "M01", name: "Re-referrals within 12 months", unit: .percent, goodIs: .lower)
    metric.decimals = 1
    metric.target = 20
    metric.comparators = [Comparator(name: "England", value: 22.6, at: day("2025-03-31"))]
    var latest = Observation(at: day("2026-10-31"), value: 22.9)
    (latest.numerator, latest.denominator) = (22, 96)
    metric.observations = [Observation(at: day("2026-09-30"), value: 24.1), latest]
    return metric
  }

  private func accommodation() -> Metric {
    var metric = Metric(
      ref: "M02", name: "Care leavers in unsuitable accommodation", unit: .count, goodIs: .lower)
    metric.observations = [Observation(at: day("2026-10-31"), value: nil)]
    return metric
  }
}

func day(_ text: String) -> Day {
  guard let day = Day(iso: text) else { fatalError("no such day: \(text)") }
  return day
}
