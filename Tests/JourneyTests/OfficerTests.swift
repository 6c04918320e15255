import DashboardState
import TestSupport
import Testing

@Suite struct `An officer with something to report` {
  private let office: Office
  private var board: DashboardDriver

  init() throws {
    office = try Office()
    board = try office.board()
  }

  @Test mutating func `records a state with its note, and sees at once what is saved`() {
    board.press("2 j u a")
    board.type("both posts offered")
    board.press("<enter>")
    board.expectScreen(
      contains: "Saved A2: in progress → complete, awaiting sign-off, “both posts offered”",
      "1 change since, to 22 May", "+1")
    #expect(
      board.recorded == [
        "A2 22 May 14:02 head-of-quality: in progress → complete, awaiting sign-off,"
          + " “both posts offered”"
      ])
    board.press("<enter>")
    board.expectScreen(contains: "State complete, awaiting sign-off")
  }

  @Test mutating func `sees that it is being saved before it is, and saved only after`() {
    board.press("2 u o")
    board.type("sites visited")
    #expect(board.screensWhileRecording.isEmpty)
    board.press("<enter>")
    #expect(board.screensWhileRecording.count == 1)
    #expect(board.rowsWhileRecording == [0])
    #expect(board.screensWhileRecording.allSatisfy { $0.contains("Saving…") })
    #expect(board.screensWhileRecording.allSatisfy { $0.contains("sites visited") })
    #expect(!board.screensWhileRecording.contains { $0.contains("Saved") })
    #expect(board.recorded == ["A1 22 May 14:02 head-of-quality: note: “sites visited”"])
    board.expectScreen(contains: "Saved A1: note: “sites visited”")
    board.expectScreen(lacks: "Saving…")
  }

  @Test mutating func `tells several actions the same in one go`() {
    updateThree()
    board.expectScreen(contains: "Saved for 3 actions: note: “reviewed with partners”")
    #expect(
      board.recorded == [
        "A1 22 May 14:02 head-of-quality: note: “reviewed with partners”",
        "A2 22 May 14:02 head-of-quality: note: “reviewed with partners”",
        "A3 22 May 14:02 head-of-quality: note: “reviewed with partners”",
      ])
  }

  @Test mutating func `takes the whole of it back the next morning`() throws {
    updateThree()
    var tomorrow = try office.board(at: Office.tomorrow)
    tomorrow.press("U")
    tomorrow.expectScreen(
      contains: "Take back your last change",
      "A1, 22 May 14:02 head-of-quality: note: “reviewed with partners”",
      "A3, 22 May 14:02 head-of-quality: note: “reviewed with partners”")
    #expect(tomorrow.recorded.count == 3)
    tomorrow.press("<enter>")
    tomorrow.expectScreen(contains: "Taken back for 3 actions: note: “reviewed with partners”")
    #expect(tomorrow.recorded.count == 6)
    tomorrow.press("H")
    tomorrow.expectScreen(contains: "23 May 09:00", "takes back", "taken back")
    tomorrow.press("U")
    tomorrow.expectScreen(contains: "nothing of yours can be taken back")
  }

  @Test mutating func `writes a long note in an editor of one's own`() {
    board.press("2 u o")
    board.type("first")
    board.press("ctrl-x")
    #expect(board.effects == [.edit("first")])
    board.happen(.edited("first draft\nand a second line\n"))
    board.expectScreen(contains: "Note first draft and a second line")
    board.press("<enter>")
    #expect(
      board.recorded == [
        "A1 22 May 14:02 head-of-quality: note: “first draft and a second line”"
      ])
  }

  @Test mutating func `keeps what was typed when the editor can't be had`() {
    board.press("2 u o")
    board.type("first")
    board.press("ctrl-x")
    board.happen(.couldNotEdit("found no program vi; set EDITOR to the one you use"))
    board.expectScreen(
      contains: "Note first", "found no program vi; set EDITOR to the one you use")
    #expect(board.recorded == [])
  }

  private mutating func updateThree() {
    board.press("4 v j j u o")
    board.type("reviewed with partners")
    board.press("<enter>")
  }
}
