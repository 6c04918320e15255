import FoundationEssentials
import TestSupport
import Testing

/// Histories, each with a seed of its own that replays it alone.
///
/// `scripts/model-check 50000` tries as many; `scripts/model-check 1 SEED` replays one.
@Suite("Whatever is recorded, taken back, frozen and put in place late")
struct ModelTests {
  @Test func `what shows is what the reference says, after every step of any history`() {
    let seeds = Histories.asked
    let failed = seeds.filter { History(seed: $0).failure(in: inMemory) != nil }
    for seed in failed.prefix(5) {
      Issue.record("\(History(seed: seed).shrunk(in: inMemory).report(of: seed))")
    }
    print("\(seeds.count) histories from seed \(seeds.lowerBound): \(failed.count) failed")
  }

  @Test func `a register on the disk keeps a history as memory does`() {
    let seeds = Histories.asked
    for seed in stride(from: seeds.lowerBound, through: seeds.upperBound, by: 50) {
      let history = History(seed: seed, isRooted: false)
      let failure = history.failure { _ in try DiskStore() }
      #expect(failure?.faults == nil, "seed \(seed), after turn \(failure?.turn ?? 0)")
    }
  }

  @Test func `the same seed is the same history, another is another`() {
    #expect(History(seed: 7) == History(seed: 7))
    #expect(History(seed: 7) != History(seed: 8))
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

/// Rows in memory, for very many histories.
private let inMemory: Region.Keeper = { MemoryStore(versionOne: $0) }

extension History {
  /// The history and what does not hold after its last turn, in words.
  fileprivate func report(of seed: UInt64) -> String {
    let faults = failure(in: inMemory)?.faults ?? []
    let told =
      root.map { "  in version 1: \($0)" } + turns.map { "  \($0)" } + faults.map { "  \($0)" }
    return "seed \(seed), shrunk to \(turns.count) turns of \(councils) councils:\n"
      + told.joined(separator: "\n")
  }
}

extension Turn: CustomStringConvertible {
  var description: String { "council \(council): \(step)" }
}
