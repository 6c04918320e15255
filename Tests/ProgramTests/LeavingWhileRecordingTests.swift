import Glibc
import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct LeavingWhileRecordingTests {
  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `a signal while the form is open records nothing and gives the terminal back`(
    signal: Int32
  ) throws {
    let world = try World.withOneNote()
    let board = try world.start()
    try board.typeNote("half a thou")
    board.signal(signal)
    #expect(try board.waitForExit().code != nil)
    expectTerminalGivenBack(by: board)
    #expect(try world.provenRows() == 1)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `a signal while it is saving lets it finish, and gives the terminal back`(
    signal: Int32
  ) throws {
    let world = try World.withOneNote()
    let lock = try WriteLock(world.folder + "/data/register.sqlite")
    let board = try world.start()
    try board.typeNote("whole")
    try board.type("\r")
    try board.waitForScreen(containing: "Saving…")
    board.signal(signal)
    lock.release()
    #expect(try board.waitForExit().code != nil)
    expectTerminalGivenBack(by: board)
    #expect(try world.recorded().map(\.to) == ["first", "whole"])
    #expect(try world.provenRows() == 2)
  }

  @Test func `a connection that breaks while the form is open leaves the register whole`() throws {
    let world = try World.withOneNote()
    let board = try world.start()
    try board.typeNote("half a thou")
    board.hangUp()
    #expect(try board.waitForExit().code != nil)
    #expect(try world.provenRows() == 1)
  }
}
