import FoundationEssentials
import GRDB
import Glibc
import ImprovementPlan
import TerminalTestSupport
import Testing

@testable import Register
@testable import RegisterSQLite

@Suite("Watching a register")
struct WatchTests {
  let folder: TemporaryFolder
  let register: SQLiteRegister

  init() throws {
    folder = try TemporaryFolder()
    register = folder.register
  }

  @Test("A change by another process wakes, after the change is there")
  func wakesOnChange() throws {
    try register.recordNotes(1)
    let watch = RegisterWatch(register)
    #expect(!watch.isAwake)
    #expect(try probe("add", register.file, "1", in: folder).output == "added [2]\n")
    #expect(watch.isAwake)
    #expect(watch.drain())
    #expect(try register.read().changes.count == 2)
    #expect(!watch.isAwake)
  }

  @Test("Reading doesn't wake, nor does verifying")
  func readingDoesNotWake() throws {
    try register.recordNotes(1)
    let watch = RegisterWatch(register)
    _ = try register.read()
    _ = try register.verify()
    _ = register.access
    #expect(!watch.isAwake)
    #expect(!watch.drain())
  }

  @Test("Another file in the folder is none of its business")
  func otherFiles() throws {
    try register.recordNotes(1)
    let watch = RegisterWatch(register)
    try Data("x".utf8).write(to: URL(filePath: folder.path + "/2026-11-18.json"))
    #expect(!watch.drain())
  }

  @Test("The first change of all wakes, and so does one after it")
  func firstChange() throws {
    let watch = RegisterWatch(register)
    for _ in 1...2 {
      try register.record(NewChange("A1", .note("x")))
      #expect(watch.drain())
      #expect(!watch.drain())
    }
  }

  @Test("The first change wakes where folders are still to be made, and so does one after it")
  func firstFolder() throws {
    let deep = SQLiteRegister(file: folder.path + "/state/board/register.sqlite")
    let watch = RegisterWatch(deep)
    for _ in 1...2 {
      try deep.record(NewChange("A1", .note("x")))
      #expect(watch.drain())
      while watch.drain() {}
    }
  }

  @Test("Folders that come one after the other are followed")
  func foldersOneByOne() throws {
    let deep = SQLiteRegister(file: folder.path + "/state/board/register.sqlite")
    let watch = RegisterWatch(deep)
    for made in ["/state", "/state/board"] {
      mkdir(folder.path + made, 0o755)
      #expect(watch.drain())
    }
    while watch.drain() {}
    try deep.record(NewChange("A1", .note("x")))
    #expect(watch.drain())
  }

  @Test("Removal, replacement and a change of permission wake")
  func fileChanges() throws {
    try register.recordNotes(1)
    let watch = RegisterWatch(register)
    chmod(register.file, 0o600)
    #expect(watch.drain())
    rename(register.file, register.file + ".old")
    #expect(watch.drain())
    rename(register.file + ".old", register.file)
    #expect(watch.drain())
    try folder.remove("register.sqlite")
    #expect(watch.drain())
    #expect(!watch.drain())
  }

  @Test("After a look that failed its own traces are forgotten, and not a file that came meanwhile")
  func ownAttempt() throws {
    try register.recordNotes(1)
    let watch = RegisterWatch(register)
    for event in ["", "-journal"] {
      close(open(register.file + event, O_RDWR | O_CREAT, 0o600))
      if event != "" { try folder.remove("register.sqlite-journal") }
      #expect(!watch.forgetOwnAttempt())
      #expect(!watch.isAwake)
    }
    rename(register.file, register.file + ".old")
    rename(register.file + ".old", register.file)
    #expect(watch.forgetOwnAttempt())
    #expect(!watch.isAwake)
  }

  @Test("A folder that goes, and one that comes in its place, wake")
  func folderChanges() throws {
    let inner = SQLiteRegister(file: folder.path + "/data/register.sqlite")
    try inner.recordNotes(1)
    let watch = RegisterWatch(inner)
    rename(folder.path + "/data", folder.path + "/old")
    #expect(watch.drain())
    while watch.drain() {}
    rename(folder.path + "/old", folder.path + "/data")
    #expect(watch.drain())
    while watch.drain() {}
    try inner.record(NewChange("A1", .note("x")))
    #expect(watch.drain())
    try folder.remove("data")
    #expect(watch.drain())
  }

  @Test("A register behind a link wakes by what is recorded through either name")
  func link() throws {
    let real = SQLiteRegister(file: folder.path + "/real/register.sqlite")
    try real.recordNotes(1)
    symlink(real.file, register.file)
    let watch = RegisterWatch(register)
    try real.record(NewChange("A1", .note("x")))
    #expect(watch.drain())
    try register.record(NewChange("A1", .note("x")))
    #expect(watch.drain())
    #expect(try register.read().changes.count == 3)
  }

  @Test("A watch says nothing is wrong where it can watch, and is closed at its end")
  func closed() throws {
    var watch: RegisterWatch? = RegisterWatch(register)
    let file = try #require(watch?.file)
    #expect(watch?.blindness == nil)
    #expect(fcntl(file, F_GETFD) & FD_CLOEXEC != 0)
    watch = nil
    #expect(watch == nil)
  }
}

extension RegisterWatch {
  /// Whether `poll` would wake.
  var isAwake: Bool {
    var poll = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
    return Glibc.poll(&poll, 1, 0) == 1
  }

  /// Sleeps until something happens, as often as it takes for something to hold; false where nothing
  /// happens long after it should have.
  func wakes(until holds: () throws -> Bool) rethrows -> Bool {
    while try !holds() {
      var poll = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
      guard Glibc.poll(&poll, 1, 20_000) == 1 else { return false }
      _ = drain()
    }
    return true
  }
}
