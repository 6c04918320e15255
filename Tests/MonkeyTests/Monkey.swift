import DashboardState
import ImprovementPlan
import TestSupport

/// Somebody who presses anything at all, on a real register, while the world goes on around them.
struct Monkey {
  private var dice: Dice
  private let home: ScreenSize
  private let office: Office
  private var board: DashboardDriver
  private(set) var deeds: [Deed] = []
  var screen: String { board.screen }

  /// - Throws: what the office could not be set up for.
  init(seed: UInt64, at home: ScreenSize) throws {
    dice = Dice(seed: seed)
    self.home = home
    office = try Office()
    try office.arrive(hostileSnapshot(&dice), asAt: Aldmoor.asAt)
    board = try office.board(size: home)
    if dice.roll(2) == 0 { board.happen(.present(nil)) }
  }

  /// Does the next thing.
  ///
  /// - Returns: what no longer holds after it.
  mutating func step() throws -> [String] {
    let deed = Deed.next(&dice, at: home)
    deeds.append(deed)
    try perform(deed)
    answerEditor()
    return faults(of: board)
  }

  private mutating func perform(_ deed: Deed) throws {
    switch deed {
    case .press(let keys): board.press(keys)
    case .paste(let text): board.paste(text)
    case .resize(let size): board.size = size
    case .colleagueRecords(let keys): try colleagueRecords(keys)
    case .registerGoes: try registerGoes()
    case .snapshotArrives: try snapshotArrives()
    }
  }

  private mutating func colleagueRecords(_ keys: String) throws {
    var colleague = try office.board(as: PlanFixtures.safeguarding)
    colleague.press("4 " + keys)
    board.lookAtRegister()
  }

  private mutating func registerGoes() throws {
    guard let bringBack = try? office.takeRegisterAway() else { return }
    board.lookAtRegister()
    board.press("u o y <enter>")
    try? bringBack()
    board.lookAtRegister()
  }

  private mutating func snapshotArrives() throws {
    let newest = board.state.shelf.days.last ?? Aldmoor.asAt
    try office.arrive(Aldmoor.text(asAt: newest + 1), asAt: newest + 1)
    board.lookForSnapshots()
  }

  private mutating func answerEditor() {
    for case .edit(let text) in board.effects {
      board.happen(
        dice.roll(4) == 0 ? .couldNotEdit("no editor") : .edited(text + dice.pick(hostileTexts)))
    }
  }
}
