import Glibc
import TerminalTestSupport
import Testing

/// How often commands open the register.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct OpeningsTests {
  @Test(arguments: [
    ["update", "A1", "--note", "Audit ended"], ["undo"], ["snapshot"],
    ["history"], ["conflicts"], [],
  ])
  func `a command opens the register once`(command: [String]) throws {
    let world = try World.ofTestshire()
    #expect(try world.run(["update", "A1", "--note", "Audit started"]).end == .code(0))
    let openings = FileOpenings(of: world.folder + "/data/register.sqlite")
    #expect(try world.run(command).end == .code(0))
    #expect(openings.count() == 1)
  }

  @Test func `a meeting is led and followed with the register opened at its start`() throws {
    let world = try World.ofTestshire()
    #expect(try world.run(["update", "A1", "--note", "Audit started"]).end == .code(0))
    let presenter = try world.start(["present"])
    let follower = try world.start(["follow"])
    try follower.waitForScreen(containing: "following, slide 1 of ")
    let openings = FileOpenings(of: world.folder + "/data/register.sqlite")
    for slide in 2...4 {
      try presenter.press("\(slide)g")
      try follower.waitForScreen(containing: "following, slide \(slide) of ")
    }
    #expect(openings.count() == 0)
  }
}
