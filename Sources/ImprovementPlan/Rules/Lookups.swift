extension Snapshot {
  /// The action of this ref.
  public func action(_ ref: Ref) -> Action? { actions.first { $0.ref == ref } }

  /// The theme of this ref.
  public func theme(_ ref: Ref) -> Theme? { themes.first { $0.ref == ref } }

  /// The recommendation of this ref.
  public func recommendation(_ ref: Ref) -> Recommendation? {
    recommendations.first { $0.ref == ref }
  }

  /// The metric of this ref.
  public func metric(_ ref: Ref) -> Metric? { metrics.first { $0.ref == ref } }

  /// The meeting of this ref.
  public func meeting(_ ref: Ref) -> Meeting? { meetings.first { $0.ref == ref } }

  /// The meetings that the board held, the newest first.
  ///
  /// - Parameter first: the earliest day that counts; nil for all up to the last one.
  package func meetingsOfBoard(since first: Day? = nil, until last: Day) -> [Meeting] {
    let held = meetings.filter { meeting in
      guard meeting.body == .improvementBoard, let day = meeting.date else { return false }
      return day <= last && first.map { $0 <= day } ?? true
    }
    return held.sorted { ($0.date ?? last) > ($1.date ?? last) }
  }

  /// The source of this ref.
  public func source(_ ref: Ref) -> Source? { sources.first { $0.ref == ref } }

  /// The refs of all records, by kind.
  public var refs: [Ref] {
    [
      themes.map(\.ref), recommendations.map(\.ref), actions.map(\.ref), metrics.map(\.ref),
      deadlines.map(\.ref), meetings.map(\.ref), reports.map(\.ref), visits.map(\.ref),
      decisions.map(\.ref), sources.map(\.ref),
    ].flatMap(\.self)
  }

  /// Whether a record is called so, whatever capitals were typed.
  public func has(_ typed: String) -> Bool {
    let sought = typed.lowercased()
    return refs.contains { $0.text.lowercased() == sought }
  }

  /// The ref a person means: as the plan writes it, whatever capitals were typed.
  public func ref(meantBy typed: String) -> Ref {
    let refs = actions.map(\.ref) + meetings.map(\.ref)
    let isExact = refs.contains { $0.text == typed }
    let alike = refs.filter { $0.text.lowercased() == typed.lowercased() }
    return isExact || alike.count != 1 ? Ref(typed) : alike[0]
  }

  /// The actions that belong to a theme, superseded ones included, in the plan's order.
  public func actions(inTheme theme: Ref) -> [Action] {
    actions.filter { $0.themes.contains(theme) }
  }

  /// The actions that belong to no theme, superseded ones included, in the plan's order.
  public var unthemedActions: [Action] { actions.filter(\.themes.isEmpty) }

  /// The actions that answer a recommendation, superseded ones included, in the plan's order.
  public func actions(for recommendation: Ref) -> [Action] {
    actions.filter { $0.recommendations.contains(recommendation) }
  }

  /// The actions a role leads; with nil, those for which no owner is named.
  public func actions(ledBy lead: String?) -> [Action] {
    actions.filter { $0.lead == lead }
  }

  /// The metrics that belong to a theme.
  public func metrics(inTheme theme: Ref) -> [Metric] {
    metrics.filter { $0.themes.contains(theme) }
  }

  /// The recommendations that feed a theme. Where a recommendation names no theme, the themes of
  /// the actions that answer it say where it belongs.
  public func recommendations(inTheme theme: Ref) -> [Recommendation] {
    let answered = Set(actions(inTheme: theme).flatMap(\.recommendations))
    return recommendations.filter {
      $0.themes.isEmpty ? answered.contains($0.ref) : $0.themes.contains(theme)
    }
  }
}

extension Meeting {
  /// By what it is named where one is asked for: "B1 (22 May 2026)".
  package var refAndDay: String { date.map { "\(ref) (\($0.medium))" } ?? ref.text }
}
