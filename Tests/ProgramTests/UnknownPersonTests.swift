import Glibc
import TerminalTestSupport
import Testing

/// The directory of users fails: that says nothing of who anybody is.
@Suite(.timeLimit(.minutes(2)))
struct UnknownPersonTests {
  @Test(arguments: [EIO, EMFILE, ENOMEM, ECONNREFUSED])
  func `nothing is recorded while nobody can tell whose it would be`(error: Int32) throws {
    let world = try World.onFailingDisk()
    try world.failDisk((call: "ask-for-user", error: error, after: 0))
    let run = try world.run(["update", "A1", "--note", "second"])
    expectRefused(run, code: 4, "who you are can't be told")
    #expect(try world.run(["undo"]).end == .code(4))
    let plan = try world.run([])
    #expect(plan.end == .code(0) && plan.output.contains("Testshire"))
    #expect(try world.run(["info"]).output.contains("who you are can't be told"))
    try world.mendDisk()
    #expect(try world.recorded().map(\.number) == [1])
    #expect(try world.run(["update", "A1", "--note", "second"]).end == .code(0))
  }

  @Test func `the dashboard opens to be read, and says why nothing is recorded`() throws {
    let world = try World.onFailingDisk()
    try world.failDisk((call: "ask-for-user", error: EIO, after: 0))
    let board = try world.start(rows: 24, columns: 120)
    try board.waitForScreen(containing: "Read-only: who you are can't be told")
    try board.type("q")
    #expect(try board.waitForExit() == .code(0))
  }

  @Test func `without a home that can be known, no plan shows what settings there may hide`() throws
  {
    let world = try World.onFailingDisk()
    try world.failDisk((call: "ask-for-user", error: EIO, after: 0))
    world.environment["HOME"] = nil
    world.environment["XDG_CONFIG_HOME"] = nil
    for words in [[], ["update", "A1", "--note", "x"], ["check"]] {
      let run = try world.run(words)
      #expect(run.end == .code(2), "\(words): \(run.output) \(run.errors)")
      #expect(run.errors.contains("the system has for you can't be asked"), "\(run.errors)")
      #expect(!run.output.contains("Testshire"))
    }
  }

  @Test(arguments: [0, ENOENT, ESRCH])
  func `a user whom the directory doesn't know has a number, as before`(error: Int32) throws {
    let world = try World.onFailingDisk()
    if error != 0 { try world.failDisk((call: "ask-for-user", error: error, after: 0)) }
    let run = try world.run(["update", "A1", "--note", "second"])
    #expect(run.end == .code(0), "\(run.errors)")
  }
}
