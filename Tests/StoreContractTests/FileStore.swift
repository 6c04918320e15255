import FoundationEssentials
import Glibc
import Register
import RegisterSQLite

/// A SQLite file that lasts as long as a test.
final class FileStore: RegisterStore {
  private let folder: String
  private let store: SQLiteStore

  init() throws {
    var letters = Array((FileManager.default.temporaryDirectory.path + "/store-XXXXXX").utf8CString)
    guard let made = mkdtemp(&letters) else { throw CocoaError(.fileWriteUnknown) }
    folder = String(cString: made)
    store = SQLiteStore(keepingOpen: folder + "/register.sqlite", toRecord: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var place: String { store.place }
  var access: Register.Access { store.access }

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

  func startPresenting(_ start: PresentationStart) throws(RegisterFailure) -> any Lectern {
    try store.startPresenting(start)
  }

  func presentation(
    of council: String?, after known: Presentation?
  ) throws(RegisterFailure) -> Presentation? {
    try store.presentation(of: council, after: known)
  }

  func follow(_ presentation: Presentation) throws(RegisterFailure) -> (any Attendance)? {
    try store.follow(presentation)
  }

  func followers(of presentation: Presentation) throws(RegisterFailure) -> [Follower] {
    try store.followers(of: presentation)
  }

  func text(_ name: String, of council: String) throws(RegisterFailure) -> String? {
    try store.text(name, of: council)
  }

  func keep(
    _ text: String?, as name: String, of council: String, insteadOf before: String?
  ) throws(RegisterFailure) -> Bool {
    try store.keep(text, as: name, of: council, insteadOf: before)
  }

  func news(watchingFollowers: Bool) -> any StoreNews {
    store.news(watchingFollowers: watchingFollowers)
  }

  func verify() throws(RegisterFailure) -> Register.Verdict { try store.verify() }

  func backUp(to place: String) throws(RegisterFailure) -> ProvedRegister {
    try store.backUp(to: place)
  }
}
