import ImprovementPlan
import Register

/// Several councils that record in one register, each in a world of its own.
struct Region {
  private let store: any RowStore
  private var worlds: [World]

  /// What keeps the rows, given those of version 1 that it begins with.
  typealias Keeper = @Sendable (_ versionOne: [RegisterRow]) throws -> any RowStore

  init(_ history: History, in keeper: Keeper) throws {
    var worlds = World.councils.prefix(history.councils).map { World(of: $0) }
    var root: [RecordedChange] = []
    for turn in history.root {
      let place = turn.council % worlds.count
      root += worlds[place].recordInVersionOne(turn.step, after: root)
    }
    var previous = Register.Mark.start.hash
    let store = try keeper(
      root.map { change in
        let row = StoredRow(change).chained(to: previous)
        previous = row.text(.hash) ?? ""
        return row.row
      })
    for place in worlds.indices { try worlds[place].open(store) }
    self.store = store
    self.worlds = worlds
  }

  /// Does a step of one council.
  ///
  /// - Returns: what doesn't hold after it, of any.
  mutating func take(_ turn: Turn) throws -> [String] {
    let place = turn.council % worlds.count
    var faults = try worlds[place].take(turn.step)
    for world in worlds { faults += try world.misread() }
    return faults
  }

  /// What doesn't hold once all is over.
  func end() throws -> [String] {
    var faults = worlds.flatMap { $0.differences() }
    let proved = try store.proved()
    for world in worlds where proved.chain(of: world.council).mark.number != world.count {
      faults.append("\(world.council) has \(world.count) rows, and others are proved")
    }
    return faults
  }
}

extension World {
  /// The councils there can be.
  static let councils = ["aldmoor", "bury", "carrick"]
}
