import Glibc
import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct NewerSnapshotTests {
  private let march = smallPlan(asAt: "2020-03-31")

  @Test func `an open dashboard tells of a newer snapshot and stays where it is`() throws {
    let world = try World.ofTestshire()
    let board = try world.start()
    try board.press("4j")
    try arrive(march, in: world)
    try board.waitForScreen(
      containing: "A snapshot of 31 Mar 2020 has arrived; :2020-03-31 opens it")
    try board.waitUntilIdle()
    #expect(board.screenLine(0).contains("data 31 Jan 2020"))
    #expect(board.state == .waiting(hasTimer: false))
    try board.press(":2020-03-31\r")
    #expect(board.screenLine(0).contains("data 31 Mar 2020"))
  }

  @Test func `an open dashboard tells at once of a newer file that is not opened, by its name`()
    throws
  {
    let world = try World.ofTestshire()
    let board = try world.start(columns: 160)
    try world.write(march, to: "data/testshire/2020-03-31.JSON")
    try board.waitForScreen(
      containing: "The file 2020-03-31.JSON is not opened: found a name that is no snapshot's")
    rename(
      world.folder + "/data/testshire/2020-03-31.JSON",
      world.folder + "/data/testshire/2020-03-31.json")
    try board.press("j")
    try board.waitUntilIdle()
    try board.press(":2020-03-31\r")
    #expect(board.screenLine(0).contains("data 31 Mar 2020"))
  }

  @Test func `an open dashboard tells that the snapshot it shows is gone`() throws {
    let world = try World.ofTestshire()
    try arrive(march, in: world)
    let board = try world.start()
    unlink(world.folder + "/data/testshire/2020-03-31.json")
    try board.waitForScreen(containing: "The snapshot of 31 Mar 2020, which is open, is gone")
    try board.waitUntilIdle()
    #expect(board.screenLine(0).contains("data 31 Mar 2020"))
    try arrive(march, in: world)
    try board.waitForScreen(containing: "The snapshot of 31 Mar 2020, which is open, is back")
  }

  @Test func `what was not saved stays to be read when news of snapshots comes`() throws {
    let world = try World.ofTestshire()
    let board = try world.start(columns: 160)
    try board.typeNote("kept")
    try arrive("{", in: world)
    try board.waitUntilIdle()
    try board.press("\r")
    let told = "Not saved: the newest snapshot, of 31 Mar 2020, can't be used"
    #expect(board.message == told)
    try world.write(smallPlan(asAt: "2020-04-30"), to: "data/testshire/2020-04-30.json")
    try board.waitUntilIdle()
    #expect(board.message == told)
    try board.press("x")
    #expect(board.message.hasPrefix("A snapshot of 30 Apr 2020 has arrived"))
  }

  @Test func `nothing is recorded against a snapshot that nobody has seen`() throws {
    let world = try World.ofTestshire()
    let board = try world.start()
    try board.typeNote("kept")
    try arrive(march, in: world)
    try board.press("\r")
    expectNotSaved(
      board, "a snapshot of 31 Mar 2020 came and is open now; Enter saves it there", note: "kept")
    #expect(board.screenLine(0).contains("data 31 Mar 2020"))
    #expect(!world.has("data/register.sqlite"))
    try board.press("\r")
    expectSaved(board, note: "kept")
    #expect(try world.provenRows() == 1)
  }

  @Test func `an action that is gone from the newer one can't be recorded of`() throws {
    let world = try World.ofTestshire()
    let board = try world.start()
    try board.typeNote("kept")
    try arrive(march.replacing("\"A1\"", with: "\"B1\""), in: world)
    try board.press("\r")
    expectNotSaved(board, "a snapshot of 31 Mar 2020 came", note: "kept")
    try board.press("\r")
    #expect(board.message.hasPrefix("Not saved: "))
    #expect(board.screenText.contains("testshire has no action “A1”"))
    #expect(!world.has("data/register.sqlite"))
  }

  @Test func `taking back waits for a newer snapshot to be seen as well`() throws {
    let world = try World.withOneNote()
    let board = try world.start()
    try board.press("U")
    try arrive(march, in: world)
    try board.press("\r")
    #expect(board.message == "Not saved: a snapshot of 31 Mar 2020 came and is open now")
    #expect(try world.provenRows() == 1)
  }

  @Test func `over a newer file that can't be read nothing is recorded, until it is mended`() throws
  {
    let world = try World.ofTestshire()
    let board = try world.start(columns: 160)
    try board.typeNote("kept")
    try arrive("{", in: world)
    try board.waitForScreen(containing: "A snapshot of 31 Mar 2020 has arrived")
    try board.press("\r")
    #expect(board.message == "Not saved: the newest snapshot, of 31 Mar 2020, can't be used")
    #expect(board.screenLine(0).contains("1 newer file unusable"))
    #expect(!world.has("data/register.sqlite"))
    try arrive(march, in: world)
    try board.press("\r")
    #expect(board.message.hasPrefix("Not saved: a snapshot of 31 Mar 2020 came and is open now"))
    try board.press("\r")
    expectSaved(board, note: "kept")
  }

  @Test func `a command records nothing over an older snapshot where the newest can't be read`()
    throws
  {
    let world = try World.ofTestshire()
    try arrive("{", in: world)
    let update = try world.run(["update", "A1", "--note", "x"])
    #expect(update.end == .code(2))
    #expect(
      update.errors.hasPrefix("board: The snapshot of 31 Mar 2020 can't be used, 1 fault: line 1"))
    #expect(!world.has("data/register.sqlite"))
  }

  @Test func `an open dashboard tells that its file was damaged, mended and written anew`() throws {
    let world = try World.ofTestshire()
    let file = "data/testshire/2020-01-31.json"
    let board = try world.start(columns: 160)
    try world.write("{", to: file)
    try board.waitForScreen(containing: "The snapshot of 31 Jan 2020 can't be used, 1 fault")
    try world.write(smallPlan(asAt: "2020-01-31"), to: file)
    try board.press("j")
    #expect(
      board.screenText.contains("The snapshot of 31 Jan 2020, which is open, is as it was again"))
    let other = smallPlan(asAt: "2020-01-31").replacing("Audit monthly", with: "Audit weekly")
    try world.write(other, to: file)
    try board.waitForScreen(containing: "was written anew; :2020-01-31 opens it")
    try board.press(":2020-01-31\r")
    try board.press("4")
    #expect(board.screenText.contains("Audit weekly"))
  }

  /// As copying tools do: under another name first.
  private func arrive(_ text: String, in world: World) throws {
    try world.write(text, to: "coming")
    rename(world.folder + "/coming", world.folder + "/data/testshire/2020-03-31.json")
  }
}
