import DashboardState
import ImprovementPlan
import Listings
import TestSupport
import Testing

@Suite("The key list")
struct HelpTests {
  @Test("It has every command under its section, then the rating keys, then the notes")
  func everything() {
    let lines = lines(before: "")
    #expect(
      lines.filter { $0.hasPrefix("#") } == [
        "# Moving", "# Places", "# This list", "# Recording", "# Program",
        "# What the letters and colours of actions mean",
        "# What the letters and colours of metrics mean", "# What the terminal does",
        "# What a filter can say",
      ])
    #expect(lines[1] == "j ↓  Down one")
    #expect(lines.contains("9 c  Changes since an earlier snapshot"))
    #expect(lines.contains("R over a month late"))
    #expect(lines.contains("A near target"))
    let commands = Command.all(on: .dashboard).map(\.title)
    #expect(commands.allSatisfy { title in lines.contains { $0.contains(title) } })
  }

  @Test("A command that can't be used now says why")
  func refusals() {
    #expect(
      lines(before: "").contains(
        "Backspace h ← Esc  Back to where you were"
          + " (This is the overview, where it starts; q quits)"))
    #expect(lines(before: "4").contains("Backspace h ← Esc  Back to where you were"))
  }

  @Test(
    "It is searched by what a command does, by its keys and by the words of the rating key",
    arguments: [
      ("sort", ["s  Sort in the next order"]),
      ("SORT next", ["s  Sort in the next order"]),
      ("ctrl-l", ["Ctrl-L  Draw the screen again"]),
      ("over a month", ["R over a month late"]),
      ("near target", ["A near target"]),
      ("zzz", []),
    ])
  func search(typed: String, expected: [String]) {
    #expect(lines(before: "", typed: typed) == expected)
  }

  @Test("Enter does what the chosen line says")
  func running() {
    var driver = DashboardDriver()
    driver.press("? q u i t <enter>")
    #expect(driver.effects == [.quit])
    driver.press("? a l l <space> a c t <enter>")
    #expect(driver.whereOneIs == "actions: A0")
    driver.press("? <down> <enter>")
    #expect(driver.whereOneIs == "actions: A0")
    driver.press("? <enter>")
    #expect(driver.whereOneIs == "actions: A1")
    #expect(driver.state.overlay == nil)
  }

  @Test("A refused command is refused from here too")
  func refused() {
    var driver = DashboardDriver()
    driver.press("? b a c k <space> t o <enter>")
    #expect(driver.message == "This is the overview, where it starts; q quits")
    #expect(driver.state.overlay == nil)
  }

  @Test("A line that explains does nothing on Enter but close the list")
  func notes() {
    var driver = DashboardDriver()
    driver.press("? o v e r <space> a <space> m o n t h <enter>")
    #expect(driver.state.overlay == nil)
    #expect(driver.message == nil)
    #expect(driver.whereOneIs == "themes: T1")
  }

  @Test(
    "The key that opened it closes it, as Escape does", arguments: ["?", "<esc>", "<backspace>"])
  func closing(key: String) {
    var driver = DashboardDriver()
    driver.press("? " + key)
    #expect(driver.state.overlay == nil)
  }

  @Test("A question mark within what is typed is typed")
  func questionMark() {
    var driver = DashboardDriver()
    driver.press("? k ?")
    #expect(driver.help?.typed == TextLine("k?"))
  }

  @Test("The arrows step over headings")
  func headings() {
    var driver = DashboardDriver()
    driver.press("?")
    #expect(driver.help?.chosen.map(words) == "j ↓  Down one")
    driver.press("<up>")
    #expect(driver.help?.chosen.map(words) == "j ↓  Down one")
    driver.press("<pgdn>")
    #expect(driver.help?.chosen.map(words) == "1  Plan themes")
    driver.press("<up>")
    #expect(
      driver.help?.chosen.map(words)
        == "Shift-Tab  Previous pane")
  }

  private func lines(before: String, typed: String = "") -> [String] {
    var driver = DashboardDriver()
    driver.press(before)
    driver.press("?")
    driver.type(typed)
    return driver.help?.found.map(words) ?? []
  }

  private func words(_ line: HelpLine) -> String {
    switch line {
    case .section(let title): "# \(title)"
    case .command(_, let keys, let title, let refusal):
      "\(keys)  \(title)" + (refusal.map { " (\($0))" } ?? "")
    case .rating(let rating): "\(rating.letter) \(rating.word)"
    case .standing(let standing): "\(standing.letter) \(standing.word)"
    case .note(let text): text
    }
  }
}

extension DashboardDriver {
  fileprivate var help: Chooser<HelpLine>? {
    guard case .help(let chooser)? = state.overlay else { return nil }
    return chooser
  }
}
