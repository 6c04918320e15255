import ImprovementPlan

/// The days that a text names: "8 June 2026", "Mon 8 Jun 2026" and "2026-06-08".
enum NamedDays {
  static func all(in text: String) -> [Day] {
    let words = words(of: text)
    let inWords = words.indices.dropLast(2).compactMap { index in
      spelt(words[index], words[index + 1], words[index + 2])
    }
    return words.compactMap { Day(iso: $0) } + inWords
  }

  /// A day of the week that stands in front of a date of another one: "Friday 9 June 2026".
  static func otherWeekday(in text: String) -> (word: String, day: Day)? {
    guard namesYear(text) else { return nil }
    let words = words(of: text)
    for index in words.indices.dropLast() {
      guard let weekday = weekday(words[index]) else { continue }
      let rest = words[(index + 1)...].prefix(3).map(\.self)
      let inWords = rest.count == 3 ? spelt(rest[0], rest[1], rest[2]) : nil
      if let day = Day(iso: rest[0]) ?? inWords, day.weekday != weekday {
        return (words[index], day)
      }
    }
    return nil
  }

  /// The days of the week that a text names, Monday being 1; "Mondays" too.
  static func weekdays(in text: String) -> [Int] { words(of: text).compactMap(weekday) }

  private static func words(of text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
  }

  /// Most texts name none, and are not taken apart.
  private static func namesYear(_ text: String) -> Bool {
    var digits = 0
    for byte in text.utf8 {
      digits = (48...57).contains(byte) ? digits + 1 : 0
      if digits == 4 { return true }
    }
    return false
  }

  private static func weekday(_ word: String) -> Int? {
    let name = word.lowercased()
    let isShort = (3...5).contains(name.count)
    return weekdays.firstIndex {
      name == $0 || name == $0 + "s" || isShort && $0.hasPrefix(name)
    }.map { $0 + 1 }
  }

  static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

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

  /// Whether a word is a month's name, or begins one.
  static func isMonth(_ word: String) -> Bool {
    let letters = word.prefix { $0.isLetter }
    return letters.count > 2 && months.contains { $0.hasPrefix(letters) }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}

extension Day {
  /// "Monday".
  var weekdayName: String {
    let name = NamedDays.weekdays[weekday - 1]
    return name.prefix(1).uppercased() + name.dropFirst()
  }
}
