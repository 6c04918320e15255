import ImprovementPlan

@testable import SnapshotFiles

extension SenseCase {
  /// Of actions.
  static let actionsCases: [SenseCase] = [
    SenseCase(
      "start in 9999",
      [
        "warning: actions[1].start (A2): found 9999-01-01, which is to come, of work that is in progress; expected a day up to the data date, 2026-10-31, or not started",
        "warning: actions[1].start (A2): found 9999-01-01; expected a day within 15 years of the data date, 2026-10-31",
        "warning: actions[1].updates[0].date (A2): found 2026-10-18; expected 9999-01-01, the start, or later",
      ]
    ) {
      $0.actions[1].start = on(1, 1, 9999); $0.actions[1].originalDue = nil;
      $0.actions[1].due = nil; $0.actions[1].revisions = []
    },
    SenseCase(
      "complete before it starts",
      [
        "warning: actions[0].start (A1): found 2026-11-05, which is to come, of work that is complete; expected a day up to the data date, 2026-10-31, or not started",
        "warning: actions[0].completedOn (A1): found 2026-06-20; expected 2026-11-05, the start, or later",
        "warning: actions[0].evidence[0].date (A1): found 2026-06-18; expected 2026-11-05, the start, or later",
        "warning: actions[0].updates[0].date (A1): found 2026-06-20; expected 2026-11-05, the start, or later",
      ]
    ) {
      $0.actions[0].start = on(11, 5); $0.actions[0].originalDue = nil; $0.actions[0].due = nil
    },
    SenseCase(
      "in progress before it starts",
      [
        "warning: actions[1].start (A2): found 2026-11-30, which is to come, of work that is in progress; expected a day up to the data date, 2026-10-31, or not started",
        "warning: actions[1].updates[0].date (A2): found 2026-10-18; expected 2026-11-30, the start, or later",
      ]
    ) {
      $0.actions[1].start = on(11, 30); $0.actions[1].originalDue = on(12, 31);
      $0.actions[1].revisions = []
    },
    SenseCase(
      "completed before the start",
      [
        "warning: actions[0].completedOn (A1): found 2026-01-02; expected 2026-01-05, the start, or later"
      ]
    ) {
      $0.actions[0].completedOn = on(1, 2); $0.actions[0].updates = []; $0.actions[0].evidence = []
    },
    SenseCase(
      "complete while what it depends on isn't",
      [
        "warning: actions[0].dependsOn[0] (A1): found complete, but A2 is in progress; expected A2 to be complete first"
      ]
    ) {
      $0.actions[0].dependsOn = ["A2"]; $0.actions[1].dependsOn = []
    },
    SenseCase(
      "embedded while what it depends on is not started",
      [
        "warning: actions[0].dependsOn[0] (A1): found complete, but A2 is not started; expected A2 to be complete first"
      ]
    ) {
      $0.actions[0].lifecycle = .embedded; $0.actions[0].dependsOn = ["A2"];
      $0.actions[1].dependsOn = []; $0.actions[1].lifecycle = .notStarted;
      $0.actions[1].updates = []
    },
    SenseCase(
      "complete before what it depends on",
      [
        "warning: actions[1].dependsOn[0] (A2): found complete on 2026-06-01, but A1 on 2026-06-20; expected A1 to be complete first"
      ]
    ) {
      $0.actions[1].lifecycle = .complete; $0.actions[1].completedOn = on(6, 1);
      $0.actions[1].updates = []; $0.actions[1].revisions = []; $0.actions[1].due = on(9, 30)
    },
    SenseCase(
      "complete, not dated as others are",
      [
        "warning: actions[1].completedOn (A2): found no such field of work that is complete; expected the day it was completed, as other actions have it"
      ]
    ) {
      $0.actions[1].lifecycle = .complete; $0.actions[1].updates = []
    },
    SenseCase(
      "not started but reported in progress",
      [
        "warning: actions[1].lifecycle (A2): found not started, but reported as in progress on 2026-10-18; expected the state of the newest report"
      ]
    ) { $0.actions[1].lifecycle = .notStarted },
    SenseCase(
      "in progress but reported complete",
      [
        "warning: actions[1].lifecycle (A2): found in progress, but reported as complete on 2026-10-18; expected the state of the newest report"
      ]
    ) { $0.actions[1].updates[0].lifecycle = .complete },
    SenseCase(
      "no state but reported in progress",
      [
        "warning: actions[1].lifecycle (A2): found no state, but reported as in progress on 2026-10-18; expected the state of the newest report"
      ]
    ) { $0.actions[1].lifecycle = nil },
    SenseCase(
      "completed but of no state",
      [
        "warning: actions[0].lifecycle (A1): found no state, but completed on 2026-06-20; expected complete or embedded"
      ]
    ) {
      $0.actions[0].lifecycle = nil; $0.actions[0].updates = []
    },
    SenseCase(
      "due in 9999",
      [
        "warning: actions[1].due (A2): found 9999-12-31; expected a day within 15 years of the data date, 2026-10-31",
        "warning: actions[1].revisions[0].to (A2): found 9999-12-31; expected a day within 15 years of the data date, 2026-10-31",
      ]
    ) {
      $0.actions[1].due = on(12, 31, 9999); $0.actions[1].revisions[0].to = on(12, 31, 9999)
    },
    SenseCase(
      "due in the year 1",
      [
        "warning: actions[1].originalDue (A2): found 0001-01-01; expected a day within 15 years of the data date, 2026-10-31",
        "warning: actions[1].due (A2): found 0001-01-01; expected a day within 15 years of the data date, 2026-10-31",
      ]
    ) {
      $0.actions[1].due = on(1, 1, 1); $0.actions[1].originalDue = on(1, 1, 1);
      $0.actions[1].start = nil; $0.actions[1].revisions = []
    },
    SenseCase(
      "evidence before the start",
      [
        "warning: actions[0].evidence[0].date (A1): found 2026-01-02; expected 2026-01-05, the start, or later"
      ]
    ) { $0.actions[0].evidence[0].date = on(1, 2) },
    SenseCase(
      "reported in progress before the start",
      [
        "warning: actions[1].updates[0].date (A2): found 2026-01-20; expected 2026-02-02, the start, or later"
      ]
    ) { $0.actions[1].updates[0].date = on(1, 20) },
    SenseCase(
      "embedded without evidence",
      [
        "warning: actions[0].evidence (A1): found none of work that is embedded; expected evidence of impact"
      ]
    ) {
      $0.actions[0].lifecycle = .embedded; $0.actions[0].evidence = []
    },
    SenseCase(
      "embedded with no impact yet",
      [
        "warning: actions[0].impact (A1): found not yet of work that is embedded; expected emerging or achieved"
      ]
    ) {
      $0.actions[0].lifecycle = .embedded; $0.actions[0].impact = .notYet
    },
    SenseCase(
      "impact achieved without evidence",
      [
        "warning: actions[1].impact (A2): found achieved, without evidence; expected what shows it, in evidence"
      ]
    ) { $0.actions[1].impact = .achieved },
    SenseCase(
      "impact of work not started",
      [
        "warning: actions[1].impact (A2): found emerging of work that hasn't started; expected not yet, or no impact"
      ]
    ) {
      $0.actions[1].lifecycle = .notStarted; $0.actions[1].updates = [];
      $0.actions[1].impact = .emerging
    },
    SenseCase(
      "evidence of work not started",
      [
        "warning: actions[1].evidence (A2): found evidence of work that hasn't started; expected a state of work"
      ]
    ) {
      $0.actions[1].lifecycle = .notStarted; $0.actions[1].updates = [];
      $0.actions[1].evidence = [Evidence(kind: .audit, text: "Seen")]
    },
    SenseCase(
      "a move asked for when it had passed",
      [
        "warning: actions[1].revisions[1].to (A2): found 2026-10-01, which had passed when it was asked for on 2026-10-10; expected a day from then on"
      ]
    ) {
      $0.actions[1].revisions.append(Revision(from: on(12, 31), to: on(10, 1), reason: "slip"));
      $0.actions[1].revisions[1].proposedOn = on(10, 10)
    },
    SenseCase(
      "a move approved when it had passed",
      [
        "warning: actions[1].revisions[0].to (A2): found 2026-10-05, which had passed when it was approved on 2026-10-20; expected a day from then on"
      ]
    ) {
      $0.actions[1].revisions[0].to = on(10, 5); $0.actions[1].due = on(10, 5);
      $0.actions[1].revisions[0].approval = Approval(by: "Chair of the board", on: on(10, 20))
    },
    SenseCase(
      "a move to before the start",
      [
        "warning: actions[1].revisions[1].to (A2): found 2026-01-05; expected 2026-02-02, the start, or later"
      ]
    ) { $0.actions[1].revisions.append(Revision(from: on(12, 31), to: on(1, 5), reason: "slip")) },
    SenseCase(
      "a move proposed in the year 1",
      [
        "warning: actions[1].revisions[0].proposedOn (A2): found 0001-01-01; expected a day within 15 years of the data date, 2026-10-31"
      ]
    ) { $0.actions[1].revisions[0].proposedOn = on(1, 1, 1) },
    SenseCase(
      "a move of complete work that waits",
      [
        "warning: actions[0].revisions[0] (A1): found a move that awaits approval, of work that is complete; expected no move left to approve"
      ]
    ) { $0.actions[0].revisions = [Revision(from: on(6, 30), to: on(7, 31), reason: "slip")] },
    SenseCase(
      "a move approved after completion",
      [
        "warning: actions[0].revisions[0].approval.on (A1): found 2026-09-07, after the work was completed on 2026-06-20; expected a move of work that is open"
      ]
    ) {
      $0.actions[0].revisions = [
        Revision(
          from: on(6, 30), to: on(9, 30), reason: "slip",
          approval: Approval(by: "Improvement board", on: on(9, 7)))
      ]; $0.actions[0].due = on(9, 30)
    },
    SenseCase(
      "no theme, no lead, no date",
      [
        "warning: actions[1] (A2): found no theme, no lead and no date; expected them, as most actions of the plan have them"
      ]
    ) { $0.actions[1] = Action(ref: "A2", title: "Supervise every month") },
    SenseCase(
      "a theme twice",
      [
        "warning: actions[0].themes[1] (A1): found the same as actions[0].themes[0]; expected each once"
      ]
    ) { $0.actions[0].themes = ["T1", "T1"] },
    SenseCase(
      "a partner twice",
      [
        "warning: actions[1].partners[1] (A2): found \"police\"; expected \"Police\", as the same role is written elsewhere",
        "warning: actions[1].partners[1] (A2): found the same as actions[1].partners[0]; expected each once",
      ]
    ) { $0.actions[1].partners = ["Police", "police"] },
    SenseCase(
      "a partner who leads",
      [
        "warning: actions[1].partners[0] (A2): found \"Director of Children's Services\", who leads it; expected those beside the lead"
      ]
    ) { $0.actions[1].partners = ["Director of Children's Services"] },
    SenseCase(
      "an action that depends twice on another",
      [
        "warning: actions[1].dependsOn[1] (A2): found the same as actions[1].dependsOn[0]; expected each once"
      ]
    ) { $0.actions[1].dependsOn = ["A1", "A1"] },
    SenseCase(
      "a report twice",
      [
        "warning: actions[1].updates[1] (A2): found the same as actions[1].updates[0]; expected each once"
      ]
    ) { $0.actions[1].updates += $0.actions[1].updates },
    SenseCase(
      "priority a billion",
      [
        "warning: actions[0].priority (A1): found 1000000000; expected 1, the highest, to 20"
      ]
    ) { $0.actions[0].priority = 1_000_000_000 },
    SenseCase(
      "priority nought",
      [
        "warning: actions[0].priority (A1): found 0; expected 1, the highest, to 20"
      ]
    ) { $0.actions[0].priority = 0 },
    SenseCase(
      "open work overridden as complete",
      [
        "warning: actions[1].override.rating (A2): found \"complete\" of work that isn't complete; expected a rating of open work"
      ]
    ) { $0.actions[1].override = RatingOverride(rating: "complete", reason: "nearly") },
    SenseCase(
      "two actions of one title",
      [
        "warning: actions[1].title (A2): found \"Train every  supervisor\" again, as in actions[0]; expected each once, in words of its own"
      ]
    ) { $0.actions[1].title = "Train every  supervisor" },
    SenseCase(
      "a text that says nothing",
      [
        "warning: actions[1].reason (A2): found \"TBC\", which says nothing; expected no such field where nothing is known"
      ]
    ) { $0.actions[1].reason = "TBC" },
    SenseCase(
      "a text of signs",
      [
        "warning: actions[1].reason (A2): found \"...\", which says nothing; expected no such field where nothing is known"
      ]
    ) { $0.actions[1].reason = "..." },
    SenseCase(
      "a text in another character set",
      [
        "warning: actions[1].reason (A2): found \"the councilâ€™s vacancies\", which was read in another character set before; expected the text as it was written"
      ]
    ) { $0.actions[1].reason = "the councilâ€™s vacancies" },
    SenseCase(
      "a title of a page",
      [
        "warning: actions[1].title (A2): found a title of 400 characters; expected a line; what more there is in detail, summary or note"
      ]
    ) { $0.actions[1].title = String(repeating: "word ", count: 80) },
  ]
}
