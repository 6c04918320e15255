import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct RegisterOpeningsTests {
  @Test(
    arguments: [
      ["update", "A1", "--note", "second"],
      ["update", "A1", "--due", "2027-06-30", "--reason", "later still", "--second-date"],
      ["update", "A1", "--approved-by", "improvement board"],
      ["undo"],
      ["snapshot"],
    ])
  func `a command that records opens the register once`(arguments: [String]) throws {
    let world = try World.withOneNote()
    let due = ["update", "A1", "--due", "2027-01-31", "--reason", "provider late"]
    #expect(try world.run(due).end == .code(0))
    let openings = try FileOpenings(world.register)
    let run = try world.run(arguments)
    #expect(run.end == .code(0), "\(run.errors)")
    #expect(openings.count == 1)
  }

  @Test func `what is recorded in a dashboard opens the register once, news and all`() throws {
    let world = try World.withOneNote()
    let board = try world.start()
    try board.typeNote("second")
    let openings = try FileOpenings(world.register)
    try board.press("\r")
    expectSaved(board, note: "second")
    try board.waitUntilIdle()
    #expect(openings.count == 1)
  }

  @Test func `a dashboard takes in what others recorded and opens nothing for it`() throws {
    let world = try World.withOneNote()
    let board = try world.start()
    let openings = try FileOpenings(world.register)
    #expect(try world.run(["update", "A2", "--note", "second"]).end == .code(0))
    try board.waitForScreen(containing: "+2")
    try board.waitUntilIdle()
    // That of who recorded.
    #expect(openings.count == 1)
  }

  @Test func `a slide is turned, and followed, with the register open`() throws {
    let world = try World.ofTestshire()
    let presenter = try world.start(["present"])
    let follower = try world.start(["follow"])
    let notes = try world.start(["present", "--notes"], isWaiting: false)
    try notes.waitForScreen(containing: "1 follows: ")
    try presenter.press("2g")
    try follower.waitForScreen(containing: "following, slide 2 of ")
    for board in [presenter, follower] { try board.waitUntilIdle() }
    try notes.waitUntilTimed()
    let openings = try FileOpenings(world.register)
    for slide in [3, 4, 5] {
      try presenter.press("\(slide)g")
      try follower.waitForScreen(containing: "following, slide \(slide) of ")
    }
    for board in [presenter, follower] { try board.waitUntilIdle() }
    try notes.waitUntilTimed()
    #expect(openings.count == 0)
  }
}

extension World {
  fileprivate var register: String { folder + "/data/register.sqlite" }
}
