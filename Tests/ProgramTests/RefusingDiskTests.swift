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

  @Test func `a lock that isn't taken back is told as one`() throws {
    let world = try World.onFailingDisk()
    try world.failDisk((call: "unlock", error: ENOLCK, after: 0))
    for command in [["update", "A1", "--note", "x"], ["history"], ["verify"]] {
      let run = try world.run(command)
      #expect(run.end != .code(0))
      #expect(run.errors.contains("lock"), "\(run.errors)")
      #expect(!run.errors.contains("the disk failed"), "\(run.errors)")
    }
    try world.mendDisk()
    #expect(try world.provenRows() == 1)
  }

  @Test(arguments: ["open-to-write", "make-journal"])
  func `a limit on open files that SQLite keeps quiet about is told as what it may be`(
    call: String
  ) throws {
    let world = try World.onFailingDisk()
    try world.failDisk((call: call, error: EMFILE, after: 0))
    let run = try world.run(["update", "A1", "--note", "x"])
    try world.mendDisk()
    #expect(run.end == .code(2))
    #expect(run.errors.contains("(ulimit -n)"), "\(run.errors)")
    #expect(!run.errors.contains("permission denied") && !run.errors.contains("is gone"))
    #expect(try world.provenRows() == 1)
  }

  @Test func `a page that can't be read is no damage of the register`() throws {
    let world = try World.onFailingDisk()
    try world.failDisk((call: "read-page", error: EIO, after: 0))
    for command in [["history"], ["verify"], ["update", "A1", "--note", "x"]] {
      expectRefused(try world.run(command), code: 4, "the disk failed (input/output error)")
    }
    try world.mendDisk()
    #expect(try world.provenRows() == 1)
  }

  @Test(arguments: [
    ("open-to-write", 0), ("open-to-write", 1), ("make-journal", 0), ("make-journal", 1),
  ])
  func `so is one that keeps a register from being made, and nothing is left of it`(
    call: String, after: Int
  ) throws {
    let world = try World.onFailingDisk()
    try world.failDisk((call: call, error: EMFILE, after: after))
    let run = try world.run(["update", "A1", "--note", "x", "--register", "new/folder/r.sqlite"])
    try world.mendDisk()
    #expect(run.end == .code(2))
    #expect(run.errors.contains("(ulimit -n)"), "\(run.errors)")
    #expect(!world.has("new"))
  }

  @Test(arguments: ["journal", "wal"], ["folder", "link"])
  func `what stands in the place of SQLite's own file is told by its name`(
    ending: String, thing: String
  ) throws {
    let world = try World.ofTestshire()
    let place = ["--register", "r/register.sqlite"]
    let update = ["update", "A1", "--note", "x"]
    #expect(try world.run(update + place).end == .code(0))
    let name = "r/register.sqlite-" + ending
    if thing == "folder" { try world.makeFolder(name) } else { try world.link(name, to: "/none") }
    let words = "a \(thing) stands beside it (register.sqlite-\(ending))"
    for command in [update, ["history"], ["verify"]] {
      expectRefused(try world.run(command + place), code: 2, words)
    }
    try world.remove("r/register.sqlite")
    expectRefused(try world.run(update + place), code: 2, words)
  }

  @Test func `a path through a file is told as one, whether anything was read there or not`() throws
  {
    let world = try World.withOneNote()
    try world.write("x", to: "file")
    let run = try world.run(["update", "A1", "--note", "x", "--register", "file/r.sqlite"])
    expectRefused(run, code: 2, "its path leads through a file that is no folder")
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
