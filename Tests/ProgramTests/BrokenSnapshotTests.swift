import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(1)))
struct BrokenSnapshotTests {
  @Test(arguments: BrokenSnapshot.all)
  func `the dashboard opens on the newest sound snapshot, and says what is wrong with newer ones`(
    broken: BrokenSnapshot
  ) throws {
    let world = try worldWith(broken)
    try world.write(smallPlan(asAt: olderDay), to: "data/testshire/\(olderDay).json")
    let board = try world.start(rows: 24, columns: 240)
    #expect(board.screenLine(0).contains("data 19 Sep 2026"))
    #expect(board.screenLine(0).contains("1 newer file unusable"))
    let message = "testshire/\(newestDay).json" + broken.message
    #expect(board.screenLine(23).hasPrefix(message))
    try board.press("j")
    expectWhole(board, council: "Testshire")
    #expect(board.screenLine(0).contains("1 newer file unusable"))
    #expect(SentBytes(board.output).faults.isEmpty)
    try board.press(":\(newestDay)\r")
    #expect(board.screenLine(23).hasPrefix(message))
    #expect(board.screenLine(0).contains("data 19 Sep 2026"))
    #expect(try summaryOf(world).contains("testshire/\(newestDay).json"))
  }

  @Test(arguments: BrokenSnapshot.all)
  func `a council with no sound snapshot isn't opened, and the reason is told`(
    broken: BrokenSnapshot
  ) throws {
    let world = try worldWith(broken)
    let message = "data/testshire/\(newestDay).json" + broken.message + "\n"
    let opened = try world.run(["--data", "data"])
    #expect(opened.end == .code(2))
    #expect(opened.output == "")
    #expect(opened.errors == "board: " + message)
    let checked = try world.run(["check", "--data", "data"])
    #expect(checked.end == .code(2))
    #expect(checked.output == message)
    #expect(checked.errors == "")
  }

  @Test func `in a terminal too the reason is told, and the screen left as it was`() throws {
    let world = try World(withRepositoryData: false)
    try world.write("", to: "data/testshire/\(newestDay).json")
    let board = try world.start(["--data", "data"], isWaiting: false)
    #expect(try board.waitForExit() == .code(2))
    #expect(
      String(decoding: board.output, as: UTF8.self)
        == "board: data/testshire/\(newestDay).json: error: found an empty file; expected a snapshot\r\n"
    )
    #expect(SentBytes(board.output).faults.isEmpty)
    #expect(!board.isOnAlternateScreen)
  }

  private func worldWith(_ broken: BrokenSnapshot) throws -> World {
    let world = try World(withRepositoryData: false)
    try world.makeFolder("data/testshire")
    try broken.place(world, "data/testshire/\(newestDay).json")
    return world
  }

  private func summaryOf(_ world: World) throws -> String {
    let run = try world.run()
    #expect(run.end == .code(0))
    #expect(run.errors == "")
    return run.output
  }
}
