import ImprovementPlan
import Register
import TestSupport
import Testing

/// A store to hold to the contract, in words that a failing test prints.
struct StoreKind: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Makes one, with nothing in it.
  let make: @Sendable () throws -> any RowStore

  static let all = [StoreKind(testDescription: "in memory") { MemoryStore() }]
}

let noon = Moment(day: Day(number: 20_000), second: 43_200, offset: 60)!
let officer = Author(login: "jdoe", role: "head of safeguarding")
let autumn = Day(2026, 9, 30)!

extension CouncilRegister {
  /// Adds changes by an officer, at noon, as one who has read all there is.
  @discardableResult
  func record(_ changes: NewChange..., by author: Author = officer) throws -> [RecordedChange] {
    var chain = start
    _ = try read(&chain)
    return try add(over: autumn, by: author, at: noon, after: chain) { _ in changes }
  }

  func changes() throws -> [RecordedChange] {
    var chain = start
    return try read(&chain)
  }

  func mark() throws -> Register.Mark {
    var chain = start
    _ = try read(&chain)
    return chain.mark
  }
}
