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
  let make: @Sendable () throws -> any RowStore

  static let all = [
    StoreKind(testDescription: "in memory") { MemoryStore() },
    StoreKind(testDescription: "in a SQLite file") { try FileStore() },
  ]
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

/// A SQLite file that lasts as long as a test.
private final class FileStore: RowStore {
  private let folder: String
  private let store: SQLiteStore

  init() throws {
    var letters = Array((FileManager.default.temporaryDirectory.path + "/store-XXXXXX").utf8CString)
    guard let made = mkdtemp(&letters) else { throw CocoaError(.fileWriteUnknown) }
    folder = String(cString: made)
    store = SQLiteStore(file: folder + "/register.sqlite")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var place: String { store.place }

  func look<Result>(_ body: (any KeptRows) throws -> Result) throws -> Result {
    try store.look(body)
  }

  func append<Result>(
    to council: String, mayMake: Bool, _ body: (any KeptRows) throws -> RowAddition<Result>
  ) throws -> Result {
    try store.append(to: council, mayMake: mayMake, body)
  }
}
