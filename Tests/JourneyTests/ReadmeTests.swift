import Foundation
import TestSupport
import Testing

@Suite struct `The README` {
  @Test func `shows the screen that the default council opens with`() throws {
    let shown = try readme().components(separatedBy: "```")[3]
    let block = shown.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
    let board = DashboardDriver(opening: "fernshire")
    let drawn = board.screen.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(block.dropLast().map(String.init) == drawn.map(String.init))
  }

  private func readme() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
  }
}
