import ImprovementPlan

extension Snapshot {
  /// A monitoring visit that came before one with a lower number. An inspection between two begins the count
  /// anew.
  var visitsOutOfTurn: [Oddity] {
    outOfTurn(
      visits.enumerated().compactMap { index, visit in
        let field = visit.from == nil ? "letter" : "from"
        return NumberedDay(
          visit.title, visit.firstDay, visit.ref, "visits[\(index)].\(field)",
          series: "")
      }, "visits")
  }

  /// The same of deadlines that are called alike but for their number.
  var deadlinesOutOfTurn: [Oddity] {
    let numbered = deadlines.enumerated().compactMap { index, deadline in
      NumberedDay(
        deadline.title, deadline.due, deadline.ref, "deadlines[\(index)].due",
        series: Likeness.of(deadline.title.split(separator: " ").dropFirst().joined()))
    }
    return Dictionary(grouping: numbered, by: \.series).values
      .flatMap { outOfTurn($0, "deadlines") }.sorted { $0.path < $1.path }
  }

  /// Where a number is twice nobody can tell whose it is.
  private func outOfTurn(_ records: [NumberedDay], _ what: String) -> [Oddity] {
    let numbered = records.sorted { $0.number < $1.number }
    guard Set(numbered.map(\.number)).count == numbered.count else { return [] }
    return zip(numbered, numbered.dropFirst()).compactMap { before, after in
      guard after.day < before.day else { return nil }
      if let inspected = inspection?.visitedFrom, (after.day...before.day).contains(inspected) {
        return nil
      }
      return .impossible(
        after.path, "\(after.day), before \(before.ref) on \(before.day)",
        expected: "\(what) in the order their titles number them")
    }
  }
}

/// A record whose title numbers it, and its day.
private struct NumberedDay {
  var number: Int
  var day: Day
  var ref: Ref
  var path: String
  /// What is counted; a number says something among those of one kind alone.
  var series: String

  /// nil without a number, or a day.
  init?(_ title: String, _ day: Day?, _ ref: Ref, _ path: String, series: String) {
    guard let number = Ordinals.first(in: title), let day else { return nil }
    (self.number, self.day, self.ref, self.path, self.series) = (number, day, ref, path, series)
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
