import ImprovementPlan

extension Meeting {
  /// A day on which no body meets. Councils keep other days at times, and then say so in when.
  var idleDay: [Oddity] {
    guard let date, let day = date.idleName, when == nil else { return [] }
    return [.unlikely("date", "\(date), \(day)", expected: "a working day")]
  }

  /// Another day of the week in words than the date's. Of two a text tells more than a day.
  var otherWeekday: [Oddity] {
    guard let date, let when, when.count < 40, NamedDays.all(in: when).isEmpty else { return [] }
    let named = Set(NamedDays.weekdays(in: when))
    guard named.count == 1, let weekday = named.first, weekday != date.weekday else { return [] }
    return [
      .unlikely("when", "another day of the week than \(date.withWeekday)", expected: "one day")
    ]
  }
}

extension MonitoringVisit {
  var idleDays: [Oddity] { Day.idle([("from", from), ("to", to), ("letter", letter)]) }
}

extension Inspection {
  var idleDays: [Oddity] {
    Day.idle([("visitedFrom", visitedFrom), ("visitedTo", visitedTo), ("published", published)])
  }
}

extension Deadline {
  /// A count of working days ends on one. Without a rule a month's first or last day is a way to say by when.
  var idleDay: [Oddity] {
    rule == nil ? Day.holy([("due", due)]) : Day.idle([("due", due)])
  }
}

extension Report {
  var idleDay: [Oddity] { Day.holy([("due", due)]) }
}

extension Decision {
  /// A meeting's own day is judged as the meeting's.
  var idleDay: [Oddity] { meeting == nil ? Day.holy([("date", date)]) : [] }
}

extension Day {
  /// "2026-06-08, a Monday".
  var withWeekday: String { "\(self), a \(weekdayName)" }

  /// What it is called where nobody works on it.
  fileprivate var idleName: String? {
    HolyDays.name(of: self) ?? (weekday > 5 ? "a \(weekdayName)" : nil)
  }

  /// Of these days those of a weekend, or on which nobody meets.
  fileprivate static func idle(_ days: [(String, Day?)]) -> [Oddity] {
    days.compactMap { field, day in
      day.flatMap { day in
        day.idleName.map { .unlikely(field, "\(day), \($0)", expected: "a working day") }
      }
    }
  }

  /// Of these days those on which nobody meets, but for a month's first and last.
  fileprivate static func holy(_ days: [(String, Day?)]) -> [Oddity] {
    days.compactMap { field, day in
      guard let day, let name = HolyDays.name(of: day), day.civil.day != 1,
        (day + 1).civil.day != 1
      else { return nil }
      return .unlikely(field, "\(day), \(name)", expected: "a working day")
    }
  }
}
