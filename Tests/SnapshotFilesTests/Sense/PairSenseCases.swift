import ImprovementPlan

@testable import SnapshotFiles

extension SenseCase {
  /// Of two records, or two fields, held against each other.
  static let pairCases: [SenseCase] = [
    SenseCase(
      "l for 1 behind a digit",
      [
        "warning: actions[3].ref (P2l): found \"P2l\" beside \"P21\"; expected refs that differ by more than capitals, noughts or the form of a character"
      ]
    ) { $0.actions += [titled("P21"), titled("P2l", "Something else")] },
    SenseCase(
      "O for 0 before a digit",
      [
        "warning: actions[3].ref (PO3): found \"PO3\" beside \"P03\"; expected refs that differ by more than capitals, noughts or the form of a character"
      ]
    ) { $0.actions += [titled("P03"), titled("PO3", "Something else")] },
    SenseCase(
      "open work that waits for superseded work",
      [
        "warning: actions[1].dependsOn[1] (A2): found A3, which is superseded; expected what took its place, or no such wait"
      ]
    ) {
      var dropped = titled("A3")
      dropped.lifecycle = .superseded
      $0.actions.append(dropped); $0.actions[1].dependsOn.append("A3")
    },
    SenseCase(
      "work planned to be due before what it waits for",
      [
        "warning: actions[2].dependsOn[0] (A3): found A4, due on 2027-03-31, after this on 2027-01-31; expected what must come first to be due first"
      ]
    ) {
      var (early, late) = (titled("A3"), titled("A4", "Do a fourth thing"))
      early.originalDue = on(1, 31, 2027); early.due = on(1, 31, 2027); early.dependsOn = ["A4"]
      late.originalDue = on(3, 31, 2027); late.due = on(3, 31, 2027)
      $0.actions += [early, late]
    },
    SenseCase(
      "work that waits for sign-off before what it waits for was started",
      [
        "warning: actions[2].dependsOn[0] (A3): found awaiting sign-off, but A4 is not started; expected A4 to be complete first"
      ]
    ) {
      var (done, first) = (titled("A3"), titled("A4", "Do a fourth thing"))
      done.lifecycle = .awaitingSignOff; done.dependsOn = ["A4"]; first.lifecycle = .notStarted
      $0.actions += [done, first]
    },
    SenseCase(
      "superseded work that achieved its aim",
      [
        "warning: actions[2].impact (A3): found achieved of work that is superseded; expected complete or embedded work"
      ]
    ) {
      var dropped = titled("A3")
      dropped.lifecycle = .superseded; dropped.impact = .achieved
      dropped.evidence = [Evidence(kind: .audit, text: "Seen in nine of ten")]
      $0.actions.append(dropped)
    },
    SenseCase(
      "a suppressed figure of none",
      [
        "warning: metrics[1].observations[1].suppressed (M2): found a suppressed figure of none; expected no data, which is no figure"
      ]
    ) {
      $0.metrics[1].observations[1].value = nil; $0.metrics[1].observations[1].denominator = 0
      $0.metrics[1].observations[1].suppressed = true
    },
    SenseCase(
      "a suppressed figure that its note tells",
      [
        "warning: metrics[1].observations[1].note (M2): found a number beside a suppressed figure; expected words that don't tell it"
      ]
    ) {
      $0.metrics[1].observations[1].value = nil; $0.metrics[1].observations[1].suppressed = true
      $0.metrics[1].observations[1].note = "n=3"
    },
    SenseCase(
      "a letter long after its visit",
      [
        "warning: visits[0].letter (V1): found 2026-08-05, more than six months after the visit; expected a letter within months of 2026-02-04"
      ]
    ) { $0.visits[0].letter = on(8, 5) },
    SenseCase(
      "a report long after its inspection",
      [
        "warning: inspection.published: found 2025-07-25, more than six months after the inspection; expected a report within months of 2025-01-24"
      ]
    ) { $0.inspection?.published = on(7, 25, 2025) },
    SenseCase(
      "a second visit before the first",
      [
        "warning: visits[1].from (V2): found 2025-12-02, before V1 on 2026-02-03; expected visits in the order their titles number them"
      ]
    ) {
      var visit = MonitoringVisit(ref: "V2", title: "Second monitoring visit")
      visit.from = on(12, 2, 2025)
      $0.visits.append(visit)
    },
    SenseCase(
      "a board on Christmas Day",
      ["warning: meetings[1].date (B2): found 2026-12-25, Christmas Day; expected a working day"]
    ) { $0.meetings[1].date = on(12, 25) },
    SenseCase(
      "a board on Good Friday",
      ["warning: meetings[1].date (B2): found 2027-03-26, Good Friday; expected a working day"]
    ) { $0.meetings[1].date = on(3, 26, 2027) },
    SenseCase(
      "a board on a Sunday",
      ["warning: meetings[1].date (B2): found 2026-12-06, a Sunday; expected a working day"]
    ) { $0.meetings[1].date = on(12, 6) },
    SenseCase(
      "a visit on Boxing Day",
      ["warning: visits[0].from (V1): found 2025-12-26, Boxing Day; expected a working day"]
    ) {
      $0.visits[0].from = on(12, 26, 2025); $0.visits[0].to = on(1, 7)
    },
    SenseCase(
      "an unmet count from before the inspection",
      [
        "warning: deadlines[0].rule.from (D1): found 2025-03-10, before the inspection of 2025-06-02; expected the day of its report, or later"
      ]
    ) {
      $0.inspection?.visitedFrom = on(6, 2, 2025); $0.inspection?.visitedTo = on(6, 13, 2025)
      $0.inspection?.published = on(8, 4, 2025); $0.deadlines[0].metOn = nil
    },
    SenseCase(
      "a count a thousand times the one before",
      [
        "warning: metrics[1].observations[1].value (M2): found a hundred times the figure before, or a hundredth; expected a figure of the same scale"
      ]
    ) { $0.metrics[1].observations[1].value = 40_000 },
    SenseCase(
      "a denominator a thousand times the one before",
      [
        "warning: metrics[0].observations[1].denominator (M1): found a hundred times the one before, or a hundredth; expected one of the same scale"
      ]
    ) { $0.metrics[0].observations[1].denominator = 40_000 },
    SenseCase(
      "a target in other units than its figures",
      [
        "warning: metrics[1].target (M2): found 10000, on another scale than every figure; expected a target of the figures' scale"
      ]
    ) { $0.metrics[1].target = 10_000 },
    SenseCase(
      "two letters exchanged in a role",
      [
        "warning: actions[1].lead (A2): found \"Head of Safegaurding\" beside \"Head of Safeguarding\"; expected one role in one spelling"
      ]
    ) { $0.actions[1].lead = "Head of Safegaurding" },
    SenseCase(
      "a letter too few in a role, in another field",
      [
        "warning: decisions[0].actionBy[0] (N1): found \"Head of Safegarding\" beside \"Head of Safeguarding\"; expected one role in one spelling"
      ]
    ) { $0.decisions[0].actionBy = ["Head of Safegarding"] },
  ]

  /// What stands beside those and may be so.
  static let soundPairCases: [SenseCase] = [
    SenseCase("a list of letters up to l", []) {
      $0.actions += [titled("P21"), titled("P2k", "Do k"), titled("P2l", "Do l")]
    },
    SenseCase("Roman numbers beside Arabic ones", []) {
      $0.actions += [titled("P2I"), titled("P2II", "Do two"), titled("P21", "Do one")]
    },
    SenseCase("done work that depended on what was superseded since", []) {
      var dropped = titled("A3")
      dropped.lifecycle = .superseded
      $0.actions.append(dropped); $0.actions[0].dependsOn = ["A3"]
    },
    SenseCase("due on the day of what it waits for", []) {
      var (one, two) = (titled("A3"), titled("A4", "Do a fourth thing"))
      for day in [on(1, 31, 2027)] {
        one.originalDue = day; one.due = day; two.originalDue = day; two.due = day
      }
      one.dependsOn = ["A4"]
      $0.actions += [one, two]
    },
    SenseCase("superseded work with an impact that emerged", []) {
      var dropped = titled("A3")
      dropped.lifecycle = .superseded; dropped.impact = .emerging
      $0.actions.append(dropped)
    },
    SenseCase("a suppressed figure with a word, a year or a number of many beside it", []) {
      $0.metrics[1].observations[1].value = nil; $0.metrics[1].observations[1].suppressed = true
      $0.metrics[1].observations[1].note = "of 340 children, as in 2025"
    },
    SenseCase("a letter six months after its visit", []) { $0.visits[0].letter = on(8, 4) },
    SenseCase("a first visit after the next inspection", []) {
      $0.visits[0].title = "Second monitoring visit"; $0.visits[0].from = on(11, 5, 2024)
      $0.visits[0].to = nil; $0.visits[0].letter = nil
      var visit = MonitoringVisit(ref: "V2", title: "First monitoring visit")
      visit.from = on(6, 3, 2025)
      $0.visits.append(visit)
    },
    SenseCase("a board on Christmas Eve", []) { $0.meetings[1].date = on(12, 24) },
    SenseCase("a meeting on a Saturday, of which the plan says why", []) {
      $0.meetings[1].date = on(12, 5); $0.meetings[1].when = "on a Saturday, with foster carers"
    },
    SenseCase("decisions and meetings of before a re-inspection", []) {
      $0.inspection?.visitedFrom = on(10, 5); $0.inspection?.visitedTo = on(10, 16)
      $0.inspection?.published = on(10, 30); $0.inspection?.overall = nil
    },
    SenseCase("a count that grows tenfold, and one that is small", []) {
      $0.metrics[1].observations[1].value = 400
      $0.metrics[0].observations[1].denominator = 400
    },
    SenseCase("a total that begins again in April", []) {
      $0.metrics[1].kind = .yearToDate
      $0.metrics[1].observations = [
        Observation(at: on(3, 31), value: 12_000), Observation(at: on(4, 30), value: 100),
      ]
    },
    SenseCase("one piece of a target for few", []) {
      $0.metrics[1].target = 1
    },
    SenseCase("roles that differ by a plural, a number, an ending or a letter of their own", []) {
      $0.actions[1].partners = [
        "Head of Service 1", "Head of Service 2", "Heads of Service", "Mentor Trainer",
        "Mentor Trainee", "Team A", "Team B", "Head of Quality", "Head of Equality",
        "Contracts Manager", "Contacts Manager", "Barton School", "Burton School", "Carers Lead",
        "Careers Lead",
      ]
    },
  ]
}
