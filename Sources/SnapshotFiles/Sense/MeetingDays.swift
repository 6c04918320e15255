import ImprovementPlan

extension Meeting {
  /// A day on which no body meets. Councils keep other days at times, and then say so in when.
  var idleDay: [Oddity] {
    guard let date, let day = date.idleName, when == nil else { return [] }
    return [.unlikely("date", "\(date), \(day)", expected: "a working day")]
  }
}

extension MonitoringVisit {
  var idleDays: [Oddity] {
    [("from", from), ("to", to)].compactMap { field, day in
      guard let day, let name = HolyDays.name(of: day) else { return nil }
      return .unlikely(field, "\(day), \(name)", expected: "a working day")
    }
  }
}

extension Day {
  /// What it is called where nobody works on it.
  fileprivate var idleName: String? {
    HolyDays.name(of: self) ?? (weekday > 5 ? "a \(weekday == 6 ? "Saturday" : "Sunday")" : nil)
  }
}
