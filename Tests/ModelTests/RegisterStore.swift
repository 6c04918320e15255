import FoundationEssentials
import Glibc
import ImprovementPlan
import Register
import RegisterSQLite

/// Rows in a register on the disk, as the program keeps them.
final class RegisterStore: ChangeStore {
  private let folder: String
  private var register: SQLiteRegister { SQLiteRegister(file: folder + "/register.sqlite") }

  init() throws {
    let template = FileManager.default.temporaryDirectory.path + "/history-XXXXXX"
    var letters = Array(template.utf8CString)
    guard let made = mkdtemp(&letters) else { throw CocoaError(.fileWriteUnknown) }
    folder = String(cString: made)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func read() throws -> [RecordedChange] { try register.read().changes }

  func trail(ofFirst count: Int) throws -> Trail {
    let start = Trail(rows: 0, head: Register.Mark.start.hash)
    return try register.read().heads.trail(upTo: count) ?? start
  }

  func has(_ trail: Trail) throws -> Bool { try register.read().heads.has(trail) }

  func append(
    _ occasion: Occasion, _ decide: ([RecordedChange]) throws -> [NewChange]
  ) throws -> [RecordedChange] {
    try register.add(
      to: "aldmoor", over: occasion.basis, by: occasion.author, at: occasion.moment, after: .start,
      decide)
  }

  /// The writer ends between the rows and the commit, so that the next who opens it puts back what was.
  func crash(_ occasion: Occasion, writing changes: [NewChange]) throws {
    guard FileManager.default.fileExists(atPath: register.file) else { return }
    _ = try? register.add(
      to: "aldmoor", over: occasion.basis, by: occasion.author, at: occasion.moment, after: .start
    ) { _ in
      // A row that the register refuses is met after those before it were written.
      changes + [NewChange(changes.first?.action ?? "P1", .undo(of: Int.max))]
    }
  }
}
