import Foundation
import TerminalTestSupport
import Testing

/// Which snapshots are named that may still say what was taken out of the register.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct RedactingSnapshotsTests {
  private static let redact = ["redact", "1", "--reason", "It names a child."]

  @Test func `whichever reading of a snapshot fails, one that has the text is named`() throws {
    let opened = try frozen().calls(of: Self.redact).count { $0 == "open-snapshot" }
    #expect(opened > 2)
    var isLookedFor = false
    for before in 0..<opened {
      let world = try frozen()
      try world.write("open-snapshot \(EIO) \(before) 1\n", to: "failing")
      let run = try world.run(Self.redact)
      try world.mendDisk()
      let named = run.output.split(separator: "\n").filter { $0.contains("testshire/2") }
      if run.end == .code(0) {
        let told = ["was frozen with it or has its text", "can't be read, so that nobody knows"]
        #expect(named.contains { line in told.contains(where: line.contains) }, "\(run.output)")
        isLookedFor = isLookedFor || run.output.contains(told[1])
      } else {
        #expect(try world.recorded().map(\.to) == ["first"])
      }
    }
    #expect(isLookedFor)
  }

  @Test(arguments: [
    (#"Sam of 4 "Any" Road"#, #"\u0053am of 4 \u0022Any\u0022 Road"#),
    (#"José, 7 \ 8"#, #"Jos\u00E9, 7 \\ 8"#), ("🚀 Sam", #"\ud83d\uDE80 Sam"#),
  ])
  func `one that has the text in other escapes than the program writes is named, a damaged one too`(
    text: String, written: String
  ) throws {
    for isDamaged in [false, true] {
      let world = try World.ofTestshire()
      #expect(try world.run(["update", "A1", "--note", text]).end == .code(0))
      let plan = smallPlan(asAt: "2020-01-31").replacing("Train managers", with: written)
      let old = "data/testshire/2019-12-31.json"
      try world.write(isDamaged ? String(plan.dropLast(3)) : plan, to: old)
      let run = try world.run(Self.redact)
      #expect(run.end == .code(0), "\(run.errors)")
      #expect(run.output.contains("testshire/2019-12-31.json was frozen with it or has its text"))
    }
  }

  @Test func `one that is no text in UTF-8 may have it, and is named as unread`() throws {
    let world = try World.ofTestshire()
    #expect(try world.run(["update", "A1", "--note", "Zebra Example of Any Road"]).end == .code(0))
    let old = "data/testshire/2019-12-31.json"
    try world.write(smallPlan(asAt: "2019-12-31"), to: old)
    let file = URL(filePath: world.folder + "/" + old)
    try String(contentsOf: file, encoding: .utf8).write(
      to: file, atomically: false, encoding: .utf16)
    let run = try world.run(Self.redact)
    #expect(run.end == .code(0), "\(run.errors)")
    #expect(
      run.output.contains(
        "testshire/2019-12-31.json can't be read, so that nobody knows whether it has"),
      "\(run.output)")
  }

  @Test func `one that was frozen once it was taken back or taken out is not`() throws {
    for away in [["undo"], Self.redact] {
      let world = try World.withOneNote()
      #expect(try world.run(away).end == .code(0))
      #expect(try world.run(["update", "A1", "--note", "clean"]).end == .code(0))
      #expect(try world.run(["snapshot"]).end == .code(0))
      let run = try world.run(Self.redact)
      #expect(run.end == .code(0), "\(run.errors)")
      #expect(!run.output.contains("was frozen with it or has its text"), "\(run.output)")
    }
  }

  private func frozen() throws -> World {
    let world = try World.onFailingDisk()
    #expect(try world.run(["snapshot"]).end == .code(0))
    return world
  }
}
