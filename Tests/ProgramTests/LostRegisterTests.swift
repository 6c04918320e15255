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
    try world.befall(mishap)
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
    try world.putBack(right, after: mishap)
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
}

extension World {
  /// Has the register of an open dashboard come to harm.
  func befall(_ mishap: LostRegisterTests.Mishap) throws {
    let register = "data/register.sqlite"
    switch mishap {
    case .removed: try remove(register)
    case .replaced:
      #expect(
        try run(["update", "A1", "--note", "x", "--register", "other"]).end == .code(0))
      rename(folder + "/other", folder + "/" + register)
    case .cutShort:
      try write(Array(try bytes(of: register).prefix(5_000)), to: register)
    case .emptied: try write("", to: register)
    case .overwritten:
      try write(String(repeating: "no register ", count: 20), to: register)
    case .folderInItsPlace:
      try remove(register)
      try makeFolder(register)
    case .dataFolderMoved: rename(folder + "/data", folder + "/away")
    }
  }

  /// Puts the right one back.
  func putBack(_ right: [UInt8], after mishap: LostRegisterTests.Mishap) throws {
    switch mishap {
    case .dataFolderMoved: rename(folder + "/away", folder + "/data")
    default:
      try write(right, to: "right")
      rmdir(folder + "/data/register.sqlite")
      rename(folder + "/right", folder + "/data/register.sqlite")
    }
  }
}
