import TerminalTestSupport
import Testing

/// Days of the command line are read as the form reads them, and what was understood is said.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct TypedDayTests {
  @Test(arguments: [
    ("30 Nov 2030", "30 Nov 2030"), ("30/11/2030", "30 Nov 2030"), ("30.11.30", "30 Nov 2030"),
    ("30 november 2030", "30 Nov 2030"), ("2030-11-30", "30 Nov 2030"),
  ])
  func `a due date is read as in the form`(typed: String, told: String) throws {
    let world = try World.ofTestshire()
    let run = try world.run(["update", "A1", "--due", typed, "--reason", "late"])
    #expect(run.end == .code(0), "\(run.errors)")
    #expect(run.output.contains("→ \(told)"))
    #expect(run.errors.contains("--due: Sat 30 Nov 2030") == (typed != "2030-11-30"))
    #expect(try world.recorded().map(\.to) == ["2030-11-30"])
  }

  @Test func `days from today, and days without a year, are read too`() throws {
    let world = try World.ofTestshire()
    let due = try world.run(["update", "A1", "--due=+14", "--reason", "late"])
    #expect(due.end == .code(0), "\(due.errors)")
    #expect(due.errors.contains("--due: "))
    let approval = try world.run(
      ["update", "A1", "--approved-by", "Board", "--approved-on", "today"])
    #expect(approval.end == .code(0), "\(approval.errors)")
    let snapshot = try world.run(["snapshot", "--as-at", "today"])
    #expect(snapshot.end == .code(0), "\(snapshot.errors)")
  }

  @Test func `what is shown is asked for by such a day too`() throws {
    let world = try World()
    for arguments in [
      ["--snapshot", "31 Oct 2026"], ["--snapshot", "31/10/2026"], ["--as-of", "31/10/2026"],
      ["present", "--snapshot", "31.10.26"],
    ] {
      let run = try world.run(arguments)
      #expect(run.end == .code(0), "\(run.errors)")
      #expect(run.errors.contains("\(arguments[arguments.count - 2]): Sat 31 Oct 2026"))
    }
  }

  @Test(arguments: ["soon", "5", "+", "30 Nov 2026 1"])
  func `what is no day is answered with how one is written`(typed: String) throws {
    let run = try World().run(["--snapshot", typed])
    #expect(run.end == .code(2))
    #expect(run.errors.contains("expected a day such as 30 Nov, 30/11/2026, 2026-11-30 or +14"))
  }

  @Test(arguments: ["31 Feb": "there is no 31 Feb", "2026-13-01": "did you mean 13/1/2026?"])
  func `a day that no calendar has is told as that`(typed: String, words: String) throws {
    let run = try World().run(["--snapshot", typed])
    #expect(run.end == .code(2))
    #expect(run.errors.contains("found “\(typed)”; \(words)"))
  }
}
