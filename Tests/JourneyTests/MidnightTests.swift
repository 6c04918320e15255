import App
import DashboardState
import FoundationEssentials
import ImprovementPlan
import TestSupport
import Testing

/// A board that stays open over midnight.
@Suite struct `A board left open over midnight` {
  private let folder = FileManager.default.temporaryDirectory.path + "/" + UUID().uuidString
  private let hand = Hand()

  @Test func `records the day that it is, in what an approval bears too`() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let hand = hand
    var board = try DashboardDriver(
      opening: "fernshire", registerIn: folder, by: Clock { hand.moment })
    #expect(board.state.today == day("2026-11-22"))
    hand.moment = Moment(day: day("2026-11-23"), second: 60)!
    board.press("2 u d + 6 0 <tab> w a i t <tab> b o a r d <enter>")
    #expect(board.state.today == day("2026-11-23"))
    #expect(board.recorded.count == 1)
    #expect(board.recorded.first?.contains("23 Nov 00:01") == true)
    #expect(board.recorded.first?.contains("approved by Improvement board on 23 Nov 2026") == true)
  }
}

/// The hand of a clock that a test sets; one thread alone does.
private final class Hand: @unchecked Sendable {
  var moment = Moment(day: day("2026-11-22"), second: 86_000)!
}
