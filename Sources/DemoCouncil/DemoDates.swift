import ImprovementPlan

extension Day {
  /// A day written as a number in a table of content: `2026_10_31`.
  init(written number: Int) {
    guard let day = Day(number / 10_000, number / 100 % 100, number % 100) else {
      preconditionFailure("no such day: \(number)")
    }
    self = day
  }

  /// The last day of this day's month.
  var monthEnd: Day {
    let first = self - (civil.day - 1)
    return first.adding(months: 1) - 1
  }

  /// The month's end this day has reached: itself, or the month before's.
  var lastFullMonthEnd: Day {
    self == monthEnd ? self : self - civil.day
  }

  /// The end of the month some months on.
  func monthEnd(adding months: Int) -> Day {
    (self - (civil.day - 1)).adding(months: months).monthEnd
  }

  /// "31 Oct 2026".
  var inWords: String {
    let names = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return "\(civil.day) \(names[civil.month - 1]) \(civil.year)"
  }
}

/// The data dates of the plan, six weeks apart.
enum DataDates {
  static let newest = Day(written: 2026_10_31)
  static let apart = 42

  /// The newest `count` data dates, oldest first.
  static func last(_ count: Int) -> [Day] {
    (0..<count).map { newest - apart * (count - 1 - $0) }
  }
}
