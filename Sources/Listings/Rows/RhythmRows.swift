import ImprovementPlan

extension Desk {
  /// Meetings to come first, then what is owed, then visits, then meetings held, newest first.
  var meetingEntries: [Entry] {
    let dated = snapshot.meetings.filter { $0.date != nil }
    let toCome = dated.filter { !isPast($0.date) }.sorted { day($0.date) < day($1.date) }
    let held = dated.filter { isPast($0.date) }.sorted { day($0.date) > day($1.date) }
    let standing = snapshot.meetings.filter { $0.date == nil }
    return section("Meetings to come", toCome.map(\.ref))
      + section("Meetings with no date set", standing.map(\.ref))
      + section("Deadlines", snapshot.deadlines.map(\.ref))
      + section(
        "Reports due", snapshot.reports.sorted { day($0.due) < day($1.due) }.map(\.ref))
      + section("Ofsted monitoring visits", snapshot.visits.map(\.ref))
      + section("Meetings held", held.map(\.ref))
  }

  private func section(_ title: String, _ refs: [Ref]) -> [Entry] {
    refs.isEmpty ? [] : [.heading(title)] + refs.map(Entry.record)
  }

  private func isPast(_ date: Day?) -> Bool { date.map { $0 < today } ?? false }

  private func day(_ date: Day?) -> Int { date?.number ?? .max }

  func meetingRow(_ meeting: Meeting) -> Item {
    Item(
      .record(meeting.ref), in: .meetings,
      cells: [
        when(meeting.date, or: meeting.when), Phrase(meeting.whatWords), Phrase(meeting.body.words),
        distance(to: meeting.date),
      ],
      opens: .record(meeting.ref))
  }

  func reportRow(_ report: Report) -> Item {
    Item(
      .record(report.ref), in: .meetings,
      cells: [
        when(report.due, or: report.every), Phrase(report.whatWords), Phrase(report.every ?? ""),
        distance(to: report.due),
      ],
      opens: .record(report.ref))
  }

  func deadlineRow(_ deadline: Deadline) -> Item {
    Item(
      .record(deadline.ref), in: .meetings,
      cells: [
        when(of: deadline), Phrase(deadline.whatWords), Phrase(rule(of: deadline)),
        state(of: deadline),
      ],
      opens: .record(deadline.ref))
  }

  func visitRow(_ visit: MonitoringVisit) -> Item {
    let what = [visit.title, visit.focus.joined(separator: ", ")].filter { !$0.isEmpty }
    return Item(
      .record(visit.ref), in: .meetings,
      cells: [
        when(of: visit), Phrase(what.joined(separator: ": ")),
        Phrase(visit.actions.isEmpty ? "" : PlanWords.count(visit.actions.count, "action")),
        distance(to: visit.from),
      ],
      opens: .record(visit.ref))
  }

  func when(_ date: Day?, or words: String?) -> Phrase {
    if let date { return Phrase(date.medium) }
    return words.map { Phrase($0) } ?? Phrase(PlanWords.noDateSet, .muted)
  }

  func when(of deadline: Deadline) -> Phrase {
    guard let opens = deadline.opens else { return when(deadline.due, or: nil) }
    let end = deadline.due.map(\.shortMonthAndYear) ?? "no end set"
    return Phrase("\(opens.shortMonthAndYear)–\(end)")
  }

  func when(of visit: MonitoringVisit) -> Phrase {
    guard let from = visit.from else { return when(nil, or: visit.when) }
    guard let to = visit.to, to != from else { return Phrase(from.medium) }
    return Phrase("\(from.short(in: to))–\(to.medium)")
  }

  private func rule(of deadline: Deadline) -> String {
    deadline.rule.map { "\($0.days) working days" } ?? ""
  }

  func state(of deadline: Deadline) -> Phrase {
    if let met = deadline.metOn { return Phrase("met \(met.short(in: today))", .tone(.done)) }
    if let opens = deadline.opens, opens > today {
      return Phrase("opens \(PlanWords.until(opens, from: today))")
    }
    return distance(to: deadline.due)
  }

  private func distance(to date: Day?) -> Phrase {
    date.map { Phrase(PlanWords.until($0, from: today)) } ?? Phrase("")
  }
}
