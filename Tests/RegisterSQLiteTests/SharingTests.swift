import FoundationEssentials
import GRDB
import Glibc
import ImprovementPlan
import TerminalTestSupport
import Testing
import WholeFiles

@testable import Register
@testable import RegisterSQLite

@Suite("A register that many use")
struct SharingTests {
  let folder: TemporaryFolder
  let register: SQLiteRegister

  init() throws {
    folder = try TemporaryFolder()
    register = folder.register
  }

  @Test("Eight programs that make the same register at once all succeed, and no row is lost")
  func madeAtOnce() throws {
    let file = folder.path + "/state/register.sqlite"
    let script = """
      for i in 1 2 3 4 5 6 7 8; do \(probePath()) add \(file) 5 & done; wait
      """
    let output = try run(["/bin/sh", "-c", script], in: folder).output
    let lines = Set(output.split(separator: "\n"))
    #expect(lines == Set((1...40).map { "added [\($0)]" }))
    let shared = SQLiteRegister(file: file)
    #expect(try shared.read().changes.count == 40)
    #expect(try shared.verify() == .holds(rows: 40, head: try shared.read().mark.hash))
    #expect(folder.names(in: "state") == ["register.sqlite"])
  }

  @Test("Who may write neither the file nor its folder reads it, and is told why not to write")
  func readOnly() throws {
    try register.recordNotes(3)
    chmod(register.file, 0o444)
    let read = try probeAsNobody("read", register.file, in: folder)
    #expect(read.end == .code(0))
    #expect(read.output.hasSuffix("3 rows\n"))
    let access = try probeAsNobody("access", register.file, in: folder)
    let words = "the register \(register.file) can be read and not written by you"
    #expect(access.output == words + "\n")
    let add = try probeAsNobody("add", register.file, "1", in: folder)
    #expect(add.output == RegisterFailure(.notPermitted, file: register.file).description + "\n")
    #expect(add.end == .code(1))
    #expect(try register.read().changes.count == 3)
  }

  @Test("Who may write the file and not its folder is told which", .enabled(if: geteuid() == 0))
  func folderNotWritable() throws {
    try register.recordNotes(1)
    chmod(register.file, 0o666)
    let access = try probeAsNobody("access", register.file, in: folder)
    let words =
      "the register \(register.file) can be read and not written by you: its folder "
      + "\(folder.path) can't be written"
    #expect(access.output == words + "\n")
    let add = try probeAsNobody("add", register.file, "1", in: folder)
    #expect(add.output == RegisterFailure(.notPermitted, file: register.file).description + "\n")
  }

  @Test("Who may not read it, or not make it, is told so", .enabled(if: geteuid() == 0))
  func notReadable() throws {
    let other = SQLiteRegister(file: folder.path + "/state/other.sqlite")
    let make = try probeAsNobody("access", other.file, in: folder)
    #expect(
      make.output
        == "the register \(other.file) can't be made: \(folder.path) can't be written by you\n")
    let add = try probeAsNobody("add", other.file, "1", in: folder)
    #expect(add.output == RegisterFailure(.notPermitted, file: other.file).description + "\n")
    try register.recordNotes(1)
    chmod(register.file, 0o600)
    let access = try probeAsNobody("access", register.file, in: folder)
    #expect(access.output == "the register \(register.file) can't be read by you\n")
    let read = try probeAsNobody("read", register.file, in: folder)
    #expect(read.output == RegisterFailure(.notPermitted, file: register.file).description + "\n")
  }

  @Test("Who may write it, or make it, is told nothing")
  func writable() throws {
    #expect(register.access == .writable)
    try register.recordNotes(1)
    #expect(register.access == .writable)
    #expect(SQLiteRegister(file: folder.path + "/new/folder/register.sqlite").access == .writable)
    #expect(
      SQLiteRegister(file: register.file + "/register.sqlite").access
        == .readOnly(
          "the register \(register.file)/register.sqlite can't be made: \(register.file) is not a "
            + "folder"))
  }

  @Test("What a killed writer left half written is put back by the next who may")
  func killed() throws {
    chmod(folder.path, 0o755)
    try register.recordNotes(3)
    let before = try register.read()
    let death = try probe("die", register.file, in: folder)
    #expect(death.end == .signal(SIGKILL))
    #expect(folder.names.contains("register.sqlite-journal"))
    if geteuid() == 0 {
      let read = try probeAsNobody("read", register.file, in: folder)
      #expect(
        read.output
          == "\(register.file): a change was cut off while it was being saved; somebody who may "
          + "write the register has to open it\n")
    }
    #expect(try register.read() == before)
    #expect(!folder.names.contains("register.sqlite-journal"))
    #expect(try register.verify() == .holds(rows: 3, head: before.mark.hash))
  }

  @Test("Adding after a writer was killed goes by what was saved")
  func addAfterKilled() throws {
    try register.recordNotes(3)
    _ = try probe("die", register.file, in: folder)
    #expect(try register.record(NewChange("A1", .note("x"))).map(\.number) == [4])
    #expect(try register.verify() == .holds(rows: 4, head: try register.read().mark.hash))
  }

  @Test(
    "Who is told to end while it makes the register makes it first",
    arguments: [SIGTERM, SIGHUP, SIGINT])
  func toldToEnd(signal: Int32) throws {
    let told = try probe("add-and-be-sent", register.file, "\(signal)", in: folder)
    #expect(told.end == .signal(signal))
    #expect(folder.names == [".errors", "register.sqlite"])
    #expect(try register.read().changes.count == 1)
  }

  @Test("What a killed maker left behind is removed by the next, and nobody else's")
  func killedMaker() throws {
    let killed = try probe("add-and-be-sent", register.file, "\(SIGKILL)", in: folder)
    #expect(killed.end == .signal(SIGKILL))
    #expect(folder.names.contains { $0.hasPrefix("register.sqlite.new-") })
    close(creat(folder.path + "/register.sqlite.new-999999999-7-journal", 0o600))
    let others = [
      "other.sqlite.new-999999999-1", "register.sqlite.new-1-1",
      "register.sqlite.new-\(getpid())-1",
      "register.sqlite.new-copy",
    ]
    for name in others { close(creat(folder.path + "/" + name, 0o600)) }
    try register.recordNotes(1)
    #expect(folder.names == ([".errors", "register.sqlite"] + others).sorted())
  }

  @Test("Short of room, what was said to be saved is there and nothing else", arguments: [100_000])
  func shortOfRoom(bytes: Int) throws {
    let short = try probe("add-short-of-room", register.file, "\(bytes)", in: folder)
    var lines = short.output.split(separator: "\n")
    let failure = RegisterFailure(.disk(DiskFault(EFBIG)), file: register.file)
    #expect(lines.popLast().map { String($0) } == failure.description)
    #expect(lines.count > 0)
    let reading = try register.read()
    #expect(reading.changes.count == lines.count)
    #expect(try register.verify() == .holds(rows: lines.count, head: reading.mark.hash))
  }

  @Test("A register that there is no room to make isn't there")
  func noRoomToMake() throws {
    let short = try probe("add-short-of-room", register.file, "6000", in: folder)
    let failure = RegisterFailure(.disk(DiskFault(EFBIG)), file: register.file)
    #expect(short.output == failure.description + "\n")
    #expect(folder.names == [".errors"])
  }

  @Test("On a full disk nothing is added, and there is room again later", .enabled(if: canMount))
  func fullDisk() throws {
    let disk = folder.path + "/disk"
    mkdir(disk, 0o755)
    try #require(mount("tmpfs", disk, "tmpfs", 0, "size=128k") == 0)
    defer { umount2(disk, Int32(MNT_DETACH)) }
    let full = SQLiteRegister(file: disk + "/register.sqlite")
    let failure = #expect(throws: RegisterFailure.self) {
      for _ in 0..<1_000 { try full.recordNotes(1) }
    }
    #expect(failure == RegisterFailure(.disk(DiskFault(ENOSPC)), file: full.file))
    let reading = try full.read()
    #expect(try full.verify() == .holds(rows: reading.changes.count, head: reading.mark.hash))
    try #require(mount("tmpfs", disk, "tmpfs", UInt(MS_REMOUNT), "size=1m") == 0)
    try full.recordNotes(1)
    #expect(try full.read().changes.count == reading.changes.count + 1)
  }

  @Test("A register that somebody keeps locked is told as busy, and can be read meanwhile")
  func busy() throws {
    try register.recordNotes(1)
    let other = try DatabaseQueue(path: register.file)
    try other.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      #expect(try register.read().changes.count == 1)
      let failure = RegisterFailure(.busy, file: register.file)
      #expect(throws: failure) { try register.record(NewChange("A1", .note("x"))) }
      try database.execute(sql: "ROLLBACK")
    }
  }
}

/// Whether this process may mount file systems.
private let canMount: Bool = {
  let place = FileManager.default.temporaryDirectory.path + "/register-mount-\(getpid())"
  mkdir(place, 0o700)
  defer { rmdir(place) }
  guard mount("tmpfs", place, "tmpfs", 0, "size=64k") == 0 else { return false }
  return umount2(place, 0) == 0
}()
