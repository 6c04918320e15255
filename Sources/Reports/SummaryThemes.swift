import ImprovementPlan

/// How each theme stands: its rating counts and its worst action.
func themeLines(of snapshot: Snapshot, asAt: Day) -> [String] {
  let unthemed = snapshot.unthemedActions
  guard !snapshot.themes.isEmpty || !unthemed.isEmpty else { return [] }
  let standings = snapshot.themeStandings(asAt: asAt)
  let themes = zip(snapshot.themes, standings).flatMap { theme, standing in
    wrapped(theme.title) + lines(of: standing, asAt: asAt)
  }
  return ["PLAN THEMES"] + themes + lines(ofUnthemed: unthemed, in: snapshot.scheme, asAt: asAt)
}

/// The actions under no theme, so that the themes together add up to the plan.
private func lines(ofUnthemed actions: [Action], in scheme: Scheme, asAt: Day) -> [String] {
  guard !actions.isEmpty else { return [] }
  let standing = ThemeStanding(theme: "", of: actions, in: scheme, asAt: asAt)
  return ["Under no theme"] + lines(of: standing, asAt: asAt)
}

private func lines(of standing: ThemeStanding, asAt: Day) -> [String] {
  guard standing.total > 0 else { return ["  no actions"] }
  let done = "\(standing.done) of \(PlanWords.count(standing.total, "action")) done"
  let slipped = standing.slipped > 0 ? ["\(standing.slipped) slipped"] : []
  let counts = ([done] + ratings(of: standing) + slipped).joined(separator: "; ")
  return wrapped(counts, first: 2, indent: 2) + worst(of: standing, asAt: asAt)
}

/// The counts of ratings but those of finished work, which "done" tells.
private func ratings(of standing: ThemeStanding) -> [String] {
  let rated = standing.ratings.filter { $0.count > 0 && $0.rating.tone != .done }
  let words = rated.map { "\($0.count) \($0.rating.word) (\($0.rating.letter))" }
  return words + (standing.unrated > 0 ? ["\(standing.unrated) \(PlanWords.notRated)"] : [])
}

private func worst(of standing: ThemeStanding, asAt: Day) -> [String] {
  guard let action = standing.worst else { return [] }
  let why =
    action.latenessWords(asAt: asAt) ?? action.slippedDays.map { "slipped \(PlanWords.days($0))" }
  return wrapped("worst: \(action.ref) \(action.title), \(why ?? "")", first: 2, indent: 4)
}
