package import ImprovementPlan

extension LedMeeting {
  /// The seconds that an item of the agenda was shown, from 1, in all its turns up to a moment.
  package func secondsUsed(ofItem item: Int, until now: Moment) -> Int {
    let ends = turns.dropFirst().map(\.at) + [now]
    return zip(turns, ends).reduce(0) { sum, turn in
      guard turn.0.projected.item == item else { return sum }
      return sum + max(0, turn.1.seconds(since: turn.0.at))
    }
  }

  /// The whole minutes since the meeting began.
  package func minutesElapsed(until now: Moment) -> Int {
    max(0, now.seconds(since: started)) / 60
  }
}

extension Moment {
  /// The seconds from another moment to this one, whatever the offsets of their clocks.
  fileprivate func seconds(since other: Moment) -> Int {
    secondsOfDays(since: other.day) - other.secondsOfDays(since: other.day)
  }

  private func secondsOfDays(since first: Day) -> Int {
    (day - first) * 86_400 + second - offset * 60
  }
}
