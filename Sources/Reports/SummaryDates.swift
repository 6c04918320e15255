import ImprovementPlan

/// The meetings, deadlines and reports: those to come, then those of which no day is known. Where no
/// day lies ahead, the last ones; where some do, the deadlines that passed unmet.
func dateLines(of snapshot: Snapshot, today: Day) -> [String] {
  let dates = snapshot.planDates(today: today)
  guard !dates.isEmpty else { return [] }
  let ahead = dates.filter { ($0.day ?? today - 1) >= today }.soonestFirst
  let past = Array(dates.filter { ($0.day ?? today) < today }.soonestFirst.reversed())
  let heading = ahead.isEmpty ? "no day ahead is recorded" : "\(ahead.count) to come, nearest first"
  return ["NEXT DATES: \(heading)"] + (ahead + dates.filter { $0.day == nil }).flatMap(\.lines)
    + (ahead.isEmpty
      ? lines(of: past.prefix(5), after: "The last ones:")
      : lines(of: past.filter(\.isOwed)[...], after: "Past, and not recorded as met:"))
}

private func lines(of dates: ArraySlice<PlanDate>, after sentence: String) -> [String] {
  dates.isEmpty ? [] : [sentence] + dates.flatMap(\.lines)
}

/// A meeting, a deadline or a report, by its day.
private struct PlanDate {
  /// Nil where no day is known.
  let day: Day?
  /// "4 Dec 2026, in 12 days", "every six weeks".
  let when: String
  /// "Improvement board: exceptions and sign-offs".
  let what: String
  /// A deadline whose day has passed and that isn't recorded as met.
  var isOwed = false

  var lines: [String] {
    wrapped(capitalised(when), indent: 4) + wrapped(what, first: 4, indent: 4)
  }

  init(_ meeting: Meeting, today: Day) {
    day = meeting.date
    when = joined(meeting.whenWords, day.map { PlanWords.until($0, from: today) })
    what = meeting.whatWords
  }

  init(_ report: Report, today: Day) {
    day = report.due
    when = due(report.whenWords, on: day, today: today)
    let rhythm = report.due == nil ? nil : report.every
    what = joined(report.whatWords, rhythm)
  }

  init(_ deadline: Deadline, today: Day) {
    let opening = deadline.opens.flatMap { $0 >= today ? $0 : nil }
    day = deadline.metOn ?? opening ?? deadline.due
    isOwed = deadline.metOn == nil && day.map { $0 < today } ?? false
    what = deadline.whatWords
    let note = deadline.metOn.map { "met \($0.medium)" } ?? (isOwed ? "not recorded as met" : nil)
    when = joined(PlanDate.span(of: deadline, on: day, today: today), note)
  }

  /// The day or the window, and how far off it is where the deadline isn't met.
  private static func span(of deadline: Deadline, on day: Day?, today: Day) -> String {
    guard deadline.metOn == nil, let day else { return deadline.whenWords }
    guard deadline.opens != nil else { return due(deadline.whenWords, on: day, today: today) }
    let verb = day == deadline.opens ? "opens" : day < today ? "closed" : "closes"
    return joined(deadline.whenWords, "\(verb) \(PlanWords.until(day, from: today))")
  }
}

/// "20 Dec 2026, in 28 days"; once past, "was due 20 Jul 2017, 9 years ago".
private func due(_ words: String, on day: Day?, today: Day) -> String {
  guard let day else { return words }
  return joined((day < today ? "was due " : "") + words, PlanWords.until(day, from: today))
}

private func joined(_ parts: String?...) -> String {
  parts.compactMap(\.self).joined(separator: ", ")
}

extension Snapshot {
  fileprivate func planDates(today: Day) -> [PlanDate] {
    meetings.map { PlanDate($0, today: today) } + deadlines.map { PlanDate($0, today: today) }
      + reports.map { PlanDate($0, today: today) }
  }
}

extension [PlanDate] {
  /// Dates of one day stay as they were.
  fileprivate var soonestFirst: [PlanDate] {
    enumerated().sorted {
      ($0.element.day?.number ?? .max, $0.offset) < ($1.element.day?.number ?? .max, $1.offset)
    }
    .map(\.element)
  }
}
