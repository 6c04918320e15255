import FoundationEssentials
import Glibc
import TerminalTestSupport
import Testing

/// Started as programs sometimes are: without their standard files, without a home, in a window of any
/// size.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct OddStartTests {
  @Test(arguments: [["--plain"], ["present", "--plain"], ["info"]])
  func `without an input there is nothing to read, and it ends`(arguments: [String]) throws {
    let world = try World.ofTestshire()
    let run = try world.run(arguments, redirected: "<&-")
    #expect(run.end == .code(0))
    #expect(run.output.contains("estshire"))
  }

  @Test(arguments: [">&-", ">/dev/full"])
  func `what was done and can't be told is done, and said to be`(redirected: String) throws {
    let world = try World.ofTestshire()
    for arguments in [
      ["update", "A1", "--note", "x"], ["undo"],
      ["update", "A1", "--note", "y", "--format", "json"],
      ["register", "backup", "copy.sqlite"], ["snapshot"], ["config", "init"],
      ["demo", "made", "--snapshots", "2", "--data", repository + "/data"],
    ] {
      let run = try world.run(arguments, redirected: redirected)
      #expect(run.end == .code(0), "\(arguments)")
      let words = "standard output: can't write there; what was asked for is done all the same"
      #expect(run.errors.ranges(of: words).count == 1, "\(arguments): \(run.errors)")
    }
    #expect(try world.recorded().count == 3)
    #expect(world.has("copy.sqlite") && world.has("config/improvement-board/config.yaml"))
    #expect(try world.names(in: "data/testshire").count == 2)
    #expect(try world.names(in: "made/fernshire").count == 2)
  }

  @Test func `started with no words at all, it says so and shows nothing`() throws {
    let world = try World.ofTestshire()
    let run = try PlainRun(
      "/bin/bash", ["-c", "exec -a '' \(boardPath)"], environment: world.environment,
      folder: world.folder)
    expectRefused(run, code: 2, "found no arguments, not even the program's name")
  }

  @Test(arguments: [64, 192, 1_023])
  func `with too small a stack it says so`(kibibytes: Int) throws {
    let world = try World.ofTestshire()
    let run = try world.run(
      ["update", "A1", "--note", "x"], before: "ulimit -s \(kibibytes); ")
    expectRefused(
      run, code: 2, "a stack of \(kibibytes) KiB (ulimit -s); expected 1024 KiB or more")
    #expect(!world.has("data/register.sqlite"))
  }

  @Test(arguments: ["unset HOME", "export HOME=", "export HOME=here"])
  func `without a home that can be one, the system's is the person's`(shell: String) throws {
    let world = try World.ofTestshire()
    let own = try #require(getpwuid(getuid()).map { String(cString: $0.pointee.pw_dir) })
    let before = "\(shell); unset XDG_CONFIG_HOME; "
    let run = try world.run(["info"], before: before)
    #expect(run.output.contains("\(own)/.config/improvement-board/config.yaml"))
    let relative = try world.run(["info"], before: before + "export XDG_CONFIG_HOME=here; ")
    #expect(relative.output.contains("\(own)/.config/improvement-board/config.yaml"))
  }

  @Test func `a window larger than any is drawn on as far as a large one goes`() throws {
    let board = try World.ofTestshire().start(rows: 24, columns: 90)
    board.resize(rows: 600, columns: 90)
    try board.waitUntilIdle()
    #expect(board.screenLine(499).hasSuffix("? keys"))
    #expect(Set(board.screenLines[500...]) == [""])
    try board.type("q")
    #expect(try board.waitForExit() == .code(0))
    let large = try World.ofTestshire().start(rows: 600, columns: 90)
    #expect(large.screenLine(499).hasSuffix("? keys"))
  }
}

extension World {
  /// Runs the program from a shell, without a terminal.
  ///
  /// - Parameters:
  ///   - redirected: what the shell is told of its standard files.
  ///   - before: what the shell does first.
  fileprivate func run(
    _ arguments: [String], redirected: String = "", before: String = ""
  ) throws -> PlainRun {
    let words = arguments.joined(separator: " ")
    return try PlainRun(
      "/bin/sh", ["-c", "\(before)exec \(boardPath) \(words) \(redirected)"],
      environment: environment, folder: folder)
  }
}
