import DemoCouncil
import ImprovementPlan
import Testing

/// What every snapshot must obey, whatever its size and seed.
struct InvariantTests {
  static let councils = [
    DemoCouncil(), DemoCouncil(seed: 7),
    DemoCouncil(size: .of(actions: 1, metrics: 0, months: 0, snapshots: 1)),
    DemoCouncil(size: .of(actions: 300, metrics: 45, months: 36, snapshots: 4), seed: 3),
    DemoCouncil(size: .of(actions: 2000, metrics: 70, months: 6, snapshots: 2), seed: 99),
  ]

  @Test(arguments: councils.indices)
  func `refs are unique across all kinds of record`(index: Int) {
    for snapshot in made(index) {
      let refs = refs(of: snapshot)
      #expect(Set(refs).count == refs.count)
    }
  }

  @Test(arguments: councils.indices)
  func `every link leads somewhere`(index: Int) {
    for snapshot in made(index) {
      let known = Set(refs(of: snapshot))
      #expect(links(of: snapshot).filter { !known.contains($0) } == [])
    }
  }

  @Test(arguments: councils.indices)
  func `revisions chain from the first due date to the one in force`(index: Int) {
    for action in made(index).flatMap(\.actions) {
      var due = action.originalDue
      for revision in action.revisions {
        #expect(revision.from == due, "\(action.ref)")
        if revision.approval != nil { due = revision.to }
      }
      #expect(action.due == due, "\(action.ref)")
    }
  }

  @Test(arguments: councils.indices)
  func `nothing is dated after the data date`(index: Int) {
    for snapshot in made(index) {
      #expect(pastDays(of: snapshot).filter { $0 > snapshot.asAt } == [])
    }
  }

  @Test(arguments: councils.indices)
  func `the first due date and the title never change, and no action disappears`(index: Int) {
    let snapshots = made(index)
    for (older, newer) in zip(snapshots, snapshots.dropFirst()) {
      for action in older.actions {
        let later = newer.actions.first { $0.ref == action.ref }
        #expect(later?.originalDue == action.originalDue)
        #expect(later?.title == action.title)
      }
    }
  }

  @Test(arguments: councils.indices)
  func `work starts before it is due, and its reports are in order`(index: Int) {
    for action in made(index).flatMap(\.actions) {
      #expect(action.start! < action.originalDue!, "\(action.ref)")
      #expect(action.updates.map(\.date) == action.updates.map(\.date).sorted(), "\(action.ref)")
    }
  }

  @Test(arguments: councils.indices)
  func `dependencies have no cycle`(index: Int) {
    for snapshot in made(index) {
      #expect(!hasCycle(snapshot.actions))
    }
  }

  @Test(arguments: councils.indices)
  func `counts of one to five children are never shown`(index: Int) {
    for metric in made(index).flatMap(\.metrics) {
      for observation in metric.observations {
        let counted = observation.numerator ?? 0
        let rest = (observation.denominator ?? 0) - counted
        #expect(!(1...5).contains(counted) && !(1...5).contains(rest), "\(metric.ref)")
        if metric.unit == .count { #expect(!(1...5).contains(Int(observation.value ?? 0))) }
      }
    }
  }

  @Test(arguments: councils.indices)
  func `a percentage is its numerator over its denominator, rounded`(index: Int) {
    for metric in made(index).flatMap(\.metrics) {
      let scale = metric.decimals == 0 ? 1.0 : 10
      for observation in metric.observations {
        guard let numerator = observation.numerator, let all = observation.denominator else {
          continue
        }
        let percent = Double(numerator) * 100 / Double(all)
        #expect(observation.value == (percent * scale).rounded() / scale, "\(metric.ref)")
      }
    }
  }

  private func made(_ index: Int) -> [Snapshot] {
    Self.councils[index].snapshots(englandFigures: [:])
  }
}

private func refs(of plan: Snapshot) -> [Ref] {
  var refs: [Ref] = plan.themes.map(\.ref)
  refs += plan.recommendations.map(\.ref)
  refs += plan.actions.map(\.ref)
  refs += plan.metrics.map(\.ref)
  refs += plan.meetings.map(\.ref)
  refs += plan.reports.map(\.ref)
  refs += plan.visits.map(\.ref)
  refs += plan.decisions.map(\.ref)
  refs += plan.deadlines.map(\.ref)
  refs += plan.sources.map(\.ref)
  return refs
}

private func links(of plan: Snapshot) -> [Ref] {
  var links: [Ref] = []
  for action in plan.actions {
    links += action.themes + action.recommendations
    links += action.metrics + action.dependsOn
    links += action.revisions.compactMap(\.approval?.meeting)
    if let citation = action.citation { links.append(citation.source) }
  }
  links += plan.recommendations.flatMap(\.themes)
  links += plan.metrics.flatMap(\.themes)
  links += plan.decisions.flatMap(\.actions)
  links += plan.decisions.compactMap(\.meeting)
  links += plan.visits.flatMap(\.actions)
  return links
}

private func pastDays(of plan: Snapshot) -> [Day] {
  var days: [Day] = []
  for action in plan.actions {
    days += action.updates.map(\.date)
    days += action.evidence.compactMap(\.date)
    days += action.revisions.compactMap(\.approval?.on)
    days += action.revisions.compactMap(\.proposedOn)
    if let completed = action.completedOn { days.append(completed) }
  }
  for metric in plan.metrics { days += metric.observations.compactMap(\.at) }
  days += plan.decisions.compactMap(\.date)
  days += plan.decisions.compactMap(\.doneOn)
  days += plan.visits.compactMap(\.from)
  days += plan.visits.compactMap(\.to)
  days += plan.visits.compactMap(\.letter)
  days += plan.deadlines.compactMap(\.metOn)
  return days
}

/// Takes away actions that wait for nothing until none is left, or a cycle.
private func hasCycle(_ actions: [Action]) -> Bool {
  var waiting = Dictionary(uniqueKeysWithValues: actions.map { ($0.ref, Set($0.dependsOn)) })
  while !waiting.isEmpty {
    let free = waiting.filter { $0.value.isDisjoint(with: waiting.keys) }.map(\.key)
    if free.isEmpty { return true }
    for ref in free { waiting[ref] = nil }
  }
  return false
}
