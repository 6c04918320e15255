import FoundationEssentials
import Glibc
import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct LeadingTests {
  @Test func `who takes over after a cut goes on at the same slide; after a quit from the start`()
    throws
  {
    let world = try World.ofTestshire()
    let cut = try world.start(["present"])
    try cut.press("3g")
    cut.signal(SIGKILL)
    #expect(try cut.waitForExit() == .signal(SIGKILL))
    let next = try world.start(["present"], rows: 40, columns: 120)
    #expect(next.screenText.contains("Taken over where it was: slide 3"))
    try next.press("n")
    next.hangUp()
    try next.waitForExit()
    let last = try world.start(["present"])
    #expect(last.screenText.contains("Taken over where it was: slide 4"))
    try last.endMeeting()
    #expect(try last.waitForExit() == .code(0))
    #expect(!(try world.start(["present"])).screenText.contains("Taken over"))
  }

  @Test func `a second presenter of the same plan is refused, and told who presents`() throws {
    let world = try World.ofTestshire()
    let first = try world.start(["present"])
    let second = try world.start(["present"], columns: 200, isWaiting: false)
    #expect(try second.waitForExit() == .code(3))
    #expect(second.screenText.contains(" presents, since "))
    #expect(
      second.screenLines.joined().contains("; board present --take-over goes on with it here"))
    #expect(!second.isOnAlternateScreen)
    try first.press("n")
    #expect(!first.screenText.contains("Nobody can follow"))
  }

  @Test func `a presentation of one's own is taken over from a session that hangs`() throws {
    let world = try World.ofTestshire()
    let hanging = try world.start(["present"], columns: 120)
    try hanging.press("3g")
    let follower = try world.start(["follow"])
    hanging.signal(SIGSTOP)
    try hanging.waitUntilStopped()
    let next = try world.start(["present", "--take-over"])
    #expect(next.screenText.contains("Taken over where it was: slide 3"))
    try next.press("n")
    try follower.waitForScreen(containing: "following, slide 4 of ")
    hanging.signal(SIGCONT)
    try hanging.waitForScreen(
      containing: "Another session has taken this meeting over; those who follow see its slides")
    try hanging.press("g")
    #expect(
      hanging.screenText.contains("another session has taken this meeting over; slide 1 of 10"))
    try next.press("n")
    try follower.waitForScreen(containing: "following, slide 5 of ")
  }

  @Test func `a start on a terminal that shows nothing begins no meeting and takes none over`()
    throws
  {
    let world = try World.ofTestshire()
    let known = world.environment["TERM"]
    func failToStart() throws {
      world.environment["TERM"] = "none-of-these"
      let failed = try world.start(["present"], isWaiting: false)
      #expect(try failed.waitForExit() == .code(2))
      world.environment["TERM"] = known
    }
    try failToStart()
    #expect(try world.run(["follow"]).output.hasPrefix("Nobody presents"))
    let cut = try world.start(["present"])
    cut.signal(SIGKILL)
    try cut.waitForExit()
    let register = URL(filePath: world.folder + "/data/register.sqlite")
    let before = try Data(contentsOf: register)
    try failToStart()
    #expect(try Data(contentsOf: register) == before)
  }

  @Test(arguments: [">/dev/full", ">&-"])
  func `a start in plain mode that nobody can hear begins no meeting`(redirection: String) throws {
    let world = try World.ofTestshire()
    let shell = try ProgramUnderTest(
      "/bin/sh", ["-c", "\(boardPath) present --plain \(redirection); echo ended with $?"],
      environment: world.environment, folder: world.folder)
    #expect(try shell.waitForExit() == .code(0))
    #expect(shell.screenText.contains("ended with 2"))
    #expect(try world.run(["follow"]).output.hasPrefix("Nobody presents"))
  }

  @Test func `who may not write presents all the same, and is told that nobody can follow`() throws
  {
    let board = try World.ofTestshire().start(["present", "--read-only"])
    #expect(
      board.screenText.contains("Nobody can follow: the program was started with --read-only"))
    try board.press("n")
    #expect(!board.screenText.contains("Nobody can follow"))
  }

  @Test func `a turn that can't be told is said, and the slide is turned`() throws {
    let world = try World.ofTestshire()
    let board = try world.start(["present"])
    try world.remove("data/register.sqlite")
    try board.press("3g")
    #expect(board.screenText.contains("Nobody can follow: register.sqlite: "))
    try board.endMeeting()
    #expect(try board.waitForExit() == .code(0))
  }
}
