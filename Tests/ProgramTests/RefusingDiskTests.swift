import Glibc
import TerminalTestSupport
import Testing

/// What is said where the system refuses something of a file.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct RefusingDiskTests {
  @Test func `a file system without locks is told as one`() throws {
    let world = try World.onFailingDisk()
    try world.failDisk((call: "lock", error: ENOLCK, after: 0))
    for command in [["update", "A1", "--note", "x"], ["history"], ["verify"]] {
      expectRefused(try world.run(command), code: 4, "its file system gives no locks")
    }
    try world.mendDisk()
    #expect(try world.provenRows() == 1)
  }

  @Test func `without hard links a register is made by renaming, and without that by linking`()
    throws
  {
    let world = try World.onFailingDisk()
    for call in ["link", "rename"] {
      try world.remove("data/register.sqlite")
      try world.failDisk((call: call, error: call == "link" ? EPERM : EINVAL, after: 0))
      #expect(try world.run(["update", "A1", "--note", "x"]).end == .code(0))
      #expect(try world.names(in: "data") == ["register.sqlite", "testshire"])
      #expect(try world.provenRows() == 1)
    }
  }

  @Test func `without either that is said, and nothing is made`() throws {
    let world = try World.onFailingDisk()
    try world.remove("data/register.sqlite")
    try world.failDisk(
      (call: "link", error: EPERM, after: 0), (call: "rename", error: EINVAL, after: 0))
    let run = try world.run(["update", "A1", "--note", "x"])
    expectRefused(run, code: 2, "can't put a file in its place without writing over another")
    #expect(!run.errors.contains("permission denied"))
    #expect(try world.names(in: "data") == ["testshire"])
  }

  @Test func `a new snapshot can be read by who may read its folder, whatever the umask`() throws {
    let world = try World.withOneNote()
    let run = try PlainRun(
      "/bin/sh", ["-c", "umask 077; exec \(boardPath) snapshot"], environment: world.environment,
      folder: world.folder)
    #expect(run.end == .code(0))
    let file = "data/testshire/" + (try #require(try world.names(in: "data/testshire").last))
    #expect(world.permissions(of: file) == 0o644)
  }

  @Test(arguments: 4...20)
  func `with few files to open, commands end in words`(files: Int) throws {
    let world = try World.withOneNote()
    for command in ["update A1 --note x", "history", "verify", "snapshot", "undo", "info", ""] {
      let run = try PlainRun(
        "/bin/sh", ["-c", "ulimit -n \(files); exec \(boardPath) \(command)"],
        environment: world.environment, folder: world.folder)
      guard case .code(let code)? = run.end else {
        Issue.record("\(command) with \(files): \(String(describing: run.end)) \(run.errors)")
        continue
      }
      #expect(code <= 5 || code == 127, "\(command) with \(files): \(code) \(run.errors)")
      #expect(code == 0 || run.errors != "", "\(command) with \(files): \(code)")
    }
    #expect(try world.provenRows() > 0)
  }

  @Test func `where no thread is to be had, nothing is waited for`() throws {
    let world = try World.withOneNote()
    let run = try PlainRun(
      "/bin/sh", ["-c", "ulimit -v 150000; exec \(boardPath) update A1 --note x"],
      environment: world.environment, folder: world.folder)
    #expect(run.end != nil, "it waits")
  }
}
