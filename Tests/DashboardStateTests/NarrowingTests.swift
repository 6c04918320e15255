import DashboardState
import ImprovementPlan
import Listings
import TestSupport
import Testing

@Suite("Filtering as one types")
struct NarrowingTests {
  @Test("The list narrows at every key, and widens again with Backspace")
  func typing() {
    var driver = DashboardDriver()
    driver.press("4 /")
    driver.type("man")
    #expect(driver.listed == ["A1", "A2", "A5"])
    driver.type(" tr")
    #expect(driver.listed == ["A1", "A5"])
    #expect(driver.state.overlay == .filter(TextLine("man tr"), before: ""))
    driver.press("<backspace> <backspace> <backspace>")
    #expect(driver.listed == ["A1", "A2", "A5"])
    #expect(driver.effects == [])
  }

  @Test("Enter keeps the filter; typing again starts from it; the backslash clears it")
  func keeping() {
    var driver = DashboardDriver()
    driver.press("4 / m a n <enter>")
    #expect(driver.state.overlay == nil)
    #expect(driver.state.list(.place(.view(.actions))).filterText == "man")
    driver.press("G")
    #expect(driver.selected == "A5")
    driver.press("/")
    #expect(driver.state.overlay == .filter(TextLine("man"), before: "man"))
    driver.press("<esc> \\")
    #expect(driver.listed.count == 10)
    #expect(driver.selected == "A5")
  }

  @Test("Escape brings back the filter, the list and the selection from before")
  func escape() {
    var driver = DashboardDriver()
    driver.press("4 / m a n <enter> j / ctrl-u z z")
    #expect(driver.listed == [])
    #expect(driver.selected == nil)
    driver.press("<esc>")
    #expect(driver.listed == ["A1", "A2", "A5"])
    #expect(driver.selected == "A2")
    #expect(driver.state.list(.place(.view(.actions))).filterText == "man")
  }

  @Test("A selection that a filter hides comes back when the filter lets it in")
  func anchor() {
    var driver = DashboardDriver()
    driver.press("4 G / t r a")
    #expect(driver.listed == ["A5"])
    driver.press("<backspace> <backspace> <backspace>")
    #expect(driver.selected == "A9")
  }

  @Test("What was found by a filter stays selected without it")
  func found() {
    var driver = DashboardDriver()
    driver.press("4 G / t r a <enter> \\")
    #expect(driver.selected == "A5")
    driver.press("/ m a n <up> <esc>")
    #expect(driver.listed.count == 10)
    #expect(driver.selected == "A2")
  }

  @Test("The arrows move while a filter is typed, letters don't")
  func arrows() {
    var driver = DashboardDriver()
    driver.press("4 / m a n <down>")
    #expect(driver.selected == "A2")
    driver.press("j")
    #expect(driver.listed == [])
    #expect(driver.state.overlay == .filter(TextLine("manj"), before: ""))
  }

  @Test("Backspace on an empty line closes it")
  func backspace() {
    var driver = DashboardDriver()
    driver.press("4 / x <backspace>")
    #expect(driver.state.overlay?.word == "filter")
    driver.press("<backspace>")
    #expect(driver.state.overlay == nil)
    #expect(driver.whereOneIs == "actions: A0")
  }

  @Test("Keys that edit nothing are let be")
  func otherKeys() {
    var driver = DashboardDriver()
    driver.press("4 / m a n")
    let before = driver.state
    driver.press("<f5> ctrl-x alt-x <ins> <pgdn>")
    #expect(driver.state == before)
  }

  @Test("Each list has a filter of its own")
  func ofItsOwn() {
    var driver = DashboardDriver()
    driver.press("2 / a 2 <enter> 4")
    #expect(driver.listed.count == 10)
    driver.press("2")
    #expect(driver.listed == ["A2"])
    #expect(driver.state.list(.pane(.themes)).count == 3)
  }

  @Test("A page of lines is filtered like any list, and headings go")
  func pages() {
    var driver = DashboardDriver()
    driver.press("6 / b o a r d <enter>")
    #expect(driver.listed == ["B2", "B3", "B1"])
    driver.press("2 <enter> / s u p e r")
    #expect(driver.listed == ["Action 0", "R1", "M1"])
  }

  @Test("Pasted lines become words of one line")
  func paste() {
    var driver = DashboardDriver()
    driver.press("4 /")
    driver.paste("manager\nposts\t")
    #expect(driver.state.overlay == .filter(TextLine("manager posts "), before: ""))
    #expect(driver.listed == ["A1", "A2"])
  }
}

@Suite("Sorting")
struct SortingKeyTests {
  @Test("s goes through the orders, names each, and keeps the selection on its item")
  func orders() {
    var driver = DashboardDriver()
    driver.press("4 G")
    var told: [String] = []
    for _ in 0..<6 {
      driver.press("s")
      told.append("\(driver.message ?? "nothing"): \(driver.listed[0])")
      #expect(driver.selected == "A9")
    }
    #expect(
      told == [
        "Sorted worst first: A1", "Sorted by due date: A5", "Sorted by priority: A2",
        "Sorted by lead: A4", "Sorted longest without an update: A7",
        "Sorted in the plan's order: A0",
      ])
  }

  @Test("A new order is shown from its top, as far as the selection leaves that on the screen")
  func fromTheTop() {
    var sorted = DashboardDriver(opening: "fernshire")
    sorted.press("4 s")
    let worst = sorted.state.list(.place(.view(.actions))).entries
    for (place, top) in [(3, 0), (60, 1)] {
      var driver = DashboardDriver(opening: "fernshire")
      driver.press("4 G")
      driver.happen(.chose(worst[place], in: driver.state.focus))
      driver.press("s")
      #expect(driver.state.selected == worst[place])
      #expect(min(driver.state.shown.tops[driver.state.focus] ?? 0, 1) == top)
      driver.press("k")
      #expect(driver.state.selected == worst[place - 1])
    }
  }

  @Test("A list is sorted within its filter, and keeps both")
  func withFilter() {
    var driver = DashboardDriver()
    driver.press("4 / i s : o p e n <enter> s s")
    #expect(driver.listed == ["A1", "A3", "A2", "A8", "A9", "A7"])
    driver.press("<esc> 4")
    #expect(driver.listed == ["A1", "A3", "A2", "A8", "A9", "A7"])
  }

  @Test(
    "What is counted beside a title is counted of what the filter leaves",
    arguments: [
      ("3", ["3", "1 off target, 1 with no data", "worst first"]),
      ("3 / M 1 <enter>", ["1 of 3", "filter: M1", "1 off target", "worst first"]),
      ("2", ["3 at 31 Oct", "1 more due by the next board", "worst first"]),
      ("2 / A 1 <enter>", ["1 of 3", "filter: A1", "at 31 Oct", "worst first"]),
      ("4", ["10", "1 withdrawn"]),
      ("4 / A 1 <enter>", ["1 of 10", "filter: A1"]),
      ("4 / x x x <enter>", ["0 of 10", "filter: xxx"]),
      ("4 / s : x <enter>", ["10 of 10", "not a filter: s:x", "1 withdrawn"]),
      ("1 / p r a c t i c e <enter>", ["1 of 3", "filter: practice"]),
      ("6 / b o a r d <enter>", ["3 of 8", "filter: board"]),
      ("2 <enter> / s u p e r <enter>", ["3 of 22", "filter: super"]),
    ])
  func counts(keys: String, notes: [String]) {
    let driver = DashboardDriver(pressing: keys)
    #expect(driver.state.notes(on: driver.state.focus) == notes)
  }

  @Test("A term that there is none of is told when it is kept, with those there are")
  func unknownTerm() {
    var driver = DashboardDriver(pressing: "4 / s p o n s o r : x <enter>")
    #expect(
      driver.state.message
        == Message(
          "Not a filter: sponsor: is no term; there are lead: by: theme: status: state: rating: "
            + "impact: due: is:", isError: true))
    driver.press("/ <backspace>")
    #expect(driver.message == nil)
  }

  @Test("Lists open in their first order", arguments: [("2", "A1 A2 A3"), ("3", "M1 M2 M3")])
  func first(key: String, words: String) {
    var driver = DashboardDriver()
    driver.press(key)
    #expect(driver.listed.joined(separator: " ") == words)
  }
}
