import Glibc
import TerminalTestSupport
import Testing

/// `BOARD_KILLS=1000 swift test --filter KillTests` kills a thousand times.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct KillTests {
  @Test func `killed at any moment, it loses nothing it called saved and leaves no half change`()
    throws
  {
    let world = try World.ofTestshire()
    let whole = try durationOfOne(in: world)
    var saved: [String] = []
    var wasKilled = 0
    for attempt in 1...times("BOARD_KILLS", usually: 40) {
      let note = "attempt \(attempt)"
      let process = try world.begin(["update", "A1", "A2", "--note", note])
      usleep(.random(in: 0...whole))
      process.kill()
      let run = process.waitForExit()
      if run.end == .signal(SIGKILL) { wasKilled += 1 }
      if run.output.contains(note) { saved.append(note) }
    }
    let rows = try world.recorded().filter { $0.to?.hasPrefix("attempt") == true }
    let copies = Dictionary(grouping: rows) { $0.to ?? "" }
    #expect(saved.allSatisfy { copies[$0] != nil })
    #expect(copies.values.allSatisfy { $0.map(\.action) == ["A1", "A2"] })
    #expect(try world.run(["verify"]).end == .code(0))
    #expect(wasKilled > 0)
  }

  /// Microseconds that an update takes, and half as long again.
  private func durationOfOne(in world: World) throws -> UInt32 {
    let clock = ContinuousClock()
    let duration = try clock.measure { _ = try world.run(["update", "A1", "--note", "first"]) }
    return UInt32(duration / .microseconds(1) * 1.5)
  }
}
