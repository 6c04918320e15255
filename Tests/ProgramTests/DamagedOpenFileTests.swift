import Glibc
import TerminalTestSupport
import Testing

/// What becomes of the open snapshot's file is told wherever it is open, and stands there until it is over.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct DamagedOpenFileTests {
  private let file = "data/testshire/2020-01-31.json"
  private let stands = "the open file can't be used any more"
  private let refused =
    "Nothing can be recorded: the newest snapshot, of 31 Jan 2020, can't be used"

  @Test func `on the dashboard the keys that record say it, until it is mended`() throws {
    let world = try World.withOneNote()
    let board = try world.start(columns: 160)
    try world.write("{", to: file)
    try board.waitForScreen(containing: "The snapshot of 31 Jan 2020 can't be used, 1 fault")
    for key in ["u", "U", "A"] {
      try board.press("4" + key)
      #expect(board.message == refused)
    }
    try board.press("j")
    #expect(board.screenLine(0).contains(stands))
    try world.write(smallPlan(asAt: "2020-01-31"), to: file)
    try board.waitForScreen(containing: "is as it was again")
    try board.press("4guo")
    try board.press("all well\r")
    #expect(board.screenText.contains("Saved A1"))
    #expect(!board.screenLine(0).contains(stands))
  }

  @Test func `where a newer one has come too, that is what is recorded over`() throws {
    let world = try World.ofTestshire()
    let board = try world.start(columns: 160)
    try world.write(smallPlan(asAt: "2020-03-31"), to: "data/testshire/2020-03-31.json")
    try board.waitForScreen(containing: "A snapshot of 31 Mar 2020 has arrived")
    try world.write("{", to: "data/testshire/2020-03-31.json")
    try board.waitForScreen(containing: "The snapshot of 31 Mar 2020 can't be used, 1 fault")
    try board.press("4u")
    #expect(
      board.message == "Nothing can be recorded: the newest snapshot, of 31 Mar 2020, can't be used"
    )
    try world.write(smallPlan(asAt: "2020-03-31"), to: "data/testshire/2020-03-31.json")
    try board.waitForScreen(containing: "is newer, can be used now; :2020-03-31 opens it")
    try board.typeNote("kept")
    try board.press("\r")
    #expect(board.message.contains("a snapshot of 31 Mar 2020 came and is open now"))
  }

  @Test func `an older snapshot that is open is told of its own file as well`() throws {
    let world = try World.ofTestshire()
    try world.write(smallPlan(asAt: "2020-03-31"), to: "data/testshire/2020-03-31.json")
    let board = try world.start(["--snapshot", "2020-01-31"], columns: 160)
    try world.write("{", to: file)
    try board.waitForScreen(containing: "The snapshot of 31 Jan 2020 can't be used, 1 fault")
    try board.press("j")
    #expect(board.screenLine(0).contains(stands))
    let other = smallPlan(asAt: "2020-01-31").replacing("Audit monthly", with: "Audit weekly")
    try world.write(other, to: file)
    try board.waitForScreen(containing: "was written anew; :2020-01-31 opens it")
    try board.press(":2020-01-31\r")
    try board.press("4")
    #expect(board.screenText.contains("Audit weekly"))
  }

  @Test func `in a meeting it stands at the foot, for who presents and who follows`() throws {
    let world = try World.ofTestshire()
    let presenter = try world.start(["present"], columns: 120)
    let follower = try world.start(["follow"], rows: 40, columns: 120)
    try world.write("{", to: file)
    for screen in [presenter, follower] { try screen.waitForScreen(containing: "1 fault") }
    try presenter.press("n")
    try follower.waitForScreen(containing: "following, slide 2 of 10; " + stands)
    #expect(presenter.screenText.contains("2 of 10; " + stands))
    try presenter.press("\r")
    try presenter.press("4u")
    #expect(presenter.screenText.contains(refused))
    try presenter.press("P")
    try world.write(smallPlan(asAt: "2020-01-31"), to: file)
    try follower.waitForScreen(containing: "is as it was again")
    try presenter.press("n")
    try follower.waitForScreen(containing: "following, slide 3 of 10")
    try follower.waitUntilIdle()
    #expect(!presenter.screenText.contains(stands) && !follower.screenText.contains(stands))
  }

  @Test func `plain mode says it with the next answer, with the overview and at the word`() throws {
    let world = try World.ofTestshire()
    let board = try world.start(["--plain"], rows: 100)
    try world.write("{", to: file)
    try board.press("\r")
    try board.waitForScreen(containing: "The snapshot of 31 Jan 2020 can't be used, 1 fault")
    try board.press("a1\r")
    try board.press("update\r")
    try board.waitForScreen(containing: refused)
    try board.press("overview\r")
    try board.waitForScreen(containing: stands)
  }

  @Test func `plain mode of a meeting says it beside each slide`() throws {
    let world = try World.ofTestshire()
    let presenter = try world.start(["present", "--plain"], rows: 100)
    let follower = try world.start(["follow", "--plain"], rows: 100)
    try world.write("{", to: file)
    try follower.waitForScreen(containing: stands)
    try presenter.press("next\r")
    try presenter.waitForScreen(containing: stands)
    try follower.waitForScreen(containing: "# Slide 2 of 10")
  }

  @Test func `a second writing anew is told to who follows, and stands while it is turned`() throws
  {
    let world = try World.ofTestshire()
    let presenter = try world.start(["present"], columns: 120)
    let follower = try world.start(["follow"], rows: 40, columns: 120)
    let plan = smallPlan(asAt: "2020-01-31")
    try world.write(plan.replacing("Audit monthly", with: "Audit weekly"), to: file)
    try follower.waitForScreen(containing: "was written anew; it opens here once")
    try presenter.press("n")
    try follower.waitForScreen(containing: "slide 2 of 10; the open file was written anew")
    try world.write(plan.replacing("Audit monthly", with: "Audit daily"), to: file)
    for screen in [presenter, follower] {
      try screen.waitForScreen(containing: "was again written anew")
    }
  }

  @Test func `who joins late is told that the presenter may show what was there before`() throws {
    let world = try World.ofTestshire()
    let presenter = try world.start(["present"], columns: 120)
    // The register knows of seconds.
    usleep(1_100_000)
    let plan = smallPlan(asAt: "2020-01-31")
    try world.write(plan.replacing("Audit monthly", with: "Audit weekly"), to: file)
    try presenter.waitForScreen(containing: "was written anew")
    let late = try world.start(["follow"], rows: 40, columns: 160)
    let told = "the presenter may show what it was before"
    #expect(late.screenText.contains(told))
    try presenter.press("n")
    try late.waitForScreen(containing: "following, slide 2 of 10")
    #expect(late.screenText.contains(told))
    #expect(try world.run(["follow"]).output.contains(told))
    usleep(1_100_000)
    try presenter.press("\r")
    try presenter.press("4guo")
    try presenter.press("all well\r")
    try presenter.press("\r")
    try presenter.press("\r")
    try presenter.waitForScreen(containing: "Saved A1")
    try late.waitForScreen(containing: "presenter is in the dashboard")
    try late.waitUntilIdle()
    #expect(!late.screenText.contains(told))
  }
}
