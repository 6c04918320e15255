import App
import DashboardState
import FoundationEssentials
import ImprovementPlan
import TestSupport
import Testing

/// Snapshots that go in the moment a change was saved.
@Suite struct `What was saved just before the snapshots went` {
  private let folder = FileManager.default.temporaryDirectory.path + "/" + UUID().uuidString

  @Test func `is said to be saved`() throws {
    let folder = folder
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.copyItem(
      atPath: ShippedData.folder + "/fernshire", toPath: folder + "/fernshire")
    let clock = Clock {
      if FileManager.default.fileExists(atPath: folder + "/register.sqlite") {
        try? FileManager.default.moveItem(
          atPath: folder + "/fernshire", toPath: folder + "/gone")
      }
      return Moment(day: day("2026-11-22"), second: 50_000)!
    }
    var board = try DashboardDriver(
      opening: "fernshire", registerIn: folder, data: folder, by: clock)
    board.press("2 u o")
    board.type("visits written up")
    board.press("<enter>")
    #expect(FileManager.default.fileExists(atPath: folder + "/gone"))
    #expect(board.recorded.count == 1)
    board.expectScreen(contains: "Saved P21: note: “visits written up”")
    board.expectScreen(lacks: "Not saved")
  }
}
