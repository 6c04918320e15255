import FoundationEssentials
import Glibc
import Register
import RegisterSQLite

/// A register on the disk, as the program keeps it, that lasts as long as a history.
final class DiskStore: RowStore {
  private let folder: String
  private let store: SQLiteStore

  init() throws {
    let template = FileManager.default.temporaryDirectory.path + "/history-XXXXXX"
    var letters = Array(template.utf8CString)
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

  func wipe() throws { try store.wipe() }

  func outlasts(_ mark: Register.Mark, of council: String) throws -> Bool {
    try store.outlasts(mark, of: council)
  }
}
