import TerminalTestSupport
import Testing

@Suite(
  "Where the system has no file watch left",
  .serialized, .timeLimit(.minutes(5)),
  .enabled(if: Unwatched.isPossible, "no user namespace can be made here, in which to have none"))
struct UnwatchedTests {
  @Test("Who follows is told so, and sees the slides turn all the same")
  func following() throws {
    let world = try World.ofTestshire()
    let follower = try world.startUnwatched(["follow"])
    #expect(follower.words.contains("others’ changes show within 2 seconds"))
    #expect(follower.words.contains("the system has no file watch left"))
    let presenter = try world.start(["present"])
    try follower.waitForScreen(containing: "following, slide 1 of ")
    try presenter.press("3g")
    try follower.waitForScreen(containing: "following, slide 3 of ")
    #expect(follower.screenText.contains("others’ changes show within 2 s"))
  }

  @Test(
    "A dashboard says so in its first line, and shows what others record and a snapshot that comes")
  func dashboard() throws {
    let world = try World.ofTestshire()
    let board = try world.startUnwatched(columns: 120)
    #expect(board.screenLines[0].contains("others’ changes show within 2 s"))
    #expect(try world.run(["update", "A1", "--note", "Told by somebody else"]).end == .code(0))
    try board.waitForScreen(containing: "1 change since")
    try world.write(smallPlan(asAt: "2020-03-31"), to: "data/testshire/2020-03-31.json")
    try board.waitForScreen(containing: "A snapshot of 31 Mar 2020 has arrived")
  }

  @Test("In plain mode it is among what is said first, and what is presented is said")
  func plainMode() throws {
    let world = try World.ofTestshire()
    let follower = try world.startUnwatched(["follow", "--plain"], rows: 60)
    #expect(follower.words.contains("others’ changes show within 2 seconds"))
    let presenter = try world.start(["present"])
    try presenter.press("3g")
    try follower.waitForScreen(containing: "Slide 3 of ")
  }

  @Test("board info tells it, and where all is well it tells that")
  func info() throws {
    let world = try World.ofTestshire()
    let info = try world.startUnwatched(["info"], rows: 60)
    #expect(info.words.contains("others: their changes show within 2 seconds: the system has no"))
    #expect(
      try world.run(["info"]).output.contains("others:         their changes show as they happen"))
  }
}

/// A user namespace whose limit of watches is none.
private enum Unwatched {
  static let command = "echo 0 >/proc/sys/user/max_inotify_instances && exec \"$0\" \"$@\""

  static let isPossible =
    (try? PlainRun(
      "/usr/bin/unshare", ["-U", "-r", "sh", "-c", command, "true"], environment: [:], folder: "/"
    )
    .end) == .code(0)
}

extension World {
  /// Starts the program where nothing can be watched, and waits until it says so.
  fileprivate func startUnwatched(
    _ arguments: [String] = [], rows: Int = 24, columns: Int = 80
  ) throws -> ProgramUnderTest {
    let board = try ProgramUnderTest(
      "/usr/bin/unshare", ["-U", "-r", "sh", "-c", Unwatched.command, boardPath] + arguments,
      environment: environment, folder: folder, rows: rows, columns: columns)
    board.surroundings = self
    try board.wait(for: "the program to say that it looks") { board.words.contains("within 2 s") }
    return board
  }
}

extension ProgramUnderTest {
  /// What is on the screen, without regard to where lines end.
  fileprivate var words: String {
    screenText.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
