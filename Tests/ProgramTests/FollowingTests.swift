import Glibc
import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct FollowingTests {
  @Test func `a follower sees each slide in their own size, and a late joiner the current one`()
    throws
  {
    let world = try World.ofTestshire()
    let presenter = try world.start(["present"])
    let follower = try world.start(["follow"], rows: 40, columns: 120)
    #expect(follower.screenText.contains("following, slide 1 of "))
    try presenter.press("3g")
    try follower.waitForScreen(containing: "following, slide 3 of ")
    let late = try world.start(["follow"], rows: 10, columns: 40)
    #expect(late.screenText.contains("following, slide 3 of "))
    let title = presenter.screenLines.first { !$0.isEmpty }
    #expect(try #require(title).isEmpty == false)
    for screen in [follower, late] {
      #expect(screen.screenText.contains(try #require(title).trimmed))
      #expect(screen.state == .waiting(hasTimer: false))
    }
  }

  @Test func `a blank screen, and the way into the dashboard, are told in words`() throws {
    let world = try World.ofTestshire()
    let presenter = try world.start(["present"])
    let follower = try world.start(["follow"])
    try presenter.press("b")
    try follower.waitForScreen(containing: "The presenter has blanked the screen.")
    try presenter.press("x2g\r")
    try follower.waitForScreen(containing: "slide 2 of ")
    try follower.waitForScreen(containing: "presenter is in the dashboard")
  }

  @Test func `who steps away stays there until f, wherever the presenter goes`() throws {
    let world = try World.ofTestshire()
    let presenter = try world.start(["present"])
    let follower = try world.start(["follow"])
    try follower.press("nn")
    try follower.waitForScreen(containing: "stepped away, slide 3 of ")
    try presenter.press("5g")
    try follower.waitForScreen(containing: "presenter is on slide 5; f follows again")
    #expect(follower.screenText.contains("stepped away, slide 3 of "))
    try follower.press("f")
    #expect(follower.screenText.contains("following, slide 5 of "))
    try follower.press("f")
    #expect(follower.screenText.contains("You are following already"))
    try follower.press("u")
    #expect(follower.screenText.contains("You follow this meeting: Enter goes into the dashboard"))
  }

  @Test func `a presenter who is killed is missed, taken over, and followed again`() throws {
    let world = try World.ofTestshire()
    let presenter = try world.start(["present"])
    let follower = try world.start(["follow"])
    try presenter.press("4g")
    try follower.waitForScreen(containing: "following, slide 4 of ")
    presenter.signal(SIGKILL)
    try presenter.waitForExit()
    try follower.waitForScreen(containing: "the presenter’s connection is lost")
    #expect(follower.screenText.contains("slide 4 of "))
    let next = try world.start(["present"], rows: 40, columns: 120)
    #expect(next.screenText.contains("Taken over where it was: slide 4"))
    try follower.waitForScreen(containing: "following, slide 4 of ")
    try next.press("n")
    try follower.waitForScreen(containing: "following, slide 5 of ")
    try next.endMeeting()
    try follower.waitForScreen(containing: "the presentation has ended; slide 5 of ")
  }

  @Test func `a slide that was blanked is shown to nobody because the presenter is killed`() throws
  {
    let world = try World.ofTestshire()
    let presenter = try world.start(["present"])
    let follower = try world.start(["follow"])
    try presenter.press("4g")
    try presenter.type("b")
    try follower.waitForScreen(containing: "The presenter has blanked the screen.")
    presenter.signal(SIGKILL)
    try presenter.waitForExit()
    try follower.waitForScreen(containing: "the presenter’s connection is lost")
    #expect(follower.screenText.contains("The presenter has blanked the screen."))
    let next = try world.start(["present"])
    #expect(next.screenText.contains("Taken over where it was: slide 4, blanked; any key shows it"))
    #expect(follower.screenText.contains("The presenter has blanked the screen."))
    try next.press("b")
    try follower.waitForScreen(containing: "following, slide 4 of ")
  }

  @Test func `who waits follows as soon as somebody presents, and again the next meeting`() throws {
    let world = try World.ofTestshire()
    let follower = try world.start(["follow"])
    #expect(follower.screenText.contains("Nobody presents at this moment."))
    #expect(follower.cursor == ScreenPlace(row: 1, column: 4))
    let first = try world.start(["present"])
    try follower.waitForScreen(containing: "following, slide 1 of ")
    try first.endMeeting()
    try follower.waitForScreen(containing: "the presentation has ended")
    let second = try world.start(["present"])
    try follower.waitForScreen(containing: "following, slide 1 of ")
    try follower.press("n")
    try second.endMeeting()
    try follower.waitForScreen(containing: "the presentation has ended")
    let third = try world.start(["present"])
    try follower.waitForScreen(containing: "another presentation has begun: f follows it")
    try third.press("3g")
    try follower.press("f")
    #expect(follower.screenText.contains("following, slide 3 of "))
  }

  @Test func `the agenda comes with the presentation, to followers and to who takes over`() throws {
    let world = try World.ofTestshire()
    try world.write("items:\n- title: Welcome to all\n- slides: [dates]\n", to: "agenda.yaml")
    let presenter = try world.start(["present", "--agenda", "agenda.yaml"])
    try world.remove("agenda.yaml")
    let follower = try world.start(["follow"])
    #expect(follower.screenText.contains("Welcome to all"))
    #expect(follower.screenText.contains("following, slide 1 of 2"))
    presenter.hangUp()
    try presenter.waitForExit()
    try follower.waitForScreen(containing: "connection is lost")
    let next = try world.start(["present"])
    #expect(next.screenText.contains("Welcome to all"))
    try follower.waitForScreen(containing: "following, slide 1 of 2")
  }

  @Test func `the plan that is presented is followed, and the snapshot that was begun with`() throws
  {
    let world = try World()
    let presenter = try world.start(["present", "--plan", "bury"])
    let follower = try world.start(["follow"])
    #expect(follower.screenText.contains("Bury"))
    let other = try world.start(["follow", "--plan", "manchester"])
    #expect(other.screenText.contains("Nobody presents at this moment."))
    try presenter.press("n")
    try follower.waitForScreen(containing: "following, slide 2 of ")
  }

  @Test
  func `what is recorded shows at once; a newer snapshot is not taken, nor by who joins late`()
    throws
  {
    let world = try World.ofTestshire()
    let due = ["update", "A1", "--due", "2027-01-31", "--reason", "provider late"]
    #expect(try world.run(due).end == .code(0))
    let presenter = try world.start(["present"])
    try presenter.press("inew date asked\r")
    let follower = try world.start(["follow"], rows: 40, columns: 120)
    #expect(follower.screenText.contains("New date asked for"))
    try presenter.press("A\r")
    try follower.waitForScreen(containing: "New date approved")
    // The foot of the screen is read after its head.
    try follower.waitUntilIdle()
    try world.write(smallPlan(asAt: "2020-02-29"), to: "data/testshire/2020-02-29.json")
    try presenter.waitForScreen(containing: "recording opens it here, and asks before")
    try presenter.press("k")
    let late = try world.start(["follow"], rows: 40, columns: 120)
    #expect(late.screenText.contains("New date approved"))
    let mark = try #require(follower.screenLines.last { !$0.isEmpty }).split(separator: " ")[0]
    #expect(mark.hasPrefix("#"))
    #expect(late.screenText.contains(mark))
  }

  @Test func `followers go over to what was written anew with the presenter, and are told`() throws
  {
    let world = try World.ofTestshire()
    let due = ["update", "A1", "--due", "2027-01-31", "--reason", "provider late"]
    #expect(try world.run(due).end == .code(0))
    let presenter = try world.start(["present"], columns: 120)
    try presenter.press("inew date asked\r")
    let follower = try world.start(["follow"], rows: 40, columns: 120)
    #expect(follower.screenText.contains("Train managers"))
    let rewritten = smallPlan(asAt: "2020-01-31").replacing(
      "Train managers", with: "Coach managers")
    try world.write(rewritten, to: "data/testshire/2020-01-31.json")
    try presenter.waitForScreen(containing: "was written anew; recording opens it here")
    try follower.waitForScreen(
      containing: "was written anew; it opens here once the presenter records over it")
    #expect(follower.screenText.contains("Train managers"))
    try presenter.press("A")
    try presenter.press("\r")
    try presenter.waitForScreen(containing: "Enter opens it for all")
    try presenter.press("\r")
    try presenter.waitForScreen(containing: "Enter saves it there")
    #expect(follower.screenText.contains("Train managers"))
    try presenter.press("\r")
    try presenter.waitForScreen(containing: "Coach managers")
    try follower.waitForScreen(containing: "Coach managers")
  }

  @Test func `a presentation that was cut off on another day is followed by nobody`() throws {
    let world = try World.ofTestshire(environment: ["TZ": "FAR+18"])
    let presenter = try world.start(["present"])
    presenter.signal(SIGKILL)
    try presenter.waitForExit()
    #expect(try world.run(["follow"]).output.hasPrefix("1 of "))
    // There it is another day at every hour.
    let tomorrow = try world.run(["follow"], inZone: "FAR-18")
    #expect(tomorrow.output.hasPrefix("Nobody presents"))
  }

  @Test func `notes beside an agenda are refused`() throws {
    let run = try World.ofTestshire().run(["present", "--notes", "--agenda", "a.yaml"])
    #expect(run.end == .code(2))
    #expect(run.errors.contains("--notes: found an option of the presentation beside it"))
  }

  @Test(.enabled(if: geteuid() == 0))
  func `who may only read the register follows`() throws {
    let world = try World.ofTestshire()
    let presenter = try world.start(["present"])
    try presenter.press("3g")
    chmod(world.folder + "/data/register.sqlite", 0o444)
    let follower = try world.startAsStranger(["follow"], columns: 80, isWaiting: false)
    try follower.waitForScreen(containing: "following, slide 3 of ")
    let notes = try world.start(["present", "--notes"], isWaiting: false)
    try notes.waitForScreen(containing: "1 follows: nobody")
  }

  @Test(.enabled(if: geteuid() == 0))
  func `each turn is heard where the folder of the register may not be listed`() throws {
    let world = try World.ofTestshire()
    try world.makeFolder("unlisted")
    let register = ["--register", world.folder + "/unlisted/register.sqlite"]
    let presenter = try world.start(["present"] + register)
    chmod(world.folder + "/unlisted", 0o711)
    let follower = try world.startAsStranger(["follow"] + register, columns: 80, isWaiting: false)
    try follower.waitForScreen(containing: "following, slide 1 of ")
    for slide in [3, 2, 4] {
      try presenter.press("\(slide)g")
      try follower.waitForScreen(containing: "following, slide \(slide) of ")
    }
  }

  @Test func `without a terminal the words of the slide are printed`() throws {
    let world = try World.ofTestshire()
    let nobody = try world.run(["follow"])
    #expect(nobody.end == .code(0))
    #expect(nobody.output.hasPrefix("Nobody presents at this moment."))
    let presenter = try world.start(["present"])
    try presenter.press("2g")
    let run = try world.run(["follow"])
    #expect(run.output.hasPrefix("2 of "))
    #expect(run.output.contains("[standing]\n"))
    #expect(run.output.hasSuffix("\n"))
    expectPlain(run.output)
  }

  @Test func `the presenter's notes tell the next slide, the time used and who follows`() throws {
    let world = try World.ofTestshire()
    try world.write(
      "items:\n- title: Welcome\n  minutes: 5\n  notes: Say hello.\n- slides: [dates]\n",
      to: "agenda.yaml")
    let notes = try world.start(["present", "--notes"])
    #expect(notes.screenText.contains("Nobody presents at this moment."))
    #expect(notes.state == .waiting(hasTimer: false))
    let presenter = try world.start(["present", "--agenda", "agenda.yaml"])
    try notes.waitForScreen(containing: "0 of 5 minutes used, 5 left: item 1, Welcome")
    for words in ["0 minutes since ", "Nobody follows", "Next: Next dates", "Say hello."] {
      try notes.waitForScreen(containing: words)
    }
    let follower = try world.start(["follow"])
    try notes.waitForScreen(containing: "1 follows: ")
    try notes.waitUntilTimed()
    #expect(presenter.state == .waiting(hasTimer: false))
    #expect(follower.state == .waiting(hasTimer: false))
    try presenter.press("n")
    try notes.waitForScreen(containing: "Next: this is the last slide")
    try presenter.endMeeting()
    try notes.waitForScreen(containing: "the presentation has ended")
    try notes.waitUntilIdle()
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " })
  }
}
