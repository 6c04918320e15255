import FoundationEssentials
import GRDB
import ImprovementPlan
import Testing

@testable import Register
@testable import RegisterSQLite

@Suite("A register of version 1, gone on with")
struct VersionOneTests {
  static let files = ["everything", "two-thousand-rows"]

  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func open(_ name: String) throws -> SQLiteStore {
    let kept = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "VersionOne/\(name).sqlite")
    try folder.overwrite(Data(contentsOf: kept))
    return SQLiteStore(file: folder.register.file)
  }

  private func chain(of council: String, in store: SQLiteStore) throws -> CouncilChain {
    var chain = CouncilChain(of: council)
    _ = try CouncilRegister(of: council, in: store).read(&chain)
    return chain
  }

  private func add(_ text: String, to council: String, in store: SQLiteStore) throws {
    let register = CouncilRegister(of: council, in: store)
    _ = try register.add(
      on: Occasion(over: autumn, by: officer, at: noon), after: try chain(of: council, in: store)
    ) { _ in [NewChange("P01", .note(text))] }
  }

  @Test("It is proved, says what it said, and stays as it is", arguments: files)
  func read(name: String) throws {
    let store = try open(name)
    let before = try folder.bytes()
    let root = try folder.rowsOfVersionOne()
    let fernshire = CouncilRegister(of: "fernshire", in: store)
    var chain = fernshire.start
    let changes = try fernshire.read(&chain).compactMap(\.change)
    #expect(changes.map(\.number) == root.map { $0["number"] })
    #expect(changes.map(\.action.text) == root.map { $0["action"] })
    #expect(chain.mark.hash == root.last?["hash"])
    #expect(chain.register == nil)
    guard case .holds(let proved) = try store.verify() else {
      Issue.record("\(try store.verify())")
      return
    }
    #expect(proved.changes == changes)
    #expect(try folder.bytes() == before)
  }

  @Test("Each council goes on from its last row, and the old rows stay", arguments: files)
  func goesOn(name: String) throws {
    let store = try open(name)
    let root = try folder.register.read().mark
    let rows = try folder.rowsOfVersionOne()
    try add("one", to: "fernshire", in: store)
    try add("two", to: "fernshire", in: store)
    try add("three", to: "manchester", in: store)
    #expect(try chain(of: "fernshire", in: store).mark.number == root.number + 2)
    #expect(try chain(of: "manchester", in: store).mark.number == root.number + 1)
    #expect(try chain(of: "telford", in: store).mark == root)
    #expect(try folder.rowsOfVersionOne() == rows)
  }

  @Test("A head that was kept before is found in every council's chain")
  func headsOfBefore() throws {
    let store = try open("everything")
    let root = try folder.register.read().mark
    try add("one", to: "fernshire", in: store)
    for council in ["fernshire", "manchester", "telford"] {
      #expect(try CouncilRegister(of: council, in: store).has(root))
      let trail = Trail(rows: root.number, head: root.hash)
      #expect(try chain(of: council, in: store).heads.has(trail))
    }
  }

  @Test("A program of before says that a newer version made it, and leaves it as it is")
  func refusedByTheOldProgram() throws {
    let store = try open("everything")
    try add("one", to: "fernshire", in: store)
    let before = try folder.bytes()
    let queue = try DatabaseQueue(path: folder.register.file)
    #expect(throws: RegisterFailure.Reason.newer) {
      try queue.read { try $0.requireRegister(upTo: 2) }
    }
    try queue.close()
    #expect(try folder.bytes() == before)
  }

  @Test("An undo takes back a row of before, once")
  func undo() throws {
    let store = try open("everything")
    let fernshire = CouncilRegister(of: "fernshire", in: store)
    var chain = fernshire.start
    let changes = try fernshire.read(&chain).compactMap(\.change)
    let last = try #require(changes.last { $0.council == "fernshire" })
    let undo = NewChange(last.action, .undo(of: last.number))
    _ = try fernshire.add(on: Occasion(over: autumn, by: officer, at: noon), after: chain) { _ in
      [undo]
    }
    #expect(throws: RegisterFailure.self) {
      try fernshire.add(on: Occasion(over: autumn, by: officer, at: noon), after: chain) { _ in
        [undo]
      }
    }
  }

  @Test("Nothing can be added to the old rows any more, nor a council begin before their end")
  func complete() throws {
    let store = try open("everything")
    try add("one", to: "fernshire", in: store)
    for (sql, why) in [
      (
        "INSERT INTO change SELECT * FROM change WHERE number = 1", "rows of version 1 are complete"
      ),
      ("UPDATE change SET now = 'x'", "a row is never altered"),
      ("DELETE FROM change", "a row is never removed"),
      ("DELETE FROM chain", "a chain is never removed"),
      ("UPDATE chain SET number = 0 WHERE council = ''", "a chain ends with its last row"),
    ] {
      let error = #expect(throws: DatabaseError.self) { try folder.tryRaw(sql) }
      #expect(error?.message == why)
    }
  }

  @Test(
    "What was altered in either part is told at its row",
    arguments: [
      ("UPDATE change SET now = 'x' WHERE number = 3", 3),
      ("DELETE FROM change WHERE number = 24", 24),
      ("DELETE FROM change WHERE number = 2", 2),
      ("UPDATE row SET envelope = replace(envelope, 'jdoe', 'jdoo') WHERE number = 25", 25),
      ("UPDATE body SET body = replace(body, 'one', 'two') WHERE number = 25", 25),
      ("DELETE FROM body WHERE number = 26", 26),
      ("DELETE FROM row WHERE number = 26", 26),
      ("DELETE FROM row WHERE number = 25", 25),
      (
        "DELETE FROM row; DELETE FROM body; DELETE FROM register; DELETE FROM chain WHERE council <> ''",
        nil
      ),
      ("UPDATE chain SET number = 27 WHERE council = 'fernshire'", 27),
      ("UPDATE register SET identity = printf('%032d', 0)", 25),
    ] as [(String, Int?)])
  func told(sql: String, row: Int?) throws {
    let store = try open("everything")
    try add("one", to: "fernshire", in: store)
    try add("two", to: "fernshire", in: store)
    let mark = try chain(of: "fernshire", in: store).mark
    try folder.tamper(sql)
    do {
      _ = try chain(of: "fernshire", in: store)
      #expect(row == nil)
    } catch let failure as RegisterFailure {
      guard case .damaged(row, _) = failure.reason else {
        Issue.record("\(failure)")
        return
      }
    }
    if case .holds(let proved) = try store.verify() {
      #expect(row == nil && proved.count == 24, "\(sql) holds")
    }
    // Who had read it knows in any case, and so does who kept its head.
    if row == nil { #expect(try !CouncilRegister(of: "fernshire", in: store).has(mark)) }
  }

  @Test(
    "What stands beside the chains, or says where they end and doesn’t, is told by a proof",
    arguments: [
      "DELETE FROM row; DELETE FROM body; DELETE FROM chain WHERE council <> ''",
      "INSERT INTO body VALUES ('fernshire', 99, '{}')",
      "INSERT INTO body VALUES ('nowhere', 25, '{}')",
      """
      INSERT INTO row SELECT 'nowhere', number, envelope, digest, previous, replace(hash, 'a', 'b'), NULL
      FROM row WHERE number = 25
      """,
      "INSERT INTO register VALUES (printf('%032d', 0))",
      "UPDATE chain SET hash = printf('%064d', 0) WHERE council = 'fernshire'",
      "UPDATE chain SET hash = printf('%064d', 0) WHERE council = ''",
    ])
  func beside(sql: String) throws {
    let store = try open("everything")
    try add("one", to: "fernshire", in: store)
    try add("two", to: "fernshire", in: store)
    try folder.tamper(sql)
    do throws(RegisterFailure) {
      if case .holds = try store.verify() { Issue.record("holds") }
    } catch {
      guard case .damaged = error.reason else {
        Issue.record("\(error)")
        return
      }
    }
  }

  @Test("What is taken out of either part is nowhere in the file, and both parts are proved")
  func redacted() throws {
    let store = try open("two-thousand-rows")
    let fernshire = CouncilRegister(of: "fernshire", in: store)
    let secret = "Samantha Example of 4 Any Road"
    let row = try #require(
      try fernshire.changes().first { $0.change == .note("Report 33.") })
    try add(secret, to: "fernshire", in: store)
    let last = try chain(of: "fernshire", in: store).mark.number
    let occasion = Occasion(over: autumn, by: officer, at: noon)
    #expect(try bytesHave(secret) && bytesHave("日本語"))
    _ = try fernshire.redact(last, reason: "It names a child.", on: occasion)
    #expect(try !bytesHave(secret))
    let japanese = try #require(
      try fernshire.changes().first {
        $0.change.kind == .note && $0.why == nil && "\($0.change)".contains("日本語")
      })
    _ = try fernshire.redact(japanese.number, reason: "It shouldn’t be there.", on: occasion)
    #expect(try !bytesHave("日本語"))
    #expect(folder.names == ["register.sqlite"])
    var chain = fernshire.start
    let rows = try fernshire.read(&chain)
    #expect(rows.count == last + 2)
    #expect(rows[row.number - 1] == .change(row))
    #expect(try chain.mark == self.chain(of: "fernshire", in: store).mark)
    // The other councils share the rows of version 1, and with them the gap.
    #expect(try self.chain(of: "manchester", in: store).mark.number == 2_015)
  }

  @Test("Whichever row of version 1 is taken out, the register holds, and can be gone on with")
  func eachRedacted() throws {
    let store = try open("everything")
    let occasion = Occasion(over: autumn, by: officer, at: noon)
    var gone = 0
    for council in ["fernshire", "manchester"] {
      let register = CouncilRegister(of: council, in: store)
      for row in try register.changes() where row.council == council {
        if case .undo = row.change { continue }
        _ = try register.redact(row.number, reason: "why", on: occasion)
        gone += 1
        #expect(try store.proved().redacted == gone)
      }
      try add("goes on", to: council, in: store)
    }
    #expect(gone > 10)
  }

  @Test("A row of version 1 can't be emptied without a row that says so, nor altered with one")
  func onlyEmptied() throws {
    let store = try open("everything")
    let fernshire = CouncilRegister(of: "fernshire", in: store)
    let note = try #require(try fernshire.changes().first { $0.change.kind == .note })
    _ = try fernshire.redact(
      note.number, reason: "why", on: Occasion(over: autumn, by: officer, at: noon))
    for sql in [
      "UPDATE change SET why = NULL WHERE number = \(note.number + 1)",
      "UPDATE change SET login = 'other' WHERE number = \(note.number)",
    ] {
      let error = #expect(throws: DatabaseError.self) { try folder.tryRaw(sql) }
      #expect(error?.message == "a row is never altered")
    }
    let error = #expect(throws: DatabaseError.self) { try folder.tryRaw("DELETE FROM body") }
    #expect(error?.message == "what a row says goes only where a row takes it out")
  }

  private func bytesHave(_ text: String) throws -> Bool {
    try folder.bytes().firstRange(of: Data(text.utf8)) != nil
  }

  @Test("A register that is brought to this version has the schema of one, and no other")
  func schema() throws {
    let store = try open("everything")
    try add("one", to: "fernshire", in: store)
    try folder.tryRaw("CREATE TABLE note (text TEXT)")
    let odd = "its table note is not as this program makes it"
    #expect(throws: RegisterFailure(.damaged(row: nil, odd), file: store.place)) {
      try add("two", to: "fernshire", in: store)
    }
  }

}

extension TemporaryFolder {
  fileprivate func rowsOfVersionOne() throws -> [Row] {
    try DatabaseQueue(path: register.file).read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM change ORDER BY number")
    }
  }
}

extension CouncilRegister {
  fileprivate func changes() throws -> [RecordedChange] {
    var chain = start
    return try read(&chain).compactMap(\.change)
  }
}
