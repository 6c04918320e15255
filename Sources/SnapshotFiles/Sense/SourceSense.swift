import ImprovementPlan

extension Source {
  static var senseRules: [SenseRule<Source>] {
    [{ $0.later($1) }, { source, _ in source.otherDay }]
  }

  /// Later than what it tells. Minutes of the next meeting may tell how things stood, where the title says
  /// that they are those.
  private func later(_ context: PlanContext) -> [Oddity] {
    guard let date, date > context.asAt, !context.plan.comparesWith(ref) else { return [] }
    if date > context.asAt.adding(months: 3) {
      return [
        .impossible(
          "date", "\(date)",
          expected: "a day up to the data date, \(context.asAt), or within three months after")
      ]
    }
    if date > context.today {
      return [
        .impossible(
          "date", "\(date), which is to come", expected: "a day up to today, \(context.today)")
      ]
    }
    let isNamed = [title, place ?? ""].contains { NamedDays.all(in: $0).contains(date) }
    if isNamed || context.meetings.values.contains(where: { $0.date == date }) { return [] }
    return [
      .unlikely(
        "date", "\(date), after the data date",
        expected: "a day up to \(context.asAt), or a title that names the day")
    ]
  }

  /// The one day that a title names, and another one beside it.
  private var otherDay: [Oddity] {
    let named = Set(NamedDays.all(in: title))
    guard let date, named.count == 1, let day = named.first, day != date else { return [] }
    return [.unlikely("date", "\(date)", expected: "\(day), as the title says")]
  }
}

extension Snapshot {
  /// Whether it is cited for others' figures, which may be published afterwards.
  fileprivate func comparesWith(_ source: Ref) -> Bool {
    metrics.contains { $0.comparators.contains { $0.citation?.source == source } }
  }
}
