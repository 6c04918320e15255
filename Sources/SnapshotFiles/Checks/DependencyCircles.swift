import ImprovementPlan

extension Snapshot {
  /// Actions that wait for themselves, each circle once.
  var dependencyCircles: [Diagnostic] {
    var search = CircleSearch(actions)
    return search.circles().map { circle in
      let names = (circle + [circle[0]]).map { actions[$0].ref.text }
      return Diagnostic(
        .error, path: "actions[\(circle[0])].dependsOn", record: actions[circle[0]].ref,
        found: "a circle: " + names.joined(separator: " → "),
        expected: "no action to wait for itself")
    }
  }
}

/// Walks along `dependsOn` without recursion: a plan can be a chain of 100,000 actions.
private struct CircleSearch {
  private enum Visit { case not, onTrail, done }

  private let next: [[Int]]
  private var visits: [Visit]
  private var trail: [(action: Int, followed: Int)] = []
  private var found: [[Int]] = []

  init(_ actions: [Action]) {
    let places = Dictionary(
      actions.enumerated().map { ($1.ref, $0) }, uniquingKeysWith: { first, _ in first })
    next = actions.map { $0.dependsOn.compactMap { places[$0] } }
    visits = Array(repeating: .not, count: actions.count)
  }

  /// Each circle as the places of its actions.
  mutating func circles() -> [[Int]] {
    for start in next.indices where visits[start] == .not {
      enter(start)
      while !trail.isEmpty { step() }
    }
    return found
  }

  private mutating func enter(_ action: Int) {
    visits[action] = .onTrail
    trail.append((action, 0))
  }

  private mutating func step() {
    let (action, followed) = trail[trail.count - 1]
    guard followed < next[action].count else {
      visits[action] = .done
      trail.removeLast()
      return
    }
    trail[trail.count - 1].followed += 1
    let target = next[action][followed]
    switch visits[target] {
    case .not: enter(target)
    case .onTrail: found.append(circle(from: target))
    case .done: break
    }
  }

  private func circle(from start: Int) -> [Int] {
    Array(trail.map(\.action).drop { $0 != start })
  }
}
