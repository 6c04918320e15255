import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct HostileArgumentTests {
  /// Every option of every command, and what stands beside them.
  private static let arguments: [[String]] = [
    [payload], ["--\(payload)"], ["-\(payload)"], ["--plan=\(payload)"], ["help", payload],
    ["--plan", payload], ["--snapshot", payload], ["--as-of", payload], ["--theme", payload],
    ["--theme", payload + ".yaml"], ["--data", payload], ["--register", payload],
    ["--register", "home/" + payload], ["--read-only=\(payload)"], ["--ascii=\(payload)"],
    ["present", payload], ["present", "--agenda", payload], ["present", "--plan", payload],
    ["check", payload], ["check", "--data", payload], ["check", "--\(payload)"],
    ["info", "--data", payload], ["info", "--register", payload],
    ["demo", payload, "--seed", payload], ["demo", "/dev/null/\(payload)"],
    ["demo", "made", "--actions", payload], ["demo", "made", "--data", payload],
    ["snapshot", "--as-at", payload], ["verify", "--head", payload],
    ["verify", "--register", payload],
  ]

  /// Those that print as JSON too, where faults are told so.
  private static let recording: [[String]] = [
    ["update", payload, "--note", "x"], ["update", "A1", payload], ["update", "A1"],
    ["update", "A1", "--state", payload], ["update", "A1", "--rating", payload],
    ["update", "A1", "--impact", payload], ["update", "A1", "--note", payload],
    ["update", "A1", "--evidence", payload, "--evidence-kind", "audit"],
    ["update", "A1", "--evidence", "x", "--evidence-kind", payload],
    ["update", "A1", "--due", payload],
    ["update", "A1", "--due", "2020-09-09", "--reason", payload],
    ["update", "A1", "--doing", payload], ["update", "A1", "--lead", payload],
    ["update", "A1", "--approved-by", payload], ["update", "A1", "--meeting", payload],
    ["update", "A1", "--approved-on", payload], ["update", "A1", "--if-unchanged-since", payload],
    ["update", "A1", "--note", "x", "--plan", payload],
    ["update", "A1", "--note", "x", "--data", payload],
    ["update", "A1", "--note", "x", "--register", payload + "/" + payload],
    ["history", payload], ["history", "--filter", "due:\(payload)"],
    ["history", "--filter", payload], ["history", "--plan", payload], ["undo", "--data", payload],
    ["conflicts", "--keep", payload], ["conflicts", "--take", "\(payload)1"],
    ["snapshot", "--as-at", payload],
  ]

  @Test(arguments: arguments + recording)
  func `payloads in arguments are not sent back`(arguments: [String]) throws {
    expectHarmless(try World.ofTestshire().run(arguments))
  }

  @Test(arguments: recording)
  func `nor where a script reads`(arguments: [String]) throws {
    let world = try World.ofTestshire()
    expectHarmless(try world.run(arguments + ["--format", "json"]))
    expectHarmless(try world.run(arguments + ["--format", payload]))
  }

  @Test(arguments: [["--plan", payload], ["--theme", payload], [payload], ["check", payload]])
  func `nor to a terminal`(arguments: [String]) throws {
    let board = try World.ofTestshire().start(arguments, isWaiting: false)
    #expect(try board.waitForExit() == .code(2))
    expectHarmless(board)
  }
}
