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
    for number in 1...6 { try register.record(NewChange("A1", .note("note \(number)"))) }
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
    let heads = KeptHeads([head], places: try register.places(of: [kept.hash]))
    #expect(heads.missing == [head])
    #expect(heads.newest == nil)
  }

  @Test("A head proves what is there up to its row, and of what came after nothing")
  func prefix() throws {
    let kept = try register.read().mark
    try register.record(NewChange("A1", .note("one more")))
    try folder.rewrite(row: 7) { $0.set(.login, "somebody-else") }
    let head = KeptHead(hash: kept.hash, rows: 6, keeper: "--head")
    let heads = KeptHeads([head], places: try register.places(of: [kept.hash]))
    #expect(heads.newest == KeptHeads.Found(head: head, row: 6))
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
    #expect(KeptHeads([head], places: try register.places(of: [kept.hash])).missing == [head])
  }

  @Test("The head of no row is in every register")
  func start() throws {
    let places = try register.places(of: [Register.Mark.start.hash])
    #expect(places == [Register.Mark.start.hash: 0])
  }

  private func commit(_ forgery: Forgery) throws {
    switch forgery {
    case .lastRowWrittenAnew: try folder.rewrite(row: 6) { $0.set(.now, "another past") }
    case .allWrittenAnew: try makeAnew(rows: 6, by: Author(login: "somebody-else", role: nil))
    case .cutWithTheCount:
      try folder.tamper("DELETE FROM change WHERE number > 4; UPDATE sqlite_sequence SET seq = 4")
    case .emptied: try folder.tamper("DELETE FROM change; DELETE FROM sqlite_sequence")
    case .olderCopy: try makeAnew(rows: 4, by: officer)
    case .anotherRegister: try makeAnew(rows: 9, by: Author(login: "another", role: nil))
    }
  }

  private func makeAnew(rows: Int, by author: Author) throws {
    try folder.remove("register.sqlite")
    for number in 1...rows {
      try register.record(NewChange("A1", .note("note \(number)")), by: author)
    }
  }
}
