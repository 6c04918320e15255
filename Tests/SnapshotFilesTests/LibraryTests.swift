import ImprovementPlan
import Testing

@testable import SnapshotFiles

@Suite("The folder with all plans")
struct LibraryTests {
  private func fill(_ folder: borrowing TemporaryFolder) throws {
    try folder.write("not JSON", to: "fernshire/2026-09-30.json")
    try folder.write(plan(), to: "fernshire/2026-10-31.json")
    try folder.write("", to: "fernshire/.2026-11-30.123.part")
    try folder.write("", to: "fernshire/notes.txt")
    try folder.write("", to: "bury/2022-03-31.json")
    try folder.write("", to: "bury/2022-02-30.json")
    try folder.write("", to: "drafts/plan.json")
    try folder.write("{}", to: "snapshot.schema.json")
  }

  @Test("councils are the folders with a snapshot in them; days come from file names alone")
  func lists() throws {
    let folder = try TemporaryFolder()
    try fill(folder)
    let library = PlanLibrary(dataFolder: folder.path, hidingFigures: false)
    #expect(try library.councils().names == ["bury", "fernshire"])
    #expect(try library.snapshotDays(of: "fernshire").map(\.iso) == ["2026-09-30", "2026-10-31"])
    #expect(try library.snapshotDays(of: "bury").map(\.iso) == ["2022-03-31"])
    #expect(throws: Diagnostic.self) { try library.snapshotDays(of: "nowhere") }
    let read = library.read("fernshire", Day(2026, 10, 31)!)
    #expect(read.snapshot?.council == "Fernshire")
    #expect(read.fingerprint?.description == "f7abf8ee")
  }

  @Test(
    "a snapshot of another council than the one before it is not read, whatever stands between them",
    arguments: ["", "{", #"{ "note": "the council isn't told" }"#])
  func foreign(between: String) throws {
    let folder = try TemporaryFolder()
    let far = #""note": "\#(String(repeating: "ü", count: 4_000))","#
    try folder.write(plan(far), to: "fernshire/2026-09-30.json")
    try folder.write(between, to: "fernshire/2026-10-15.json")
    try folder.write(
      plan().replacing("Fernshire", with: "Bury"), to: "fernshire/2026-10-31.json")
    let library = PlanLibrary(dataFolder: folder.path, hidingFigures: false)
    let read = library.read("fernshire", Day(2026, 10, 31)!)
    #expect(read.snapshot == nil && read.fingerprint == nil)
    #expect(
      shortened(read.diagnostics, folder.path) == [
        "fernshire/2026-10-31.json: error: council: found \"Bury\"; expected \"Fernshire\", as in "
          + "2026-09-30.json"
      ])
  }

  @Test(
    "a council is the same by the name that is read of it",
    arguments: [#"Fern\u00adshire"#, #"\u001b[2JFernshire"#, "Fe\u{301}rnshire"])
  func sameName(name: String) throws {
    let folder = try TemporaryFolder()
    let text = plan().replacing("Fernshire", with: name)
    try folder.write(text.replacing("-10-31", with: "-09-30"), to: "fernshire/2026-09-30.json")
    try folder.write(text, to: "fernshire/2026-10-31.json")
    let library = PlanLibrary(dataFolder: folder.path, hidingFigures: false)
    #expect(library.read("fernshire", Day(2026, 10, 31)!).snapshot != nil)
  }

  @Test("a folder that isn't there has no plans, and it is said which")
  func nothing() {
    #expect {
      try PlanLibrary(dataFolder: "/nowhere", hidingFigures: false).councils()
    } throws: {
      "\($0)".hasPrefix("/nowhere: error: found no such folder; expected a folder of councils")
    }
  }
}

@Suite("A fingerprint tells files apart")
struct FingerprintTests {
  @Test(
    "eight digits of 64-bit FNV-1a, its halves folded",
    arguments: [("", "4fd0bfc1"), ("a", "296230c0"), ("foobar", "72ad2699")])
  func digits(text: String, digits: String) {
    #expect(Fingerprint(of: text.utf8).description == digits)
  }
}

@Suite("Checking files as `board check` does")
struct CheckTests {
  private func snapshot(_ day: String, council: String = "Fernshire", due: String?) -> String {
    let days = due.map { #", "originalDue": "\#($0)", "due": "\#($0)""# } ?? ""
    return """
      { "format": 1, "council": "\(council)", "asAt": "\(day)",
        "actions": [{ "ref": "A1", "title": "Do"\(days) }] }
      """
  }

  @Test("an original due date that was edited, taken out or first set between two snapshots")
  func editedOriginal() throws {
    let folder = try TemporaryFolder()
    try folder.write(snapshot("2026-06-30", due: nil), to: "fernshire/2026-06-30.json")
    try folder.write(snapshot("2026-07-31", due: "2026-09-30"), to: "fernshire/2026-07-31.json")
    try folder.write(snapshot("2026-08-31", due: "2026-12-31"), to: "fernshire/2026-08-31.json")
    try folder.write(snapshot("2026-09-30", due: nil), to: "fernshire/2026-09-30.json")
    #expect(
      shortened(SnapshotCheck.diagnostics(of: [folder.path], hidingFigures: false), folder.path)
        == [
          "fernshire/2026-08-31.json: error: actions[0].originalDue (A1): found 2026-12-31; "
            + "expected 2026-09-30, as in fernshire/2026-07-31.json; a date that moves is a revision",
          "fernshire/2026-09-30.json: error: actions[0].originalDue (A1): found no such field; "
            + "expected 2026-12-31, as in fernshire/2026-08-31.json; a date that moves is a revision",
        ])
  }

  @Test("a folder is one council's")
  func twoCouncils() throws {
    let folder = try TemporaryFolder()
    try folder.write(snapshot("2026-06-30", due: nil), to: "fernshire/2026-06-30.json")
    try folder.write(
      snapshot("2026-07-31", council: "Bury", due: nil), to: "fernshire/2026-07-31.json")
    #expect(
      shortened(
        SnapshotCheck.diagnostics(of: [folder.path + "/fernshire"], hidingFigures: false),
        folder.path) == [
          "fernshire/2026-07-31.json: error: council: found \"Bury\"; "
            + "expected \"Fernshire\", as in fernshire/2026-06-30.json"
        ])
  }

  @Test("files by name are checked whatever they are called; the schema is none of the plans")
  func files() throws {
    let folder = try TemporaryFolder()
    let theme = #""themes": [{ "ref": "T1", "title": "Leading" }]"#
    let good = try folder.write(plan(theme), to: "fernshire/2026-10-31.json")
    let broken = try folder.write("{", to: "fernshire/2026-11-30.json")
    try folder.write("{}", to: "snapshot.schema.json")
    #expect(SnapshotCheck.diagnostics(of: [good], hidingFigures: false).isEmpty)
    #expect(
      shortened(
        SnapshotCheck.diagnostics(of: [good, broken, folder.path], hidingFigures: false),
        folder.path) == [
          "fernshire/2026-11-30.json:1: error: found the end of the file in column 2; "
            + "expected a field's name in quotes",
          "fernshire/2026-11-30.json:1: error: found the end of the file in column 2; "
            + "expected a field's name in quotes",
        ])
  }

  @Test("a folder without snapshots and a default plan that isn't there get a warning")
  func nothingToCheck() throws {
    let folder = try TemporaryFolder()
    try folder.write("nowhere\n", to: "data/default-plan")
    #expect(
      shortened(
        SnapshotCheck.diagnostics(of: [folder.path + "/data"], hidingFigures: false), folder.path)
        == [
          "data: warning: found no snapshot; expected <yyyy-mm-dd>.json",
          "data/default-plan:1: error: found \"nowhere\"; "
            + "expected the folder of a council with a snapshot",
        ])
  }

  @Test("what is odd between two snapshots of one council")
  func oddBetween() throws {
    let folder = try TemporaryFolder()
    var before = SenseCase.soundPlan
    before.asAt = Day(2026, 10, 1)!
    before.actions = [before.actions[1]]
    before.actions[0].dependsOn = []
    before.actions[0].updates = []
    before.metrics = [before.metrics[1]]
    before.metrics[0].observations = []
    before.actions[0].metrics = []
    var after = before
    after.asAt = Day(2026, 10, 31)!
    after.metrics[0].unit = .days
    after.actions[0].revisions = []
    after.actions[0].due = after.actions[0].originalDue
    after.facts = []
    after.themes.append(Theme(ref: "V1", title: "Another theme"))
    after.visits = []
    try folder.writeTables()
    for plan in [before, after] { try SnapshotWriter.write(plan, inFolder: folder.path + "/f") }
    #expect(
      shortened(SnapshotCheck.diagnostics(of: [folder.path], hidingFigures: false), folder.path)
        == [
          "f/2026-10-31.json: warning: themes[2].ref (V1): found \"V1\", a ref of visits in f/2026-10-01.json; expected a ref that means one record in every snapshot",
          "f/2026-10-31.json: warning: metrics[0].unit (M2): found days; expected count, as in f/2026-10-01.json; another measure has a ref of its own",
          "f/2026-10-31.json: warning: actions[0].revisions (A2): found no approved move to 2026-12-31; expected it, as in f/2026-10-01.json: a re-date stays in the history",
          "f/2026-10-31.json: warning: facts: found no \"The board met twice\"; expected it, as in f/2026-10-01.json",
        ])
  }
}
