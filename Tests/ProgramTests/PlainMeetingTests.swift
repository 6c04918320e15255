import Glibc
import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct PlainMeetingTests {
  @Test func `who follows hears each slide as the presenter turns, and can step away`() throws {
    let world = try World.ofTestshire()
    let follower = try world.start(["follow", "--plain"], rows: 100)
    #expect(follower.screenText.contains("Nobody presents at this moment."))
    let presenter = try world.start(["present"])
    try follower.waitForScreen(containing: "# Slide 1 of 10: Testshire")
    try presenter.press("3g")
    try follower.waitForScreen(containing: "# Slide 3 of 10: ")
    try follower.waitForScreen(containing: "\nSlide 3 of 10 >")
    #expect(!follower.screenText.contains("following"))
    try follower.press("next\r")
    try follower.waitForScreen(containing: "stepped away; presenter is on slide 3")
    try presenter.press("5g")
    try follower.waitForScreen(containing: "presenter is on slide 5; follow follows again")
    try follower.press("follow\r")
    try follower.waitForScreen(containing: "# Slide 5 of 10: ")
    try follower.press("follow\r")
    try follower.waitForScreen(containing: "You are following already")
    try follower.press("update\r")
    try follower.waitForScreen(containing: "You follow this meeting: open goes into the dashboard")
    try presenter.press("b")
    try follower.waitForScreen(containing: "The presenter has blanked the screen.")
    try presenter.press("x")
    try presenter.endMeeting()
    try follower.waitForScreen(containing: "the presentation has ended; this slide stays.")
    try follower.type("quit\r")
    #expect(try follower.waitForExit() == .code(0))
    expectNoControls(follower)
  }

  @Test func `a line that was begun when the presenter turns counts no more, and that is said`()
    throws
  {
    let world = try World.ofTestshire()
    let presenter = try world.start(["present"])
    let follower = try world.start(["follow", "--plain"], rows: 100)
    try follower.waitForScreen(containing: "Slide 1 of 10 >")
    try follower.type("hel")
    try follower.waitForScreen(containing: "> hel")
    try presenter.press("3g")
    try follower.waitForScreen(containing: "The line that was begun, “hel”, is dropped.")
    try follower.waitForScreen(containing: "\nSlide 3 of 10 >")
    #expect(follower.terminalModes == follower.modesAtStart)
    try follower.type("p\r")
    try follower.waitForScreen(containing: "# Slide 2 of 10: ")
    #expect(!follower.screenText.contains("What can be typed"))
    try presenter.press("5g")
    try follower.press("follow\r")
    try follower.waitForScreen(containing: "# Slide 5 of 10: ")
    try presenter.press("6g")
    try follower.waitForScreen(containing: "# Slide 6 of 10: ")
    #expect(follower.screenText.ranges(of: "is dropped").count == 1)
    try follower.type("\u{4}")
    #expect(try follower.waitForExit() == .code(0))
    expectNoControls(follower)
  }

  @Test func `what becomes of the presenter is one sentence, and the slide is not said again`()
    throws
  {
    let world = try World.ofTestshire()
    let presenter = try world.start(["present"])
    try presenter.press("3g")
    let follower = try world.start(["follow", "--plain"], rows: 60)
    presenter.signal(SIGKILL)
    try presenter.waitForExit()
    try follower.waitForScreen(containing: "the presenter’s connection is lost.")
    let next = try world.start(["present"])
    try follower.waitForScreen(containing: "The presentation goes on.")
    try next.press("\r")
    try follower.waitForScreen(containing: "presenter is in the dashboard.")
    try next.press("P")
    try next.endMeeting()
    try follower.waitForScreen(containing: "the presentation has ended; this slide stays.")
    #expect(follower.screenText.ranges(of: "# Slide 3 of 10").count == 1)
  }

  @Test func `who was taken over is told so, and again at an empty line`() throws {
    let world = try World.ofTestshire()
    let before = try world.start(["present", "--plain"], rows: 60)
    let next = try world.start(["present", "--take-over"])
    try next.press("3g")
    try before.press("2\r")
    try before.waitForScreen(
      containing: "Another session has taken this meeting over; those who follow see its slides")
    #expect(!before.screenText.contains("What is here has changed"))
    try before.press("\r")
    try before.waitForScreen(
      containing: "\n# Slide 2 of 10: Where we are\nanother session has taken")
    try before.type("quit\r")
    #expect(try before.waitForExit() == .code(0))
  }

  @Test func `who leads in plain mode is followed on a screen`() throws {
    let world = try World.ofTestshire()
    let presenter = try world.start(["present", "--plain"], rows: 100)
    let follower = try world.start(["follow"])
    #expect(follower.screenText.contains("following, slide 1 of 10"))
    try presenter.press("next\r4\r")
    try follower.waitForScreen(containing: "following, slide 4 of 10")
    try presenter.press("blank\r")
    try follower.waitForScreen(containing: "The presenter has blanked the screen.")
    try presenter.press("\r")
    try follower.waitForScreen(containing: "following, slide 4 of 10")
    try presenter.type("\u{4}")
    #expect(try presenter.waitForExit() == .code(0))
    try follower.waitForScreen(containing: "the presentation has ended")
    expectNoControls(presenter)
  }

  @Test func `the presenter's notes are lines too`() throws {
    let world = try World.ofTestshire()
    let presenter = try world.start(["present"])
    let notes = try world.start(["present", "--notes", "--plain"], rows: 60)
    #expect(notes.screenText.contains("# Notes of the meeting"))
    try notes.waitForScreen(containing: "## Slide 1 of 10")
    #expect(notes.screenText.contains("Nobody follows"))
    try presenter.press("n")
    try notes.waitForScreen(containing: "## Slide 2 of 10")
    try notes.waitUntilIdle()
    #expect(notes.state == .waiting(hasTimer: false))
    expectNoControls(notes)
  }

  @Test func `who presents already is not pushed aside`() throws {
    let world = try World.ofTestshire()
    let presenter = try world.start(["present", "--plain"])
    let run = try world.converse("quit\n", command: ["present"])
    #expect(run.end == .code(3))
    try presenter.press("quit\r")
    #expect(presenter.screenText.contains("This ends the meeting for those who follow"))
    try presenter.type("quit\r")
    #expect(try presenter.waitForExit() == .code(0))
  }

  @Test func `whether to end the meeting is answered with yes or no, as all that is asked`() throws
  {
    let world = try World.ofTestshire()
    let question = "This ends the meeting for those who follow; yes, or the same again, does it"
    let stays = try world.converse("quit\nno\nquit\nnext\n", command: ["present"])
    #expect(stays.output.ranges(of: question).count == 2, "\(stays.output)")
    #expect(stays.output.contains("It goes on"))
    #expect(stays.output.contains("Slide 2 of"))
    let ends = try world.converse("quit\nyes\nnext\n", command: ["present"])
    #expect(ends.output.contains(question))
    #expect(!ends.output.contains("Slide 2 of"), "\(ends.output)")
  }
}
