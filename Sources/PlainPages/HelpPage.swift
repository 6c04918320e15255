import DashboardState
import ImprovementPlan

extension DashboardState {
  /// What can be typed here, from the table of commands; then what the letters mean.
  func helpLines(_ lines: [HelpLine]) -> [String] {
    let words = isOnSlide ? wordsOnSlide : wordsOnDashboard
    return heading("What can be typed") + words + lines.flatMap(helpLines)
  }

  private var wordsOnSlide: [String] {
    ["A number: the slide of that number", "again: the slide once more"]
  }

  private var wordsOnDashboard: [String] {
    [
      "A number: opens that item", "A ref such as P12: opens it", "more: goes on with a long list",
      "again: reads the page from its start", "An empty line: says where you are",
      "select and a number: selects that item and opens nothing",
      "overview: back to the start",
      "3-9: chooses items 3 to 9 together, for update and approve; range ends it",
      "A command and a number or a ref, as in update 4 or history P12: does it of that item",
      "/ and words: filters the list; : and a name: goes there",
    ]
  }

  private func helpLines(_ line: HelpLine) -> [String] {
    switch line {
    case .section(let title): return heading(title, level: 2)
    case .command(let id, _, let title, let refusal):
      guard let word = id.word else { return [] }
      let signs = spokenCommands.first { $0.id == id }?.signs ?? []
      let also = signs.isEmpty ? "" : " (\(signs.joined(separator: " ")))"
      let isNot = refusal.map { "; not now: \($0)" } ?? ""
      return ["\(word)\(also): \(title)\(isNot)"]
    case .rating(let rating): return ["\(rating.letter) \(rating.word): \(rating.meaning)"]
    case .standing(let standing): return [spoken("\(standing.letter) \(standing.word)")]
    case .note(let text): return [withoutColumns(text)]
    }
  }
}

/// A note of two columns as one sentence.
private func withoutColumns(_ text: String) -> String {
  guard let gap = text.firstRange(of: "  ") else { return text }
  return text[..<gap.lowerBound] + ", " + String(text[gap.upperBound...].drop { $0 == " " })
}
