import TerminalTestSupport
import Testing

/// A link of 9,600 bit/s with a round trip of 300 ms, reckoned from the bytes that are sent, so that no
/// clock has part in it; `make bench-link` measures the same.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct SlowLinkTests {
  @Test(arguments: councils, [(24, 80), (40, 120)])
  func `every slide turn of every council is shown complete within 2.5 s`(
    council: Council, size: (rows: Int, columns: Int)
  ) throws {
    let board = try World().start(
      ["present", "--plan", council.folder], rows: size.rows, columns: size.columns)
    let count = try #require(slideCount(board))
    for number in 2...count {
      let bytes = try bytesAnswering(" ", of: board)
      #expect(board.screenText.contains("\(number) of \(count)"))
      #expect(seconds(toSend: bytes) <= 2.5, "slide \(number): \(bytes) bytes")
    }
    for number in (1..<count).reversed() {
      let bytes = try bytesAnswering("p", of: board)
      #expect(seconds(toSend: bytes) <= 2.5, "back to slide \(number): \(bytes) bytes")
    }
    // Nothing waits for an answer of the terminal, which would take a round trip each.
    #expect(SentBytes(board.output).faults == [])
  }

  @Test(arguments: councils, [(24, 80), (40, 120)])
  func `every cursor move within a screen is shown complete within 0.6 s`(
    council: Council, size: (rows: Int, columns: Int)
  ) throws {
    let board = try World().start(
      ["--plan", council.folder], rows: size.rows, columns: size.columns)
    for view in ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"] {
      try board.press(view)
      for key in ["j", "j", "k"] {
        let bytes = try bytesAnswering(key, of: board)
        #expect(seconds(toSend: bytes) <= 0.6, "\(key) in view \(view): \(bytes) bytes")
      }
    }
  }

  /// How many bytes a key's answer takes.
  private func bytesAnswering(_ key: String, of board: ProgramUnderTest) throws -> Int {
    let before = board.bytesReceived
    try board.press(key)
    return board.bytesReceived - before
  }

  /// From the moment a key is pressed to the moment the last byte of its answer is there.
  private func seconds(toSend bytes: Int) -> Double {
    let bytesASecond = 9_600.0 / 10
    return 0.3 + Double(1 + bytes) / bytesASecond
  }

  /// As the foot of a slide says: 1 of 36.
  private func slideCount(_ board: ProgramUnderTest) -> Int? {
    board.screenText.firstRange(of: "1 of ").flatMap { range in
      Int(board.screenText[range.upperBound...].prefix { $0.isNumber })
    }
  }
}
