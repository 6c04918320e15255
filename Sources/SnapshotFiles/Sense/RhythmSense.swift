import ImprovementPlan

extension Deadline {
  static var senseRules: [SenseRule<Deadline>] {
    [
      { deadline, _ in deadline.undated }, { deadline, _ in deadline.early },
      { $0.againstRule($1.asAt) }, { $0.ofEarlierInspection($1.plan.inspection) },
      { deadline, _ in deadline.idleDay },
    ]
  }

  private var undated: [Oddity] {
    guard due == nil else { return [] }
    if rule != nil {
      return [.unlikely("due", "no such field beside a rule", expected: "the day the rule gives")]
    }
    return note == nil
      ? [
        .unlikely("due", "no such field, and no note", expected: "a day, or in words what is known")
      ]
      : []
  }

  private var early: [Oddity] {
    [
      Oddity.ifBefore(metOn, "metOn", opens, "the day it opens"),
      Oddity.ifBefore(metOn, "metOn", rule?.from, "the day the count starts after"),
    ].compactMap { $0 }
  }

  /// An unmet count that starts before the inspection of the plan: an earlier inspection's deadline was met
  /// before this one.
  private func ofEarlierInspection(_ inspection: Inspection?) -> [Oddity] {
    guard let rule, let first = inspection?.visitedFrom, rule.from < first,
      first < rule.from.adding(months: 12 * DocumentSense.years), metOn.map({ $0 >= first }) ?? true
    else { return [] }
    return [
      .unlikely(
        "rule.from", "\(rule.from), before the inspection of \(first)",
        expected: "the day of its report, or later")
    ]
  }

  /// A due day where no count of working days can end, whatever the bank holidays; to the day it is
  /// judged where those are known.
  private func againstRule(_ asAt: Day) -> [Oddity] {
    guard let rule, (1...1000).contains(rule.days) else { return [] }
    var oddities: [Oddity] = []
    if rule.from > asAt {
      oddities.append(
        .unlikely(
          "rule.from", "\(rule.from), which is to come",
          expected: "a day up to the data date, \(asAt), from which the days are counted"))
    }
    if let due, !rule.possibleEnds.contains(due) {
      let days = due - rule.from
      let distance = days < 0 ? "before \(rule.from)" : "\(days) days after \(rule.from)"
      oddities.append(.impossible("due", "\(due), \(distance)", expected: "\(rule.words)"))
    }
    return oddities
  }
}

extension WorkingDayRule {
  /// From the count without any bank holiday to the count with more of them than England ever had.
  fileprivate var possibleEnds: ClosedRange<Day> {
    weekday(days)...weekday(days + 10 * (1 + days / 250))
  }

  /// The last of so many days from Monday to Friday after `from`.
  private func weekday(_ count: Int) -> Day {
    let start = from - max(0, from.weekday - 5)
    let rest = count % 5
    let weekend = start.weekday + rest > 5 ? 2 : 0
    return start + (count / 5 * 7 + rest + weekend)
  }
}

extension Meeting {
  static var senseRules: [SenseRule<Meeting>] {
    [
      { meeting, _ in meeting.undated }, { meeting, _ in meeting.otherDay },
      { meeting, _ in meeting.idleDay }, { meeting, _ in meeting.otherWeekday },
      { meeting, _ in meeting.otherBody },
    ]
  }

  private var undated: [Oddity] {
    guard date == nil, when == nil else { return [] }
    return [.unlikely("", "neither date nor when", expected: "what is known of when it meets")]
  }

  /// A title that is the name of another body.
  private var otherBody: [Oddity] {
    guard let named = Body(named: title), body != .other, named != body else { return [] }
    return [
      .unlikely(
        "body", "\(body.rawValue) of \(Quoted.text(title))",
        expected: "\(named.rawValue), as the title says")
    ]
  }

  /// Of a span of days, "10 to 16 April", the first may stand there without its month.
  private var otherDay: [Oddity] {
    guard let date, let when, when.count < 25, let named = NamedDays.all(in: when).first,
      !NamedDays.all(in: when).contains(date),
      !when.split(whereSeparator: { !$0.isNumber }).contains(where: { Int($0) == date.civil.day })
    else { return [] }
    return [.unlikely("when", "\(named) beside the date \(date)", expected: "one day")]
  }
}

extension Report {
  static var senseRules: [SenseRule<Report>] {
    [
      { report, _ in
        guard let by = report.by, let to = report.to, Likeness.of(by) == Likeness.of(to) else {
          return []
        }
        return [.unlikely("to", "\(Quoted.text(to)), who writes it", expected: "who receives it")]
      }, { report, _ in report.bare }, { report, _ in report.rhythmless },
      { report, _ in report.idleDay }, { $0.notNext($1.asAt) },
    ]
  }

  /// The next one is due neither long ago nor years ahead.
  private func notNext(_ asAt: Day) -> [Oddity] {
    guard let due, due.isLongBefore(asAt) || asAt.adding(months: 12).isLongBefore(due) else {
      return []
    }
    let distance = due < asAt ? "more than a year before" : "more than two years after"
    return [
      .unlikely(
        "due", "\(due), \(distance) the data date", expected: "the day the next one is due")
    ]
  }

  private var bare: [Oddity] {
    guard by == nil, to == nil, every == nil, due == nil, note == nil else { return [] }
    return [
      .unlikely("", "a title alone", expected: "by whom, to whom, how often or when it is due")
    ]
  }

  /// "every 0 weeks", or a day where a rhythm is asked for.
  private var rhythmless: [Oddity] {
    guard let every else { return [] }
    let words = every.lowercased()
    let isNever = words.hasPrefix("0 ") || words.hasPrefix("every 0 ")
    guard isNever || Day(iso: every) != nil else { return [] }
    return [.impossible("every", Quoted.text(every), expected: "a rhythm, as every six weeks")]
  }
}

extension Decision {
  static var senseRules: [SenseRule<Decision>] {
    [
      { $0.atMeeting($1) }, { decision, _ in decision.placeless }, { $0.beforeItWasTaken($1) },
      { decision, _ in decision.idleDay }, { $0.otherMinutes($1) },
    ]
  }

  /// Cited from a source of long before. A paper that proposed it may come first.
  private func beforeItWasTaken(_ context: PlanContext) -> [Oddity] {
    guard let citation, let day = date ?? meeting.flatMap({ context.meetings[$0]?.date }),
      let source = context.plan.sources.first(where: { $0.ref == citation.source }),
      let written = source.date, written < day.adding(months: -12)
    else { return [] }
    return [
      .impossible(
        "citation.source", "\(source.ref), of \(written), for a decision of \(day)",
        expected: "a source that can tell of it")
    ]
  }

  /// Found in the minutes of another day.
  private func otherMinutes(_ context: PlanContext) -> [Oddity] {
    guard let place = citation?.place, place.lowercased().hasPrefix("minutes of"),
      let named = NamedDays.all(in: place).first,
      let day = date ?? meeting.flatMap({ context.meetings[$0]?.date }), named < day
    else { return [] }
    return [
      .impossible(
        "citation.place", "minutes of \(named), for a decision of \(day)",
        expected: "minutes of that day, or later")
    ]
  }

  private func atMeeting(_ context: PlanContext) -> [Oddity] {
    guard let meeting, let day = context.meetings[meeting]?.date else { return [] }
    let what = "the day of \(meeting)"
    var oddities: [Oddity?] = []
    if day > context.asAt {
      oddities.append(
        .impossible(
          "meeting", "\(meeting), which is to meet on \(day)",
          expected: "a meeting up to the data date, \(context.asAt)"))
    } else if let date, date != day {
      oddities.append(.impossible("date", "\(date)", expected: "\(day), \(what)"))
    }
    if day <= context.asAt, date != day {
      oddities.append(Oddity.ifBefore(due, "due", day, what))
      oddities.append(Oddity.ifBefore(doneOn, "doneOn", day, what))
    }
    return oddities.compactMap { $0 }
  }

  private var placeless: [Oddity] {
    guard date == nil, meeting == nil, citation == nil else { return [] }
    return [.unlikely("", "neither date nor meeting", expected: "when or where it was decided")]
  }
}
