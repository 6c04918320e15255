import ImprovementPlan
import SnapshotFiles
import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct EveryScreenTests {
  @Test(arguments: councils, [(24, 80), (40, 120), (60, 200), (10, 40)])
  func `every view and every kind of record is whole at every size`(
    council: Council, size: (rows: Int, columns: Int)
  ) throws {
    let board = try World().start(
      ["--plan", council.folder], rows: size.rows, columns: size.columns)
    expectWhole(board, council: council.name)
    for view in ["4", "5", "6", "7", "8", "9", "0", "1", "2", "3"] {
      try board.press(view + "G")
      let isEmpty = board.screenText.contains("Nothing is listed here")
      if !isEmpty { expectWhole(board, council: council.name) }
      try board.press(view)
      expectWhole(board, council: council.name, isEmpty: isEmpty)
    }
    for ref in try council.oneOfEachKind() {
      try board.press(":\(ref)\r")
      expectWhole(board, council: council.name)
      #expect(board.screenLine(1).contains(" › "), "\(ref)\n\(board.screenText)")
      try expectSameWhenRepainted(board)
    }
    #expect(SentBytes(board.output).faults.isEmpty)
  }

  @Test func `a window too small is told the size it needs, and shows all again when it grows`()
    throws
  {
    let board = try World().start(rows: 9, columns: 80)
    #expect(board.screenLine(0) == "This window is 80×9.")
    #expect(board.screenLine(1) == "The board needs 40×10.")
    board.resize(rows: 10, columns: 39)
    try board.waitForScreen(containing: "This window is 39×10.")
    board.resize(rows: 10, columns: 40)
    try board.waitForScreen(containing: "? keys")
    try board.waitUntilIdle()
    expectWhole(board, council: "Fernshire")
  }

  @Test(arguments: [(1, 1), (2, 3), (1, 200), (9, 39)])
  func `it starts in any window and can be left`(rows: Int, columns: Int) throws {
    let board = try World().start(rows: rows, columns: columns)
    try board.press("jG4\r?")
    try board.press("\u{1B}")
    try board.type("q")
    #expect(try board.waitForExit() == .code(0))
  }

  @Test func `a storm of sizes keeps the place and what is selected`() throws {
    let board = try World().start()
    try board.press("4jjjjjjjjjjjj")
    let before = board.screenLine(board.cursor.row).split(separator: " ").prefix(2)
    #expect(before.first == "›")
    for step in 1...60 {
      board.resize(rows: step % 7 * 9 + 1, columns: step % 11 * 20 + 1)
      if step % 4 == 0 { try board.press("\u{C}") }
    }
    board.resize(rows: 24, columns: 80)
    try board.press("\u{C}")
    #expect(board.screenLine(1).hasPrefix("Fernshire › All actions  "))
    #expect(board.screenLine(board.cursor.row).split(separator: " ").prefix(2) == before)
    expectWhole(board, council: "Fernshire")
  }
}

/// A council of the repository's data.
struct Council: Sendable, CustomTestStringConvertible {
  /// Its folder.
  let folder: String
  /// As its plan spells it.
  let name: String

  var testDescription: String { folder }

  /// The ref of a record of each kind that its newest snapshot has.
  func oneOfEachKind() throws -> [Ref] {
    let library = PlanLibrary(dataFolder: repository + "/data", hidingFigures: false)
    let day = try #require(try library.snapshotDays(of: folder).last)
    let plan = try #require(library.read(folder, day).snapshot)
    return [
      plan.themes.first?.ref, plan.recommendations.first?.ref, plan.actions.first?.ref,
      plan.metrics.first?.ref, plan.deadlines.first?.ref, plan.meetings.first?.ref,
      plan.reports.first?.ref, plan.visits.first?.ref, plan.decisions.first?.ref,
      plan.sources.first?.ref,
    ].compactMap(\.self)
  }
}

let councils = [
  Council(folder: "bury", name: "Bury"), Council(folder: "fernshire", name: "Fernshire"),
  Council(folder: "manchester", name: "Manchester"),
  Council(folder: "telford-and-wrekin", name: "Telford"),
  Council(folder: "tower-hamlets", name: "Tower Hamlets"),
  Council(folder: "worcestershire", name: "Worcestershire"),
]
