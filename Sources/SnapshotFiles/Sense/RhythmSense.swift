import ImprovementPlan

extension Deadline {
  static var senseRules: [SenseRule<Deadline>] {
    [{ deadline, _ in deadline.undated }, { deadline, _ in deadline.early }]
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
    let count = rule.flatMap { rule -> Oddity? in
      guard let due, due - rule.from < rule.days else { return nil }
      return .impossible(
        "due", "\(due), \(max(0, due - rule.from)) days after \(rule.from)",
        expected: "\(rule.words)")
    }
    return [
      Oddity.ifBefore(metOn, "metOn", opens, "the day it opens"),
      Oddity.ifBefore(metOn, "metOn", rule?.from, "the day the count starts after"), count,
    ].compactMap { $0 }
  }
}

extension Meeting {
  static var senseRules: [SenseRule<Meeting>] {
    [
      { meeting, _ in
        meeting.date == nil && meeting.when == nil
          ? [.unlikely("", "neither date nor when", expected: "what is known of when it meets")]
          : []
      }
    ]
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
      }
    ]
  }
}

extension MonitoringVisit {
  static var senseRules: [SenseRule<MonitoringVisit>] {
    [{ $0.foretold($1.asAt) }, { visit, _ in visit.length }, { $0.overlap($1.plan.visits) }]
  }

  /// Findings of a visit that is still to come.
  private func foretold(_ asAt: Day) -> [Oddity] {
    guard let day = from ?? to, day > asAt else { return [] }
    let told: [(String, Bool)] = [
      ("findings", findings != nil), ("letter", letter != nil), ("actions", !actions.isEmpty),
    ]
    return told.filter(\.1).map { field, _ in
      .impossible(
        field, "\(field) of a visit on \(day), which is to come",
        expected: "a visit up to the data date, \(asAt)")
    }
  }

  private var length: [Oddity] {
    var oddities = [Oddity.ifBefore(letter, "letter", to, "the last day of the visit")]
    if let from, let to, to - from > 31 {
      oddities.append(.unlikely("to", "\(to), \(to - from) days on", expected: "days, not months"))
    }
    if from == nil, let to {
      oddities.append(.unlikely("to", "\(to) without from", expected: "the first day beside it"))
    }
    if from == nil && to == nil && when == nil && letter == nil {
      oddities.append(
        .unlikely("", "neither days nor when", expected: "what is known of when it was"))
    }
    return oddities.compactMap { $0 }
  }

  private func overlap(_ visits: [MonitoringVisit]) -> [Oddity] {
    guard let from else { return [] }
    let earlier = visits.prefix { $0.ref != ref }
    guard
      let other = earlier.first(where: { visit in
        guard let first = visit.from else { return false }
        return first <= (to ?? from) && from <= (visit.to ?? first)
      })
    else { return [] }
    return [
      .unlikely("from", "\(from), during \(other.ref)", expected: "visits one after another")
    ]
  }
}

extension Decision {
  static var senseRules: [SenseRule<Decision>] {
    [{ $0.atMeeting($1) }, { decision, _ in decision.placeless }]
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

extension Source {
  static var senseRules: [SenseRule<Source>] {
    [
      { source, context in
        // Minutes of the next meeting may tell how things stood.
        guard let date = source.date, date > context.asAt.adding(months: 3),
          !context.plan.comparesWith(source.ref)
        else { return [] }
        return [
          .impossible(
            "date", "\(date)",
            expected: "a day up to the data date, \(context.asAt), or within three months after")
        ]
      }
    ]
  }
}

extension Snapshot {
  /// Whether it is cited for others' figures, which may be published afterwards.
  fileprivate func comparesWith(_ source: Ref) -> Bool {
    metrics.contains { $0.comparators.contains { $0.citation?.source == source } }
  }
}

extension Inspection {
  static var senseRules: [SenseRule<Inspection>] {
    [
      { inspection, _ in inspection.days }, { $0.foretold($1.asAt) },
      { inspection, _ in inspection.overallAgainstAreas },
    ]
  }

  private var days: [Oddity] {
    var oddities = [Oddity.ifBefore(published, "published", visitedTo, "the inspection's last day")]
    if let visitedFrom, let visitedTo, visitedTo - visitedFrom > 92 {
      oddities.append(
        .unlikely(
          "visitedTo", "\(visitedTo), \(visitedTo - visitedFrom) days on",
          expected: "weeks, not months or years"))
    }
    return oddities.compactMap { $0 }
  }

  private func foretold(_ asAt: Day) -> [Oddity] {
    guard let day = visitedFrom ?? visitedTo, day > asAt, overall != nil || !areas.isEmpty else {
      return []
    }
    return [
      .impossible(
        overall == nil ? "areas" : "overall",
        "a judgement of an inspection on \(day), which is to come",
        expected: "an inspection up to the data date, \(asAt)")
    ]
  }

  private var overallAgainstAreas: [Oddity] {
    guard let overall else { return [] }
    if let published, let last = Day(2026, 4, 1), published >= last {
      return [
        .unlikely(
          "overall", "\(overall.rawValue), of a report of \(published)",
          expected: "no overall judgement: Ofsted gives none since April 2026")
      ]
    }
    guard overall == .good || overall == .outstanding,
      let poor = areas.first(where: { $0.judgement == .inadequate })
    else { return [] }
    return [
      .impossible(
        "overall", "\(overall.rawValue), though \(Quoted.text(poor.area)) is inadequate",
        expected: "an overall judgement that its areas bear out")
    ]
  }
}
