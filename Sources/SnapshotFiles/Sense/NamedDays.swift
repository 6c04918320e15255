import ImprovementPlan

/// The days that a text names: "8 June 2026", "Mon 8 Jun 2026" and "2026-06-08".
enum NamedDays {
  static func all(in text: String) -> [Day] {
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
    let inWords = words.indices.dropLast(2).compactMap { index in
      spelt(words[index], words[index + 1], words[index + 2])
    }
    return words.compactMap { Day(iso: $0) } + inWords
  }

  /// The years of four digits that a text names, of this century and the last.
  static func years(in text: String) -> [Int] {
    text.split { !$0.isNumber }.filter { $0.count == 4 }.compactMap { Int($0) }
      .filter { (1900..<2100).contains($0) }
  }

  private static func spelt(_ day: String, _ month: String, _ year: String) -> Day? {
    let digits = day.prefix { $0.isNumber }
    let isDay = ["", "st", "nd", "rd", "th"].contains(day.dropFirst(digits.count).lowercased())
    let name = month.lowercased()
    guard isDay, let day = Int(digits), year.count == 4, let year = Int(year), name.count > 2,
      let month = months.firstIndex(where: { $0.hasPrefix(name) })
    else { return nil }
    return Day(year, month + 1, day)
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
