import DashboardState
import ImprovementPlan
import Keyboard
import Listings
import TestSupport
import Testing

@Suite("Keys that somebody gave to commands")
struct RebindingTests {
  @Test("A command has the keys it is given, and its own no longer")
  func changed() throws {
    let (table, faults) = try table("update: e <f2>")
    #expect(faults == [])
    #expect(table.keys(of: .update) == [.character("e"), .function(2)])
    for layer in [Command.Layer.dashboard, .slide, .aside] {
      #expect(table.bound(to: .character("e"), on: layer)?.id == .update)
      #expect(table.bound(to: .character("u"), on: layer) == nil)
    }
    #expect(table.keys(of: .sort) == [.character("s")])
  }

  @Test("Of several keys the one that another command has is left out, and the rest counts")
  func someOfThem() throws {
    let (table, faults) = try table("update: e <tab>\nsort: j\ndown: j x")
    #expect(table.keys(of: .update) == [.character("e")])
    #expect(table.keys(of: .sort) == [.character("j")])
    #expect(table.keys(of: .down) == [.character("x")])
    #expect(
      faults.map(\.message) == [
        "update can't have <tab>, which is next-pane's: expected a key of its own",
        "down can't have j, which is sort's: expected a key of its own",
      ])
  }

  @Test("What is given is passed over, with its reason, where it can't be", arguments: refused)
  func isRefused(asked: String, message: String) throws {
    let (table, faults) = try table(asked)
    #expect(faults.map(\.message) == [message])
    #expect(faults.map(\.index) == [asked.split(separator: "\n").count - 1])
    #expect(table.keys(of: .update) == [.character("u")])
    #expect(table.keys(of: .quit) == [.character("q")])
  }

  @Test(
    "A name that no command has is told with the one or two that are like it",
    arguments: [
      ("upd", "expected perhaps update or up; "), ("pagedown", "expected perhaps page-down; "),
      ("all-slide", "expected perhaps all-slides or last-slide; "),
      ("actoins", "expected perhaps actions; "),
      ("slide-", "expected perhaps slide-down or slide-up; "), ("frobnicate", ""),
    ])
  func unknownName(name: String, meant: String) throws {
    let (table, faults) = try table("\(name): e")
    #expect(table == .standard)
    #expect(
      faults.map(\.message) == [
        "no command is called “\(name)”: \(meant)board config init writes all names"
      ])
  }

  @Test("Two commands can change their keys with each other")
  func swapped() throws {
    let (table, faults) = try table("update: s\nsort: u")
    #expect(faults == [])
    #expect(table.label(of: .update) == "s")
    #expect(table.label(of: .sort) == "u")
  }

  @Test("Commands that are never there together can have one key")
  func apart() throws {
    let (table, faults) = try table("blank: z")
    #expect(faults == [])
    #expect(table.bound(to: .character("z"), on: .slide)?.id == .blank)
    #expect(table.bound(to: .character("z"), on: .dashboard)?.id == .zoom)
  }

  @Test("Of two that are asked for one key the later is passed over")
  func asked() throws {
    let (table, faults) = try table("update: e\nsort: e")
    #expect(faults.map(\.index) == [1])
    #expect(
      faults.map(\.message) == ["sort can't have e, which is update's: expected a key of its own"])
    #expect(table.label(of: .update) == "e")
    #expect(table.label(of: .sort) == "s")
  }

  @Test("What leans on a change that is passed over is passed over with it")
  func leaning() throws {
    let (table, faults) = try table("update: s\nsort: q")
    #expect(faults.map(\.index) == [0, 1])
    #expect(table == .standard)
  }

  @Test(
    "Enter and Esc stay with what has them",
    arguments: [
      ("open: o", Command.ID.open, "o <enter>"), ("back: <f9>", .back, "<f9> <esc>"),
      ("into-dashboard: d", .drill, "d <enter>"), ("open: <enter> o o", .open, "<enter> o"),
    ])
  func fixed(asked: String, id: Command.ID, keys: String) throws {
    let (table, faults) = try table(asked)
    #expect(faults == [])
    #expect(table.keys(of: id).notation == keys)
  }

  @Test("Every command has a name, which no other has, and which stays")
  func names() {
    let names = Command.all.map(\.id.name)
    #expect(Set(names).count == names.count)
    #expect(Set(names).isSuperset(of: promisedNames))
  }
}

@Suite("A dashboard with other keys")
struct RemappedDashboardTests {
  @Test("Keys do what they were given, and the old ones say what lists them")
  func obeys() throws {
    var driver = DashboardDriver(keys: try table("update: e\nhelp: <f2>").table)
    driver.press("2 e")
    #expect(driver.state.overlay?.word == "update")
    driver.press("<esc> u")
    #expect(driver.message == "u does nothing here; F2 lists the keys")
    driver.press("<f2>")
    #expect(driver.state.overlay?.word == "help")
    driver.press("<f2>")
    #expect(driver.state.overlay == nil)
  }

  @Test("The key list shows them")
  func help() throws {
    var driver = DashboardDriver(keys: try table("update: e <f2>").table)
    driver.press("?")
    guard case .help(let chooser)? = driver.state.overlay else {
      Issue.record("no key list")
      return
    }
    let keys = chooser.lines.compactMap { line in
      if case .command(.update, let keys, _, _) = line { keys } else { nil }
    }
    #expect(keys == ["e F2"])
  }

  @Test(
    "What a message says of keys are the keys there are",
    arguments: [
      ("quit: Q", "h", "This is the overview, where it starts; Q quits"),
      ("metrics: M", "4 <tab>", "Panes are on the overview; 1, 2 and M go to them"),
      ("changes: C", "4 <lt>", "Comparing is on the changes view; C goes there"),
      ("update: e", "2 e n x <esc>", "Draft kept; e brings it back"),
    ])
  func messages(asked: String, keys: String, message: String) throws {
    var driver = DashboardDriver(keys: try table(asked).table)
    driver.press(keys.replacing("<lt>", with: "<"))
    #expect(driver.message == message)
  }

  @Test(
    "What a message says of keys on a slide are the keys there are",
    arguments: [
      ("help: <f2>", "x", "x does nothing on a slide; F2 lists the keys"),
      (
        "into-dashboard: d", "u",
        "This slide is about no single action; d leads to where one is selected"
      ),
    ])
  func messagesOnSlides(asked: String, keys: String, message: String) throws {
    var driver = DashboardDriver(keys: try table(asked).table)
    driver.happen(.present(nil))
    driver.press(keys)
    #expect(driver.message == message)
  }

  @Test("Who follows is told the key that follows again")
  func following() throws {
    var driver = DashboardDriver(keys: try table("follow-again: F").table)
    driver.happen(.follow(.slides))
    driver.join(.led("title", "standing"))
    driver.press("n")
    #expect(driver.foot?.hasSuffix("; F follows again") == true)
    driver.press("f")
    #expect(driver.message == "f does nothing on a slide; ? lists the keys")
    driver.press("F")
    #expect(driver.foot?.hasPrefix("following, slide 2 of ") == true)
  }

  @Test("The keys that lead to contradictions are the keys there are", arguments: [false, true])
  func conflicts(isPresenting: Bool) throws {
    let keys = try table("conflicts: C\ninto-dashboard: d").table
    var driver = DashboardDriver(PlanFixtures.contradicted, keys: keys)
    if isPresenting { driver.happen(.present(nil)) }
    let way = isPresenting ? "d, then C," : "C"
    #expect(driver.message?.hasSuffix("; \(way) lists them") == true)
  }

  @Test("In a form and in what is typed they are letters as ever")
  func letters() throws {
    var driver = DashboardDriver(keys: try table("quit: x").table)
    driver.press("/ x")
    #expect(driver.effects == [])
    #expect(driver.state.overlay?.word == "filter")
  }
}

/// The table of lines `name: keys`.
private func table(_ lines: String) throws -> (table: KeyTable, faults: [Rebinding.Fault]) {
  KeyTable.standard(
    changedBy: try lines.split(separator: "\n").map { line in
      let parts = line.split(separator: ": ", maxSplits: 1)
      return Rebinding(String(parts[0]), try [Key](notation: String(parts[1])))
    })
}

private let refused: [(String, String)] = [
  ("update: s", "update can't have s, which is sort's: expected a key of its own"),
  ("update: <enter>", "update can't have <enter>: it stays what opens and answers, or what leaves"),
  ("quit: <esc>", "quit can't have <esc>: it stays what opens and answers, or what leaves"),
  ("update: 5", "update can't have 5: digits are the number of a slide"),
  ("follow-again: 0", "follow-again can't have 0: digits are the number of a slide"),
  (
    "update: ctrl-c",
    "update can't have ctrl-c: terminals send it as another key, as a signal or not at all"
  ),
  (
    "update: alt-[",
    "update can't have alt-[: terminals send it as another key, as a signal or not at all"
  ),
  (
    "update: ctrl-m",
    "update can't have ctrl-m: terminals send it as another key, as a signal or not at all"
  ),
  (
    "update: <paste:x>",
    "update can't have <paste:x>: terminals send it as another key, as a signal or not at all"
  ),
  ("sort: e\nupdate: e", "update can't have e, which is sort's: expected a key of its own"),
]

/// People's files say these.
private let promisedNames: Set = [
  "up", "down", "page-up", "page-down", "first", "last", "open", "back", "next-pane",
  "previous-pane", "zoom", "themes", "overdue", "metrics", "actions", "recommendations", "meetings",
  "decisions", "owners", "changes", "plan", "conflicts", "history", "go-to", "filter",
  "clear-filter", "sort", "older", "newer", "update", "range", "approve", "undo", "keep-recorded",
  "take-snapshots", "next-slide", "previous-slide", "first-slide", "last-slide", "slide-down",
  "slide-up", "all-slides", "blank", "into-dashboard", "back-to-slide", "follow-again", "copy",
  "mouse", "help",
  "repaint", "quit",
]
