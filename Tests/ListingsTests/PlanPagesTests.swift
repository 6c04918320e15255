import ImprovementPlan
import Listings
import TestSupport
import Testing

@Suite("The pages of themes, recommendations and metrics")
struct PlanPagesTests {
  @Test("A theme: its standing in words, then what belongs to it, the worst action first")
  func theme() {
    #expect(
      page("T1") == [
        "Theme | Leadership and governance",
        "Sponsor | Chief Executive",
        "About | Members and officers know how well children are served.",
        "Standing | 2 of 3 actions done; A 1 up to a month late",
        "Source | Improvement plan v3, page 4 →",
        "# Overdue, worst first",
        "A2 Fill the manager posts | A 12 days late | Head of Workforce | 29 Aug | 12 days | 1",
        "→ Head of Workforce · why: not recorded · doing: nothing recorded for 9 weeks",
        "# Recommendations",
        "R2 Bring case files up to date | 4 actions, 1 late | 0 | 1 | T1 T2 | 15",
        "# Other actions, by due date",
        "A4 Brief every member each quarter | B complete | 30 Jun | Chief Executive | complete"
          + " | – | never | –",
        "A5 Train every manager | B complete | 31 May | Head of Workforce"
          + " | complete and embedded | – | never | –",
        "# Metrics",
        "M3 Agency social workers | – | – no data |  | – | ▁█  | – | –",
        "→ ▁█  · no target · ",
      ])
  }

  @Test("The latest action stands first, then those due soonest, then those that need nothing")
  func worstFirst() {
    let list = ListID.place(.record("T2"))
    let entries = PlanFixtures.desk().entries(of: list, filter: .none, order: .planOrder)
    let actions = entries.map(\.word).filter { $0.hasPrefix("A") && $0.count == 2 }
    #expect(actions == ["A1", "A3", "A8", "A9", "A0", "A5", "A6"])
    #expect(
      page("T2").contains(
        "Standing | 1 of 6 actions done; S 1 suspended; R 1 over a month late;"
          + " A 1 up to a month late; N 1 not started; G 1 on time"))
    #expect(page("T2").contains("Sponsor | no owner named"))
  }

  @Test("A recommendation: its paragraph, partners and actions; one without action says so")
  func recommendation() {
    #expect(
      Array(page("R1").prefix(7)) == [
        "Ofsted | Supervise every social worker monthly",
        "Paragraph | 14",
        "Covered by | 3 actions, 2 late",
        "Theme | Social work practice →",
        "Partners | Health trust",
        " | Police",
        "# Actions, worst first",
      ])
    #expect(
      page("R3") == ["Ofsted | Publish a sufficiency strategy", "Covered by | no action recorded"])
    #expect(
      links(.place(.record("R1"))) == [
        "Theme 0": .record("T2"), "A1": .record("A1"), "A2": .record("A2"),
        "A5": .record("A5"),
      ])
  }

  @Test("A metric off target: figure, verdict, aim, definition, figures and actions")
  func metric() {
    #expect(
      page("M1") == [
        "Metric | Cases supervised in time",
        "Now | 71% (October 2026)  R off target: better; 24 points off target",
        "Moved | 70% to 71% since September 2026: better",
        "Target | aim 95% by Mar 2027",
        "Compared | no comparator given",
        "Meaning | Cases with a supervision in the month.",
        "Good is | higher is better",
        "Covers | in the month",
        "Theme | Social work practice →",
        "Source | Improvement plan v3 →",
        "# Figures, newest first",
        "31 Oct 2026 | 71% | 29 of 41 | better | ",
        "30 Sep 2026 | 70% |  | better | one team left out",
        "31 Aug 2026 | 68% |  |  | ",
        "# Actions that should move it",
        "A1 Supervise every case monthly | R over a month late | 15 Sep | Head of Safeguarding"
          + " | in progress | 91 days | 18 Oct | 2",
      ])
  }

  @Test("A metric with a comparator says how far from it; one without data keeps its last figure")
  func otherMetrics() {
    let caseload = page("M2")
    #expect(
      caseload.contains(
        "Now | 19.0 cases (October 2026)  A near target: better; 1.0 cases off target;"
          + " Neighbours 17.2 (2025-26)"))
    #expect(caseload.contains("Compared | 1.8 over Neighbours 17.2 (2025-26)"))
    let agency = page("M3")
    #expect(agency.contains { $0.hasSuffix("no data; last figure 13% (September 2026)") })
    #expect(agency.contains("Target | no target"))
    #expect(agency.contains("31 Oct 2026 | no data |  |  | "))
    #expect(agency.contains("30 Sep 2026 | 13% |  | worse | "))
  }
}

@Suite("The pages of meetings, what is owed, decisions and sources")
struct RhythmPagesTests {
  @Test("A meeting: what was decided and which dates it moved")
  func meeting() {
    #expect(
      page("B1") == [
        "Meeting | June board",
        "Of | improvement board",
        "When | 9 Jun 2026",
        "Purpose | New dates",
        "# Decided there",
        "9 Jun | N1 Approve the new date of A1 | Head of Safeguarding; Head of Workforce"
          + " | done 25 Jun",
        "# Re-dates approved there",
        "A1 Supervise every case monthly | R over a month late | 15 Sep | Head of Safeguarding"
          + " | in progress | 91 days | 18 Oct | 2",
        "A3 Audit ten files a month | A up to a month late | 19 Oct | Head of Quality"
          + " | complete, awaiting sign-off | 141 days | 20 Oct | –",
      ])
    #expect(
      page("C1") == ["Meeting | Children's scrutiny", "Of | scrutiny", "When | each quarter"])
  }

  @Test("A report, a deadline, a window and a visit")
  func owed() {
    #expect(
      page("P1") == [
        "Report | Chair's report", "Owed by | Independent chair", "To | the Department",
        "Rhythm | quarterly", "Next due | 1 December 2026",
      ])
    #expect(
      page("D1") == [
        "Deadline | Plan to the Department", "Due | 13 March 2026",
        "Rule | 70 working days after 1 December 2025", "Met | 12 March 2026",
      ])
    #expect(
      page("D2") == [
        "Deadline | Re-inspection window", "Opens | 1 January 2027", "Closes | 30 June 2027",
        "Note | at 24 hours' notice",
      ])
    #expect(
      Array(page("V1").prefix(7)) == [
        "Visit | First visit", "When | 8 Sep–9 Sep 2026", "Looked at | supervision",
        " | case files", "Letter | 6 October 2026", "Found | Some progress.",
        "# Action plan after the visit",
      ])
  }

  @Test("A decision: where it was taken, who is to act, how it stands")
  func decision() {
    #expect(
      Array(page("N1").prefix(6)) == [
        "Decision | Approve the new date of A1", "Date | 9 June 2026",
        "Decided at | June board →", "Action by | Head of Safeguarding; Head of Workforce",
        "State | done 25 Jun", "# Actions it concerns",
      ])
    #expect(
      page("N3") == [
        "Decision | Invite schools", "Date | no date set", "Action by | no owner named",
        "State | no date set",
      ])
  }

  @Test("A source lists every record that rests on it")
  func source() {
    #expect(
      Array(page("S1").prefix(4)) == [
        "Source | Improvement plan v3", "Date | 12 March 2026", "Where | the council's website",
        "# Records that rest on it",
      ])
    let links = links(.place(.record("S1")))
    #expect(links == ["T1": .record("T1"), "A1": .record("A1"), "M1": .record("M1")])
  }
}
