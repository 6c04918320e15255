import Foundation
import TerminalTestSupport
import Testing

/// What `board redact` says of the places it can't reach, and what stays told of what it took out.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct RedactedTests {
  private func redact(_ number: Int, in world: World) throws -> PlainRun {
    try world.run(["redact", "\(number)", "--reason", "It names a child."])
  }

  @Test func `other rows that have its text are named, what stood before a change too`() throws {
    let world = try World.withOneNote()
    let name = "Zebra Example of Any Road"
    for lead in [name, "Head of Quality"] {
      #expect(try world.run(["update", "A1", "--lead", lead, "--any-lead"]).end == .code(0))
    }
    #expect(try world.run(["update", "A2", "--note", "seen by \(name)"]).end == .code(0))
    let run = try redact(2, in: world)
    #expect(run.end == .code(0), "\(run.errors)")
    #expect(run.output.contains("row 3 has its text too: board redact 3 takes that out\n"))
    #expect(run.output.contains("row 4 has its text too"))
    #expect(!run.output.contains("row 1 has"))
  }

  @Test func `a reason that says it again is refused, and one that said it before is named`() throws
  {
    let world = try World.withOneNote()
    let name = "Zebra Example of Any Road"
    for note in ["not for here", name] {
      #expect(try world.run(["update", "A2", "--note", note]).end == .code(0))
    }
    let told = try world.run(["redact", "2", "--reason", "it named \(name)"])
    #expect(told.end == .code(0), "\(told.errors)")
    let again = ["redact", "3", "--reason", "it named \(name)"]
    expectRefused(try world.run(again), code: 2, "it says what is to be taken out")
    let run = try redact(3, in: world)
    #expect(run.output.contains("row 4 has its text too: board redact 4 takes that out\n"))
  }

  @Test func `a short text is found where the program repeated it`() throws {
    let world = try World.ofTestshire()
    let lead = ["update", "A1", "--lead", "Principal Social Worker", "--note", "Kai Brown"]
    #expect(try world.run(lead).end == .code(0))
    let later = smallPlan(asAt: "2020-02-29")
      .replacing("\"Train managers\",", with: "\"Train managers\", \"lead\": \"Head of Quality\",")
    try world.write(later, to: "data/testshire/2020-02-29.json")
    let kept = try world.run(["conflicts", "--keep", "1"])
    try #require(kept.end == .code(0), "\(kept.output) \(kept.errors)")
    let run = try redact(1, in: world)
    #expect(run.output.contains("row 2 has its text too"), "\(run.output)")
  }

  @Test func `asked once more, it takes out what traces are left, and names snapshots again`()
    throws
  {
    let world = try World.withOneNote()
    let frozen = try world.run(["snapshot"])
    let file = try #require(frozen.output.split(separator: "/").last).dropLast()
    #expect(try redact(1, in: world).end == .code(0))
    let again = try redact(1, in: world)
    #expect(again.end == .code(0), "\(again.errors)")
    #expect(again.output.contains("its traces were looked for once more"))
    #expect(again.output.contains("testshire/\(file) was frozen with it or has its text"))
    #expect(try world.run(["verify"]).output.contains("2 rows, consistent"))
  }

  @Test func `a draft that was left behind, and any other file that has the text, is named`() throws
  {
    let world = try World.ofTestshire()
    let name = "Zebra Example of Any Road"
    #expect(try world.run(["update", "A1", "--note", name]).end == .code(0))
    try world.write("{\"text\": \"\(name)\"", to: "data/testshire/.2020-03-31.json.new-1-1")
    try FileManager.default.createDirectory(
      atPath: world.folder + "/data/testshire/old", withIntermediateDirectories: false)
    try world.write("to do: \(name)", to: "data/testshire/old/notes.txt")
    let run = try redact(1, in: world)
    #expect(run.output.contains("testshire/.2020-03-31.json.new-1-1 was frozen with it or has"))
    #expect(run.output.contains("testshire/old/notes.txt was frozen with it or has"))
  }

  @Test func `snapshots that name the same body, or have a short word within another, are not`()
    throws
  {
    let world = try World.ofTestshire()
    let plan = smallPlan(asAt: "2020-01-31").replacing("Train managers", with: "Board: a wide view")
    try world.write(plan, to: "data/testshire/2020-01-31.json")
    let board = ["--lead", "Board: a wide view", "--any-lead"]
    #expect(try world.run(["update", "A1"] + board).end == .code(0))
    #expect(try world.run(["update", "A1", "--note", "w"]).end == .code(0))
    for number in [1, 2] {
      let run = try redact(number, in: world)
      #expect(run.end == .code(0) && !run.output.contains("2020-01-31"), "\(run.output)")
    }
  }

  @Test func `what took it back stays in the history, and goes with it`() throws {
    let world = try World.withOneNote()
    #expect(try world.run(["undo"]).end == .code(0))
    #expect(try redact(1, in: world).end == .code(0))
    let history = try world.run(["history", "A1"]).output
    #expect(history.contains("takes back row 1") && history.contains("note, row 1, taken out "))
    let json = try world.run(["history", "--format", "json"]).output
    #expect(json.contains("\"takenBackBy\" : [\n        2\n"))
  }

  @Test func `a reason is held to the rules of other texts, and nothing is taken out for another`()
    throws
  {
    let world = try World.withOneNote()
    for (reason, words) in [
      (String(repeating: "x", count: 2_001), "at most 2,000 are recorded"),
      ("a \u{202E} b", "stands for a character that can't be kept"), (" ", "found none"),
    ] {
      expectRefused(try world.run(["redact", "1", "--reason", reason]), code: 2, words)
    }
    #expect(try world.recorded().map(\.to) == ["first"])
  }

  @Test func `the history of an action on screen says what was taken out, and the mark grows`()
    throws
  {
    let world = try World.withOneNote()
    #expect(try redact(1, in: world).end == .code(0))
    let board = try world.start(columns: 120)
    #expect(board.screenText.contains("+2"))
    try board.type(":history\r")
    try board.waitForScreen(containing: "note, row 1, taken out ")
    #expect(board.screenText.contains("takes out what row 1 said"))
  }

  @Test func `once the reason is taken out too, who said what of which action stays told`() throws {
    let world = try World.withOneNote()
    #expect(try redact(1, in: world).end == .code(0))
    #expect(try redact(2, in: world).end == .code(0))
    let history = try world.run(["history", "A1"]).output
    #expect(
      history.contains("note, row 1, taken out ") && history.contains("why was taken out too"))
    #expect(try world.run(["verify"]).output.contains("2 rows taken out\n"))
  }
}
