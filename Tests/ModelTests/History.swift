import TestSupport

/// A history: what happens, and what does not hold after one of its steps.
struct History: Equatable {
  /// How many councils share the register.
  var councils: Int
  /// What was recorded while the register was of version 1.
  var root: [Turn]
  var turns: [Turn]

  /// What happens in one of the councils.
  struct Turn: Equatable {
    let council: Int
    let step: Step
  }

  init(seed: UInt64, length: Int = 28, isRooted: Bool = true) {
    var dice = Dice(seed: seed)
    let councils = dice.roll(4) == 0 ? 3 : 2
    self.councils = councils
    func turn(_ step: Step) -> Turn {
      // Most of it happens in one of them, so that much happens in it.
      Turn(council: dice.roll(3) == 0 ? dice.roll(councils) : 0, step: step)
    }
    let rows = dice.roll(4) == 0 ? 1 + dice.roll(6) : 0
    root = (0..<(isRooted ? rows : 0)).map { _ in turn(Step.nextOfVersionOne(&dice)) }
    turns = (0..<length).map { _ in turn(Step.next(&dice)) }
  }

  /// Where it fails: after which turn, and how; nil where everything holds.
  func failure(in keeper: Region.Keeper) -> (turn: Int, faults: [String])? {
    var place = 0
    do {
      var region = try Region(self, in: keeper)
      while place < turns.count {
        let faults = try region.take(turns[place])
        if !faults.isEmpty { return (place, faults) }
        place += 1
      }
      let faults = try region.end()
      return faults.isEmpty ? nil : (turns.count - 1, faults)
    } catch {
      return (min(place, turns.count - 1), ["\(error)"])
    }
  }

  /// The shortest history found that fails too: no turn of it can be left out.
  func shrunk(in keeper: Region.Keeper) -> History {
    var history = self
    while let shorter = history.shorter(in: keeper) { history = shorter }
    return history
  }

  private func shorter(in keeper: Region.Keeper) -> History? {
    if let failure = failure(in: keeper), failure.turn + 1 < turns.count {
      var cut = self
      cut.turns = Array(turns[...failure.turn])
      return cut
    }
    return shorterByOne.first { $0.failure(in: keeper) != nil }
  }

  private var shorterByOne: [History] {
    var shorter: [History] = []
    for place in turns.indices.reversed() {
      var without = self
      without.turns.remove(at: place)
      shorter.append(without)
    }
    for place in root.indices.reversed() {
      var without = self
      without.root.remove(at: place)
      shorter.append(without)
    }
    if councils > 1 {
      var fewer = self
      fewer.councils -= 1
      shorter.append(fewer)
    }
    return shorter
  }
}

typealias Turn = History.Turn
