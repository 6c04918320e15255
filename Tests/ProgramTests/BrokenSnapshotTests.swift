import Glibc
import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
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
    #expect(
      board.screenLine(23) == "The snapshot of 31 Oct 2026 can't be used, 1 fault: " + broken.onRow)
    try board.press("j")
    expectWhole(board, council: "Testshire")
    #expect(board.screenLine(0).contains("1 newer file unusable"))
    #expect(SentBytes(board.output).faults.isEmpty)
    try board.press(":\(newestDay)\r")
    #expect(board.screenLine(23) == "testshire/\(newestDay).json" + broken.afterFile)
    #expect(board.screenLine(0).contains("data 19 Sep 2026"))
    #expect(try summaryOf(world).contains("The snapshot of 31 Oct 2026 can't be used"))
  }

  @Test(arguments: BrokenSnapshot.all)
  func `a council with no sound snapshot isn't opened, and the reason is told`(
    broken: BrokenSnapshot
  ) throws {
    let world = try worldWith(broken)
    let message = "data/testshire/\(newestDay).json\(broken.afterFile)\n"
    let opened = try world.run(["--data", "data"])
    #expect(opened.end == .code(2))
    #expect(opened.output == "")
    #expect(opened.errors == "board: " + message)
    let checked = try world.run(["check", "--data", "data"])
    #expect(checked.end == .code(2))
    #expect(checked.output == message + "1 snapshot: 1 error\n")
    #expect(checked.errors == "")
  }

  @Test func `in a terminal too the reason is told, and the screen left as it was`() throws {
    let world = try World(withRepositoryData: false)
    try world.write("", to: "data/testshire/\(newestDay).json")
    let board = try world.start(["--data", "data"], isWaiting: false)
    #expect(try board.waitForExit() == .code(2))
    let said = "found an empty file; expected a snapshot"
    #expect(
      String(decoding: board.output, as: UTF8.self)
        == "board: data/testshire/\(newestDay).json: error: \(said)\r\n")
    #expect(SentBytes(board.output).faults.isEmpty)
    #expect(!board.isOnAlternateScreen)
  }

  @Test(arguments: ["data/default-plan", "data/bank-holidays.csv", "mine.yaml"])
  func `a pipe in place of another file keeps nobody waiting`(file: String) throws {
    let world = try World(withRepositoryData: false)
    try world.write(
      readText(repository + "/data/fernshire/\(newestDay).json"),
      to: "data/fernshire/\(newestDay).json")
    mkfifo(world.folder + "/" + file, 0o600)
    let run = try world.run(file.hasSuffix(".yaml") ? ["--theme", file] : [])
    #expect(run.end == .code(file.hasSuffix(".csv") ? 0 : 2))
    let board = try world.start(["--plan", "fernshire"])
    try board.press(":D1\r")
    #expect(board.screenLine(1).contains("D1"))
    try board.press("j")
    expectWhole(board, council: "Fernshire")
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

extension BrokenSnapshot {
  /// As one row of the dashboard tells it.
  fileprivate var onRow: String { (line.map { "line \($0): " } ?? "") + fault }

  /// As a message tells it after the file's name.
  fileprivate var afterFile: String { (line.map { ":\($0)" } ?? "") + ": error: \(fault)" }
}
