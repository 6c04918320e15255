import Testing

@testable import SnapshotFiles

@Suite("Records that can't be true are named")
struct RecordCheckTests {
  @Test(
    "days of an action that contradict each other",
    arguments: [
      (
        "\"start\": \"2026-02-01\", \"originalDue\": \"2026-01-01\", \"due\": \"2026-01-01\"",
        "due (A1): found 2026-01-01; expected 2026-02-01, the start, or later"
      ),
      (
        "\"completedOn\": \"2026-11-01\"",
        "completedOn (A1): found 2026-11-01; expected a day up to the data date, 2026-10-31"
      ),
      (
        "\"updates\": [{ \"date\": \"2026-11-01\", \"text\": \"Done\" }]",
        "updates[0].date (A1): found 2026-11-01; expected a day up to the data date, 2026-10-31"
      ),
      (
        "\"updates\": [{ \"date\": \"2026-10-02\", \"text\": \"b\" }, { \"date\": \"2026-10-01\", \"text\": \"a\" }]",
        "updates[1].date (A1): found 2026-10-01 after 2026-10-02; expected the oldest update first"
      ),
      (
        "\"evidence\": [{ \"kind\": \"audit\", \"text\": \"Seen\", \"date\": \"2027-01-01\" }]",
        "evidence[0].date (A1): found 2027-01-01; expected a day up to the data date, 2026-10-31"
      ),
      (
        "\"due\": \"2026-06-30\"",
        "due (A1): found 2026-06-30 without originalDue; expected originalDue, the date first set, beside it"
      ),
      (
        "\"revisions\": [{ \"from\": \"2026-03-31\", \"to\": \"2026-06-30\", \"reason\": \"x\" }]",
        "revisions (A1): found a move to 2026-06-30 without originalDue; expected originalDue, the date first set, beside it"
      ),
      (
        "\"originalDue\": \"2026-06-30\"",
        "due (A1): found no such field; expected 2026-06-30, the original due date"
      ),
      (
        "\"originalDue\": \"2026-06-30\", \"due\": \"2026-07-31\"",
        "due (A1): found 2026-07-31; expected 2026-06-30, the original due date"
      ),
    ])
  func days(fields: String, message: String) throws {
    #expect(
      try messages(ofAction: fields).map { $0.split(separator: "error: actions[0].")[1] }
        == [message[...]])
  }

  @Test("revisions that don't chain")
  func revisions() throws {
    let fields = """
      "originalDue": "2026-03-31", "due": "2026-07-31", "revisions": [
      { "from": "2026-04-01", "to": "2026-06-30", "reason": "x", "approval": { "by": "board", "on": "2026-03-01" } },
      { "from": "2026-06-01", "to": "2026-09-30", "reason": "x", "proposedOn": "2026-05-01", "approval": { "by": "board", "on": "2026-02-01" } },
      { "from": "2026-09-30", "to": "2026-09-30", "reason": "not yet approved" }]
      """
    #expect(
      try messages(ofAction: fields) == [
        "2026-10-31.json:6: error: actions[0].due (A1): found 2026-07-31; "
          + "expected 2026-09-30, the date last approved",
        "2026-10-31.json:7: error: actions[0].revisions[0].from (A1): found 2026-04-01; "
          + "expected 2026-03-31, the original due date",
        "2026-10-31.json:8: error: actions[0].revisions[1].from (A1): found 2026-06-01; "
          + "expected 2026-06-30, the date last approved",
        "2026-10-31.json:8: error: actions[0].revisions[1].approval.on (A1): found 2026-02-01; "
          + "expected 2026-05-01, the day it was asked for, or later",
        "2026-10-31.json:8: error: actions[0].revisions[1].approval.on (A1): found 2026-02-01; "
          + "expected 2026-03-01, the approval before, or later",
        "2026-10-31.json:9: error: actions[0].revisions[2].to (A1): found 2026-09-30 again; "
          + "expected another day",
      ])
  }

  @Test("a revision that awaits approval leaves the due date where it was")
  func proposed() throws {
    let fields = """
      "originalDue": "2026-03-31", "due": "2026-03-31",
      "revisions": [{ "from": "2026-03-31", "to": "2026-06-30", "reason": "x" }]
      """
    #expect(try messages(ofAction: fields).isEmpty)
  }

  @Test(
    "actions that wait for themselves",
    arguments: [
      (["A2", "A3", "A1"], ["a circle: A1 → A2 → A3 → A1"]),
      (["A1", "", ""], ["a circle: A1 → A1"]),
      (["A2", "A1", "A3"], ["a circle: A1 → A2 → A1", "a circle: A3 → A3"]),
      (["A2", "A3", ""], []),
    ])
  func circles(waitsFor: [String], found: [String]) throws {
    let actions = waitsFor.enumerated().map { index, target in
      let list = target.isEmpty ? "" : "\"\(target)\""
      return #"{ "ref": "A\#(index + 1)", "title": "x", "dependsOn": [\#(list)] }"#
    }
    let all = try messages(of: plan("\"actions\": [" + actions.joined(separator: ", ") + "]"))
    #expect(
      all.map { $0.split(separator: "found ")[1] }
        == found.map { $0[...] + "; expected no action to wait for itself" })
  }

  @Test(
    "links that lead nowhere",
    arguments: [
      (
        "\"recommendations\": [\"R9\"]",
        "recommendations[0] (A1): found \"R9\", which is not in the plan; expected the ref of a recommendation"
      ),
      (
        "\"metrics\": [\"M9\"]",
        "metrics[0] (A1): found \"M9\", which is not in the plan; expected the ref of a metric"
      ),
      (
        "\"dependsOn\": [\"A9\"]",
        "dependsOn[0] (A1): found \"A9\", which is not in the plan; expected the ref of an action"
      ),
      (
        "\"citation\": { \"source\": \"S9\" }",
        "citation.source (A1): found \"S9\", which is not in the plan; expected the ref of a source"
      ),
      (
        "\"override\": { \"rating\": \"pink\", \"reason\": \"x\" }",
        "override.rating (A1): found \"pink\", which is no rating of the scheme; expected one of complete, suspended, superseded, over-a-month-late, up-to-a-month-late, not-started, on-time"
      ),
    ])
  func dangling(field: String, message: String) throws {
    #expect(
      try messages(ofAction: field).map { $0.split(separator: "error: actions[0].")[1] }
        == [message[...]])
  }

  @Test("a ref is one record's alone, whatever the kind")
  func acrossKinds() throws {
    let text = plan(
      #""themes": [{ "ref": "A1", "title": "Leading" }]"#,
      #""actions": [{ "ref": "A1", "title": "Do" }]"#)
    #expect(
      try messages(of: text) == [
        "2026-10-31.json:6: error: actions[0].ref (A1): found the ref of themes[0] again; "
          + "expected a ref of its own"
      ])
  }
}
