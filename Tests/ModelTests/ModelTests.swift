import FoundationEssentials
import Testing

/// Histories, each with a seed of its own that replays it alone.
///
/// `scripts/model-check 50000` tries as many; `scripts/model-check 1 SEED` replays one.
@Suite("Whatever is recorded, taken back, frozen and put in place late")
struct ModelTests {
  @Test func `what shows is what the reference says, after every step of any history`() throws {
    let seeds = Histories.asked
    let failed = seeds.filter { History(seed: $0).failure(in: { MemoryStore() }) != nil }
    for seed in failed.prefix(5) {
      Issue.record("\(History(seed: seed).shrunk { MemoryStore() }.report(of: seed))")
    }
    print("\(seeds.count) histories from seed \(seeds.lowerBound): \(failed.count) failed")
  }

  @Test func `a register on the disk keeps a history as memory does`() throws {
    let seeds = Histories.asked
    for seed in stride(from: seeds.lowerBound, through: seeds.upperBound, by: 50) {
      let history = History(seed: seed)
      let failure = try history.failure(in: { try RegisterStore() })
      #expect(failure?.faults == nil, "seed \(seed), after step \(failure?.step ?? 0)")
    }
  }

  @Test func `the same seed is the same history, another is another`() {
    #expect(History(seed: 7).steps == History(seed: 7).steps)
    #expect(History(seed: 7).steps != History(seed: 8).steps)
  }
}

/// The histories that are to be tried: some hundred, unless the environment says more.
enum Histories {
  static var asked: ClosedRange<UInt64> {
    let environment = ProcessInfo.processInfo.environment
    let count = environment["BOARD_HISTORIES"].flatMap(UInt64.init) ?? 300
    let first = environment["BOARD_HISTORY_SEED"].flatMap(UInt64.init) ?? 1
    return first...(first + max(1, count) - 1)
  }
}

extension History {
  /// The history and what does not hold after its last step, in words.
  fileprivate func report(of seed: UInt64) -> String {
    let faults = failure { MemoryStore() }?.faults ?? []
    let told = steps.map { "  \($0)" } + faults.map { "  \($0)" }
    return "seed \(seed), shrunk to \(steps.count) steps:\n" + told.joined(separator: "\n")
  }
}
