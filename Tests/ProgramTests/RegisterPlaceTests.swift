import FoundationEssentials
import Glibc
import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct RegisterPlaceTests {
  @Test func `info tells where the register is, whether it can be written, and who one is`() throws
  {
    let world = try World.ofTestshire()
    let before = try world.run(["info"]).output
    #expect(
      before.contains("register:       \(world.folder)/data/register.sqlite (in the data folder)\n")
    )
    #expect(before.contains("recorded:       0 changes; can be written\n"))
    #expect(before.contains("you:            \(ownLogin)\n"))
    #expect(try world.run(["update", "A1", "--note", "x"]).end == .code(0))
    #expect(try world.run(["info"]).output.contains("recorded:       1 change; can be written\n"))
  }

  @Test func `the register named is the one`() throws {
    let world = try World.ofTestshire()
    let named = ["--register", "mine.sqlite"]
    #expect(try world.run(["update", "A1", "--note", "x"] + named).end == .code(0))
    #expect(world.has("mine.sqlite"))
    #expect(!world.has("data/register.sqlite"))
    #expect(
      try world.run(["info"] + named).output.contains("register:       mine.sqlite (--register)\n"))
    #expect(try world.run(named).output.contains("+1."))
  }

  @Test func `a register that can't be used is told when it was asked for`() throws {
    let world = try World.ofTestshire()
    try world.write("not a register", to: "bad.sqlite")
    expectRefused(try world.run(["--register", "bad.sqlite"]), code: 2, "bad.sqlite: ")
    expectRefused(try world.run(["history", "--register", "bad.sqlite"]), code: 2, "bad.sqlite: ")
  }

  @Test func `one in the data folder that can't be used is told beside the snapshot's figures`()
    throws
  {
    let world = try World.ofTestshire()
    try world.write("not a register", to: "data/register.sqlite")
    let run = try world.run()
    #expect(run.end == .code(0))
    #expect(run.output.contains("Note: "))
    #expect(run.output.contains("register.sqlite"))
  }

  @Test func `a role from the settings stands in the history, and a bad line is warned of`() throws
  {
    let world = try World.ofTestshire()
    try world.write(
      "roles:\n  \(ownLogin): head-of-safeguarding\ncolour: red\n",
      to: "config/improvement-board/config.yaml")
    let run = try world.run(["update", "A1", "--note", "x"])
    #expect(run.end == .code(0))
    #expect(run.output.hasSuffix(" head-of-safeguarding: note: “x”\n"))
    #expect(
      run.errors.contains("config.yaml:3: warning: unknown field “colour”: expected theme, "))
    #expect(
      try world.run(["info"]).output.contains("\(ownLogin), recorded as head-of-safeguarding\n"))
  }

  @Test func `no variable says who one is`() throws {
    let world = try World.ofTestshire(environment: ["USER": "chief", "LOGNAME": "chief"])
    #expect(!(try world.run(["update", "A1", "--note", "x"]).output.contains("chief")))
  }

  @Test(.enabled(if: geteuid() == 0)) func `who may not write it reads it, and gets 4 otherwise`()
    throws
  {
    let world = try World.ofTestshire()
    #expect(try world.run(["update", "A1", "--note", "x"]).end == .code(0))
    expectDone(try world.runAsStranger(["history"]), ["note: “x”"])
    expectRefused(
      try world.runAsStranger(["update", "A1", "--note", "y"]), code: 4, "permission denied")
    let told = try world.runAsStranger(["update", "A1", "--note", "y", "--format", "json"])
    #expect(told.end == .code(4))
    #expect(told.output.contains("\"kind\" : \"register\""))
    #expect(try world.run(["verify"]).output.contains("1 row,"))
  }

  @Test(.enabled(if: geteuid() == 0))
  func `where the data can't be written the state folder has it`()
    throws
  {
    let world = try World.ofTestshire()
    try world.makeFolder("state")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o777], ofItemAtPath: world.folder + "/state")
    #expect(try world.runAsStranger(["update", "A1", "--note", "x"]).end == .code(0))
    #expect(world.has("state/improvement-board/register.sqlite"))
    #expect(
      try world.runAsStranger(["info"]).output.contains(
        "(the XDG state folder, as the data folder can't be written)\n"))
    #expect(!world.has("data/register.sqlite"))
  }
}
