import ImprovementPlan
import Testing

@testable import SnapshotFiles

@Suite("A scheme's own next states")
struct NextStatesTests {
  private func messages(ofNext states: String) throws -> [String] {
    let rating = #"{ "id": "a", "letter": "A", "word": "a", "meaning": "a", "tone": "good", "#
    let scheme = rating + #""rule": { "states": [] } }], "nextStates": ["# + "\n" + states + "]"
    return try SnapshotFilesTests.messages(
      of: plan(#""scheme": { "name": "Own", "ratings": ["# + scheme + " }"))
  }

  @Test("states that are sound are read and nothing is said")
  func sound() throws {
    #expect(
      try messages(ofNext: #"{ "from": "complete", "to": [] }, { "to": ["in-progress"] }"#) == [])
  }

  @Test(
    "what can't be is named",
    arguments: [
      (
        #"{ "from": "begun", "to": ["complete"] }"#,
        "[0].from: found \"begun\"; expected one of not-started, in-progress, awaiting-sign-off, complete, embedded, suspended, superseded"
      ),
      (
        #"{ "from": "complete" }"#,
        "[0].to: found no such field; expected it: it can't be left out"
      ),
      (
        #"{ "from": "complete", "to": ["embedded", "complete"] }"#,
        "[0].to[1]: found \"complete\", the state itself; expected another state, once"
      ),
      (
        #"{ "from": "complete", "to": ["embedded", "embedded"] }"#,
        "[0].to[1]: found \"embedded\" again; expected another state, once"
      ),
      (
        #"{ "from": "complete", "to": [] }, { "from": "complete", "to": [] }"#,
        "[1].from: found \"complete\" again; expected each state once"
      ),
      (#"{ "to": [] }, { "to": [] }"#, "[1].from: found no from again; expected each state once"),
    ])
  func faults(states: String, message: String) throws {
    #expect(
      try messages(ofNext: states)
        == ["2026-10-31.json:6: error: scheme.nextStates" + message])
  }

  @Test("the standard ones are left out of a file, an empty list is not")
  func writing() {
    var snapshot = Snapshot(council: "Fernshire", asAt: WholeSnapshot.day(2026, 10, 31))
    snapshot.scheme.name = "Own"
    #expect(!SnapshotWriter.text(of: snapshot).contains("nextStates"))
    snapshot.scheme.nextStates = []
    #expect(SnapshotWriter.text(of: snapshot).contains("\"nextStates\": []"))
  }
}
