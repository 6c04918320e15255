import FoundationEssentials
import GRDB
import ImprovementPlan
import Testing

@testable import Register
@testable import RegisterSQLite

/// What a chain can't tell of itself: it has no end that is known, and no key.
@Suite("A register that is consistent with itself, and not what it was")
struct KeptHeadTests {
  let folder: TemporaryFolder
  let register: SQLiteRegister

  init() throws {
    folder = try TemporaryFolder()
    register = folder.register
    try folder.makeOldNotes()
  }

  /// What is done to a register of six rows.
  enum Forgery: CaseIterable {
    case lastRowWrittenAnew, allWrittenAnew, cutWithTheCount, emptied, olderCopy, anotherRegister
  }

  @Test("holds against itself, and is told by a head that was kept", arguments: Forgery.allCases)
  func told(forgery: Forgery) throws {
    let kept = try register.read().mark
    try commit(forgery)
    guard case .holds = try register.verify() else {
      Issue.record("\(try register.verify())")
      return
    }
    let head = KeptHead(hash: kept.hash, rows: kept.number, keeper: "the minutes")
    let heads = try heads([head])
    #expect(heads.missing == [head])
    #expect(heads.newest(of: "bury") == nil)
  }

  @Test("A head proves what is there up to its row, and of what came after nothing")
  func prefix() throws {
    let kept = try register.read().mark
    try folder.remove("register.sqlite")
    try folder.makeOldNotes(7)
    try folder.rewrite(row: 7) { $0.set(.login, "somebody-else") }
    let head = KeptHead(hash: kept.hash, rows: 6, keeper: "--head")
    let heads = try heads([head])
    #expect(heads.newest(of: "bury") == KeptHeads.Found(head: head, row: 6))
    #expect(heads.missing == [])
    guard case .holds(rows: 7, _) = try register.verify() else {
      Issue.record("\(try register.verify())")
      return
    }
  }

  @Test("A head that is said to be of another row than it is of counts as missing")
  func otherRow() throws {
    let kept = try register.read().mark
    let head = KeptHead(hash: kept.hash, rows: 5, keeper: "a file")
    #expect(try heads([head]).missing == [head])
  }

  @Test("The head of no row is in every register")
  func start() throws {
    let head = KeptHead(hash: Register.Mark.start.hash, rows: nil, keeper: "--head")
    #expect(try heads([head]).found == [KeptHeads.Found(head: head, row: 0)])
  }

  private func commit(_ forgery: Forgery) throws {
    switch forgery {
    case .lastRowWrittenAnew: try folder.rewrite(row: 6) { $0.set(.now, "another past") }
    case .allWrittenAnew: try makeAnew(rows: 6, by: Author(login: "somebody-else", role: nil))
    case .cutWithTheCount:
      try folder.tamper("DELETE FROM change WHERE number > 4; UPDATE sqlite_sequence SET seq = 4")
    case .emptied: try folder.tamper("DELETE FROM change; DELETE FROM sqlite_sequence")
    case .olderCopy: try makeAnew(rows: 4, by: officer)
    case .anotherRegister:
      try folder.remove("register.sqlite")
      try register.recordNotes(9)
    }
  }

  @Test("A council’s own head is told where its rows were put back, and so in another’s chain")
  func ownChain() throws {
    try register.record(NewChange("A1", .note("bury's")))
    try register.record(NewChange("A1", .note("leeds'")), council: "leeds")
    let (bury, whole) = (try register.read().mark, try folder.bytes())
    try register.record(NewChange("A1", .note("bury's next")))
    let next = try register.read().mark
    let head = KeptHead(hash: next.hash, rows: 8, of: "bury", keeper: "a snapshot")
    #expect(try heads([head]).newest(of: "bury") == KeptHeads.Found(head: head, row: 8, of: "bury"))
    #expect(try heads([head]).newest(of: "leeds") == nil)
    let astray = KeptHead(hash: bury.hash, rows: 7, of: "leeds", keeper: "a snapshot")
    #expect(try heads([astray]).missing == [astray])
    let given = KeptHead(hash: next.hash, rows: nil, keeper: "--head")
    #expect(try heads([given]).missing == [])
    try folder.overwrite(whole)
    #expect(try heads([head, given]).missing == [head, given])
  }

  private func heads(_ heads: [KeptHead]) throws -> KeptHeads {
    KeptHeads(heads, in: try register.store.proved())
  }

  private func makeAnew(rows: Int, by author: Author) throws {
    try folder.remove("register.sqlite")
    try folder.makeOldNotes(rows, by: author)
  }
}
