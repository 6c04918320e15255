import ImprovementPlan

extension Snapshot {
  /// Refs that lead to no record of the kind they should lead to.
  func danglingLinks(lacking lists: Set<String>) -> [Diagnostic] {
    let kinds: [(list: String, name: String, refs: [Ref], links: [Link])] = [
      ("themes", "a theme", themes.map(\.ref), themeLinks),
      ("recommendations", "a recommendation", recommendations.map(\.ref), recommendationLinks),
      ("metrics", "a metric", metrics.map(\.ref), metricLinks),
      ("actions", "an action", actions.map(\.ref), actionLinks),
      ("meetings", "a meeting", meetings.map(\.ref), meetingLinks),
      ("sources", "a source", sources.map(\.ref), sourceLinks + comparatorLinks),
    ]
    return kinds.filter { !lists.contains($0.list) }.flatMap {
      dangling($0.links, $0.refs, $0.name)
    }
  }

  /// Overrides with a rating that the scheme doesn't have.
  var unknownRatings: [Diagnostic] {
    let known = scheme.ratings.map(\.id)
    return actions.enumerated().compactMap { index, action in
      guard let rating = action.override?.rating, !known.contains(rating) else { return nil }
      return Diagnostic(
        .error, path: "actions[\(index)].override.rating", record: action.ref,
        found: "\(Quoted.text(rating)), which is no rating of the scheme",
        expected: "one of " + known.joined(separator: ", "))
    }
  }

  private func dangling(_ links: [Link], _ refs: [Ref], _ kind: String) -> [Diagnostic] {
    let known = Set(refs)
    return links.filter { !known.contains($0.to) && $0.to != .placeholder }.map { link in
      Diagnostic(
        .error, path: link.path, record: link.from,
        found: "\(Quoted.text(link.to.text)), which is not in the plan",
        expected: "the ref of \(kind)")
    }
  }

  private var themeLinks: [Link] {
    Link.all(recommendations, "recommendations", "themes", \.ref, \.themes)
      + Link.all(actions, "actions", "themes", \.ref, \.themes)
      + Link.all(metrics, "metrics", "themes", \.ref, \.themes)
  }

  private var recommendationLinks: [Link] {
    Link.all(actions, "actions", "recommendations", \.ref, \.recommendations)
  }

  private var metricLinks: [Link] { Link.all(actions, "actions", "metrics", \.ref, \.metrics) }

  private var actionLinks: [Link] {
    Link.all(actions, "actions", "dependsOn", \.ref, \.dependsOn)
      + Link.all(visits, "visits", "actions", \.ref, \.actions)
      + Link.all(decisions, "decisions", "actions", \.ref, \.actions)
  }

  private var meetingLinks: [Link] {
    let approvals = actions.enumerated().flatMap { index, action in
      Link.single(
        action.revisions, "actions[\(index)].revisions", "approval.meeting", { _ in action.ref },
        \.approval?.meeting)
    }
    return approvals + Link.single(decisions, "decisions", "meeting", \.ref, \.meeting)
  }

  private var sourceLinks: [Link] {
    let inspected = inspection?.citation.map {
      [Link(to: $0.source, path: "inspection.citation.source")]
    }
    return (inspected ?? []) + Link.citations(deadlines, "deadlines", \.ref, \.citation)
      + Link.citations(themes, "themes", \.ref, \.citation)
      + Link.citations(recommendations, "recommendations", \.ref, \.citation)
      + Link.citations(actions, "actions", \.ref, \.citation)
      + Link.citations(metrics, "metrics", \.ref, \.citation)
      + Link.citations(meetings, "meetings", \.ref, \.citation)
      + Link.citations(reports, "reports", \.ref, \.citation)
      + Link.citations(visits, "visits", \.ref, \.citation)
      + Link.citations(decisions, "decisions", \.ref, \.citation)
      + Link.citations(facts, "facts", { _ in nil }, \.citation)
  }

  private var comparatorLinks: [Link] {
    metrics.enumerated().flatMap { index, metric in
      Link.citations(
        metric.comparators, "metrics[\(index)].comparators", { _ in metric.ref }, \.citation)
    }
  }
}
