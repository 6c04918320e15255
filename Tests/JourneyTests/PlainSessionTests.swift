import DashboardState
import Foundation
import PlainPages
import TestSupport
import Testing

/// The session in `docs/plain.md`, typed again: `RECORD_SESSIONS=1` writes it anew.
@Suite struct `The session in plain mode that the documents show` {
  @Test func `is what is said and typed`() throws {
    let office = try Office()
    var plain = PlainDriver(try office.board(keys: .standard.spoken))
    plain.type(
      "", "2", "update", "due", "30 Jun", "providers asked for time", "", "yes", "approve", "",
      "", "", "yes", "again", "overview", "quit")
    #expect(plain.talk.isOver)
    let session = plain.session.map(withoutBlankEnd).joined(separator: "\n")
    let document = try Document()
    if ProcessInfo.processInfo.environment["RECORD_SESSIONS"] != nil {
      try document.record(session)
    }
    #expect(try document.session == session)
  }
}

/// The prompt of an empty line, without the blank that an editor would take off.
private func withoutBlankEnd(_ line: String) -> String {
  line.hasSuffix(" ") ? String(line.dropLast()) : line
}

/// `docs/plain.md`, whose last block is the session.
private struct Document {
  private let file: URL

  init() throws {
    file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/plain.md")
  }

  var session: String {
    get throws { try parts().session }
  }

  func record(_ session: String) throws {
    let parts = try parts()
    try (parts.before + session + parts.after).write(to: file, atomically: true, encoding: .utf8)
  }

  private func parts() throws -> (before: String, session: String, after: String) {
    let text = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(text.range(of: "$ board --plain --plan aldmoor\n"))
    let end = try #require(text.range(of: "\n```", range: start.upperBound..<text.endIndex))
    return (
      String(text[..<start.upperBound]), String(text[start.upperBound..<end.lowerBound]),
      String(text[end.lowerBound...])
    )
  }
}
