import Canvas
import ColourThemes
import FoundationEssentials
import Testing

/// What is kept of a frame in a file: its words, a letter a role in a second layer, the cursor.
struct FrameFile {
  var text: String

  /// - Parameter mark: the mark of the snapshot's bytes, left out: it changes with every edit of the
  ///   data, also one that no screen shows.
  init(_ frame: Frame, keys: String, mark: String) {
    let roles = frame.canvas.styleMap { ColourTheme.labelling.role(of: $0)?.letter ?? " " }
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.withoutBlanksAtTheEnd }
    let blanked = "#" + String(repeating: "0", count: max(0, mark.count - 1))
    let screen = frame.canvas.text().split(separator: mark, omittingEmptySubsequences: false)
      .joined(separator: blanked)
    let cursor = frame.cursor.map { "row \($0.row), column \($0.column)" } ?? "hidden"
    text =
      (["keys: " + keys, "cursor: " + cursor, FrameFile.ruler(frame.canvas.columns)]
      + [screen, FrameFile.ruler(frame.canvas.columns)] + roles
      + ["", FrameFile.legend(of: roles)]).joined(separator: "\n") + "\n"
  }

  private static func ruler(_ columns: Int) -> String { String(repeating: "=", count: columns) }

  private static func legend(of rows: [String]) -> String {
    let used = Set(rows.joined())
    return Role.allCases.filter { used.contains($0.letter) }
      .map { "\($0.letter) \($0.rawValue)" }.joined(separator: "  ")
  }
}

extension FrameFile {
  private static let folder =
    #filePath.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/Frames"

  /// The text kept under a name; nil where there is none.
  static func kept(_ name: String) -> String? {
    try? String(contentsOfFile: "\(folder)/\(name).txt", encoding: .utf8)
  }

  /// The names texts are kept under.
  static func keptNames() throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: folder).map { String($0.dropLast(4)) })
  }

  /// Holds the text to the one kept under a name, or keeps it where frames are to be recorded.
  func expectRecorded(as name: String) throws {
    if FrameFile.isRecording { return try keep(name) }
    guard let kept = FrameFile.kept(name) else {
      try keep(name)
      Issue.record("\(name) was not recorded yet; read it, then run the test again")
      return
    }
    #expect(text == kept)
  }

  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_FRAMES"] == "1"

  /// Writes the text under a name.
  private func keep(_ name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(FrameFile.folder)/\(name).txt"))
  }
}

extension Role {
  /// The letter the role has in a frame's second layer.
  var letter: Character {
    switch self {
    case .text: "."
    case .muted: "m"
    case .heading: "H"
    case .rule: "-"
    case .selection: "S"
    case .keyName: "K"
    case .message: "M"
    case .warning: "W"
    case .error: "E"
    case .link: "L"
    case .fictional: "F"
    case .good: "g"
    case .caution: "c"
    case .bad: "b"
    case .done: "d"
    case .idle: "i"
    case .paused: "p"
    case .better: "+"
    case .worse: "!"
    case .unchanged: "="
    case .barFilled: "#"
    case .barEmpty: "o"
    case .chartLine: "l"
    case .chartTarget: "t"
    case .chartComparator: "e"
    case .match: "x"
    }
  }
}

extension StringProtocol {
  fileprivate var withoutBlanksAtTheEnd: String {
    String(prefix(upTo: lastIndex { $0 != " " }.map(index(after:)) ?? startIndex))
  }
}
