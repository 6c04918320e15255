import Glibc
import TerminalTestSupport
import Testing

/// `board check` looks at the register that a start would use: where that is damaged, can't be read, or has
/// changes no snapshot is there for, it says so, whatever it was asked to look at.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct CheckedRegisterTests {
  private static let looks: [[String]] = [
    ["check"], ["check", "data"], ["check", "data/testshire"],
    ["check", "data/testshire/2020-01-31.json"], ["check", "--data", "data"], ["check", "other"],
  ]

  @Test(arguments: looks)
  func `a damaged register in use is told, whatever is looked at`(arguments: [String]) throws {
    let world = try World.ofTestshire()
    try world.write(smallPlan(asAt: "2020-01-31"), to: "other/testshire/2020-01-31.json")
    #expect(try world.run(arguments).output == "1 snapshot: no fault\n")
    try world.write("no register", to: "data/register.sqlite")
    let run = try world.run(arguments)
    #expect(run.end == .code(1))
    #expect(
      run.output.ranges(
        of:
          "data/register.sqlite: warning: found it can't be read: damaged: it is not a SQLite database"
      ).count == 1, "\(run.output)")
  }

  @Test(arguments: looks)
  func `changes over a snapshot that is gone are told`(arguments: [String]) throws {
    let world = try World.withOneNote()
    try world.write(smallPlan(asAt: "2020-01-31"), to: "other/testshire/2020-01-31.json")
    try world.write(smallPlan(asAt: "2020-02-29"), to: "data/testshire/2020-02-29.json")
    #expect(try world.run(["update", "A1", "--note", "x"]).end == .code(0))
    #expect(try world.run(["check"]).output == "2 snapshots: no fault\n")
    try world.remove("data/testshire/2020-02-29.json")
    let run = try world.run(arguments)
    #expect(run.end == .code(1))
    #expect(
      run.output.contains(
        "register.sqlite: warning: found 1 change of “testshire” over the snapshot of 29 Feb 2020, "
          + "which isn't there; expected "), "\(run.output)")
  }

  @Test func `changes over an earlier snapshot that is gone are told as well`() throws {
    let world = try World.withOneNote()
    try world.write(smallPlan(asAt: "2020-02-29"), to: "data/testshire/2020-02-29.json")
    try world.remove("data/testshire/2020-01-31.json")
    let run = try world.run(["check"])
    #expect(run.output.contains("over the snapshot of 31 Jan 2020, which isn't there"))
  }

  @Test func `a register that was named is the one looked at`() throws {
    let world = try World.ofTestshire()
    try world.write("no register", to: "elsewhere.sqlite")
    #expect(try world.run(["check"]).output == "1 snapshot: no fault\n")
    for files in [[], ["data"], ["data/testshire/2020-01-31.json"]] {
      let run = try world.run(["check", "--register", "elsewhere.sqlite"] + files)
      #expect(run.end == .code(1))
      #expect(run.output.contains("elsewhere.sqlite: warning: found it can't be read: "))
    }
    try world.write("no register", to: "data/register.sqlite")
    try world.remove("elsewhere.sqlite")
    #expect(
      try world.run(["check", "--register", "elsewhere.sqlite"]).output == "1 snapshot: no fault\n")
  }

  @Test func `beside plans that are named, the register beside them is looked at too`() throws {
    let world = try World.ofTestshire()
    try world.write(smallPlan(asAt: "2020-01-31"), to: "other/testshire/2020-01-31.json")
    try world.write("no register", to: "other/register.sqlite")
    #expect(try world.run(["check"]).output == "1 snapshot: no fault\n")
    for named in ["other", "other/testshire", "other/testshire/2020-01-31.json"] {
      let run = try world.run(["check", named])
      #expect(run.output.contains("other/register.sqlite: warning: found it can't be read: "))
    }
  }

  @Test(.enabled(if: geteuid() == 0))
  func `where the plans can't be written, the register of the state folder is looked at`() throws {
    let world = try World.ofTestshire()
    chmod(world.folder, 0o755)
    chmod(world.folder + "/data", 0o755)
    try world.write("no register", to: "state/improvement-board/register.sqlite")
    let run = try world.runAsStranger(["check", "data/testshire"])
    #expect(run.end == .code(1))
    #expect(run.output.contains("state/improvement-board/register.sqlite: warning: found it can't"))
  }

  @Test(.enabled(if: geteuid() == 0)) func `one that may not be read is told`() throws {
    let world = try World.withOneNote()
    chmod(world.folder + "/data/register.sqlite", 0o600)
    let run = try world.runAsStranger(["check"])
    #expect(run.end == .code(1))
    #expect(run.output.contains("data/register.sqlite: warning: found it can't be read: "))
  }

  @Test func `an older copy that was put back is told by what a snapshot keeps`() throws {
    let world = try World.withOneNote()
    let older = try world.bytes(of: "data/register.sqlite")
    #expect(try world.run(["update", "A1", "--note", "second"]).end == .code(0))
    #expect(try world.run(["snapshot"]).end == .code(0))
    #expect(try world.run(["check"]).output == "2 snapshots: no fault\n")
    try world.write(older, to: "data/register.sqlite")
    let run = try world.run(["check"])
    #expect(run.end == .code(1))
    #expect(
      run.output.contains("register.sqlite: warning: found no row with the head that testshire/"))
  }

  @Test func `a locked-down login's check looks at its register`() throws {
    let world = try World.ofTestshire(environment: ["SSH_ORIGINAL_COMMAND": "check"])
    try world.write("no register", to: "kept.sqlite")
    let run = try world.run([
      "login-shell", "--data", world.folder + "/data", "--register", world.folder + "/kept.sqlite",
    ])
    #expect(run.end == .code(1))
    #expect(run.output.contains("kept.sqlite: warning: found it can't be read: "))
  }
}
