import CleanText
import DashboardState
import FoundationEssentials
import PlainPages
import TestSupport
import Testing

/// Any lines at all typed in plain mode, on a real register, in lives of 200 lines; `BOARD_MONKEY` and
/// `BOARD_MONKEY_SEED` count for them too.
@Suite("Anything at all, in plain mode")
struct PlainMonkeyTests {
  static let linesOfLife = 200

  @Test("Whatever is typed, what is said is printable text, and quit ends it")
  func anything() throws {
    for seed in seeds(ofSteps: PlainMonkeyTests.linesOfLife) {
      var dice = Dice(seed: seed)
      let office = try Office()
      try office.arrive(hostileSnapshot(&dice), asAt: Aldmoor.asAt)
      var board = try office.board(keys: .standard.spoken)
      if dice.roll(2) == 0 { board.happen(.present(nil)) }
      var plain = PlainDriver(board)
      for _ in 1...PlainMonkeyTests.linesOfLife {
        let line = dice.pick(lines).cleaned
        plain.type(line)
        if plain.talk.isOver { break }
        if dice.roll(20) == 0 { try colleagueRecords(in: office, &plain) }
        let faults = faults(of: plain)
        guard faults.isEmpty else {
          Issue.record("BOARD_MONKEY_SEED=\(seed): \(faults)\n\(plain.session.suffix(12))")
          return
        }
      }
    }
  }

  private func colleagueRecords(in office: Office, _ plain: inout PlainDriver) throws {
    var colleague = try office.board(as: PlanFixtures.safeguarding)
    colleague.press("4 u o y <enter>")
    plain.lookAtRegister()
  }

  private func faults(of plain: PlainDriver) -> [String] {
    var faults = (plain.said + [plain.prompt]).filter { line in
      line.unicodeScalars.contains(where: actsOrHides)
    }
    if plain.prompt.isEmpty { faults.append("there is no prompt") }
    var leaving = plain
    leaving.type("cancel", "no", "quit", "quit")
    if !leaving.talk.isOver { faults.append("quit doesn't end it, but says \(leaving.said)") }
    return faults
  }
}

private let words = KeyTable.standard.commands.compactMap(\.id.word)

private let lines =
  words + words.map { $0 + " 2" } + words.map { $0 + " A1" } + hostileTexts
  + [
    "1", "2", "3", "99", "0", "-1", "1-3", "3-1", "2-99", "A1", "A9", "/a", "/due:<9", "/", ":",
    ":A2",
    "more", "again", "yes", "no", "y", "cancel", "update 1", "update A2", "1", "on track", "note",
    "a note", "2026-06-30", "30 June", "31/02/2026", "Board", "help update", "?", "U", "u", "\\",
  ]
