/// The days on which rows can have been recorded. Rows stand in the order in which they were recorded,
/// whatever the clocks said; a clock that was off is told, and the rows around it say when it was.
enum RecordedDays {
  /// What is known of a row's day.
  struct Reading: Hashable {
    /// The day it counts as of.
    var day: Day
    /// It was not recorded before this day.
    var earliest: Day
    /// It was not recorded after this day; nil where nothing says so.
    var latest: Day?
    /// Whether the clock was off.
    var isOff = false

    /// A clock that nothing speaks against.
    init(_ day: Day) {
      (self.day, earliest, latest) = (day, day, day)
    }

    /// A clock that was off, between the rows that were recorded before it and after it. It counts as of
    /// the first day there is, not before the data it was recorded over: so that what follows moves
    /// nothing that was frozen or shown.
    fileprivate init(_ said: Day, basis: Day, after: Day?, before: Day?) {
      earliest = after ?? min(basis, said, before ?? said)
      latest = before
      let first = max(earliest, basis)
      day = before.map { min(first, $0) } ?? first
      isOff = true
    }

    /// A clock that was off, where it counts as of a day.
    fileprivate init(off day: Day) {
      self.init(day)
      isOff = true
    }
  }

  /// The rows, each with what is known of its day.
  ///
  /// - Parameters:
  ///   - changes: oldest first.
  ///   - today: no clock that is right was ahead of it; nil where it isn't known.
  static func read(_ changes: [RecordedChange], today: Day?) -> [RecordedChange] {
    let right = rightClocks(changes, today: today)
    guard right.count < changes.count else { return changes }
    var changes = changes
    var next = 0
    for place in changes.indices {
      if next < right.count, right[next] == place {
        next += 1
        continue
      }
      let row = changes[place]
      changes[place].clock = Reading(
        row.at.day, basis: row.basis, after: next > 0 ? changes[right[next - 1]].at.day : nil,
        before: next < right.count ? changes[right[next]].at.day : nil)
    }
    return changes
  }

  /// The places of the days that can all be right: the most that never go back, the earlier ones where
  /// there is a choice.
  private static func rightClocks(_ changes: [RecordedChange], today: Day?) -> [Int] {
    let days = changes.map(\.at.day)
    var newest = Day(number: .min)
    var ends: [Int] = []
    var before: [Int?] = Array(repeating: nil, count: days.count)
    for (place, day) in days.enumerated() where today.map({ day <= $0 }) ?? true {
      // Nobody records over data that are to come, and before what was recorded already.
      if day < newest, day < changes[place].basis { continue }
      newest = max(newest, day)
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if days[ends[middle]] <= day { low = middle + 1 } else { high = middle }
      }
      before[place] = low > 0 ? ends[low - 1] : nil
      if low < ends.count { ends[low] = place } else { ends.append(place) }
    }
    let chain = sequence(first: ends.last, next: { $0.map { before[$0] } ?? nil })
    return Array(chain.prefix { $0 != nil }.compactMap { $0 }.reversed())
  }
}

extension [RecordedChange] {
  /// Those that were recorded by a day: in the order of their numbers, up to the first that was not.
  ///
  /// - Parameter today: no clock that is right was ahead of it.
  public func recorded(by day: Day, today: Day) -> [RecordedChange] {
    let read = RecordedDays.read(self, today: today)
    return Array(prefix(read.firstIndex { $0.day > day } ?? count))
  }
}

extension RecordedChange {
  /// The day it counts as of: that of its clock, or, where the clock was off, one that the rows around
  /// it allow.
  public var day: Day { clock.day }

  /// Whether its clock was off: ahead of today, or against the rows around it.
  public var isClockOff: Bool { clock.isOff }

  /// It was not recorded before this day.
  var earliest: Day { clock.earliest }

  /// The first day that what it left can bear, whatever is known of its clock by now: a day ahead that
  /// has come since was none when it was frozen.
  var firstBorne: Day { min(earliest, basis) }

  /// The same row, where its clock was off and it counts as of a day.
  func counting(asOf day: Day) -> RecordedChange {
    var row = self
    row.clock = RecordedDays.Reading(off: day)
    return row
  }

  /// Evidence as it counts: gathered on the day of recording where no day is given, and never later.
  func counted(_ piece: Evidence) -> Evidence {
    var counted = piece
    counted.date = piece.date.map { isClockOff ? min($0, day) : $0 } ?? day
    return counted
  }

  /// An approval as it counts: of no later day than it was recorded on.
  func counted(_ approval: Approval) -> Approval {
    var counted = approval
    if isClockOff { counted.on = min(approval.on, day) }
    return counted
  }
}
