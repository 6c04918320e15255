import DashboardState
import FoundationEssentials
import ImprovementPlan
import Listings
import Register
import RegisterSQLite
import TestSupport
import Testing

/// A folder that lasts as long as a test.
private final class Desk {
  let folder = FileManager.default.temporaryDirectory.path + "/" + UUID().uuidString
  var store: SQLiteStore { SQLiteStore(file: folder + "/register.sqlite") }

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func board(of council: String) throws -> DashboardDriver {
    try DashboardDriver(opening: council, registerIn: folder)
  }
}

@Suite struct `Councils that share a register` {
  private let desk: Desk

  init() throws { desk = try Desk() }

  @Test func `have each a chain of their own, and what one records leaves the other's as it is`()
    throws
  {
    var bury = try desk.board(of: "bury")
    var fernshire = try desk.board(of: "fernshire")
    for board in 1...2 {
      bury.press("4 j u o")
      bury.type("note \(board)")
      bury.press("<enter>")
      bury.expectScreen(contains: "+\(board)")
    }
    fernshire.lookAtRegister()
    #expect(fernshire.state.plan.seen == 0)
    fernshire.press("4 j u o")
    fernshire.type("another's")
    fernshire.press("<enter>")
    #expect(fernshire.state.plan.seen == 1)
    let proved = try desk.store.proved()
    #expect(proved.chains.map(\.council) == ["bury", "fernshire"])
    #expect(proved.chains.map(\.mark.number) == [2, 1])
    #expect(fernshire.state.plan.trail?.head == proved.chains[1].mark.hash)
  }

  @Test func `keep what was recorded of one when the other is opened and left again`() throws {
    var board = try desk.board(of: "bury")
    board.press("4 j u o")
    board.type("first")
    board.press("<enter> :")
    board.type("fernshire")
    board.press("<enter>")
    #expect(board.state.plan.seen == 0)
    board.press(":")
    board.type("bury")
    board.press("<enter>")
    board.expectScreen(contains: "+1")
    board.press("4 j u o")
    board.type("second")
    board.press("<enter>")
    board.expectScreen(contains: "+2")
  }
}

@Suite struct `A register that a later version of the program wrote to` {
  @Test func `is opened without what can't be understood, says so, and takes nothing`() throws {
    let desk = try Desk()
    var board = try desk.board(of: "bury")
    board.press("4 j u o")
    board.type("first")
    board.press("<enter>")
    try addUnknownRow(to: desk.store)
    board.press("u o")
    board.type("second")
    board.press("<enter>")
    board.expectScreen(contains: "Not saved: ", "a newer version of this program")
    let later = try desk.board(of: "bury")
    later.expectScreen(contains: "+1")
    guard case .readOnly(let why) = later.state.plan.register else {
      Issue.record("\(later.state.plan.register)")
      return
    }
    #expect(why.hasPrefix("1 row of the register can’t be understood and shown"))
    #expect(try desk.store.proved().count == 2)
  }

  private func addUnknownRow(to store: SQLiteStore) throws {
    let bury = CouncilRegister(of: "bury", in: store)
    var chain = bury.start
    _ = try bury.read(&chain)
    let moment = PlanFixtures.moment
    let envelope = Envelope(
      register: try #require(chain.register), council: "bury", number: 2, intent: 2, at: moment,
      by: PlanFixtures.officer, basis: moment.day, kind: "figure", subject: Subject("metric", "M1"))
    let row = RegisterRow(
      envelope, body: .object(["value": .number(3)]), after: chain.mark.hash)
    try store.append(to: "bury", mayMake: false) { _ in
      RowAddition(
        identity: envelope.register, rows: [row],
        head: Register.Mark(number: 2, hash: row.hash), result: ())
    }
  }
}
