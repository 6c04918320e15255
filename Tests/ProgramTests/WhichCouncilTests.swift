import FoundationEssentials
import Glibc
import TerminalTestSupport
import Testing

/// What is recorded says where, and what isn't found says where it was sought.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct WhichCouncilTests {
  @Test func `what is recorded is told with the council it was recorded in`() throws {
    let world = try twoCouncils()
    for arguments in [["update", "A1", "--note", "x"], ["undo"]] {
      let run = try world.run(arguments + ["--plan", "testshire"])
      #expect(run.output.hasPrefix("testshire: A1: "), "\(run.output)")
    }
    let json = try world.run(
      ["update", "A1", "--note", "y", "--plan", "testshire", "--format", "json"]
    ).output
    #expect(json.contains(#"  "council" : "testshire""#))
  }

  @Test(arguments: [
    ["update", "B7", "--note", "x"], ["history", "B7"], ["update", "b7", "--state", "complete"],
    ["update", "A1", "--approved-by", "Board", "--meeting", "B7"],
  ])
  func `a ref that isn't there names the council it was sought in, and who has it`(
    arguments: [String]
  ) throws {
    let world = try twoCouncils()
    let run = try world.run(arguments + ["--plan", "testshire"])
    #expect(run.end == .code(2))
    #expect(
      run.errors.contains("testshire has no"), "\(run.errors)")
    #expect(run.errors.contains("otherton has it"), "\(run.errors)")
    #expect(!run.errors.contains("is no meeting of this plan"), "\(run.errors)")
    let json = try world.run(arguments + ["--plan", "testshire", "--format", "json"])
    #expect(json.output.contains("otherton has it"), "\(json.output)")
  }

  @Test func `no council is said to lack a ref that its newest plan may have`() throws {
    let world = try twoCouncils()
    let arguments = ["update", "Z9", "--note", "x", "--plan", "testshire"]
    #expect(try world.run(arguments).errors.contains("nor has any other council\n"))
    try world.write("{", to: "data/otherton/2020-02-29.json")
    let told = "nor has any other council that can be read"
    #expect(try world.run(arguments).errors.contains(told))
  }

  @Test(arguments: ["b7\n", ":b7\n", "open b7\n", "a1\nupdate b7\n"])
  func `plain mode says it too`(typed: String) throws {
    let world = try twoCouncils()
    let run = try world.converse(typed, ["--plan", "testshire"])
    #expect(run.output.lowercased().contains("testshire has no “b7”"), "\(run.output.suffix(300))")
    #expect(run.output.contains("otherton has it"), "\(run.output.suffix(300))")
  }

  @Test func `the screen says it too`() throws {
    let board = try twoCouncils().start(["--plan", "testshire"], columns: 120)
    try board.press(":b7\r")
    #expect(board.screenText.contains("testshire has no “b7”; otherton has it"))
    try board.press("\u{1B}")
    try board.press(":zz9\r")
    #expect(board.screenText.contains("testshire has no “zz9”, nor has any other council"))
  }

  @Test func `what is recorded by a link's name is recorded of the council it leads to`() throws {
    let world = try World.ofTestshire()
    try world.link("data/abbey", to: "testshire")
    for name in ["abbey", "testshire"] {
      let run = try world.run(["update", "A1", "--note", "by \(name)", "--plan", name])
      #expect(run.output.hasPrefix("testshire: A1: "), "\(run.output)\(run.errors)")
    }
    #expect(try world.run(["history", "--plan", "abbey"]).output.contains("by testshire"))
  }

  @Test func `of two links to one folder neither is opened`() throws {
    let world = try World.ofTestshire()
    try world.makeFolder("elsewhere")
    try world.write(smallPlan(asAt: "2020-01-31"), to: "elsewhere/2020-01-31.json")
    for name in ["one", "two"] { try world.link("data/" + name, to: world.folder + "/elsewhere") }
    let run = try world.run(["update", "A1", "--note", "x", "--plan", "one"])
    #expect(run.end == .code(2))
    #expect(run.errors.contains("found the folder that two is, too; expected one name of it"))
    #expect(!world.has("data/register.sqlite"))
  }

  @Test func `changes recorded under a link's name are told as shown in no plan`() throws {
    let world = try World.ofTestshire()
    try world.write(smallPlan(asAt: "2020-01-31"), to: "data/abbey/2020-01-31.json")
    _ = try world.run(["update", "A1", "--note", "x", "--plan", "abbey"])
    rename(world.folder + "/data/abbey", world.folder + "/elsewhere")
    try world.link("data/abbey", to: "testshire")
    #expect(try world.run(["history"]).errors.contains("1 change of “abbey”"))
  }

  @Test(arguments: ["file", "pipe", "folder"])
  func `nothing is recorded where another council may have opened before`(what: String) throws {
    let world = try World.ofTestshire()
    let other = smallPlan(asAt: "2020-01-31").replacing("Testshire", with: "Yarm")
    try world.write(other, to: "data/yarm/2020-01-31.json")
    let place = world.folder + "/data/abbey"
    switch what {
    case "file": try world.write("", to: "data/abbey")
    case "pipe": #expect(mkfifo(place, 0o600) == 0)
    default: try world.makeFolder("data/abbey")
    }
    let told = "testshire is opened, as the first council there is: "
    for arguments in [["update", "A1", "--note", "x"], ["snapshot"], ["undo"], ["history"]] {
      let run = try world.run(arguments)
      #expect(run.end == .code(2))
      #expect(run.errors.contains(told), "\(run.errors)")
    }
    #expect(!world.has("data/register.sqlite"))
    let board = try world.start(columns: 160)
    #expect(board.screenText.contains("testshire is opened, as the first council there is"))
    try board.press("4u")
    #expect(board.screenText.contains("nobody named testshire, and abbey, which comes before it"))
    let said = try world.converse("a1\nupdate\nnote\nx\nyes\n").output
    #expect(said.contains("nobody named testshire"), "\(said)")
    #expect(!world.has("data/register.sqlite"))
    let named = try world.run(["update", "A1", "--note", "x", "--plan", "testshire"])
    #expect(named.end == .code(0))
    try world.write("testshire", to: "data/default-plan")
    #expect(try world.run(["update", "A1", "--note", "y"]).end == .code(0))
  }

  @Test func `nothing is recorded where a council that is known to the register would open before`()
    throws
  {
    let world = try World.ofTestshire()
    let other = smallPlan(asAt: "2020-01-31").replacing("Testshire", with: "Abbey")
    try world.write(other, to: "data/abbey/2020-01-31.json")
    try #require(try world.run(["update", "A1", "--note", "x"]).output.hasPrefix("abbey: "))
    try world.write("kept", to: "data/abbey/minutes.txt")
    rename(world.folder + "/data/abbey/2020-01-31.json", world.folder + "/elsewhere")
    let run = try world.run(["update", "A1", "--note", "y"])
    #expect(run.end == .code(2))
    #expect(run.errors.contains("testshire is opened, as the first council there is"))
    #expect(run.errors.contains("abbey: found 1 change of it, and no snapshot"), "\(run.errors)")
    let board = try world.start(columns: 160)
    try board.press("4u")
    #expect(board.screenText.contains("nobody named testshire, and abbey, which comes before it"))
    let named = try world.run(["update", "A1", "--note", "z", "--plan", "testshire"])
    #expect(named.end == .code(0))
    rename(world.folder + "/data/abbey", world.folder + "/away")
    let gone = try world.run(["update", "A1", "--note", "y"])
    #expect(gone.end == .code(0))
    #expect(gone.errors.contains("the register has 1 change of “abbey”, which has no folder"))
  }

  @Test func `a folder that is of the same council is told, and stands against nothing`() throws {
    let world = try World.ofTestshire()
    try world.write(smallPlan(asAt: "2020-01-31"), to: "data/testshire-copy/2020-01-31.json")
    let told = "The folder testshire-copy is of Testshire too: what is recorded in testshire"
    let run = try world.run(["update", "A1", "--note", "x"])
    #expect(run.end == .code(0))
    #expect(run.errors.contains(told), "\(run.errors)")
    let board = try world.start(columns: 160)
    #expect(board.screenText.contains(told))
    #expect(try world.converse("quit\n").output.contains(told))
    try board.press("4uo")
    try board.press("all well\r")
    #expect(board.screenText.contains("Saved A1"))
    #expect(try world.run(["check"]).output.contains("testshire-copy: warning: found the council"))
  }

  private func twoCouncils() throws -> World {
    let world = try World.ofTestshire()
    let other = smallPlan(asAt: "2020-01-31")
      .replacing("A1", with: "B7").replacing("Testshire", with: "Otherton")
    try world.write(other, to: "data/otherton/2020-01-31.json")
    return world
  }
}
