import Canvas
import TestSupport
import Testing

extension DashboardDriver {
  /// Expects words on the screen, wherever its lines break.
  func expectScreen(
    contains words: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for words in words where !isOnScreen(words) {
      Issue.record("“\(words)” is not on the screen:\n\(screen)", sourceLocation: sourceLocation)
    }
  }

  func expectScreen(
    lacks words: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for words in words where isOnScreen(words) {
      Issue.record("“\(words)” is on the screen:\n\(screen)", sourceLocation: sourceLocation)
    }
  }

  /// The line the cursor stands on, without the selection's mark.
  var lineUnderCursor: String {
    guard let cursor = frame.cursor else { return "" }
    return frame.canvas.text(row: cursor.row).split(separator: " ").dropFirst()
      .joined(separator: " ")
  }

  private func isOnScreen(_ words: String) -> Bool {
    screen.split { $0.isWhitespace }.joined(separator: " ").contains(words)
  }
}
