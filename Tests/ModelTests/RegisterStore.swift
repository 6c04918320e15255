import FoundationEssentials
import Glibc
import ImprovementPlan
import Register
import RegisterSQLite

/// Rows in a register on the disk, as the program keeps them.
final class RegisterStore: ChangeStore {
  private let folder: String
  private var aldmoor: CouncilRegister {
    CouncilRegister(of: "aldmoor", in: SQLiteStore(file: folder + "/register.sqlite"))
  }

  init() throws {
    let template = FileManager.default.temporaryDirectory.path + "/history-XXXXXX"
    var letters = Array(template.utf8CString)
    guard let made = mkdtemp(&letters) else { throw CocoaError(.fileWriteUnknown) }
    folder = String(cString: made)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func entries(_ chain: inout CouncilChain) throws -> [RecordedChange] {
    try aldmoor.read(&chain).compactMap(\.change)
  }

  func read() throws -> [RecordedChange] {
    var chain = aldmoor.start
    return try entries(&chain)
  }

  private func heads() throws -> Register.Heads {
    var chain = aldmoor.start
    _ = try entries(&chain)
    return chain.heads
  }

  func trail(ofFirst count: Int) throws -> Trail {
    try heads().trail(upTo: count) ?? Trail(rows: 0, head: Register.Mark.start.hash)
  }

  func has(_ trail: Trail) throws -> Bool { try heads().has(trail) }

  func append(
    _ occasion: Sitting, _ decide: ([RecordedChange]) throws -> [NewChange]
  ) throws -> [RecordedChange] {
    try aldmoor.add(on: Occasion(occasion), after: aldmoor.start) { rows in
      try decide(rows.compactMap(\.change))
    }.changes
  }

  /// The writer ends between the rows and the commit, so that the next who opens it puts back what was.
  func crash(_ occasion: Sitting, writing changes: [NewChange]) throws {
    guard FileManager.default.fileExists(atPath: aldmoor.store.place) else { return }
    _ = try? aldmoor.add(on: Occasion(occasion), after: aldmoor.start) { _ in
      // A row that the register refuses is met after those before it were written.
      changes + [NewChange(changes.first?.action ?? "P1", .undo(of: Int.max))]
    }
  }
}

extension Occasion {
  fileprivate init(_ occasion: Sitting) {
    self.init(over: occasion.basis, by: occasion.author, at: occasion.moment)
  }
}
