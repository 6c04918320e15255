import TestSupport
import Testing

/// What the monkey's findings are worth: a life that failed can be lived again, and lives hold all that
/// can happen.
@Suite("A monkey's life")
struct LifeTests {
  @Test("The same seed is the same life, deed by deed and screen by screen", arguments: [1, 2, 3])
  func replay(seed: UInt64) throws {
    var first = try Monkey(seed: seed, at: .classic)
    var second = try Monkey(seed: seed, at: .classic)
    for _ in 1...80 {
      #expect(try first.step() == second.step())
      #expect(first.screen == second.screen, "\(first.deeds.suffix(1))")
    }
    #expect(first.deeds == second.deeds)
    #expect(Set(first.deeds.map(\.description)).count > 30)
  }

  @Test("Another seed is another life")
  func others() throws {
    let lives = try (1...3 as ClosedRange<UInt64>).map { seed in
      var monkey = try Monkey(seed: seed, at: .classic)
      for _ in 1...20 { _ = try monkey.step() }
      return monkey.deeds.map(\.description)
    }
    #expect(Set(lives).count == 3)
  }

  @Test("Keys, pastes, sizes down to 1×1 and what others do are all in it")
  func everything() {
    var dice = Dice(seed: 1)
    let deeds = (1...10_000).map { _ in Deed.next(&dice, at: .roomy) }
    #expect(deeds.contains(.resize(ScreenSize(1, 1))))
    #expect(deeds.contains(.resize(.roomy)))
    #expect(deeds.contains(.registerGoes))
    #expect(deeds.contains(.snapshotArrives))
    #expect(deeds.contains { if case .colleagueRecords = $0 { true } else { false } })
    for text in hostileTexts { #expect(deeds.contains(.paste(text)), "\(text.debugDescription)") }
    for key in ["q", "<esc>", "m", "<f1>"] { #expect(deeds.contains(.press(key)), "\(key)") }
    #expect(
      deeds.contains { if case .press(let keys) = $0 { keys.hasPrefix("<click:") } else { false } })
  }

  @Test(
    "It goes on for as many steps as are asked for, or is the one life of a seed",
    arguments: [
      ([:], 1...2), (["BOARD_MONKEY": "100000"], 1...200), (["BOARD_MONKEY": "10"], 1...1),
      (["BOARD_MONKEY_SEED": "17"], 17...17),
      (["BOARD_MONKEY": "100000", "BOARD_MONKEY_SEED": "17"], 17...17),
    ] as [([String: String], ClosedRange<UInt64>)])
  func length(environment: [String: String], lives: ClosedRange<UInt64>) {
    #expect(seeds(ofSteps: 500, in: environment) == lives)
  }
}
