import Testing

@testable import SnapshotFiles

@Suite("A field that holds the wrong thing is named with what was found and expected")
struct FieldTests {
  @Test(
    "one field of an action",
    arguments: [
      (
        "\"title2\": 1",
        "warning: actions[0].title2 (A1): found an unknown field, which is ignored; expected perhaps \"title\""
      ),
      (
        "\"due\": \"2026-02-30\", \"originalDue\": \"2026-02-28\"",
        "error: actions[0].due (A1): found \"2026-02-30\"; expected a day of the calendar as \"yyyy-mm-dd\""
      ),
      (
        "\"start\": \"31/10/2026\"",
        "error: actions[0].start (A1): found \"31/10/2026\"; expected a day of the calendar as \"yyyy-mm-dd\""
      ),
      (
        "\"start\": null",
        "error: actions[0].start (A1): found null; expected a day of the calendar as \"yyyy-mm-dd\"; where nothing is known leave the field out"
      ),
      (
        "\"priority\": \"high\"",
        "error: actions[0].priority (A1): found \"high\"; expected a whole number from 0 to 1000000000"
      ),
      (
        "\"priority\": 1.5",
        "error: actions[0].priority (A1): found 1.5; expected a whole number from 0 to 1000000000"
      ),
      (
        "\"priority\": 99999999999999999999",
        "error: actions[0].priority (A1): found 99999999999999999999; expected a whole number from 0 to 1000000000"
      ),
      ("\"detail\": 7", "error: actions[0].detail (A1): found 7; expected a text"),
      (
        "\"detail\": \"  \"",
        "error: actions[0].detail (A1): found an empty text; expected a text; where nothing is known leave the field out"
      ),
      (
        "\"partners\": \"police\"",
        "error: actions[0].partners (A1): found \"police\"; expected a list in [ ]"
      ),
      (
        "\"partners\": [\"police\", true]",
        "error: actions[0].partners[1] (A1): found true; expected a text"
      ),
      (
        "\"override\": \"red\"",
        "error: actions[0].override (A1): found \"red\"; expected an object in { }"
      ),
      (
        "\"impact\": \"soon\"",
        "error: actions[0].impact (A1): found \"soon\"; expected one of not-yet, unlikely, emerging, achieved"
      ),
      (
        "\"dependsOn\": [\"A 2\"]",
        "error: actions[0].dependsOn[0] (A1): found \"A 2\"; expected a ref of 1 to 40 characters with no space in it, as A12"
      ),
      (
        "\"title\": \"Again\"",
        "error: actions[0].title (A1): found this field twice; expected it once"
      ),
      (
        "\"updates\": [{ \"date\": \"2026-10-01\" }]",
        "error: actions[0].updates[0].text (A1): found no such field; expected it: it can't be left out"
      ),
      (
        "\"lead\": \"\\u001b[31mHead\\u0007\"",
        "warning: actions[0].lead (A1): found characters not fit for a screen in \"�Head�\"; expected plain text; it is shown as quoted here"
      ),
      (
        "\"detail\": \"Safe \\u202egnp.exe\"",
        "warning: actions[0].detail (A1): found characters not fit for a screen in \"Safe �gnp.exe\"; expected plain text; it is shown as quoted here"
      ),
    ])
  func action(field: String, message: String) throws {
    #expect(try messages(ofAction: field) == ["2026-10-31.json:6: " + message])
  }

  @Test("a figure beyond all measure is refused")
  func overflow() throws {
    let metric = plan(
      #""metrics": [{ "ref": "M1", "name": "Caseload", "unit": "cases", "goodIs": "lower", "target": 1e999 }]"#
    )
    #expect(
      try messages(of: metric) == [
        "2026-10-31.json:5: error: metrics[0].target (M1): found 1e999; "
          + "expected a number no larger than 1000000000000"
      ])
  }

  @Test("a text of 10 MB is refused without showing it")
  func longText() throws {
    let text = String(repeating: "a", count: 10_000_000)
    #expect(
      try messages(ofAction: "\"detail\": \"\(text)\"") == [
        "2026-10-31.json:6: error: actions[0].detail (A1): found a text of 10000000 characters; "
          + "expected at most 20000"
      ])
  }

  @Test("all faults of a file are reported at once, in the file's order")
  func allAtOnce() throws {
    let text = plan(
      #""phase": 3"#,
      #""actions": [{ "ref": "A1" }, { "ref": "A2", "title": "Do", "themes": ["T9"], "owner": "x" }, 7]"#,
      #""themes": [{ "ref": "T1", "title": "Leading" }, { "ref": "T1", "title": "Again" }]"#)
    #expect(
      try messages(of: text) == [
        "2026-10-31.json:5: error: phase: found 3; expected a text",
        "2026-10-31.json:6: error: actions[0].title (A1): found no such field; "
          + "expected it: it can't be left out",
        "2026-10-31.json:6: error: actions[1].themes[0] (A2): found \"T9\", "
          + "which is not in the plan; expected the ref of a theme",
        "2026-10-31.json:6: warning: actions[1].owner (A2): found an unknown field, "
          + "which is ignored; expected a field that data/README.md describes",
        "2026-10-31.json:6: error: actions[2]: found 7; expected an object in { }",
        "2026-10-31.json:7: error: themes[1].ref (T1): found the ref of themes[0] again; "
          + "expected a ref of its own",
      ])
  }

  @Test("what follows from a value that couldn't be read isn't reported too")
  func noEchoes() throws {
    let text = plan(
      #""actions": [{ "ref": 7, "title": "Do" }, { "ref": "A2", "title": "Do", "dependsOn": ["A1"] }]"#
    )
    #expect(
      try messages(of: text) == [
        "2026-10-31.json:5: error: actions[0].ref: found 7; "
          + "expected a ref of 1 to 40 characters with no space in it, as A12"
      ])
  }

  @Test("the file's name must be its data date")
  func name() throws {
    #expect(
      try messages(of: plan(), named: "2026-11-30.json") == [
        "2026-11-30.json:4: error: asAt: found 2026-10-31 in a file named \"2026-11-30.json\"; "
          + "expected the file's name to be 2026-10-31.json"
      ])
  }
}
