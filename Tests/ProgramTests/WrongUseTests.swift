import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct WrongUseTests {
  @Test(arguments: [
    (["--bogus"], "Unknown option '--bogus'"),
    (
      ["bogus"],
      "found no command “bogus”; expected one of open, present, follow, update, undo, history, "
        + "verify, conflicts, snapshot, register, redact, check, config, info, demo, login-shell"
    ),
    (["--plan"], "Missing value for '--plan <plan>'"),
    (
      ["--plan", "atlantis"],
      "--plan: found no council “atlantis”; expected one of bury, fernshire, manchester, "
        + "telford-and-wrekin, tower-hamlets, worcestershire"
    ),
    (
      ["--plan", "bury", "--snapshot", "2001-01-01"],
      "--snapshot: found no snapshot of bury for 2001-01-01; expected one of 2022-01-19"
    ),
    (
      ["--snapshot", "31/13/2026"],
      "The value '31/13/2026' is invalid for '--snapshot <snapshot>': "
        + "found “31/13/2026”; there is no month 13"
    ),
    (
      ["--as-of", "2026-02-30"],
      "The value '2026-02-30' is invalid for '--as-of <as-of>': "
        + "found “2026-02-30”; there is no 30 Feb 2026"
    ),
    (
      ["--as-of", "31-10-2026"],
      "The value '31-10-2026' is invalid for '--as-of <as-of>': "
        + "found “31-10-2026”; did you mean 31/10/2026?"
    ),
    (["--plan", "bury-council"], "--plan: found no council “bury-council”; did you mean bury?"),
    (
      ["--plan", "manchester", "history"],
      "found the command “history” after options; it comes first: board history --plan manchester"
    ),
    (
      ["--plan", "fernshire", "update", "Q07", "--note", "all is well"],
      "found the command “update” after options; it comes first: "
        + "board update Q07 --note 'all is well' --plan fernshire"
    ),
    (
      ["--plan", "present", "--plain", "present"],
      "found the command “present” after options; it comes first: board present --plan present --plain"
    ),
    (
      ["--read-only", "history"],
      "found the command “history” after options; it comes first: board history --read-only "
        + "(of which: Unknown option '--read-only')"
    ),
    (
      ["register", "--register", "r", "backup", "f"],
      "found the command “register backup” after options; it comes first: "
        + "board register backup f --register r"
    ),
    (["help", "presnt"], "found no command “presnt”; did you mean “board help present”?"),
    (
      ["help", "config", "chek"], "found no command “chek”; did you mean “board help config check”?"
    ),
    (
      ["P21"],
      "found no command “P21”; of an action, “board history P21” prints what was recorded, and "
        + "“board update P21” records; in the dashboard, :P21 opens it"
    ),
    (
      ["update", "P21", "--state", "done"],
      "The value 'done' is invalid for '--state <state>': found “done”; did you mean complete?"
    ),
    (
      ["--as-of", "2020-01-01"],
      "--as-of: found 2020-01-01, before the first snapshot of fernshire; "
        + "expected 2026-04-04 or later"
    ),
    (
      ["--snapshot", "2026-10-31", "--as-of", "2026-10-30"],
      "--as-of: found 2026-10-30, before the data of 2026-10-31; expected that day or a later one"
    ),
    (
      ["--plan", "../data/bury"],
      "--plan: found no council “../data/bury”; did you mean bury?"
    ),
    (
      ["--theme", "mauve"],
      "mauve: error: no theme “mauve”: there are terminal, colour-blind-safe, dark, "
        + "high-contrast, light, monochrome"
    ),
    (
      ["--data", "nowhere"],
      "nowhere: found no such folder; expected a folder of councils "
        + "(--data DIR or BOARD_DATA names it)"
    ),
    (
      ["--data", "home"],
      "home: found no snapshot; expected <council>/<yyyy-mm-dd>.json"
    ),
    (["check", "--bogus"], "Unknown option '--bogus'"),
  ])
  func `wrong use ends with one clear message and code 2`(
    arguments: [String], message: String
  ) throws {
    let world = try World()
    let run = try world.run(arguments)
    #expect(run.end == .code(2))
    #expect(run.output == "")
    #expect(run.errors == "board: \(message)\n")
    let board = try world.start(arguments, isWaiting: false)
    #expect(try board.waitForExit() == .code(2))
    #expect(!SentBytes(board.output).hasColour)
    #expect(board.modesAtStart == board.terminalModes)
  }

  @Test func `check counts sound files and ends with 0`() throws {
    let run = try World().run(["check"])
    #expect(run.end == .code(0))
    #expect(run.output == "17 snapshots: no fault\n")
    #expect(run.errors == "")
  }

  @Test func `check ends with 1 for warnings`() throws {
    let world = try World(withRepositoryData: false)
    let file = "data/testshire/\(newestDay).json"
    try world.write(
      smallPlan(changing: "\"fictional\"", to: "\"colour\": 1, \"fictional\""), to: file)
    let run = try world.run(["check", file])
    #expect(run.end == .code(1))
    #expect(
      run.output.hasPrefix("\(file):4: warning: colour: found an unknown field, which is ignored"))
    #expect(run.output.hasSuffix("\n1 snapshot: 1 warning\n"))
    #expect(run.output.split(separator: "\n").count == 2)
  }

  @Test func `check ends with 2 for errors, in files that are named too`() throws {
    let world = try World(withRepositoryData: false)
    try world.write(smallPlan(), to: "\(newestDay).json")
    let run = try world.run(["check", "\(newestDay).json", "gone.json"])
    #expect(run.end == .code(2))
    #expect(
      run.output
        == "gone.json: error: found no such file; expected a file to read\n2 snapshots: 1 error\n")
  }

  @Test func `check of a council's name says which folder could have been meant`() throws {
    let world = try World()
    let run = try world.run(["check", "manchestre"])
    #expect(run.end == .code(2))
    #expect(
      run.output
        == "manchestre: error: found no such file; expected a file to read; "
        + "did you mean \(world.folder)/data/manchester?\n1 snapshot: 1 error\n")
  }

  @Test func `check warns of what makes no sense, and it opens all the same`() throws {
    let world = try World(withRepositoryData: false)
    let file = "data/testshire/\(newestDay).json"
    try world.write(smallPlan(changing: "\"A2\"", to: "\"quit\""), to: file)
    try world.write("date,name\n2026-12-26,Boxing Day\n", to: "data/bank-holidays.csv")
    let run = try world.run(["check"])
    #expect(run.end == .code(1))
    #expect(
      run.output.split(separator: "\n").map { $0.split(separator: "data/").last ?? "" } == [
        "testshire/2026-10-31.json:13: warning: actions[1].ref (quit): found \"quit\", a word of the program; expected a ref that is no word, as A12",
        "bank-holidays.csv:2: warning: date: found 2026-12-26, a Saturday; expected the day it was kept, from Monday to Friday",
        "bank-holidays.csv:2: warning: date: found 1 holiday in 2026; expected 8 or more, as England has every year",
        "1 snapshot: 3 warnings",
      ])
    #expect(try world.run().end == .code(0))
  }
}
