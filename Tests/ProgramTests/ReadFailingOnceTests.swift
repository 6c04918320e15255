import Glibc
import TerminalTestSupport
import Testing

/// A snapshot that can't be read once, and can be the next time, was passed over all the same: nothing is
/// recorded over the one before it.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct ReadFailingOnceTests {
  @Test(arguments: [
    ["update", "A1", "--note", "x"], ["undo"], ["snapshot"], ["conflicts", "--keep", "1"],
    ["conflicts"], ["history"],
  ])
  func `no command goes on over the snapshot before it`(arguments: [String]) throws {
    let world = try twoSnapshots()
    for error in [EIO, EMFILE] {
      try world.write("open-snapshot \(error) 0 1\n", to: "failing")
      let run = try world.run(arguments)
      #expect(run.end == .code(2))
      let told = "The snapshot of 29 Feb 2020 can't be used, 1 fault: found no way to read it"
      #expect(run.errors.contains(told), "\(run.errors)")
    }
    try world.mendDisk()
    #expect(try world.recorded().count == 1)
    #expect(try world.names(in: "data/testshire").count == 2)
  }

  @Test func `plain mode and the screen open it before they record`() throws {
    let world = try twoSnapshots()
    try world.write("open-snapshot \(EIO) 0 1\n", to: "failing")
    let said = try world.converse("a1\nupdate\nnote\nx\nyes\n").output
    #expect(said.contains("can't be used"), "\(said)")
    #expect(!said.contains("Saved"))
    try world.mendDisk()
    try world.write("open-snapshot \(EIO) 0 1\n", to: "failing")
    let board = try world.start(columns: 160)
    #expect(board.screenLine(0).contains("1 newer file unusable"))
    try board.press("4u")
    #expect(board.screenText.contains("the newest snapshot, of 29 Feb 2020, can't be used"))
    try world.mendDisk()
    #expect(try world.recorded().count == 1)
  }

  @Test func `an earlier snapshot that what was recorded is held against stops it too`() throws {
    let world = try World.ofTestshire()
    let note = ["update", "A1", "--lead", "Head of Audit", "--any-lead"]
    try #require(try world.run(note).end == .code(0))
    let settled = smallPlan(asAt: "2030-02-28").replacing(
      "\"title\": \"Train managers\"",
      with: "\"title\": \"Train managers\", \"lead\": \"Head of Audit\"")
    try world.write(settled, to: "data/testshire/2030-02-28.json")
    let moved = settled.replacing("Head of Audit", with: "Head of Practice")
      .replacing("2030-02-28", with: "2030-03-31")
    try world.write(moved, to: "data/testshire/2030-03-31.json")
    #expect(try world.run(["conflicts"]).end == .code(0))
    try world.write("{", to: "data/testshire/2030-02-28.json")
    for arguments in [["conflicts"], ["update", "A1", "--note", "x"], ["snapshot"], ["undo"]] {
      let run = try world.run(arguments)
      #expect(run.end == .code(2))
      let told = "What was recorded can't be held against the snapshot of 28 Feb 2030"
      #expect(run.errors.contains(told), "\(arguments) \(run.output) \(run.errors)")
    }
    let board = try world.start(columns: 160)
    #expect(board.screenLine(0).contains("data in doubt"))
    try board.press("4u")
    #expect(board.screenText.contains("can't be used"))
  }

  private func twoSnapshots() throws -> World {
    let world = try World.onFailingDisk()
    try world.write(smallPlan(asAt: "2020-02-29"), to: "data/testshire/2020-02-29.json")
    return world
  }
}
