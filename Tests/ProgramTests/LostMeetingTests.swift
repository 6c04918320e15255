import Glibc
import TerminalTestSupport
import Testing

/// The register goes, is another one or can't be read while a meeting is led through it: nothing that is
/// turned from then on reaches anybody, and every screen of the meeting says so.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct LostMeetingTests {
  typealias Mishap = LostRegisterTests.Mishap

  @Test(arguments: Mishap.allCases)
  func `who follows is told, and sees each slide again once the right register is there`(
    mishap: Mishap
  ) throws {
    let world = try World.withOneNote()
    let right = try world.bytes(of: "data/register.sqlite")
    let presenter = try world.start(["present"], columns: 160)
    let presented = try world.bytes(of: "data/register.sqlite")
    #expect(right != presented)
    let follower = try world.start(["follow"], columns: 160)
    try world.befall(mishap)
    try follower.waitForScreen(containing: "Can’t follow: register.sqlite: ")
    try presenter.waitForScreen(containing: "Nobody can follow: register.sqlite: ")
    try follower.press("?\u{1B}")
    #expect(follower.screenText.contains("; can’t follow"))
    #expect(!follower.screenText.contains("following"))
    try follower.press("f")
    #expect(follower.screenText.contains("Can’t follow: register.sqlite: "))
    try presenter.press("n")
    #expect(presenter.screenText.contains("Nobody can follow: register.sqlite: "))
    #expect(!presenter.screenText.contains("has ended, or was taken over"))
    try world.putBack(presented, after: mishap)
    try presenter.waitForScreen(containing: "The meeting can be followed again")
    try follower.waitForScreen(containing: "following, slide 2 of 11")
    try presenter.press("n")
    try follower.waitForScreen(containing: "following, slide 3 of 11")
  }

  @Test(arguments: Mishap.allCases)
  func `the presenter's notes are told`(mishap: Mishap) throws {
    let world = try World.withOneNote()
    let presenter = try world.start(["present"], columns: 160)
    let notes = try world.start(["present", "--notes"], columns: 160, isWaiting: false)
    try notes.waitForScreen(containing: "Nobody follows")
    try world.befall(mishap)
    try notes.waitForScreen(containing: "Can’t follow: register.sqlite: ")
    #expect(presenter.state != .ended)
  }

  @Test func `without a row in it, a register that is gone is told all the same`() throws {
    let world = try World.ofTestshire()
    let presenter = try world.start(["present"], columns: 160)
    let follower = try world.start(["follow"], columns: 160)
    try world.remove("data/register.sqlite")
    try follower.waitForScreen(
      containing: "Can’t follow: register.sqlite: the register that was read")
    try presenter.waitForScreen(containing: "Nobody can follow: register.sqlite: the register that")
  }

  @Test func `who waits for a meeting isn't told that nobody presents where that can't be read`()
    throws
  {
    let world = try World.withOneNote()
    let follower = try world.start(["follow"], columns: 160)
    try world.befall(.overwritten)
    try follower.waitForScreen(containing: "Nobody can tell here whether somebody presents.")
    #expect(!follower.screenText.contains("Nobody presents at this moment"))
  }

  @Test(arguments: Mishap.allCases)
  func `in plain mode it is said at once`(mishap: Mishap) throws {
    let world = try World.withOneNote()
    let presenter = try world.start(["present"])
    let follower = try world.start(["follow", "--plain"], columns: 160)
    try world.befall(mishap)
    try follower.waitForScreen(containing: "can’t follow: register.sqlite: ")
    #expect(presenter.state != .ended)
  }
}
