import ImprovementPlan
import Listings

extension Desk {
  /// The next meeting of each body, deadlines not met, visits to come and reports due.
  var dateSlide: Slide {
    let rows = comingDates.sorted { $0.day < $1.day }.map(\.row) + rhythms + missed
    let none = snapshot.nextBoardWords(from: today).sentenceCase
    return Slide(
      .topic(.dates), title: "Next dates",
      parts: [rows.isEmpty ? .lines([Phrase(none), "No date to come is known"]) : .rows(rows)],
      opens: .view(.meetings))
  }

  private struct DatedRow {
    let day: Day
    let row: Slide.Row
  }

  private var comingDates: [DatedRow] {
    let meetings = Meeting.Body.allCases.compactMap {
      snapshot.nextMeeting(onOrAfter: today, of: $0)
    }
    return meetings.compactMap { dated($0.date, $0.title) }
      + snapshot.deadlines.filter { $0.metOn == nil }.compactMap { dated($0) }
      + snapshot.visits.compactMap { dated($0.from, $0.title) }
      + snapshot.reports.compactMap { dated($0.due, $0.title) }
  }

  /// Its day, or the end of its window where that has begun.
  private func dated(_ deadline: Deadline) -> DatedRow? {
    let isAhead = deadline.opens.map { $0 >= today } ?? false
    return dated(isAhead ? deadline.opens : deadline.due, deadline.title)
  }

  /// A row for a day to come; one whose day is past is no next date.
  private func dated(_ day: Day?, _ what: String) -> DatedRow? {
    guard let day, day >= today else { return nil }
    let label = Phrase(day.medium, .label)
    let until = Phrase(", \(PlanWords.until(day, from: today))", .muted)
    return DatedRow(day: day, row: Slide.Row(label, Phrase(what) + until))
  }

  /// What recurs and has no date set.
  private var rhythms: [Slide.Row] {
    snapshot.reports.filter { $0.due == nil }.compactMap { report in
      report.every.map { Slide.Row(Phrase($0, .label), Phrase(report.title)) }
    }
  }

  /// Deadlines past their day and not recorded as met.
  private var missed: [Slide.Row] {
    snapshot.deadlines.filter { $0.metOn == nil }.compactMap { deadline in
      guard let due = deadline.due, due < today else { return nil }
      let words = Phrase(", not recorded as met", .tone(.caution))
      return Slide.Row(Phrase(due.medium, .label), Phrase(deadline.title) + words)
    }
  }
}
