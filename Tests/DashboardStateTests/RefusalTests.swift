import DashboardState
import ImprovementPlan
import Keyboard
import Listings
import TestSupport
import Testing

@Suite("Why a command can't be used")
struct RefusalTests {
  @Test("A refused key says why and changes nothing else", arguments: refusals)
  func refused(id: Command.ID, before: String, words: String) throws {
    var driver = id.isComparing && before.isEmpty ? .comparing : DashboardDriver()
    driver.press(before)
    if id == .olderComparison, before.isEmpty { driver.press("<") }
    let (state, place) = (driver.state, driver.whereOneIs)
    #expect(state.refusal(of: id) == words)
    let key = try #require(Command.all.first { $0.id == id }?.keys.first)
    driver.press(key.notation)
    #expect(driver.message == words)
    #expect(driver.state.message?.isError == false)
    #expect(driver.effects == [])
    #expect(driver.whereOneIs == place)
    #expect(driver.state.lists == state.lists)
  }

  @Test("Every command is refused above, or never is")
  func everyCommand() {
    let never: [Command.ID] =
      Pane.allCases.map(Command.ID.pane)
      + View.allCases.filter { $0 != .home && $0 != .history }.map(Command.ID.view)
      + [.history, .goTo, .filter, .mouse, .help, .repaint, .quit]
    #expect(Set(refusals.map(\.0)).union(never) == Set(Command.all(on: .dashboard).map(\.id)))
    #expect(Set(refusals.map(\.0)).isDisjoint(with: never))
  }

  @Test(
    "Nothing is refused that can be done",
    arguments: [
      ("", [Command.ID.up, .down, .open, .nextPane, .previousPane, .zoom, .sort]),
      ("z", [.back, .zoom]),
      ("4", [.back, .sort, .open]),
      ("/ m <enter>", [.clearFilter]),
    ])
  func allowed(before: String, commands: [Command.ID]) {
    var driver = DashboardDriver()
    driver.press(before)
    #expect(commands.compactMap(driver.state.refusal) == [])
  }
}

extension Command.ID {
  fileprivate var isComparing: Bool { self == .olderComparison || self == .newerComparison }
}

private let refusals: [(Command.ID, String, String)] = [
  (.up, "4 / z z z <enter>", "Nothing is listed here"),
  (.down, "4 / z z z <enter>", "Nothing is listed here"),
  (.pageUp, "4 / z z z <enter>", "Nothing is listed here"),
  (.pageDown, "4 / z z z <enter>", "Nothing is listed here"),
  (.first, "4 / z z z <enter>", "Nothing is listed here"),
  (.last, "4 / z z z <enter>", "Nothing is listed here"),
  (.open, "4 / z z z <enter>", "Nothing is listed here"),
  (.copy, "4 / z z z <enter>", "Nothing is listed here"),
  (.open, "2 <enter>", "There is nothing more behind this line"),
  (.back, "", "This is the overview, where it starts; q quits"),
  (.nextPane, "4", "Panes are on the overview; 1, 2 and 3 go to them"),
  (.previousPane, "4", "Panes are on the overview; 1, 2 and 3 go to them"),
  (.zoom, "2 <enter>", "Panes are on the overview; 1, 2 and 3 go to them"),
  (.clearFilter, "4", "No filter is set on this list"),
  (.sort, "6", "This list keeps its order"),
  (.sort, "2 <enter>", "This list keeps its order"),
  (.update, "", "This is no action; select one to update it"),
  (.update, "5", "This is no action; select one to update it"),
  (.approve, "3", "This is no action; select one to approve its new date"),
  (.approve, "2", "No new date awaits the board here"),
  (.range, "4 / z z z <enter>", "Nothing is listed here"),
  (.keepRecorded, "2", "Nothing contradicts the snapshot here"),
  (.takeSnapshots, "2", "Nothing contradicts the snapshot here"),
  (.undo, "", "You have recorded nothing that could be taken back"),
  (.olderComparison, "4", "Comparing is on the changes view; 9 goes there"),
  (.newerComparison, "4", "Comparing is on the changes view; 9 goes there"),
  (.olderComparison, "", "No snapshot is older than this one"),
  (.newerComparison, "", "No later snapshot lies between the two"),
]
