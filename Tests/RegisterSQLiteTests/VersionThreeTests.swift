import FoundationEssentials
import GRDB
import ImprovementPlan
import Testing

@testable import Register
@testable import RegisterSQLite

@Suite("A register of version 3, gone on with")
struct VersionThreeTests {
  let folder: TemporaryFolder
  let store: SQLiteStore

  init() throws {
    folder = try TemporaryFolder()
    let kept = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "VersionThree/everything.sqlite")
    try folder.overwrite(Data(contentsOf: kept))
    store = SQLiteStore(file: folder.register.file)
  }

  private func proved() throws -> ProvedRegister {
    guard case .holds(let proved) = try store.verify() else { throw Failure() }
    return proved
  }

  private func version() throws -> Int? {
    try DatabaseQueue(path: store.place).read { database in
      try Int.fetchOne(database, sql: "PRAGMA user_version")
    }
  }

  private func record() throws {
    let fernshire = CouncilRegister(of: "fernshire", in: store)
    _ = try fernshire.add(
      on: Occasion(over: autumn, by: officer, at: noon), after: fernshire.start
    ) { _ in [NewChange("P01", .note("goes on"))] }
  }

  private struct Failure: Error {}

  @Test("It is proved, keeps no text, and stays as it is")
  func read() throws {
    let before = try folder.bytes()
    #expect(try proved().count == 11)
    #expect(try proved().redacted == 1)
    #expect(try store.text("agenda", of: "fernshire") == nil)
    #expect(try store.keep(nil, as: "agenda", of: "fernshire", insteadOf: nil))
    #expect(try !store.keep("x", as: "agenda", of: "fernshire", insteadOf: "y"))
    #expect(try folder.bytes() == before)
  }

  @Test("To record and to present leaves it one that a program of then goes on with")
  func goneOnWith() throws {
    try record()
    let lectern = try folder.register.present("fernshire")
    #expect(lectern.presentation.number == 2)
    #expect(lectern.presentation.last.number == 4)
    try lectern.end(at: later)
    #expect(try version() == 3)
    #expect(try proved().count == 12)
    try DatabaseQueue(path: store.place).read { database in
      try database.requireRegister(upTo: 3)
    }
  }

  @Test("The first text that is kept makes it a newer one, which says so to a program of then")
  func textKept() throws {
    #expect(try store.keep("items: []", as: "agenda", of: "fernshire", insteadOf: nil))
    #expect(try version() == 4)
    #expect(try store.text("agenda", of: "fernshire") == "items: []")
    try record()
    #expect(try proved().count == 12)
    #expect(throws: RegisterFailure.Reason.newer) {
      try DatabaseQueue(path: store.place).read { database in
        try database.requireRegister(upTo: 3)
      }
    }
  }

  @Test("What says to be a newer one and keeps no texts is told")
  func pretended() throws {
    try folder.tryRaw("PRAGMA user_version = 4")
    let words = "its index sqlite_autoindex_kept_1 is not as this program makes it"
    #expect(throws: RegisterFailure(.damaged(row: nil, words), file: store.place)) {
      try store.verify()
    }
  }

  @Test("A text of version 1's register brings it up to date with all between, and is kept")
  func ofVersionOne() throws {
    try folder.remove("register.sqlite")
    try folder.makeOldNotes(3)
    let before = try folder.register.read().mark
    #expect(try store.keep("items: []", as: "agenda", of: "bury", insteadOf: nil))
    #expect(try version() == 4)
    #expect(try store.text("agenda", of: "bury") == "items: []")
    #expect(try folder.register.read().mark == before)
    #expect(try proved().count == 3)
  }
}
