import FoundationEssentials
import Glibc
import ImprovementPlan
import Register
import RegisterSQLite
import TestSupport
import Testing

/// A store to hold to the contract, in words that a failing test prints.
struct StoreKind: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Makes one, with nothing in it.
  let make: @Sendable () throws -> any RegisterStore
  /// The same register, as somebody else has it.
  let another: @Sendable (any RegisterStore) throws -> any RegisterStore
  /// A place where nothing is yet, for a copy.
  let free: @Sendable (any RegisterStore) -> String
  /// The copy that was made of a store.
  let copy: @Sendable (any RegisterStore, String) throws -> any RegisterStore

  static let all = [
    StoreKind(
      testDescription: "in memory", make: { MemoryStore() },
      another: { try inMemory($0).another }, free: { _ in "copy" },
      copy: { try #require(try inMemory($0).copy($1)) }),
    StoreKind(
      testDescription: "in a SQLite file", make: { try FileStore() },
      another: { SQLiteStore(keepingOpen: $0.place, toRecord: true) },
      free: { $0.place + ".copy.sqlite" }, copy: { SQLiteStore(file: $1) }),
  ]

  private static func inMemory(_ store: any RegisterStore) throws -> MemoryStore {
    try #require(store as? MemoryStore)
  }
}

let noon = Moment(day: Day(number: 20_000), second: 43_200, offset: 60)!
let officer = Author(login: "jdoe", role: "head of safeguarding")
let autumn = Day(2026, 9, 30)!
let atNoon = Occasion(over: autumn, by: officer, at: noon)

extension CouncilRegister {
  /// Adds changes by an officer, at noon, as one who has read all there is.
  @discardableResult
  func record(_ changes: NewChange..., by author: Author = officer) throws -> [RecordedChange] {
    var chain = start
    _ = try read(&chain)
    return try add(on: Occasion(over: autumn, by: author, at: noon), after: chain) { _ in changes }
      .changes
  }

  func changes() throws -> [RecordedChange] {
    try entries().compactMap(\.change)
  }

  func entries() throws -> [ProvedRow] {
    var chain = start
    return try read(&chain)
  }

  /// What the store holds of all bodies.
  func bodies() throws -> [String] {
    var bodies: [String] = []
    try store.look { rows in
      try rows.each(of: council, after: 0) { row in
        bodies.append(row.body.map { String(decoding: $0, as: UTF8.self) } ?? "")
      }
    }
    return bodies
  }

  func mark() throws -> Register.Mark {
    var chain = start
    _ = try read(&chain)
    return chain.mark
  }
}
