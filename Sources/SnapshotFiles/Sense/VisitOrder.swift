import ImprovementPlan

extension Snapshot {
  /// A monitoring visit that came before one with a lower number. An inspection between two begins the count
  /// anew, and where a number is twice nobody can tell whose it is.
  var visitsOutOfTurn: [Oddity] {
    let numbered = visits.enumerated().compactMap { index, visit in
      Ordinals.first(in: visit.title).flatMap { number in
        visit.firstDay.map { (index: index, number: number, day: $0, ref: visit.ref) }
      }
    }.sorted { $0.number < $1.number }
    guard Set(numbered.map(\.number)).count == numbered.count else { return [] }
    return zip(numbered, numbered.dropFirst()).compactMap { before, after in
      guard after.day < before.day else { return nil }
      if let inspected = inspection?.visitedFrom, (after.day...before.day).contains(inspected) {
        return nil
      }
      return .impossible(
        "visits[\(after.index)].\(visits[after.index].from == nil ? "letter" : "from")",
        "\(after.day), before \(before.ref) on \(before.day)",
        expected: "visits in the order their titles number them")
    }
  }
}

extension MonitoringVisit {
  fileprivate var firstDay: Day? { from ?? to ?? letter }
}

/// Numbers that a title begins with: "Second monitoring visit", "2nd visit", "Monitoring visit 2".
enum Ordinals {
  static func first(in title: String) -> Int? {
    let words = title.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard let first = words.first, let last = words.last else { return nil }
    if let place = names.firstIndex(of: first) { return place + 1 }
    let digits = first.prefix(while: \.isNumber)
    if let number = Int(digits), ["st", "nd", "rd", "th"].contains(first.dropFirst(digits.count)) {
      return number
    }
    // A year at the end numbers no visit.
    return words.count < 4 && last.count < 3 && words.contains("visit") ? Int(last) : nil
  }

  private static let names = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth",
  ]
}
