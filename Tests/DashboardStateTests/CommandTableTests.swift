import DashboardState
import ImprovementPlan
import Keyboard
import Listings
import TestSupport
import Testing

@Suite("The command table")
struct CommandTableTests {
  @Test("Every command has keys, each in a notation that can be read")
  func keys() {
    for command in Command.all {
      #expect(!command.keys.isEmpty, "\(command.title)")
    }
  }

  @Test("No key is bound twice on a layer", arguments: Command.Layer.allCases)
  func uniqueKeys(layer: Command.Layer) {
    let keys = Command.all(on: layer).flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test("No command stands twice, and each is on some layer")
  func unique() {
    let layered = Command.Layer.allCases.flatMap(Command.all).map(\.id)
    #expect(Set(layered) == Set(Command.all.map(\.id)))
    #expect(Set(Command.all.map(\.id)).count == Command.all.count)
    #expect(Set(Command.all.map(\.title)).count == Command.all.count)
  }

  @Test("Every pane and view but the overview has a key of its own, the history one for either")
  func placesHaveKeys() {
    let places =
      Pane.allCases.map(Command.ID.pane) + View.allCases.filter { $0 != .home }.map(Command.ID.view)
    let keys = places.map { place in
      // H goes to the history of the action in hand, and without one to the plan's.
      let id = place == .view(.history) ? .history : place
      return Command.all.first { $0.id == id }?.keys.first?.notation ?? "none"
    }
    #expect(keys == ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "H", "X"])
  }

  @Test("No section is without a command", arguments: Command.Section.allCases)
  func sections(section: Command.Section) {
    #expect(Command.all.contains { $0.section == section })
  }

  @Test("A key finds its command; one that has none is answered")
  func bound() {
    #expect(KeyTable.standard.bound(to: .character("G"), on: .dashboard)?.id == .last)
    #expect(KeyTable.standard.bound(to: .character("G"), on: .slide)?.id == .lastSlide)
    #expect(KeyTable.standard.bound(to: .character("x"), on: .dashboard) == nil)
    var driver = DashboardDriver()
    driver.press("x")
    #expect(driver.message == "x does nothing here; ? lists the keys")
    driver.paste("4")
    #expect(driver.message == "pasted text does nothing here; ? lists the keys")
    #expect(driver.whereOneIs == "themes: T1")
    driver.press("j")
    #expect(driver.message == nil)
  }
}

@Suite("What each key does")
struct CommandTests {
  @Test("A key moves the selection or goes to a place", arguments: going)
  func goes(id: Command.ID, before: String, key: String, after: String) {
    var driver = DashboardDriver()
    driver.press(before)
    driver.press(key)
    #expect(driver.whereOneIs == after)
    #expect(driver.state.overlay == nil)
    let isChanges = id == .view(.changes)
    #expect(driver.effects == (isChanges ? [.readEarlier(day: day("2026-09-19"))] : []))
    #expect(driver.message == (id == .sort ? "Sorted worst first" : nil))
  }

  @Test("A key opens an overlay", arguments: overlays)
  func opens(id: Command.ID, key: String, word: String) {
    var driver = DashboardDriver()
    driver.press(key)
    #expect(driver.state.overlay?.word == word)
    #expect(driver.whereOneIs == "themes: T1")
    #expect(driver.effects == [])
  }

  @Test("A key records something, or starts to")
  func records() {
    let mine = PlanFixtures.recorded("A1", by: PlanFixtures.officer)
    var driver = DashboardDriver(PlanFixtures.open(with: Ledger([mine], over: PlanFixtures.plan)))
    driver.press("2 v")
    #expect(driver.state.range != nil)
    driver.press("v")
    #expect(driver.state.range == nil)
    for (key, word) in [("u", "update"), ("j A", "update"), ("U", "confirm")] {
      driver.press(key)
      #expect(driver.state.overlay?.word == word)
      driver.press("<esc>")
    }
  }

  @Test("A key asks for something outside", arguments: asking)
  func asks(id: Command.ID, key: String, effect: Effect) {
    var driver = DashboardDriver.comparing
    if id == .newerComparison { driver.press("<") }
    let before = driver.state
    driver.press(key)
    #expect(driver.effects == [effect])
    #expect(driver.state.trail == before.trail)
    #expect(driver.message == nil)
  }

  @Test("Every key of every command is pressed above")
  func everyKeyIsPressed() {
    let pressed =
      going.map { "\($0.0) \($0.2)" } + overlays.map { "\($0.0) \($0.1)" }
      + asking.map { "\($0.0) \($0.1)" }
      + [
        "update u", "range v", "approve A", "undo U", "keepRecorded K", "takeSnapshots T", "copy y",
        "mouse m",
      ]
    let bound = Command.all(on: .dashboard).flatMap { command in
      command.keys.map { "\(command.id) \($0.notation)" }
    }
    #expect(pressed.sorted() == bound.sorted())
  }
}

private let going: [(Command.ID, String, String, String)] = [
  (.down, "", "j", "themes: T2"),
  (.down, "", "<down>", "themes: T2"),
  (.up, "j", "k", "themes: T1"),
  (.up, "j", "<up>", "themes: T1"),
  (.pageDown, "4", "<pgdn>", "actions: A9"),
  (.pageDown, "4", "ctrl-f", "actions: A9"),
  (.pageDown, "4", "ctrl-d", "actions: A9"),
  (.pageDown, "4", "<space>", "actions: A9"),
  (.pageUp, "4 G", "<pgup>", "actions: A0"),
  (.pageUp, "4 G", "ctrl-b", "actions: A0"),
  (.pageUp, "4 G", "ctrl-u", "actions: A0"),
  (.first, "4 j j", "g", "actions: A0"),
  (.first, "4 j j", "<home>", "actions: A0"),
  (.last, "4", "G", "actions: A9"),
  (.last, "4", "<end>", "actions: A9"),
  (.open, "2", "<enter>", "A1: Action 0"),
  (.open, "2", "l", "A1: Action 0"),
  (.open, "2", "<right>", "A1: Action 0"),
  (.back, "2 j <enter>", "<backspace>", "overdue: A2"),
  (.back, "2 j <enter>", "h", "overdue: A2"),
  (.back, "2 j <enter>", "<left>", "overdue: A2"),
  (.back, "2 j <enter>", "<esc>", "overdue: A2"),
  (.nextPane, "", "<tab>", "overdue: A1"),
  (.previousPane, "", "<backtab>", "metrics: M1"),
  (.zoom, "", "z", "themes alone: T1"),
  (.pane(.themes), "4", "1", "themes: T1"),
  (.pane(.overdue), "4", "2", "overdue: A1"),
  (.pane(.metrics), "4", "3", "metrics: M1"),
  (.view(.actions), "2 <enter>", "4", "actions: A0"),
  (.view(.recommendations), "2 <enter>", "5", "recommendations: R1"),
  (.view(.meetings), "2 <enter>", "6", "meetings: B2"),
  (.view(.decisions), "2 <enter>", "7", "decisions: N2"),
  (.view(.owners), "2 <enter>", "8", "owners: Head of Safeguarding"),
  (.view(.changes), "2 <enter>", "9", "changes: \(noEarlier)"),
  (.view(.changes), "2 <enter>", "c", "changes: \(noEarlier)"),
  (.view(.plan), "2 <enter>", "0", "plan: Council 0"),
  (.history, "", "H", "history: nothing"),
  (.view(.conflicts), "", "X", "conflicts: nothing"),
  (.clearFilter, "4 / a 7 <enter>", "\\", "actions: A7"),
  (.sort, "", "s", "themes: T1"),
]

private let noEarlier = "# There is no earlier snapshot of Fernshire to compare with"

private let overlays: [(Command.ID, String, String)] = [
  (.goTo, ":", "go to"), (.filter, "/", "filter"), (.help, "?", "help"), (.help, "<f1>", "help"),
]

private let asking: [(Command.ID, String, Effect)] = [
  (.olderComparison, "<", .readEarlier(day: day("2026-08-08"))),
  (.newerComparison, ">", .readEarlier(day: day("2026-09-19"))),
  (.repaint, "ctrl-l", .repaint),
  (.quit, "q", .quit),
]
