extension Meeting {
  /// Its day, or what is known of when, or "no date set".
  public var whenWords: String { date?.medium ?? when ?? PlanWords.noDateSet }

  /// What it is, and what it is to do where that is known.
  public var whatWords: String { [title, purpose].compactMap(\.self).joined(separator: ": ") }
}

extension Report {
  /// The day the next one is due, or its rhythm, or "no date set".
  public var whenWords: String { due?.medium ?? every ?? PlanWords.noDateSet }

  /// What it is, who owes it and to whom: "Budget report: owed by Finance Partner to Cabinet", or
  /// "Budget report: to Cabinet, no owner named".
  public var whatWords: String {
    let receiver = to.map { "to \($0)" }
    let owner = by.map { ["owed by \($0)", receiver].compactMap(\.self).joined(separator: " ") }
    let parts = [receiver, PlanWords.noOwnerNamed].compactMap(\.self)
    return "\(title): " + (owner ?? parts.joined(separator: ", "))
  }
}

extension Deadline {
  /// Its day, or its window: "1 Sep 2017 to 31 Jan 2018", "from 1 Sep 2017, no end set"; or "no
  /// date set".
  public var whenWords: String {
    guard let opens else { return due?.medium ?? PlanWords.noDateSet }
    guard due != nil else { return "from \(opens.medium), no end set" }
    return Day.rangeWords(from: opens, to: due) ?? PlanWords.noDateSet
  }

  /// What is due, and what one must know of it.
  public var whatWords: String { [title, note].compactMap(\.self).joined(separator: ": ") }
}

extension MonitoringVisit {
  /// Its days, or what is known of when, or "no date set".
  public var whenWords: String {
    Day.rangeWords(from: from, to: to) ?? when ?? PlanWords.noDateSet
  }
}
