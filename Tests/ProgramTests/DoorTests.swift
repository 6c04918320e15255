import FoundationEssentials
import Glibc
import TerminalTestSupport
import Testing

/// What is looked for and can't be looked at is an error, and never something else in its place.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct DoorTests {
  @Test(arguments: [
    ("nowhere\n", "data/default-plan:1: found \"nowhere\"; expected the folder of a council"),
    ("", "data/default-plan: found an empty file; expected a council's folder, on one line"),
  ])
  func `where the file that names the plan doesn't, nothing is opened nor recorded`(
    text: String, words: String
  ) throws {
    let world = try World.ofTestshire()
    try world.write(text, to: "data/default-plan")
    for arguments in [[], ["update", "A1", "--note", "x"], ["present"], ["--plain"]] {
      expectRefused(try world.run(arguments), code: 2, words)
    }
    #expect(!world.has("data/register.sqlite"))
    let board = try world.start(isWaiting: false)
    #expect(try board.waitForExit() == .code(2))
    #expect(try world.run(["--plan", "testshire"]).end == .code(0))
    #expect(try world.run(["info"]).output.contains("default plan:   none: "))
    #expect(try world.run(["check"]).end == .code(2))
  }

  @Test func `all the words of the file that names the plan count`() throws {
    let world = try World.ofTestshire()
    try world.write(smallPlan(asAt: "2020-01-31"), to: "data/Tower/2020-01-31.json")
    try world.write(smallPlan(asAt: "2020-01-31"), to: "data/Tower Hamlets/2020-01-31.json")
    try world.write("Tower Hamlets\n", to: "data/default-plan")
    #expect(try world.run(["info"]).output.contains("default plan:   Tower Hamlets\n"))
    #expect(try world.run(["update", "A1", "--note", "x"]).end == .code(0))
    #expect(try world.run(["history", "--plan", "Tower Hamlets"]).output.contains("note: “x”"))
  }

  @Test(arguments: ["Ynys M\u{F4}n", "Ynys Mo\u{302}n"])
  func `a folder is found however its accents are spelt`(asked: String) throws {
    let world = try World(withRepositoryData: false)
    try world.write(smallPlan(asAt: "2020-01-31"), to: "data/Ynys Mo\u{302}n/2020-01-31.json")
    #expect(try world.run(["--plan", asked]).end == .code(0))
    let update = ["update", "A1", "--note", "x", "--plan", asked]
    #expect(try world.run(update).end == .code(0))
    #expect(try world.run(["history", "--plan", asked]).output.contains("note: “x”"))
    #expect(try world.run(["snapshot", "--plan", asked]).end == .code(0))
    #expect(try world.run(["--plan", asked]).end == .code(0))
  }

  @Test func `a council's folder that can't be listed is not passed over for another`() throws {
    let world = try World.ofTestshire()
    try world.link("data/bury", to: "/nowhere/bury")
    let words = "data/bury: found a link that leads nowhere; expected a folder that can be listed"
    for arguments in [[], ["update", "A1", "--note", "x"], ["--plan", "bury"]] {
      expectRefused(try world.run(arguments), code: 2, words)
    }
    #expect(!world.has("data/register.sqlite"))
    #expect(try world.run(["--plan", "testshire"]).end == .code(0))
    let check = try world.run(["check"])
    #expect(check.end == .code(2))
    #expect(check.output.contains("data/bury: error: found a link that leads nowhere"))
    #expect(try world.run(["info"]).output.contains("bury (can't be opened: a link"))
  }

  @Test func `what was recorded of a folder that was renamed is told wherever one looks`() throws {
    let world = try World.ofTestshire()
    #expect(try world.run(["update", "A1", "--note", "x"]).end == .code(0))
    rename(world.folder + "/data/testshire", world.folder + "/data/testford")
    let words = "1 change of “testshire”, which has no folder with a snapshot"
    for arguments in [["verify"], ["history"]] {
      let run = try world.run(arguments)
      #expect(run.end == .code(0))
      #expect(run.errors.contains(words), "\(arguments): \(run.errors)")
    }
    #expect(try world.run(["info"]).output.contains("not shown:      " + words))
    let check = try world.run(["check"])
    #expect(check.end == .code(1))
    #expect(check.output.contains("data/register.sqlite: warning: found " + words))
    rename(world.folder + "/data/testford", world.folder + "/data/testshire")
    #expect(try world.run(["verify"]).errors == "")
    #expect(try world.run(["check"]).end == .code(0))
  }

  @Test
  func `a newer file that is nearly named as a snapshot is told, and nothing recorded before it`()
    throws
  {
    let world = try World.ofTestshire()
    try world.write(smallPlan(asAt: "2020-02-29"), to: "data/testshire/2020-02-29.JSON")
    let words = "The file 2020-02-29.JSON is not opened: found a name that is no snapshot's"
    let summary = try world.run().output.split(whereSeparator: \.isWhitespace)
    #expect(summary.joined(separator: " ").contains(words))
    expectRefused(try world.run(["update", "A1", "--note", "x"]), code: 2, words)
    #expect(try world.run(["check"]).end == .code(1))
  }

  @Test func `a folder that is gone while the plan is open is no folder without news`() throws {
    let world = try World.ofTestshire()
    let board = try world.start(columns: 120)
    try board.typeNote("all went well")
    rename(world.folder + "/data/testshire", world.folder + "/data/away")
    try board.waitForScreen(containing: "testshire: found no such folder")
    try board.press("\r")
    expectNotSaved(board, "the snapshots can't be read: ", note: "all went well")
    #expect(!world.has("data/register.sqlite"))
  }

  @Test(arguments: [
    ("./data", "data: found a link that leads nowhere; expected a folder of councils"),
    ("--data=data", "data: found a link that leads nowhere; expected a folder of councils"),
  ])
  func `a data folder that is a link to nowhere is not passed over for another`(
    asked: String, words: String
  ) throws {
    let world = try World(withRepositoryData: false)
    try world.write(
      smallPlan(asAt: "2020-01-31"), to: "share/improvement-board/data/other/2020-01-31.json")
    #expect(try world.run().end == .code(0))
    try world.link("data", to: "/nowhere")
    expectRefused(try world.run(asked == "./data" ? [] : [asked]), code: 2, words)
  }

  @Test func `a working folder that is gone is not the root`() throws {
    let world = try World.ofTestshire()
    let run = try PlainRun(
      "/bin/sh", ["-c", "mkdir gone && cd gone && rmdir ../gone && exec \(boardPath) info"],
      environment: world.environment, folder: world.folder)
    #expect(run.end == .code(0))
    #expect(!run.output.contains(": /data ("))
    #expect(!run.output.contains("./data"))
  }

  @Test(arguments: [
    ("BOARD_DATA=", "$BOARD_DATA: found nothing; expected a folder of councils"),
    ("BOARD_DATA=$(printf 'data\\243')", "$BOARD_DATA: found byte A3 after “data”; expected"),
    ("XDG_CONFIG_HOME=$(printf '/\\243')", "$XDG_CONFIG_HOME: found byte A3 after “/”"),
    ("HOME=$(printf '/\\377')", "$HOME: found byte FF after “/”; expected text in UTF-8"),
  ])
  func `a variable that names a folder and can't be read ends the program`(
    variable: String, words: String
  ) throws {
    let world = try World.ofTestshire()
    for command in ["update A1 --note x", "info", "check", ""] {
      let run = try world.run(inShell: "export \(variable); exec \(boardPath) \(command)")
      expectRefused(run, code: 2, words)
    }
    #expect(!world.has("data/register.sqlite"))
  }

  @Test func `a variable that doesn't count is said not to`() throws {
    let world = try World.ofTestshire(environment: ["XDG_STATE_HOME": "here"])
    let words = "$XDG_STATE_HOME: found “here”; expected a path from the root"
    for arguments in [[], ["history"], ["check"]] {
      let run = try world.run(arguments)
      #expect(run.end == .code(0))
      #expect(run.errors.contains(words))
    }
    #expect(try world.run(["info"]).output.contains("not counted:    " + words))
  }

  @Test func `a time zone that has no rules here is told, and one that has is not`() throws {
    let world = try World.ofTestshire()
    for zone in ["UTC", "GMT0BST,M3.5.0/1,M10.5.0", "<+01>-1", ""] {
      #expect(try world.run(["history"], inZone: zone).errors == "", "\(zone)")
    }
    for zone in ["Nowhere/Bogus", "/nowhere", "Londn"] {
      #expect(try world.run(["history"], inZone: zone).errors.contains("$TZ: found “\(zone)”"))
    }
  }

  @Test(arguments: ["folder", "pipe", "device", "link"])
  func `settings that are no file are told, and keep nobody waiting`(kind: String) throws {
    let world = try World.ofTestshire()
    try world.makeFolder("config/improvement-board")
    let file = "config/improvement-board/config.yaml"
    switch kind {
    case "folder": try world.makeFolder(file)
    case "pipe": mkfifo(world.folder + "/" + file, 0o600)
    default: try world.link(file, to: kind == "link" ? "/nowhere" : "/dev/zero")
    }
    let run = try world.run(["history"])
    #expect(run.end == .code(2))
    #expect(run.errors.contains("config.yaml: error: nothing of the file counts: "))
    #expect(run.errors.contains("no plan is shown"))
  }

  @Test(.enabled(if: geteuid() == 0))
  func `settings that can't be looked at are told`() throws {
    let world = try World.ofTestshire()
    try world.write("plain: false\n", to: "config/improvement-board/config.yaml")
    chmod(world.folder + "/config", 0o700)
    let run = try world.runAsStranger(["history"])
    #expect(run.end == .code(2))
    #expect(run.errors.contains("config.yaml: error: found Permission denied"), "\(run.errors)")
  }

  @Test(.enabled(if: geteuid() == 0))
  func `a register that can't be looked at is not another one`() throws {
    let world = try World.ofTestshire()
    #expect(try world.run(["update", "A1", "--note", "x"]).end == .code(0))
    chmod(world.folder + "/data/register.sqlite", 0)
    let told = try world.runAsStranger(["info"]).output
    #expect(told.contains("data/register.sqlite (in the data folder)"))
    expectRefused(try world.runAsStranger(["history"]), code: 4, "permission denied")
    // The folder can be listed, and nothing in it be looked at.
    chmod(world.folder + "/data", 0o744)
    expectRefused(try world.runAsStranger([]), code: 2, "found no permission to read it")
  }
}

extension World {
  func run(inShell words: String) throws -> PlainRun {
    try PlainRun("/bin/sh", ["-c", words], environment: environment, folder: folder)
  }
}
