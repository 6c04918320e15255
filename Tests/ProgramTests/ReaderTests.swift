import FoundationEssentials
import Glibc
import TerminalTestSupport
import Testing

/// Somebody who may write neither the register nor its folder, and so no journal either.
@Suite(.serialized, .timeLimit(.minutes(5)), .enabled(if: geteuid() == 0))
struct ReaderTests {
  @Test func `a reader is told so, and follows what others record as they do`() throws {
    let world = try World.withOneNote()
    let reader = try world.startAsStranger()
    #expect(reader.screenLine(0).contains("   read-only"))
    try reader.press("4u")
    #expect(reader.message.contains("can be read and not written by you"))
    try reader.press("H")
    #expect(try world.run(["update", "A1", "--note", "second"]).end == .code(0))
    try reader.waitForScreen(containing: "“second”")
    #expect(reader.screenText.contains("+2"))
    #expect(try world.names(in: "data") == ["register.sqlite", "testshire"])
  }

  @Test func `a reader who came before the register follows it from its first row`() throws {
    let world = try World.ofTestshire()
    let reader = try world.startAsStranger(["--register", "data/register.sqlite"])
    #expect(reader.screenLine(0).contains("   read-only"))
    try reader.press("H")
    for number in 1...2 {
      #expect(try world.run(["update", "A1", "--note", "note \(number)"]).end == .code(0))
      try reader.waitForScreen(containing: "“note \(number)”")
    }
  }

  @Test func `a folder that may not be written makes a reader, and an update ends with 4`() throws {
    let world = try World.withOneNote()
    chmod(world.folder + "/data/register.sqlite", 0o666)
    let reader = try world.startAsStranger()
    #expect(reader.screenLine(0).contains("   read-only"))
    try reader.press("4u")
    #expect(reader.message.contains("its folder"))
    expectRefused(
      try world.runAsStranger(["update", "A1", "--note", "y"]), code: 4, "permission denied")
    #expect(try world.provenRows() == 1)
  }

  @Test func `a register that may no longer be read keeps what was typed until it may again`()
    throws
  {
    let world = try World.withOneNote()
    let file = world.folder + "/data/register.sqlite"
    for path in [world.folder + "/data", file] { chown(path, 65_534, 65_534) }
    let board = try world.startAsStranger()
    try board.typeNote("kept")
    chmod(file, 0)
    try board.waitForScreen(containing: "register unusable: shown is what was last read")
    try board.press("\r")
    expectNotSaved(board, "register.sqlite: permission denied", note: "kept")
    chmod(file, 0o600)
    try board.waitForScreen(containing: "The register can be used again")
    try board.press("\r")
    expectSaved(board, note: "kept")
    #expect(try world.provenRows() == 2)
  }
}
