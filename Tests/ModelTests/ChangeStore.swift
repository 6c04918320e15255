import ImprovementPlan

/// What keeps what was recorded: the contract that a history runs through.
protocol ChangeStore {
  /// Adds what is decided by the rows there are, as one intent: all of it or nothing.
  mutating func append(
    _ occasion: Sitting, _ decide: ([RecordedChange]) throws -> [NewChange]
  ) throws -> [RecordedChange]
  /// All rows, oldest first.
  func read() throws -> [RecordedChange]
  /// How far the rows went when there were so many of them.
  func trail(ofFirst count: Int) throws -> Trail
  /// Whether its rows went so far once.
  func has(_ trail: Trail) throws -> Bool
  /// A writer is killed in the middle of a change.
  mutating func crash(_ occasion: Sitting, writing changes: [NewChange]) throws
}

/// Who records something, when, and over which snapshot.
struct Sitting {
  let author: Author
  let moment: Moment
  let basis: Day
}

/// Rows in memory, for very many histories.
struct MemoryStore: ChangeStore {
  private var rows: [RecordedChange] = []
  private var takenBack: Set<Int> = []

  /// A row that was taken back already.
  struct TakenBackTwice: Error { let number: Int }

  func read() -> [RecordedChange] { rows }

  mutating func append(
    _ occasion: Sitting, _ decide: ([RecordedChange]) throws -> [NewChange]
  ) throws -> [RecordedChange] {
    let intent = rows.count + 1
    let new = try decide(rows).enumerated().map { place, new in
      RecordedChange(
        number: intent + place, intent: intent, at: occasion.moment, by: occasion.author,
        council: "aldmoor", action: new.action, basis: occasion.basis, change: new.change,
        why: new.why)
    }
    for case .undo(let number) in new.map(\.change) {
      // The register says so too, but only few histories go through one.
      guard takenBack.insert(number).inserted else { throw TakenBackTwice(number: number) }
    }
    rows += new
    return new
  }

  func trail(ofFirst count: Int) -> Trail { Trail(rows: count, head: "row \(count)") }

  func has(_ trail: Trail) -> Bool {
    trail.rows <= rows.count && trail == self.trail(ofFirst: trail.rows)
  }

  mutating func crash(_ occasion: Sitting, writing changes: [NewChange]) {}
}
