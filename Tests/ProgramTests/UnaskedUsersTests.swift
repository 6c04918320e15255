import Glibc
import TerminalTestSupport
import Testing

/// The directory of users can't be asked: a disk that fails, no descriptor left, a server that is away. That
/// is not the same as a person it doesn't know.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct UnaskedUsersTests {
  private static let faults: [Int32] = [EIO, EMFILE, ENFILE, EACCES, ECONNREFUSED]

  @Test(arguments: faults)
  func `where the home can't be asked for, the settings may be in it, and no plan is shown`(
    fault: Int32
  ) throws {
    let world = try World.unasked(fault)
    world.environment["HOME"] = nil
    world.environment["XDG_CONFIG_HOME"] = nil
    for arguments in [
      [], ["present"], ["follow"], ["check"], ["history"], ["update", "A1", "--note", "x"],
      ["snapshot"], ["config", "init"],
    ] {
      expectRefused(
        try world.run(arguments), code: 2,
        "$HOME: ", "the directory of users can't be asked for yours (")
    }
    #expect(!world.has("data/register.sqlite"))
    #expect(try world.run(["info"]).output.contains("can't be asked for yours"))
    #expect(try world.run(["config", "check"]).end == .code(1))
  }

  @Test func `where the home can't be asked for, plans that may be in it are not passed over`()
    throws
  {
    let world = try World.unasked(EIO)
    world.environment["HOME"] = "here"
    world.environment["XDG_DATA_HOME"] = nil
    #expect(try world.run(["check"]).end == .code(0))
    try world.makeFolder("elsewhere")
    world.environment["BOARD_DATA"] = nil
    for arguments in [["check"], [], ["verify"]] {
      let run = try PlainRun(
        boardPath, arguments, environment: world.environment, folder: world.folder + "/elsewhere")
      expectRefused(run, code: 2, "the directory of users can't be asked for yours (")
    }
  }

  @Test func `where the home is named, nobody asks for it`() throws {
    let world = try World.unasked(EIO)
    #expect(try world.run().output.contains("Testshire"))
    #expect(try world.run(["check"]).end == .code(0))
  }

  @Test(arguments: [ENOENT, ESRCH])
  func `a user whom the directory doesn't have has no home, and records by number`(
    absence: Int32
  ) throws {
    let world = try World.unasked(absence)
    world.environment["HOME"] = nil
    #expect(try world.run().end == .code(0))
    let run = try world.run(["update", "A1", "--note", "x"])
    #expect(run.end == .code(0))
    #expect(run.output.contains(" uid \(getuid()): note"))
  }

  @Test func `that one directory knows nobody says nothing of the file that can't be read`() throws
  {
    let world = try World.unasked(ENOENT)
    try world.failDisk(
      (call: "ask-user", error: ENOENT, after: 0), (call: "open-users", error: EIO, after: 0))
    expectRefused(
      try world.run(["update", "A1", "--note", "x"]), code: 2,
      "the directory of users can't be asked")
  }

  @Test func `an answer that is interrupted is waited for`() throws {
    let world = try World.unasked(EINTR, times: 1)
    #expect(try world.run(["update", "A1", "--note", "x"]).output.contains(" \(ownLogin): note"))
  }

  @Test(arguments: faults)
  func `where the login can't be asked for, nothing is recorded under a number`(
    fault: Int32
  ) throws {
    let world = try World.unasked(fault)
    for arguments in [["update", "A1", "--note", "x"], ["undo"]] {
      expectRefused(
        try world.run(arguments), code: 2,
        "the directory of users can't be asked for the login of user \(getuid()): ")
    }
    let told = try world.run(["update", "A1", "--note", "x", "--format", "json"])
    #expect(told.end == .code(2))
    #expect(told.output.contains("\"kind\" : \"unusable\""))
    #expect(!world.has("data/register.sqlite"))
    #expect(try world.run(["info"]).output.contains("you:            the directory of users can't"))
  }

  @Test func `where the login can't be asked for, nothing is taken out`() throws {
    let world = try World.unasked(EIO)
    try world.mendDisk()
    #expect(try world.run(["update", "A1", "--note", "x"]).end == .code(0))
    try world.failDisk((call: "ask-user", error: EIO, after: 0))
    expectRefused(
      try world.run(["redact", "1", "--reason", "named"]), code: 2, "the directory of users can't")
    #expect(try world.recorded().map(\.to) == ["x"])
  }

  @Test func `on the screen the text stays where it is`() throws {
    let world = try World.unasked(EIO)
    let board = try world.start(columns: 120)
    try board.typeNote("Audit done")
    try board.press("\r")
    expectNotSaved(
      board, "the directory of users can't be asked for the login", note: "Audit done")
    #expect(!world.has("data/register.sqlite"))
  }

  @Test func `a meeting is led, and the presenter told that nobody can follow`() throws {
    let world = try World.unasked(EIO)
    let board = try world.start(["present"], columns: 120)
    #expect(board.screenText.contains("Nobody can follow: the directory of users can't be asked"))
    #expect(!world.has("data/register.sqlite"))
  }

  @Test func `who follows and can't be asked for is counted, and not called by a number`() throws {
    let world = try World.unasked(EIO)
    try world.mendDisk()
    let presenter = try world.start(["present"])
    let follower = try world.start(["follow"])
    try world.failDisk((call: "ask-user", error: EIO, after: 0))
    let notes = try world.start(["present", "--notes"], columns: 120, isWaiting: false)
    try notes.waitForScreen(containing: "1 follows: somebody")
    #expect(presenter.state != .ended && follower.state != .ended)
  }

  @Test(arguments: ["ask-user", "list-users"])
  func `a role that may pass for a login counts only where the logins can be asked for`(
    call: String
  ) throws {
    let world = try World.unasked(EIO)
    try world.mendDisk()
    try world.write(
      "roles:\n  somebody: head-of-safeguarding\n", to: "config/improvement-board/config.yaml")
    #expect(try world.run(["config", "check"]).end == .code(0))
    try world.failDisk((call: call, error: EIO, after: 0))
    let run = try world.run(["config", "check"])
    #expect(run.end == .code(1))
    #expect(
      run.output.contains(
        ":2: warning: the role of “somebody” is “head-of-safeguarding”, which may pass for a login, as "
          + "the directory of users can't be asked: expected one"), "\(run.output)")
  }
}

extension World {
  /// A world whose directory of users fails, or says so of everybody.
  fileprivate static func unasked(_ error: Int32, times: Int? = nil) throws -> World {
    let world = try ofTestshire()
    world.environment["LD_PRELOAD"] = builtProgram("libFailingDisk.so")
    world.environment["FAILING_DISK"] = world.folder + "/failing"
    try world.write(
      "ask-user \(error) 0" + (times.map { " \($0)" } ?? "") + "\n", to: "failing")
    return world
  }
}

private func expectRefused(
  _ run: PlainRun, code: Int32, _ place: String, _ words: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expectRefused(run, code: code, words, sourceLocation: sourceLocation)
  #expect(run.errors.contains(place), "\(run.errors)", sourceLocation: sourceLocation)
}
