import ImprovementPlan
import Testing

@testable import SnapshotFiles

@Suite("How far the register went, in a snapshot")
struct TrailTests {
  private let head = String(repeating: "0a", count: 32)

  @Test("is read from its file; one without it is sound")
  func read() throws {
    let folder = try TemporaryFolder()
    var snapshot = Snapshot(council: "Bury", asAt: WholeSnapshot.day(2026, 10, 31))
    let without = try SnapshotWriter.write(snapshot, inFolder: folder.path + "/a")
    #expect(SnapshotReader.read(file: without).snapshot?.trail == nil)
    snapshot.trail = Trail(rows: 57, head: head)
    let file = try SnapshotWriter.write(snapshot, inFolder: folder.path + "/b")
    #expect(SnapshotReader.read(file: file).snapshot?.trail == Trail(rows: 57, head: head))
  }

  @Test("is named where it can't be one", arguments: ["abc", "0A", "0g"])
  func unsound(digits: String) throws {
    let folder = try TemporaryFolder()
    let wrong = digits == "abc" ? digits : String(repeating: digits, count: 32)
    let file = try folder.write(
      plan("\"trail\": { \"rows\": 57, \"head\": \"\(wrong)\" }"), to: "2026-10-31.json")
    let outcome = SnapshotReader.read(file: file)
    #expect(outcome.snapshot == nil)
    #expect(outcome.diagnostics.map(\.path) == ["trail.head"])
  }

  @Test("is no difference between two snapshots")
  func compared() {
    var older = Snapshot(council: "Bury", asAt: WholeSnapshot.day(2026, 10, 31))
    older.trail = Trail(rows: 57, head: head)
    var newer = older
    newer.asAt = WholeSnapshot.day(2026, 11, 30)
    newer.trail = Trail(rows: 60, head: head)
    #expect(SnapshotComparison(from: older, to: newer).changes.isEmpty)
  }

  @Test("is told of every snapshot that keeps one, with those that can't be read")
  func library() throws {
    let folder = try TemporaryFolder()
    var snapshot = Snapshot(council: "Bury", asAt: WholeSnapshot.day(2026, 9, 30))
    try SnapshotWriter.write(snapshot, inFolder: folder.path + "/bury")
    snapshot.asAt = WholeSnapshot.day(2026, 10, 31)
    snapshot.trail = Trail(rows: 57, head: head)
    try SnapshotWriter.write(snapshot, inFolder: folder.path + "/bury")
    _ = try folder.write("{", to: "bury/2026-11-30.json")
    let (kept, unreadable) = PlanLibrary(dataFolder: folder.path, hidingFigures: false).trails()
    #expect(
      kept == [KeptTrail(trail: Trail(rows: 57, head: head), file: "bury/2026-10-31.json")])
    #expect(unreadable == ["bury/2026-11-30.json"])
  }
}
