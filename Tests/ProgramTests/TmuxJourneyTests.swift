import FoundationEssentials
import Glibc
import ImprovementPlan
import TerminalTestSupport
import TestSupport
import Testing

/// The main journeys once more, on the built program in a real tmux.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct TmuxJourneyTests {
  private let world: World
  private let tmux: Tmux
  /// Aldmoor's data are of three days ago, so that no figure depends on when the tests are run.
  private let asAt = Day(number: time(nil) / 86_400) - 3

  init() throws {
    world = try World(withRepositoryData: false, environment: ["EDITOR": "sh editor.sh"])
    try world.write(Aldmoor.text(asAt: asAt), to: "data/aldmoor/\(asAt.iso).json")
    tmux = Tmux(folder: world.folder, environment: world.environment, in: world)
  }

  @Test func `one action is updated, and the next to open the board sees it`() throws {
    let board = try open("board")
    try board.press("2", "j", "u", "a")
    try board.wait(for: "Update A2", "Note")
    try board.type("both posts offered")
    try board.press("Enter")
    try board.wait(
      for: "Saved A2: in progress → complete, awaiting sign-off, “both posts offered”", "+1")
    try quit(board)
    let next = try open("next")
    try next.wait(for: "1 change since", "+1")
    try next.press("2", "j", "Enter")
    try next.wait(for: "State complete, awaiting sign-off", "“both posts offered”")
  }

  @Test func `a range is updated with one note, and taken back whole after a restart`() throws {
    let board = try open("board")
    try board.press("4", "v", "j", "j", "u", "o")
    try board.wait(for: "Update 3 actions", "Note")
    try board.type("reviewed with partners")
    try board.press("Enter")
    try board.wait(for: "Saved for 3 actions: note: “reviewed with partners”", "+3")
    try quit(board)
    #expect(try world.recorded().map(\.intent) == [1, 1, 1])
    let next = try open("next")
    try next.press("U")
    try next.wait(for: "Take back your last change", "A1,", "A2,", "A3,")
    try next.press("Enter")
    try next.wait(for: "Taken back for 3 actions: note: “reviewed with partners”", "+6")
    #expect(try world.recorded().map(\.kind).suffix(3) == ["undo", "undo", "undo"])
  }

  @Test func `of two at the same field the second is told and decides`() throws {
    let (mine, theirs) = (try open("mine"), try open("theirs"))
    for (board, lead) in [(mine, "Head of Audit"), (theirs, "Head of Practice")] {
      try board.press("2", "u", "l", "C-u")
      try board.wait(for: "Update A1", "Lead")
      try board.type(lead)
      try board.wait(for: "Lead \(lead)")
    }
    try theirs.press("Enter")
    try theirs.wait(for: "Saved A1: lead Head of Quality → Head of Practice")
    // It is told at once, by itself.
    try mine.wait(for: "+1", "lead Head of Quality → Head of Practice", "Lead Head of Audit")
    try mine.press("Enter")
    try mine.wait(for: "Changed meanwhile: Enter records yours on top, Esc keeps your draft")
    #expect(try world.recorded().map(\.to) == ["Head of Practice"])
    try mine.press("Enter")
    try mine.wait(for: "Saved A1: lead Head of Practice → Head of Audit", "+2")
    try theirs.wait(for: "+2")
    #expect(try world.recorded().map(\.to) == ["Head of Practice", "Head of Audit"])
  }

  @Test func `what can't be saved is kept, and why is said`() throws {
    let board = try open("board")
    try board.press("2", "u", "o")
    try board.wait(for: "Update A1", "Note")
    try board.type("sites visited")
    try board.wait(for: "Note sites visited")
    try world.write("a letter and no register", to: "data/register.sqlite")
    try board.press("Enter")
    try board.wait(for: "Not saved: ", "register.sqlite", "Note sites visited")
    try FileManager.default.removeItem(atPath: world.folder + "/data/register.sqlite")
    try board.press("Enter")
    try board.wait(for: "Saved A1: note: “sites visited”", "+1")
    #expect(try world.recorded().map(\.to) == ["sites visited"])
  }

  @Test func `a note is written in an editor, which has the terminal meanwhile`() throws {
    try world.write(
      "echo here is the editor; read line; echo \"$line\" >> \"$1\"\n", to: "editor.sh")
    let board = try open("board")
    try board.press("2", "u", "o")
    try board.wait(for: "Update A1", "Note")
    try board.type("first")
    try board.press("C-x")
    try board.wait(for: "here is the editor")
    try board.type("and more")
    try board.press("Enter")
    try board.wait(for: "Update A1", "Note first and more")
    try board.press("Enter")
    try board.wait(for: "Saved A1: note: “first and more”")
  }

  @Test func `who only reads has no key to record with, and sees what others record`() throws {
    let reader = try open("reader", ["--read-only"])
    try reader.press("2", "u")
    try reader.wait(for: "The board was opened to be read only")
    #expect(try world.run(["update", "A1", "--note", "sites visited"]).end == .code(0))
    try reader.wait(for: "1 change", "read-only", "+1")
  }

  @Test func `a new date is proposed and approved, and the figures follow`() throws {
    let board = try open("board")
    let proposed = try proposeNewDate(on: board)
    #expect(proposed.contains("4 actions: 50% on target, 25% late + 25% over a month, 0% put off"))
    #expect(proposed.contains("A1 Write the sufficiency strategy R 45 days late"))
    try board.press("A")
    try board.wait(for: "Approve A1")
    try board.type("Improvement board")
    try board.press("Enter")
    let approved = try board.wait(for: "re-date to", "approved by Improvement board", "+2")
    #expect(approved.contains("2 Overdue · 1 at"))
    #expect(approved.contains("4 actions: 50% on target, 25% late + 0% over a month, 25% put off"))
    #expect(!approved.contains("45 days late"))
    try board.press(":")
    try board.type("A1")
    try board.press("Enter")
    try board.wait(
      for: "re-dated once, slipped 91 days",
      "not late against the current date, 45 days against the first")
  }

  @Test func `a frozen snapshot has what was recorded, and the comparison names just that`() throws
  {
    let board = try open("board")
    try proposeNewDate(on: board)
    try board.press("A")
    try board.wait(for: "Approve A1")
    try board.type("Improvement board")
    try board.press("Enter")
    try board.wait(for: "+2")
    try quit(board)
    #expect(try world.run(["snapshot"]).end == .code(0))
    let next = try open("next")
    #expect(!(try next.screen().contains("since, to")))
    try next.press("9")
    let shown = try next.wait(for: "9 Changes", "Between", "Re-dated: 1")
    let changes = shown.split(separator: "› Between ").last?.split(separator: " R over").first
    let (was, due, today) = (asAt - 45, asAt + 46, asAt + 3)
    #expect(
      changes == """
        \(asAt.long) and \(today.long) \
        On target on target stayed at 50% In all no longer overdue 1, re-dated 1 \
        No longer overdue: 1 \
        A1 Write the sufficiency strategy: no longer overdue, due \(due.medium) \
        Re-dated: 1 \
        A1 Write the sufficiency strategy: re-dated from \(was.medium) to \(due.medium), \
        approved by Improvement board on \(today.medium)
        """)
  }
}

extension TmuxJourneyTests {
  /// Opens the dashboard and waits for its first screen.
  private func open(_ name: String, _ arguments: [String] = []) throws -> TmuxWindow {
    let window = try tmux.open(name, boardPath, arguments)
    try window.wait(for: "1 Plan themes", "2 Overdue", "? keys")
    return window
  }

  private func quit(_ board: TmuxWindow) throws {
    try board.press("q")
    try board.waitForExit()
  }

  /// Asks for 91 days more for A1.
  ///
  /// - Returns: the words of the screen once it is saved.
  @discardableResult
  private func proposeNewDate(on board: TmuxWindow) throws -> String {
    try board.press("2", "u", "d")
    try board.wait(for: "Update A1", "New date")
    try board.type((asAt + 46).iso)
    try board.press("Tab")
    try board.type("providers asked for time")
    try board.press("Enter")
    return try board.wait(for: "Saved A1: due", "proposed, awaiting the board", "+1")
  }
}
