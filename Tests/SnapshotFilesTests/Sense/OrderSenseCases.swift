import ImprovementPlan

@testable import SnapshotFiles

extension SenseCase {
  /// Of reports, moves and approvals out of turn, and of what is no title or role.
  static let orderCases: [SenseCase] = [
    SenseCase(
      "a move approved by who leads the work",
      [
        "warning: actions[1].revisions[0].approval.by (A2): found \"Director of Children's Services\", who leads the work; expected the board, or whom it left it to"
      ]
    ) {
      $0.actions[1].revisions[0].approval = Approval(
        by: "Director of Children's Services", on: on(9, 7))
    },
    SenseCase(
      "two moves that wait, from one date",
      [
        "warning: actions[1].revisions[2] (A2): found a second move from 2026-12-31 that awaits approval; expected one at a time"
      ]
    ) {
      $0.actions[1].revisions += [
        Revision(from: on(12, 31), to: on(2, 28, 2027), reason: "slip"),
        Revision(from: on(12, 31), to: on(3, 31, 2027), reason: "more slip"),
      ]
    },
    SenseCase(
      "a move asked for from a date that wasn't in force",
      [
        "warning: actions[1].revisions[1].proposedOn (A2): found 2026-03-02, when 2026-12-31 was not in force yet; expected 2026-09-07, when it was approved, or later"
      ]
    ) {
      $0.actions[1].revisions.append(
        Revision(from: on(12, 31), to: on(3, 31, 2027), reason: "slip"))
      $0.actions[1].revisions[1].proposedOn = on(3, 2)
    },
    SenseCase(
      "a move of years before the start",
      [
        "warning: actions[1].revisions[0].proposedOn (A2): found 2020-06-01, more than a year before the start; expected a day nearer to 2026-02-02"
      ]
    ) {
      $0.actions[1].revisions[0].proposedOn = on(6, 1, 2020)
    },
    SenseCase(
      "a move approved by one body at the meeting of another",
      [
        "warning: actions[1].revisions[0].approval.by (A2): found \"Improvement board\", at a meeting of another body, B1; expected the body that met"
      ]
    ) {
      $0.meetings[0].body = .scrutiny; $0.meetings[0].title = "Scrutiny committee"
    },
    SenseCase(
      "work under way after it was completed",
      [
        "warning: actions[0].updates[0].lifecycle (A1): found in progress on 2026-06-25, after the work was completed; expected completedOn on a later day than 2026-06-20"
      ]
    ) {
      $0.actions[0].updates.insert(
        StatusUpdate(date: on(6, 25), text: "Half way", lifecycle: .inProgress), at: 0)
      $0.actions[0].updates[1].date = on(7, 1)
    },
    SenseCase(
      "reported complete months before",
      [
        "warning: actions[0].updates[0].lifecycle (A1): found complete on 2026-02-20, months before completedOn; expected 2026-06-20, or completedOn on the day of the report"
      ]
    ) {
      $0.actions[0].updates[0].date = on(2, 20)
    },
    SenseCase(
      "complete, then not started",
      [
        "warning: actions[1].updates[1].lifecycle (A2): found not started, after complete on 2026-03-01; expected in progress, of work that was reopened"
      ]
    ) {
      $0.actions[1].updates = [
        StatusUpdate(date: on(3, 1), text: "Done", lifecycle: .complete),
        StatusUpdate(date: on(3, 2), text: "Not begun", lifecycle: .notStarted),
        StatusUpdate(date: on(10, 2), text: "Begun", lifecycle: .inProgress),
      ]
    },
    SenseCase(
      "a report of years before the start",
      [
        "warning: actions[1].updates[0].date (A2): found 2024-03-02, more than a year before the start; expected a day nearer to 2026-02-02"
      ]
    ) {
      $0.actions[1].updates.insert(StatusUpdate(date: on(3, 2, 2024), text: "Half way"), at: 0)
    },
    SenseCase(
      "another due day in words",
      [
        "warning: actions[1].dueNote (A2): found 2026-06-30 beside the due day 2026-12-31; expected one day"
      ]
    ) {
      $0.actions[1].dueNote = "30 June 2026"
    },
    SenseCase(
      "impact achieved of suspended work",
      [
        "warning: actions[1].impact (A2): found achieved of work that is suspended; expected work that goes on"
      ]
    ) {
      $0.actions[1].lifecycle = .suspended; $0.actions[1].updates = [];
      $0.actions[1].impact = .achieved
      $0.actions[1].evidence = [Evidence(kind: .audit, text: "Seen")]
    },
    SenseCase(
      "a title that is the ref",
      [
        "warning: actions[1].title (A2): found \"A2\", the ref again; expected words"
      ]
    ) {
      $0.actions[1].title = "A2"
    },
    SenseCase(
      "a title that is a number",
      [
        "warning: actions[1].title (A2): found \"12\", which has no letter; expected words"
      ]
    ) {
      $0.actions[1].title = "12"
    },
    SenseCase(
      "a lead that is a number",
      [
        "warning: actions[1].lead (A2): found \"42\", which has no letter; expected a role, as Head of Safeguarding"
      ]
    ) {
      $0.actions[1].lead = "42"
    },
    SenseCase(
      "a lead that is a day",
      [
        "warning: actions[1].lead (A2): found \"2026-10-10\", which has no letter; expected a role, as Head of Safeguarding"
      ]
    ) {
      $0.actions[1].lead = "2026-10-10"
    },
    SenseCase(
      "a lead that is a telephone number",
      [
        "warning: actions[1].lead (A2): found \"01234 567890\", which has no letter; expected a role, as Head of Safeguarding"
      ]
    ) {
      $0.actions[1].lead = "01234 567890"
    },
    SenseCase(
      "a lead that is an address",
      [
        "warning: actions[1].lead (A2): found \"https://example.org\", an address; expected a role, as Head of Safeguarding"
      ]
    ) {
      $0.actions[1].lead = "https://example.org"
    },
    SenseCase(
      "a lead that is an e-mail address",
      [
        "warning: actions[1].lead (A2): found \"jane@example.org\", an e-mail address; expected a role, as Head of Safeguarding"
      ]
    ) {
      $0.actions[1].lead = "jane@example.org"
    },
    SenseCase(
      "a lead that is a person",
      [
        "warning: actions[1].lead (A2): found \"Mrs J. Smith\", a person; expected a role, as Head of Safeguarding"
      ]
    ) {
      $0.actions[1].lead = "Mrs J. Smith"
    },
    SenseCase(
      "a sponsor that is a number",
      [
        "warning: themes[0].sponsor (T1): found \"7\", which has no letter; expected a role, as Head of Safeguarding"
      ]
    ) {
      $0.themes[0].sponsor = "7"
    },
    SenseCase(
      "a role with the article",
      [
        "warning: actions[1].lead (A2): found \"The Head of Safeguarding\"; expected \"Head of Safeguarding\", as the same role is written elsewhere"
      ]
    ) {
      $0.actions[1].lead = "The Head of Safeguarding"
    },
    SenseCase(
      "a role with a stroke for and",
      [
        "warning: actions[1].lead (A2): found \"Head of Audit/Quality\"; expected \"Head of Audit and Quality\", as the same role is written elsewhere"
      ]
    ) {
      $0.actions[0].lead = "Head of Audit and Quality"; $0.actions[1].lead = "Head of Audit/Quality"
    },
    SenseCase(
      "refs A1 and AI",
      [
        "warning: actions[2].ref (AI): found \"AI\" beside \"A1\"; expected refs that differ by more than capitals, noughts or the form of a character"
      ]
    ) {
      $0.actions.append(titled("AI"))
    },
    SenseCase(
      "refs A1 and Al",
      [
        "warning: actions[2].ref (Al): found \"Al\" beside \"A1\"; expected refs that differ by more than capitals, noughts or the form of a character"
      ]
    ) {
      $0.actions.append(titled("Al"))
    },
    SenseCase(
      "refs 10O and 100",
      [
        "warning: actions[3].ref (A10O): found \"A10O\" beside \"A100\"; expected refs that differ by more than capitals, noughts or the form of a character"
      ]
    ) {
      $0.actions += [titled("A100"), titled("A10O", "Do a third thing")]
    },
  ]
}
