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

  @Test(arguments: ["2020-02-31.json", "2020-2-29.json", "2020-02-29.JSON", "20200229.json"])
  func `nothing is recorded while a newer file's name is nearly a day's`(name: String) throws {
    let world = try damaged(by: smallPlan(asAt: "2020-02-29"), in: name)
    let run = try world.run(["update", "A1", "--note", "x"])
    #expect(run.end == .code(2))
    let told = "The file \(name) is not opened: found a name that is no snapshot's"
    #expect(run.errors.contains(told))
    #expect(try world.run().output.contains("The file \(name) is not opened"))
    #expect(try world.recorded().count == 1)
  }

  @Test(arguments: [["conflicts"], ["history"], ["history", "A1"]])
  func `a listing ends with what keeps the newest snapshot from being read`(
    arguments: [String]
  ) throws {
    let world = try damaged()
    let run = try world.run(arguments)
    #expect(run.end == .code(2))
    #expect(run.errors.contains("The snapshot of 29 Feb 2020 can't be used"))
    #expect(!run.output.contains("Nothing"))
    #expect(run.output.contains("first") == (arguments[0] == "history"))
    let json = try world.run(arguments + ["--format", "json"])
    #expect(json.end == .code(2))
    #expect((json.output + json.errors).contains("The snapshot of 29 Feb 2020 can't be used"))
  }

  @Test(arguments: [
    ["update", "A1", "--note", "x"], ["undo"], ["conflicts", "--keep", "1"], ["snapshot"],
  ])
  func `no command records while the newest snapshot is another council's`(
    arguments: [String]
  ) throws {
    let world = try damaged(by: anothers)
    let run = try world.run(arguments)
    #expect(run.end == .code(2))
    let told = "council: found \"Bury\"; expected \"Testshire\", as in 2020-01-31.json"
    #expect(run.errors.contains("The snapshot of 29 Feb 2020 can't be used, 1 fault: " + told))
    #expect(try world.recorded().count == 1)
  }

  @Test(arguments: [[], ["present"], ["--plain"]])
  func `another council's newest snapshot is shown nowhere, and it is said`(
    arguments: [String]
  ) throws {
    let world = try damaged(by: anothers)
    if arguments == ["--plain"] {
      let run = try world.converse("a1\nundo\nyes\n")
      #expect(run.output.contains("the newest snapshot, of 29 Feb 2020, can't be used"))
      #expect(!run.output.contains("Plan for Bury"))
    } else {
      let board = try world.start(arguments, columns: 160)
      #expect(!board.screenText.contains("Plan for Bury"))
      if arguments == ["present"] { try board.press("\r") }
      try board.press("4u")
      #expect(board.screenText.contains("the newest snapshot, of 29 Feb 2020, can't be used"))
    }
    #expect(try world.recorded().count == 1)
  }

  @Test(arguments: [
    "a1\nupdate\nnote\nx\nyes\n", "a1\nundo\nyes\n", "a1\napprove\nBoard\n\n\nyes\n",
  ])
  func `plain mode records nothing either, and says why`(typed: String) throws {
    let world = try damaged()
    let run = try world.converse(typed)
    #expect(run.output.contains("the newest snapshot, of 29 Feb 2020, can't be used"))
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
      #expect(board.screenText.contains("the newest snapshot, of 29 Feb 2020, can't be used"))
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
    #expect(board.screenText.contains("the newest snapshot, of 29 Feb 2020, can't be used"))
    #expect(!world.has("data/register.sqlite"))
  }

  private let anothers = smallPlan(asAt: "2020-02-29").replacing("Testshire", with: "Bury")

  /// A plan of which something is recorded, and then a newer snapshot: one that is cut off, or another.
  private func damaged(
    by newest: String = "{", in name: String = "2020-02-29.json"
  ) throws -> World {
    let world = try World.ofTestshire()
    #expect(try world.run(["update", "A1", "--note", "first"]).end == .code(0))
    try world.write(newest, to: "data/testshire/" + name)
    return world
  }
}
