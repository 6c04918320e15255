import ImprovementPlan

extension MonitoringVisit {
  static var senseRules: [SenseRule<MonitoringVisit>] {
    [
      { $0.foretold($1.asAt) }, { visit, _ in visit.length }, { $0.overlap($1.plan.visits) },
      { $0.duringInspection($1.plan.inspection) }, { visit, _ in visit.lateLetter },
      { visit, _ in visit.idleDays },
    ]
  }

  /// Findings of a visit that is still to come, or going on.
  private func foretold(_ asAt: Day) -> [Oddity] {
    guard let time = timeToCome(asAt) else { return [] }
    let isGoingOn = from.map { $0 <= asAt } ?? false
    let told: [(String, Bool)] = [
      ("findings", findings != nil), ("letter", letter != nil),
      ("actions", !actions.isEmpty && !isGoingOn),
    ]
    return told.filter(\.1).map { field, _ in
      .impossible(
        field, "\(field) of a visit \(time), which is to come",
        expected: "a visit up to the data date, \(asAt)")
    }
  }

  private func timeToCome(_ asAt: Day) -> String? {
    if let from, from > asAt { return "on \(from)" }
    if let day = to ?? from { return day > asAt ? "until \(day)" : nil }
    guard let when, letter == nil, let first = NamedDays.years(in: when).min(),
      first > asAt.civil.year
    else { return nil }
    return "in \(first)"
  }

  /// Progress is looked at once a judgement is published. An earlier visit may have followed the
  /// inspection before.
  private func duringInspection(_ inspection: Inspection?) -> [Oddity] {
    guard let from, let first = inspection?.visitedFrom,
      let last = inspection?.published ?? inspection?.visitedTo, first <= from, from < last
    else { return [] }
    return [
      .impossible(
        "from", "\(from), between the inspection of \(first) and its report of \(last)",
        expected: "a visit after the inspection")
    ]
  }

  /// Ofsted publishes a letter within weeks.
  private var lateLetter: [Oddity] {
    guard let letter, let last = to ?? from, letter > last.adding(months: 6) else { return [] }
    return [
      .unlikely(
        "letter", "\(letter), more than six months after the visit",
        expected: "a letter within months of \(last)")
    ]
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
