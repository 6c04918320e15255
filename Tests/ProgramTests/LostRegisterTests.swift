import FoundationEssentials
import Glibc
import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct LostRegisterTests {
  /// What befalls the register of an open dashboard.
  enum Mishap: CaseIterable {
    case removed, replaced, cutShort, emptied, overwritten, folderInItsPlace, dataFolderMoved

    /// What is said of it.
    var words: String {
      switch self {
      case .removed: "register.sqlite: the register that was read before is gone"
      // Which snapshot is the newest is looked at first.
      case .dataFolderMoved: "the snapshots can't be read: testshire: found no such folder"
      case .replaced: "register.sqlite: this is another register than the one that was read before"
      case .cutShort: "register.sqlite: damaged: "
      case .emptied: "register.sqlite: damaged: it is empty, and a register never is"
      case .overwritten: "register.sqlite: damaged: it is not a SQLite database"
      case .folderInItsPlace: "register.sqlite: it is not a file"
      }
    }
  }

  @Test(arguments: Mishap.allCases)
  func `figures stay those last read, what was typed is kept, and the right register goes on`(
    mishap: Mishap
  ) throws {
    let world = try World.withOneNote()
    let right = try world.bytes(of: "data/register.sqlite")
    let board = try world.start(columns: 160)
    try board.typeNote("kept")
    try befall(mishap, world)
    try board.waitForScreen(containing: "register unusable: shown is what was last read")
    try board.waitUntilIdle()
    // Of a data folder that went, what is noticed last is told: its snapshots or its register.
    let isToldOfFolder =
      mishap == .dataFolderMoved && board.message.hasPrefix("testshire: found no such folder")
    #expect(
      board.message.hasPrefix("The register can't be used: shown is what was read at ")
        || isToldOfFolder, "\(board.message)")
    #expect(board.screenLine(1).hasSuffix("+1"))
    try board.press("\r")
    expectNotSaved(board, mishap.words, note: "kept")
    try putBack(right, after: mishap, world)
    try board.waitForScreen(containing: "The register can be used again")
    #expect(board.screenLine(0).contains("1 change since"))
    try board.press("\r")
    expectSaved(board, note: "kept")
    #expect(try world.recorded().map(\.to) == ["first", "kept"])
    #expect(try world.provenRows() == 2)
  }

  @Test func `a form isn't opened on a register that is lost, and says why`() throws {
    let world = try World.withOneNote()
    let board = try world.start()
    try world.remove("data/register.sqlite")
    try board.waitForScreen(containing: "register unusable")
    try board.press("4u")
    #expect(board.message.hasPrefix("The register can't be used: shown is what was read at "))
    #expect(board.screenLine(1).hasSuffix("+1"))
    #expect(try world.names(in: "data") == ["testshire"])
  }

  @Test func `while somebody else keeps it locked nothing is lost, and it is saved afterwards`()
    throws
  {
    let world = try World.withOneNote()
    let lock = try WriteLock(world.folder + "/data/register.sqlite")
    let board = try world.start()
    try board.typeNote("kept")
    try board.type("\r")
    try board.waitForScreen(containing: "Saving…")
    try board.waitForScreen(containing: "Not saved")
    expectNotSaved(board, "register.sqlite: other programs kept it locked", note: "kept")
    lock.release()
    try board.press("\r")
    expectSaved(board, note: "kept")
    #expect(try world.provenRows() == 2)
  }

  @Test func `a dashboard with a register sleeps until something happens, also after a change`()
    throws
  {
    let world = try World.withOneNote()
    let board = try world.start()
    #expect(board.state == .waiting(hasTimer: false))
    #expect(try world.run(["update", "A2", "--note", "second"]).end == .code(0))
    try board.waitForScreen(containing: "+2")
    try board.waitUntilIdle()
    #expect(board.state == .waiting(hasTimer: false))
    try board.typeNote("kept")
    #expect(board.state == .waiting(hasTimer: false))
  }

  private func befall(_ mishap: Mishap, _ world: World) throws {
    let register = "data/register.sqlite"
    switch mishap {
    case .removed: try world.remove(register)
    case .replaced:
      #expect(
        try world.run(["update", "A1", "--note", "x", "--register", "other"]).end == .code(0))
      rename(world.folder + "/other", world.folder + "/" + register)
    case .cutShort:
      try world.write(Array(try world.bytes(of: register).prefix(5_000)), to: register)
    case .emptied: try world.write("", to: register)
    case .overwritten:
      try world.write(String(repeating: "no register ", count: 20), to: register)
    case .folderInItsPlace:
      try world.remove(register)
      try world.makeFolder(register)
    case .dataFolderMoved: rename(world.folder + "/data", world.folder + "/away")
    }
  }

  private func putBack(_ right: [UInt8], after mishap: Mishap, _ world: World) throws {
    switch mishap {
    case .dataFolderMoved: rename(world.folder + "/away", world.folder + "/data")
    default:
      try world.write(right, to: "right")
      rmdir(world.folder + "/data/register.sqlite")
      rename(world.folder + "/right", world.folder + "/data/register.sqlite")
    }
  }
}
