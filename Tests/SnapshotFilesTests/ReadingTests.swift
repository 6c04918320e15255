import ImprovementPlan
import Testing

@testable import SnapshotFiles

@Suite("Reading a good snapshot")
struct ReadingTests {
  @Test("the least a snapshot can say is its council and its data date")
  func least() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      #"{ "format": 1, "council": "Fernshire", "asAt": "2026-10-31" }"#, to: "2026-10-31.json")
    let read = SnapshotReader.read(file: file)
    #expect(read.diagnostics.isEmpty)
    #expect(read.snapshot == Snapshot(council: "Fernshire", asAt: Day(2026, 10, 31)!))
    #expect(read.snapshot?.scheme == .standard)
  }
}
