import ImprovementPlan

extension Snapshot {
  /// A scheme that can't tell its ratings apart.
  var schemeFaults: [Diagnostic] {
    if scheme.ratings.isEmpty {
      return [
        Diagnostic(
          .error, path: "scheme.ratings", found: "an empty list", expected: "a rating or more")
      ]
    }
    return scheme.ratings.enumerated().flatMap { index, rating in
      rating.faults.map { $0.within("scheme.ratings[\(index)]") }
    } + repeated(\.id, "id") + repeated(\.letter, "letter") + nextStatesFaults
  }

  private var nextStatesFaults: [Diagnostic] {
    var seen: Set<Lifecycle?> = []
    return scheme.nextStates.enumerated().flatMap { index, next in
      let isNew = seen.insert(next.from).inserted
      return (next.faults + (isNew ? [] : [next.repeatedFault]))
        .map { $0.within("scheme.nextStates[\(index)]") }
    }
  }

  private func repeated(_ name: (Rating) -> String, _ field: String) -> [Diagnostic] {
    var seen: Set<String> = []
    return scheme.ratings.enumerated().compactMap { index, rating in
      if seen.insert(name(rating)).inserted { return nil }
      return Diagnostic(
        .error, path: "scheme.ratings[\(index)].\(field)",
        found: "\(Quoted.text(name(rating))) again", expected: "one of its own")
    }
  }
}

extension NextStates {
  fileprivate var repeatedFault: Diagnostic {
    let state = from.map { Quoted.text($0.rawValue) } ?? "no from"
    return Diagnostic(.error, path: "from", found: "\(state) again", expected: "each state once")
  }

  /// A state that leads to itself, or twice to the same one.
  fileprivate var faults: [Diagnostic] {
    var seen: Set<Lifecycle> = []
    return to.enumerated().compactMap { place, state in
      let isNew = seen.insert(state).inserted
      if isNew && state != from { return nil }
      let found = Quoted.text(state.rawValue) + (isNew ? ", the state itself" : " again")
      return Diagnostic(
        .error, path: "to[\(place)]", found: found, expected: "another state, once")
    }
  }
}

extension Rating {
  fileprivate var faults: [Diagnostic] {
    var faults: [Diagnostic] = []
    if letter.count != 1 {
      faults.append(
        Diagnostic(.error, path: "letter", found: Quoted.text(letter), expected: "one letter"))
    }
    if let over = rule.overMonths, let upTo = rule.upToMonths, over >= upTo {
      faults.append(
        Diagnostic(
          .error, path: "rule", found: "over \(over) and up to \(upTo) months",
          expected: "a span in which something can fall"))
    }
    return faults
  }
}
