import ImprovementPlan
import Listings
import TestSupport
import Testing

@Suite("The rows of the views")
struct ViewRowsTests {
  @Test("All actions: rating, due date, lead, state, slip, last update and priority")
  func actions() {
    #expect(
      shown(.place(.view(.actions))) == [
        "A0 Buy a second case system | W withdrawn | no date set | Head of Quality | superseded"
          + " | – | never | –",
        "A1 Supervise every case monthly | R over a month late | 15 Sep | Head of Safeguarding"
          + " | in progress | 91 days | 18 Oct | 2",
        "A3 Audit ten files a month | A up to a month late | 19 Oct | Head of Quality"
          + " | complete, awaiting sign-off | 141 days | 20 Oct | –",
        "A2 Fill the manager posts | A up to a month late | 19 Oct | Head of Workforce"
          + " | in progress | – | 29 Aug | 1",
        "A4 Brief every member each quarter | B complete | 30 Jun | Chief Executive | complete"
          + " | – | never | –",
        "A5 Train every manager | B complete | 31 May | Head of Workforce"
          + " | complete and embedded | – | never | –",
        "A6 Write the practice standards | S suspended | 31 Dec | Head of Safeguarding"
          + " | suspended | – | never | –",
        "A7 Learn what homes children need | – not rated | no date set | no owner named"
          + " | not reported | – | never | –", "→ when: ongoing",
        "A8 Publish the quality report | N not started | 20 Nov | no owner named | not started"
          + " | – | never | 3",
        "A9 Move case files to the new system | A* up to a month late | 5 Dec"
          + " | Head of Safeguarding | in progress | 66 days | 30 Oct | 2",
      ])
  }

  @Test("Recommendations: what covers each, and which has no action")
  func recommendations() {
    #expect(
      shown(.place(.view(.recommendations))) == [
        "R1 Supervise every social worker monthly | 3 actions, 2 late | 1 | 2 | T2 | 14",
        "R2 Bring case files up to date | 4 actions, 1 late | 0 | 1 | T1 T2 | 15",
        "R3 Publish a sufficiency strategy | no action recorded | 0 | – |  | –",
      ])
    let row = PlanFixtures.desk().item(
      for: .record("R3"), in: .place(.view(.recommendations)))
    #expect(row.cells[1].spans.contains(Span("no action recorded", .warning)))
  }

  @Test("Owners: late, open, stale, due soon, done and in all; the superseded count nowhere")
  func owners() {
    #expect(
      shown(.place(.view(.owners)), order: .worstFirst) == [
        "Head of Safeguarding | 1 | 2 | 0 | 0 | 0 | 3",
        "Head of Quality | 1 | 1 | 0 | 0 | 0 | 1",
        "Head of Workforce | 1 | 1 | 1 | 0 | 1 | 2",
        "no owner named | – | 2 | 0 | 1 | 0 | 2",
        "Chief Executive | – | 0 | 0 | 0 | 1 | 1",
      ])
    #expect(links(.place(.view(.owners)))["nobody"] == .owner(nil))
    #expect(links(.place(.view(.owners)))["Chief Executive"] == .owner("Chief Executive"))
  }

  @Test("Meetings: those to come first, then what is owed, then visits, then meetings held")
  func meetings() {
    #expect(
      shown(.place(.view(.meetings))) == [
        "# Meetings to come",
        "25 Nov 2026 | November board: Exceptions | improvement board | in 3 days",
        "16 Dec 2026 | December board | improvement board | in 24 days",
        "# Meetings with no date set",
        "each quarter | Children's scrutiny | scrutiny | ",
        "# Deadlines",
        "13 Mar 2026 | Plan to the Department | 70 working days | met 12 Mar",
        "Jan 2027–Jun 2027 | Re-inspection window: at 24 hours' notice |  | opens in 40 days",
        "# Reports due",
        "1 Dec 2026 | Chair's report: owed by Independent chair to the Department | quarterly"
          + " | in 9 days",
        "# Ofsted monitoring visits",
        "8 Sep–9 Sep 2026 | First visit: supervision, case files | 1 action | 2 months ago",
        "# Meetings held",
        "9 Jun 2026 | June board: New dates | improvement board | 5 months ago",
      ])
  }

  @Test("A section of meetings without any is left out")
  func noMeetings() {
    var plan = Snapshot(council: "Bury", asAt: PlanFixtures.asAt)
    #expect(shown(.place(.view(.meetings)), in: opened(plan)) == [])
    var meeting = Meeting(ref: "B1", title: "Board", body: .improvementBoard)
    meeting.date = PlanFixtures.today
    plan.meetings = [meeting]
    #expect(
      shown(.place(.view(.meetings)), in: opened(plan)) == [
        "# Meetings to come", "22 Nov 2026 | Board | improvement board | today",
      ])
  }

  @Test("Decisions: the newest first, who is to act and whether it was done")
  func decisions() {
    #expect(
      shown(.place(.view(.decisions))) == [
        "9 Sep | N2 Report vacancies monthly | no owner named | was due 20 Oct, not recorded as done",
        "9 Jun | N1 Approve the new date of A1 | Head of Safeguarding; Head of Workforce"
          + " | done 25 Jun",
        "undated | N3 Invite schools | no owner named | no date set",
      ])
  }

  @Test("A decision due on the data date is not late yet")
  func decisionDueToday() {
    var plan = Snapshot(council: "Bury", asAt: PlanFixtures.asAt)
    plan.decisions = [Decision(ref: "N1", text: "Report"), Decision(ref: "N2", text: "Agree")]
    plan.decisions[0].due = PlanFixtures.asAt
    plan.decisions[1].due = PlanFixtures.asAt - 1
    #expect(
      shown(.place(.view(.decisions)), in: opened(plan)) == [
        "undated | N1 Report | no owner named | due 31 Oct",
        "undated | N2 Agree | no owner named | was due 30 Oct, not recorded as done",
      ])
  }

  @Test("A ref that the snapshot doesn't have says so")
  func missing() {
    let item = PlanFixtures.desk().item(for: .record("Z9"), in: .place(.view(.actions)))
    #expect(item.cells.map(\.text) == ["Z9", "not in this snapshot"])
    #expect(item.opens == nil)
  }

  private func opened(_ plan: Snapshot) -> OpenPlan {
    OpenPlan(council: "bury", snapshot: plan, id: "bury")
  }
}
