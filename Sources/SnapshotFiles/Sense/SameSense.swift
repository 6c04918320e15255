import ImprovementPlan

extension Snapshot {
  /// Records that say what another one of their kind says already.
  var sameRecords: [Oddity] {
    same("themes", "title", themes.map(\.title))
      + same("recommendations", "text", recommendations.map(\.text))
      + same("actions", "title", actions.map(\.title))
      + same("metrics", "name", metrics.map(\.name))
      + same("deadlines", "title", deadlines.map(\.title))
      + same("visits", "title", visits.map(\.title))
      + same("reports", "title", reports.map { $0.title }, and: reports.map { $0.to ?? "" })
      + same("facts", "text", facts.map(\.text))
      + same(
        "meetings", "title", meetings.map(\.title),
        and: meetings.map { $0.date?.iso ?? $0.when ?? "" })
      + same("decisions", "text", decisions.map(\.text), and: decisions.map { $0.date?.iso ?? "" })
      + same("sources", "title", sources.map(\.title), and: sources.map { $0.place ?? "" })
      + same("scheme.ratings", "word", scheme.ratings.map(\.word))
      + same("inspection.areas", "area", inspection?.areas.map(\.area) ?? []) + meetingsOfADay
  }

  /// - Parameter others: what tells records of one name apart, as a meeting's day.
  private func same(
    _ list: String, _ field: String, _ names: [String], and others: [String] = []
  ) -> [Oddity] {
    var places: [String: Int] = [:]
    return names.enumerated().compactMap { index, name in
      let other = others.indices.contains(index) ? others[index] : ""
      let key = Likeness.of(name) + "\n" + other
      guard let first = places[key] else {
        places[key] = index
        return nil
      }
      return .unlikely(
        "\(list)[\(index)].\(field)", "\(Quoted.text(name)) again, as in \(list)[\(first)]",
        expected: "each once, in words of its own")
    }
  }

  /// Two meetings of one body on one day; bodies that are no one in particular may share it, and two
  /// of which title and time differ are of two bodies of a kind, as the scrutiny of health and of schools.
  private var meetingsOfADay: [Oddity] {
    var seen: [String: [Meeting]] = [:]
    return meetings.enumerated().compactMap { index, meeting in
      guard let date = meeting.date, meeting.body != .other else { return nil }
      let key = "\(meeting.body.rawValue) \(date)"
      let others = seen[key] ?? []
      seen[key] = others + [meeting]
      guard let first = others.first(where: { !meeting.isOfAnotherBody(than: $0) }) else {
        return nil
      }
      return .unlikely(
        "meetings[\(index)].date", "\(date), when \(first.ref) of the same body meets",
        expected: "one meeting of a body on a day")
    }
  }
}

extension Meeting {
  /// Of one kind of body, and both title and time are others'.
  fileprivate func isOfAnotherBody(than other: Meeting) -> Bool {
    guard body == .scrutiny, let when, let otherWhen = other.when else { return false }
    return Likeness.of(title) != Likeness.of(other.title)
      && Likeness.of(when) != Likeness.of(otherWhen)
  }
}
