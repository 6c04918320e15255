import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct BytesTests {
  @Test(arguments: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"])
  func `the selection moves for few bytes in every view`(view: String) throws {
    let board = try World().start(rows: 40, columns: 120)
    try board.press(view + "jk")
    let (place, before) = (board.cursor, board.bytesReceived)
    try board.press("j")
    #expect(board.cursor.row > place.row)
    #expect(board.bytesReceived - before <= 300)
  }

  @Test(arguments: ["", "4", "?", ":", "/"])
  func `an idle dashboard sends nothing and sets no timer`(keys: String) throws {
    let board = try World().start()
    if !keys.isEmpty { try board.press(keys) }
    let before = board.bytesReceived
    #expect(board.state == .waiting(hasTimer: false))
    try board.waitUntilIdle()
    #expect(board.bytesReceived == before)
  }

  @Test func `the first screen costs no more than it shows`() throws {
    let board = try World().start(rows: 40, columns: 120)
    #expect(board.bytesReceived <= 8_000)
  }
}
