import FoundationEssentials
import Glibc
import TerminalTestSupport
import TestSupport
import Testing

/// The same as MonkeyTests, on the built program: bytes as a terminal sends them, whole or cut in two.
///
/// `BOARD_MONKEY_AT_TERMINAL=2000 swift test --filter MonkeyAtTerminalTests` takes as many steps.
@Suite(.serialized)
struct MonkeyAtTerminalTests {
  @Test(
    "Whatever is typed at the built program, it shows what it would draw anew, and leaves whole",
    arguments: zip(1...3 as ClosedRange<UInt64>, [(24, 80), (40, 120), (10, 40)]))
  func anything(seed: UInt64, size: (rows: Int, columns: Int)) throws {
    var dice = Dice(seed: seed)
    let world = try World.ofTestshire()
    var board = try start(world, &dice, size)
    for step in 1...times("BOARD_MONKEY_AT_TERMINAL", usually: 120) {
      let did = try act(on: board, of: world, &dice, size)
      if board.state == .ended {
        #expect(try board.waitForExit() == .code(0), "seed \(seed), step \(step): \(did)")
        expectTerminalGivenBack(by: board)
        board = try start(world, &dice, size)
      } else {
        try check(board, "seed \(seed), step \(step): \(did)", isThorough: step % 20 == 0)
      }
    }
    try leave(board)
    #expect(try world.run(["verify"]).end == .code(0))
  }

  private func start(
    _ world: World, _ dice: inout Dice, _ size: (rows: Int, columns: Int)
  ) throws -> ProgramUnderTest {
    let commands = [[], [], ["present"], ["present"], ["follow"], ["present", "--notes"]]
    return try world.start(dice.pick(commands), rows: size.rows, columns: size.columns)
  }

  /// - Returns: what was done.
  private func act(
    on board: ProgramUnderTest, of world: World, _ dice: inout Dice,
    _ size: (rows: Int, columns: Int)
  ) throws -> String {
    switch dice.roll(30) {
    case 0:
      let odd = dice.pick([(1, 2), (3, 7), (9, 40), (24, 80), (60, 200)])
      board.resize(rows: odd.0, columns: odd.1)
    case 1...3: board.resize(rows: size.rows, columns: size.columns)
    case 4:
      let note = "step \(dice.roll(1_000))"
      _ = try world.run(["update", "A1", "--note", note])
    case let roll:
      let bytes = dice.pick(roll < 12 ? waysIn : sequences)
      try board.type(bytes)
      try board.waitUntilIdle()
      return bytes.debugDescription
    }
    try board.waitUntilIdle()
    return "\(board.columns)x\(board.rows)"
  }

  private func check(_ board: ProgramUnderTest, _ when: String, isThorough: Bool) throws {
    #expect(board.isCursorVisible && board.isOnAlternateScreen, "\(when)")
    #expect((0..<board.rows).contains(board.cursor.row), "\(when)")
    guard isThorough else { return }
    #expect(SentBytes(board.output).faults.isEmpty, "\(when)")
    try expectSameRows(board, when)
  }

  /// Repainting is a key: it takes the message away, and brings a blanked slide back.
  private func expectSameRows(_ board: ProgramUnderTest, _ when: String) throws {
    guard !board.screenLines.allSatisfy(\.isEmpty) else { return }
    let before = board.screenLines.dropLast(2)
    try board.press("\u{C}")
    #expect(Array(board.screenLines.dropLast(2)) == Array(before), "\(when)")
  }

  private func leave(_ board: ProgramUnderTest) throws {
    try board.type("\u{3}")
    #expect(try board.waitForExit().code != nil)
    expectTerminalGivenBack(by: board)
  }
}

// Not `y`: what it sends is for the terminal to act on.
private let waysIn = [
  "uox\r", "unnote\r", "vjjunx\r", "A", "ABoard\r", "U", "\r", "\r", "\u{1B}", "/a\r", "\\",
  ":A1\r",
  "Xj", "P", "n", "i", "b", "3g", "?", "4", "9", "<", "2", "z", "s", "j", "j", "k", " ",
]

private let sequences = [
  "\u{1B}[A", "\u{1B}[B", "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[H", "\u{1B}[1;5C", "\u{1B}OP",
  "\u{1B}[", "\u{1B}",
  "\u{1B}[200~due:\u{1B}]52;c;eA==\u{7}\nx\u{1B}[201~", "\u{1B}[200~never ended", "\u{1B}[201~",
  "\u{1B}[M !!", "\u{1B}[<0;3;3M", "\u{1B}[<64;9;9M", "m", "\u{1B}[I", "\u{1B}[O",
  "\u{1B}]11;rgb:0/0/0\u{7}",
  "\u{1B}[?1;2c", "\u{1B}[24;80R",
  "é", "中", "👩‍👩‍👧", "\u{301}", "\t", "\u{1B}[Z", "\u{7F}", "\u{8}", "\u{1}", "\u{0}", "q", "g", "G",
  "h", "l", "H", "0",
]
