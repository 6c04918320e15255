import FoundationEssentials
import Glibc
import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct FullDiskTests {
  @Test(.enabled(if: mayMount))
  func `on a full disk what was typed stays in the form, and is saved when there is room`() throws {
    let world = try World.ofTestshire()
    try world.makeFolder("disk")
    let disk = world.folder + "/disk"
    try #require(mount("tmpfs", disk, "tmpfs", 0, "size=256k") == 0)
    defer { umount2(disk, Int32(MNT_DETACH)) }
    let board = try world.start(["--register", "disk/register.sqlite"])
    for number in 1...2 {
      try board.typeNote("note \(number)")
      fill(disk)
      try board.press("\r")
      expectNotSaved(board, "register.sqlite: the disk is full", note: "note \(number)")
      let register = number == 1 ? [] : ["register.sqlite"]
      #expect(try world.names(in: "disk") == ["filler"] + register)
      unlink(disk + "/filler")
      try board.press("\r")
      expectSaved(board, note: "note \(number)")
      #expect(try world.provenRows("disk/register.sqlite") == number)
    }
  }

  @Test func `short of room for its file, what was typed stays in the form until there is some`()
    throws
  {
    let world = try World.ofTestshire()
    let board = try ProgramUnderTest(
      "/bin/sh", ["-c", "ulimit -S -f 4; exec \(boardPath)"], environment: world.environment,
      folder: world.folder)
    try board.waitForScreen(containing: "? keys")
    try board.typeNote("Audit started")
    try board.press("\r")
    let words = "register.sqlite: no file may be that large here (ulimit -f)"
    expectNotSaved(board, words, note: "Audit started")
    #expect(try world.names(in: "data") == ["testshire"])
    let room = try PlainRun(
      "/usr/bin/prlimit", ["--pid=\(board.processID)", "--fsize=unlimited"],
      environment: world.environment, folder: world.folder)
    try #require(room.end == .code(0))
    try board.press("\r")
    expectSaved(board, note: "Audit started")
    #expect(try world.provenRows() == 1)
  }

  @Test(arguments: [0, 4, 20])
  func `a command short of room says so and leaves nothing behind`(blocks: Int) throws {
    let world = try World.ofTestshire()
    let script = "ulimit -f \(blocks); exec \(boardPath) update A1 --note x --format json"
    let run = try PlainRun(
      "/bin/sh", ["-c", script], environment: world.environment, folder: world.folder)
    #expect(run.end == .code(4))
    #expect(run.output.contains("no file may be that large here (ulimit -f); raise the limit"))
    #expect(try world.names(in: "data") == ["testshire"])
  }
}

/// Writes to a file system until there is no room for another byte.
private func fill(_ folder: String) {
  let file = open(folder + "/filler", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
  defer { close(file) }
  let block = [UInt8](repeating: 0, count: 4_096)
  while write(file, block, block.count) > 0 {}
}

/// Whether this process may mount file systems.
private let mayMount: Bool = {
  let place = FileManager.default.temporaryDirectory.path + "/" + UUID().uuidString
  mkdir(place, 0o700)
  defer { rmdir(place) }
  guard mount("tmpfs", place, "tmpfs", 0, "size=64k") == 0 else { return false }
  return umount2(place, 0) == 0
}()
