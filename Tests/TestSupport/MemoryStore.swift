package import Register
import Synchronization

/// A store that forgets: what the contract is held against, and what very many histories run through.
package final class MemoryStore: RegisterStore {
  package let place = "memory"
  package let access = Register.Access.writable
  let kept: Kept
  /// How often it was changed through this.
  private let own = Mutex(0)

  /// - Parameter versionOne: the rows of version 1 that it begins with.
  package init(versionOne: [RegisterRow] = []) {
    kept = Kept(versionOne)
  }

  private init(_ kept: Kept) { self.kept = kept }

  /// The same register, as somebody else has it open.
  package var another: MemoryStore { MemoryStore(kept) }

  /// A copy that was made.
  package func copy(_ place: String) -> MemoryStore? {
    kept.state.withLock { $0.copies[place] }.map { MemoryStore($0) }
  }

  /// What all who have it open share.
  final class Kept: Sendable {
    let state: Mutex<State>

    fileprivate init(_ versionOne: [RegisterRow]) {
      state = Mutex(State(rows: Rows(versionOne: versionOne)))
    }

    fileprivate init(copyOf state: State) {
      self.state = Mutex(State(rows: state.rows, texts: state.texts))
    }
  }

  struct State: Sendable {
    var rows: Rows
    var meetings = MemoryMeetings()
    var texts: [[String]: String] = [:]
    fileprivate var copies: [String: Kept] = [:]
    fileprivate var changes = 0
    fileprivate var comings = 0
  }

  /// Changes something, which is news to all others.
  func changing<Result>(
    _ body: (inout sending State) throws(RegisterFailure) -> Result
  ) throws(RegisterFailure) -> Result {
    let result = try kept.state.withLock { state throws(RegisterFailure) in
      let result = try body(&state)
      state.changes += 1
      return result
    }
    own.withLock { $0 += 1 }
    return result
  }

  /// Somebody begins or ceases to follow.
  func comes(_ body: (inout sending State) -> Void) {
    kept.state.withLock { state in
      body(&state)
      state.comings += 1
    }
  }

  fileprivate func changesOfOthers(and followers: Bool) -> Int {
    let own = own.withLock(\.self)
    return kept.state.withLock { $0.changes - own + (followers ? $0.comings : 0) }
  }

  struct Rows: KeptRows, Sendable {
    var versionOne: [RegisterRow] = []
    /// What is still known of those that are emptied.
    var remains: [Int: RedactedRow] = [:]
    var own: [String: [RegisterRow]] = [:]
    var identity: String?

    var isThere: Bool { true }

    var councils: [String] { own.keys.sorted() }

    func all(of council: String) -> [RegisterRow] { versionOne + own[council, default: []] }

    func count(of council: String) -> Int { all(of: council).count }

    func each(
      of council: String, after number: Int, _ take: (RegisterRow) throws -> Void
    ) rethrows {
      for row in all(of: council).dropFirst(number) { try take(row) }
    }

    func remains(ofVersionOne number: Int) -> RedactedRow? { remains[number] }

    mutating func append(_ rows: [RegisterRow], to council: String) {
      for row in rows {
        own[council, default: []].append(row)
        guard let number = row.empties else { continue }
        if number <= versionOne.count {
          versionOne[number - 1] = versionOne[number - 1].emptied
        } else if let emptied = own[council]?[number - versionOne.count - 1].emptied {
          own[council]?[number - versionOne.count - 1] = emptied
        }
      }
    }

    func has(_ mark: Register.Mark, of council: String) -> Bool {
      let rows = all(of: council)
      if mark == .start { return true }
      return rows.indices.contains(mark.number - 1) && rows[mark.number - 1].hash == mark.hash
    }
  }
}

extension MemoryStore {
  package func look<Result>(_ body: (any KeptRows) throws -> Result) throws -> Result {
    try body(kept.state.withLock { $0.rows })
  }

  package func append<Result>(
    to council: String, mayMake: Bool, _ body: (any KeptRows) throws -> RowAddition<Result>
  ) throws -> Result {
    let (result, isChanged) = try kept.state.withLock { state in
      let addition = try body(state.rows)
      guard !addition.rows.isEmpty else { return (addition.result, false) }
      state.rows.identity = state.rows.identity ?? addition.identity
      state.rows.append(addition.rows, to: council)
      state.changes += 1
      return (addition.result, true)
    }
    if isChanged { own.withLock { $0 += 1 } }
    return result
  }

  package func verify() throws(RegisterFailure) -> Register.Verdict { .holds(try proved()) }

  package func backUp(to place: String) throws(RegisterFailure) -> ProvedRegister {
    let isNew = kept.state.withLock { state in
      guard state.copies[place] == nil else { return false }
      state.copies[place] = Kept(copyOf: state)
      return true
    }
    guard isNew, let copy = copy(place) else {
      throw RegisterFailure(.other("there is such a copy already"), file: place)
    }
    return try copy.proved()
  }

  package func text(_ name: String, of council: String) -> String? {
    kept.state.withLock { $0.texts[[council, name]] }
  }

  package func keep(
    _ text: String?, as name: String, of council: String, insteadOf before: String?
  ) throws(RegisterFailure) -> Bool {
    guard self.text(name, of: council) != text || text != before else { return true }
    return try changing { state throws(RegisterFailure) in
      guard state.texts[[council, name]] == before else { return false }
      state.texts[[council, name]] = text
      return true
    }
  }

  package func news(watchingFollowers: Bool) -> any StoreNews {
    MemoryNews(of: self, watchingFollowers: watchingFollowers)
  }

  /// Nothing tells: one has to look.
  private final class MemoryNews: StoreNews {
    let file: Int32 = -1
    let unheard: Unheard? = Unheard(why: "it is in memory", lookEvery: .milliseconds(10))
    private let store: MemoryStore
    private let watchesFollowers: Bool
    private var seen: Int

    init(of store: MemoryStore, watchingFollowers: Bool) {
      self.store = store
      watchesFollowers = watchingFollowers
      seen = store.changesOfOthers(and: watchingFollowers)
    }

    func drain() -> Bool {
      let before = seen
      seen = store.changesOfOthers(and: watchesFollowers)
      return seen != before
    }

    func forgetOwnAttempt() -> Bool { false }
  }
}

extension MemoryStore.Rows {
  init(versionOne rows: [RegisterRow]) {
    versionOne = rows
    for (place, row) in rows.enumerated() {
      remains[place + 1] = row.body.flatMap { StoredRow(hashedBytes: $0, hash: row.hash) }
        .flatMap { try? RedactedRow($0) }
    }
  }
}
