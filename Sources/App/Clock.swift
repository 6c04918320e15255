import Glibc
package import ImprovementPlan

/// What tells the moment a change is recorded at: the clock on the wall, or a made-up one in tests.
package struct Clock: Sendable {
  package let now: @Sendable () -> Moment

  package init(_ now: @escaping @Sendable () -> Moment) {
    self.now = now
  }

  /// The clock of this place: people meet by local time.
  package static let local = Clock {
    var seconds = time(nil)
    var local = tm()
    localtime_r(&seconds, &local)
    let day = Day(Int(local.tm_year) + 1_900, Int(local.tm_mon) + 1, Int(local.tm_mday))
    // A leap second counts as the one before it.
    let second = Int(local.tm_hour) * 3_600 + Int(local.tm_min) * 60 + min(59, Int(local.tm_sec))
    let offset = Int(local.tm_gmtoff) / 60
    return day.flatMap { Moment(day: $0, second: second, offset: offset) } ?? utc(Int(seconds))
  }

  private static func utc(_ seconds: Int) -> Moment {
    let day = Day(number: seconds / 86_400)
    // Always within the day.
    return Moment(day: day, second: seconds % 86_400)!
  }
}

extension Moment {
  /// Seconds since 1970, whatever the offset of the clock.
  var secondsOfUTC: Int { day.number * 86_400 + second - offset * 60 }
}
