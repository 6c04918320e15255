import FoundationEssentials
import TerminalTestSupport
import Testing

/// Nothing is recorded over a plan while its newest snapshot can't be read: that one may say otherwise.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct DamagedNewestTests {
  @Test(arguments: [
    ["update", "A1", "--note", "x"], ["update", "A1", "--approved-by", "Board"], ["undo"],
    ["conflicts", "--keep", "1"], ["conflicts", "--take", "1"], ["snapshot"],
    ["update", "A1", "--note", "x", "--format", "json"], ["undo", "--format", "json"],
  ])
  func `no command records while the newest snapshot can't be read`(arguments: [String]) throws {
    let world = try damaged()
    let run = try world.run(arguments)
    #expect(run.end == .code(2))
    #expect((run.output + run.errors).contains("The snapshot of 29 Feb 2020 can't be used"))
    #expect(try world.recorded().count == 1)
  }

  @Test(arguments: [
    "a1\nupdate\nnote\nx\nyes\n", "a1\nundo\nyes\n", "a1\napprove\nBoard\n\n\nyes\n",
  ])
  func `plain mode records nothing either, and says why`(typed: String) throws {
    let world = try damaged()
    let run = try world.converse(typed)
    #expect(run.output.contains("the newest snapshot, of 29 Feb 2020, can't be read"))
    #expect(!run.output.contains("Saved"))
    #expect(try world.recorded().count == 1)
  }

  @Test(arguments: [[], ["present"]])
  func `no key records on the screen, and the line says why`(arguments: [String]) throws {
    let world = try damaged()
    let board = try world.start(arguments, columns: 160)
    if arguments == ["present"] { try board.press("\r") }
    for key in ["u", "U"] {
      try board.press("4" + key)
      #expect(board.screenText.contains("the newest snapshot, of 29 Feb 2020, can't be read"))
    }
    #expect(try world.recorded().count == 1)
  }

  @Test func `a login over SSH records nothing either`() throws {
    let world = try damaged()
    world.environment["SSH_ORIGINAL_COMMAND"] = "update A1 --note x"
    let run = try world.run(["login-shell", "--data", world.folder + "/data"])
    #expect(run.end == .code(2))
    world.environment["SSH_ORIGINAL_COMMAND"] = nil
    #expect(try world.recorded().count == 1)
  }

  @Test func `one that comes while a form is open stops its saving`() throws {
    let world = try World.ofTestshire()
    let board = try world.start(columns: 160)
    try board.press("4uo")
    try board.press("all went well")
    try world.write("{", to: "data/testshire/2020-02-29.json")
    try board.waitUntilIdle()
    try board.press("\r")
    #expect(board.screenText.contains("the newest snapshot, of 29 Feb 2020, can't be read"))
    #expect(!world.has("data/register.sqlite"))
  }

  /// A plan of which something is recorded, and then a newer snapshot that is cut off.
  private func damaged() throws -> World {
    let world = try World.ofTestshire()
    #expect(try world.run(["update", "A1", "--note", "first"]).end == .code(0))
    try world.write("{", to: "data/testshire/2020-02-29.json")
    return world
  }
}
