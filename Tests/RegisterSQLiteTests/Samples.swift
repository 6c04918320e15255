import GRDB
import ImprovementPlan
import Testing

@testable import Register
@testable import RegisterSQLite

let noon = Moment(day: Day(number: 20_000), second: 43_200, offset: 60)!
let officer = Author(login: "jdoe", role: "head-of-safeguarding")
let autumn = Day(2026, 9, 30)!
let march = Day(2027, 3, 31)!
let june = Day(2027, 6, 30)!
let board = Approval(by: "improvement board", on: Day(2026, 11, 18)!, meeting: "M8")

/// What came of proving a register of one council.
enum Verdict: Equatable {
  case holds(rows: Int, head: String)
  case broken(row: Int, String)
}

/// The rows of a council, as they were read.
struct Reading: Equatable {
  let changes: [RecordedChange]
  /// As far as it was read, to read on.
  let chain: CouncilChain
  var mark: Register.Mark { chain.mark }

  static func == (one: Reading, other: Reading) -> Bool {
    one.changes == other.changes && one.mark == other.mark
  }
}

extension SQLiteRegister {
  var store: SQLiteStore { SQLiteStore(file: file) }

  /// Reads what is recorded of bury.
  func read(after chain: CouncilChain? = nil) throws(RegisterFailure) -> Reading {
    let bury = CouncilRegister(of: "bury", in: store)
    var chain = chain ?? bury.start
    let changes = try bury.read(&chain).compactMap(\.change)
    return Reading(changes: changes, chain: chain)
  }

  func verify() throws(RegisterFailure) -> Verdict {
    switch try store.verify() {
    case .holds(let proved):
      return .holds(rows: proved.count, head: proved.chain(of: "bury").mark.hash)
    case .broken(let broken): return .broken(row: broken.row, broken.what)
    }
  }

  /// Adds changes of a council called bury, by an officer, at noon.
  @discardableResult
  func record(
    _ changes: NewChange..., after chain: CouncilChain? = nil, by author: Author = officer,
    council: String = "bury"
  ) throws -> [RecordedChange] {
    try add(to: council, by: author, at: noon, after: chain) { _ in changes }
  }

  func add(
    to council: String = "bury", by author: Author = officer, at moment: Moment = noon,
    after chain: CouncilChain? = nil, _ decide: ([ProvedRow]) throws -> [NewChange]
  ) throws -> [RecordedChange] {
    let register = CouncilRegister(of: council, in: store)
    return try register.add(
      on: Occasion(over: autumn, by: author, at: moment), after: chain ?? register.start, decide
    ).changes
  }

  /// Adds as many notes in one go.
  func recordNotes(_ count: Int) throws {
    _ = try add { _ in (1...count).map { NewChange("A1", .note("note \($0)")) } }
  }
}

extension SQLiteRegister {
  func startPresenting(
    _ council: String, by presenter: Author, at moment: Moment, agenda: String? = nil,
    showing: Presentation.Showing, takingOver: Bool = false
  ) throws(RegisterFailure) -> SQLiteLectern {
    try startPresenting(
      PresentationStart(
        council, by: presenter, at: moment, agenda: agenda, showing: showing,
        takingOver: takingOver))
  }
}

extension TemporaryFolder {
  /// Makes a register as the program of a version before the third made it, with rows of version 1.
  func makeOld(
    version: Int = 2, _ changes: [(NewChange, council: String)], by author: Author = officer
  ) throws {
    let queue = try DatabaseQueue(path: register.file)
    try queue.write { try $0.makeRegister(version) }
    for (change, council) in changes {
      try queue.write { try $0.addVersionOne(change, of: council, by: author) }
    }
  }

  /// Six notes of bury's.
  func makeOldNotes(_ count: Int = 6, by author: Author = officer) throws {
    try makeOld((1...count).map { (NewChange("A1", .note("note \($0)")), "bury") }, by: author)
  }
}

extension Database {
  fileprivate func addVersionOne(
    _ new: NewChange, of council: String, by author: Author
  ) throws {
    let last = try Row.fetchOne(self, sql: "SELECT number, hash FROM change ORDER BY number DESC")
    let number = (last?[0] ?? 0) + 1
    let row = StoredRow(
      RecordedChange(
        number: number, intent: number, at: noon, by: author, council: council,
        action: new.action, basis: autumn, change: new.change, why: new.why)
    ).chained(to: last?[1] ?? Register.Mark.start.hash)
    try execute(
      sql: "INSERT INTO change VALUES (\(row.values.map { _ in "?" }.joined(separator: ", ")))",
      arguments: StatementArguments(row.values.map(\.databaseValue)))
  }
}

extension StoredValue {
  fileprivate var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .number(let number): number.databaseValue
    case .text(let text): text.databaseValue
    }
  }
}
