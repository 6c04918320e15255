import FoundationEssentials
import Glibc
import ImprovementPlan
import Testing

@testable import SnapshotFiles

@Suite("Writing a snapshot")
struct WritingTests {
  @Test("a snapshot that is written and read is the same, and written again the same bytes")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    let file = try SnapshotWriter.write(
      WholeSnapshot.snapshot, inFolder: folder.path + "/fernshire")
    let read = SnapshotReader.read(file: file)
    #expect(read.diagnostics.isEmpty)
    let snapshot = try #require(read.snapshot)
    #expect(snapshot == WholeSnapshot.snapshot)
    #expect(SnapshotWriter.text(of: snapshot) == SnapshotWriter.text(of: WholeSnapshot.snapshot))
  }

  @Test("a list that must be there is written where it is empty too")
  func emptyLists() throws {
    var plan = WholeSnapshot.snapshot
    plan.scheme.nextStates = [NextStates(from: .suspended, to: [])]
    let folder = try TemporaryFolder()
    let file = try SnapshotWriter.write(plan, inFolder: folder.path)
    #expect(SnapshotReader.read(file: file).snapshot == plan)
  }

  @Test("what would not be a sound snapshot is not written, and the fault is named")
  func unsound() throws {
    let folder = try TemporaryFolder()
    var plan = WholeSnapshot.snapshot
    plan.actions[0].due = plan.actions[0].originalDue.map { $0 + 400 }
    plan.actions[0].revisions = []
    do {
      try SnapshotWriter.write(plan, inFolder: folder.path)
      Issue.record("it was written")
    } catch {
      #expect(error.reason == .unsound)
      #expect(error.description.contains("actions[0].due"))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test("what is unknown or usual is left out, and what a record holds stands on one line")
  func layout() {
    var action = Action(ref: "A1", title: "Say \"no\"\tto \\ delay")
    action.themes = ["T1", "T2"]
    action.originalDue = WholeSnapshot.day(2026, 3, 31)
    action.citation = Citation(source: "S1", place: "item 5")
    var metric = Metric(ref: "M1", name: "Caseload", unit: .cases, goodIs: .lower)
    metric.target = 18
    metric.observations = [
      Observation(at: WholeSnapshot.day(2026, 9, 30), value: 20),
      Observation(at: WholeSnapshot.day(2026, 10, 31), value: 19.5),
    ]
    var plan = Snapshot(council: "Fernshire", asAt: WholeSnapshot.day(2026, 10, 31))
    plan.actions = [action]
    plan.metrics = [metric]
    #expect(
      SnapshotWriter.text(of: plan) == #"""
        {
          "format": 1,
          "council": "Fernshire",
          "asAt": "2026-10-31",
          "actions": [
            {
              "ref": "A1",
              "title": "Say \"no\"\u0009to \\ delay",
              "themes": ["T1", "T2"],
              "originalDue": "2026-03-31",
              "citation": { "source": "S1", "place": "item 5" }
            }
          ],
          "metrics": [
            {
              "ref": "M1",
              "name": "Caseload",
              "unit": "cases",
              "goodIs": "lower",
              "target": 18,
              "observations": [
                { "at": "2026-09-30", "value": 20 },
                { "at": "2026-10-31", "value": 19.5 }
              ]
            }
          ]
        }

        """#)
  }

  @Test("a file that is there is replaced only when that is asked for")
  func replacing() throws {
    let folder = try TemporaryFolder()
    var plan = Snapshot(council: "Fernshire", asAt: WholeSnapshot.day(2026, 10, 31))
    let file = try SnapshotWriter.write(plan, inFolder: folder.path)
    plan.council = "Othershire"
    let failure = #expect(throws: SnapshotWriter.Failure.self) {
      try SnapshotWriter.write(plan, inFolder: folder.path)
    }
    #expect(failure?.description == "\(file): there is such a file already")
    #expect(SnapshotReader.read(file: file).snapshot?.council == "Fernshire")
    try SnapshotWriter.write(plan, inFolder: folder.path, replacing: true)
    #expect(SnapshotReader.read(file: file).snapshot?.council == "Othershire")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["2026-10-31.json"])
  }

  @Test("a folder that can't be written in is named and nothing is left behind")
  func noFolder() throws {
    let folder = try TemporaryFolder()
    let note = try folder.write("a file", to: "note")
    let plan = Snapshot(council: "Fernshire", asAt: WholeSnapshot.day(2026, 10, 31))
    let failure = #expect(throws: SnapshotWriter.Failure.self) {
      try SnapshotWriter.write(plan, inFolder: note)
    }
    #expect(
      failure?.description
        == "\(note)/2026-10-31.json: not written: its path leads through a file that is no folder")
  }

  @Test("who may read its folder may read it, whatever the umask")
  func readable() throws {
    // The umask is the whole process's: cases of their own, side by side, would leave each other's.
    let before = umask(0o077)
    defer { umask(before) }
    for mode: mode_t in [0o755, 0o750, 0o700] {
      let folder = try TemporaryFolder()
      chmod(folder.path, mode)
      let plan = Snapshot(council: "Fernshire", asAt: WholeSnapshot.day(2026, 10, 31))
      let file = try SnapshotWriter.write(plan, inFolder: folder.path)
      var facts = stat()
      try #require(stat(file, &facts) == 0)
      #expect(facts.st_mode & 0o777 == mode & 0o644)
    }
  }

  @Test("what a killed writer left behind is removed by the next, and nobody else's")
  func leftBehind() throws {
    let folder = try TemporaryFolder()
    let left = [".2026-09-30.json.999999999.part", ".2026-09-30.json.new-999999999-5"]
    let others = [
      ".2026-09-30.json.1.part", ".2026-09-30.json.new-1-1", ".film.mkv.999999999.part", "a.part",
    ]
    for name in left + others { _ = try folder.write("{}", to: name) }
    let plan = Snapshot(council: "Fernshire", asAt: WholeSnapshot.day(2026, 10, 31))
    try SnapshotWriter.write(plan, inFolder: folder.path)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(names) == Set(others + ["2026-10-31.json"]))
  }
}
