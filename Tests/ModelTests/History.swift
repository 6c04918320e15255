import TestSupport

/// A history: what happens, and what does not hold after one of its steps.
struct History {
  var steps: [Step]

  init(seed: UInt64, length: Int = 24) {
    var dice = Dice(seed: seed)
    steps = (0..<length).map { _ in Step.next(&dice) }
  }

  /// Where it fails: after which step, and how; nil where everything holds.
  func failure(in store: () throws -> any ChangeStore) rethrows -> (step: Int, faults: [String])? {
    var world = World(store: try store())
    for (place, step) in steps.enumerated() {
      do {
        let faults = try world.take(step)
        if !faults.isEmpty { return (place, faults) }
      } catch {
        return (place, ["\(error)"])
      }
    }
    return nil
  }

  /// The shortest history found that fails too: no step of it can be left out.
  func shrunk(in store: () throws -> any ChangeStore) rethrows -> History {
    var history = self
    while let shorter = try history.shorter(in: store) { history = shorter }
    return history
  }

  private func shorter(in store: () throws -> any ChangeStore) rethrows -> History? {
    if let failure = try failure(in: store), failure.step + 1 < steps.count {
      var cut = self
      cut.steps = Array(steps[...failure.step])
      return cut
    }
    for place in steps.indices.reversed() {
      var without = self
      without.steps.remove(at: place)
      if try without.failure(in: store) != nil { return without }
    }
    return nil
  }
}
