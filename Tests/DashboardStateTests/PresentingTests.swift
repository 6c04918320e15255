import DashboardState
import ImprovementPlan
import Keyboard
import Listings
import Slides
import TestSupport
import Testing

@Suite struct `A meeting` {
  @Test(
    "It compares with what the last board saw: the newest snapshot of its day, else the one before",
    arguments: [
      ("2026-10-01", "2026-09-19"), ("2026-09-19", "2026-09-19"), ("2026-09-18", "2026-08-08"),
      ("2026-08-01", "2026-09-19"), ("2026-11-18", "2026-09-19"), ("2026-11-22", "2026-09-19"),
    ])
  func lastBoard(board: String, expected: String) {
    var plan = PlanFixtures.plan
    plan.meetings = [("2026-07-01", board), ("2026-09-30", "2027-01-01")].enumerated().map {
      var meeting = Meeting(
        ref: Ref("B\($0)"), title: "Board", body: $0 == 0 ? .improvementBoard : .scrutiny)
      meeting.date = day($1.1)
      return meeting
    }
    var driver = DashboardDriver(
      OpenPlan(council: "fernshire", snapshot: plan, id: "fernshire 2026-10-31 #1a2b3c4d"))
    driver.happen(.present(nil))
    #expect(driver.turned == ["title"])
    #expect(driver.effects.last == .readEarlier(day: day(expected)))
  }

  @Test func `has no comparison where there is no earlier snapshot`() {
    var driver = DashboardDriver(days: ["2026-10-31"])
    driver.happen(.present(nil))
    let title = Projected(
      slide: SlideName(.topic(.title)), snapshot: day("2026-10-31"), hasRecorded: false)
    #expect(driver.effects == [.turned(title)])
    driver.go(to: "changes")
    #expect(driver.said.last == "There is no earlier snapshot of Fernshire to compare with")
  }

  @Test func `stays with the last board, whatever the dashboard is compared with`() {
    var driver = DashboardDriver.presenting(at: "changes")
    #expect(driver.said.first == "Changes since 19 September 2026")
    var older = PlanFixtures.earlierPlan
    older.asAt = day("2026-08-08")
    driver.press("<enter> <")
    driver.happen(.readEarlier(older.shown))
    #expect(driver.state.comparison?.from == day("2026-08-08"))
    driver.happen(.registerChanged(PlanFixtures.open))
    driver.press("P")
    #expect(driver.said.first == "Changes since 19 September 2026")
  }

  @Test func `begins with what is wrong with the data, and the keys that show it from a slide`() {
    let driver = DashboardDriver.presenting(PlanFixtures.contradicted)
    #expect(
      driver.message
        == "2 recorded changes contradict the snapshot of 30 Nov 2026; Enter, then X, lists them")
  }

  @Test(
    "It is taken over at the slide it was cut off at, where the deck has that",
    arguments: [
      ("standing", ["standing"], "Taken over where it was: slide 2"),
      ("item 4", [], "Taken over; the slide that was shown is not in this deck"),
    ])
  func takenOver(at slide: String, expected: [String], message: String) {
    var driver = DashboardDriver.presenting()
    driver.happen(.tookOver(nil, at: SlideName(slide), isBlank: false))
    #expect(driver.turned == expected)
    #expect(driver.message == message)
  }

  @Test func `a slide that was blanked stays hidden when it is taken over, until a key is pressed`()
  {
    var driver = DashboardDriver.presenting()
    driver.happen(.tookOver(nil, at: SlideName("standing"), isBlank: true))
    #expect(driver.message == "Taken over where it was: slide 2, blanked; any key shows it")
    #expect(driver.state.presenting?.isBlank == true)
    driver.press("b")
    #expect(driver.state.presenting?.isBlank == false)
    #expect(driver.slide == "standing")
  }

  @Test func `says at once what is wrong with its agenda`() {
    let agenda = Agenda(items: [
      Agenda.Item(slides: ["dates"]), Agenda.Item(slides: ["nonsense", "overdue Z9"]),
    ])
    var driver = DashboardDriver()
    driver.happen(.present(agenda))
    #expect(
      driver.message
        == "Agenda, item 2: “nonsense” is no name of a slide; expected one such as `standing` or "
        + "`overdue P12`, `all` with a part such as `themes`, or `rest`, and 1 more")
  }

  @Test func `is taken over by the agenda it had`() {
    let agenda = Agenda(items: [Agenda.Item(slides: ["dates", "decisions"])])
    var driver = DashboardDriver.presenting()
    driver.happen(.tookOver(agenda, at: SlideName("decisions"), isBlank: false))
    #expect(driver.slide == "decisions")
    #expect(driver.state.presenting?.deck.slides.count == 2)
    #expect(driver.message == "Taken over where it was: slide 2")
  }

  @Test func `goes by its agenda`() {
    let agenda = Agenda(items: [Agenda.Item(slides: ["dates", "decisions"])])
    var driver = DashboardDriver.presenting(at: "dates", agenda: agenda)
    driver.press("<space>")
    #expect(driver.slide == "decisions")
    driver.press("<space>")
    #expect(driver.message == "This is the last slide")
  }

  @Test func `shows every slide where its agenda finds none`() {
    let agenda = Agenda(items: [Agenda.Item(slides: ["nonsense"])])
    #expect(DashboardDriver.presenting(agenda: agenda).state.presenting?.deck.slides.count == 20)
  }

  @Test func `keeps its plan: other councils and snapshots can't be gone to`() {
    func names(_ driver: DashboardDriver) -> [String] {
      guard case .goTo(let chooser)? = driver.state.overlay else { return [] }
      return chooser.lines.map(\.name)
    }
    var (plain, meeting) = (DashboardDriver(), DashboardDriver.presenting())
    plain.press(":")
    meeting.press("<enter> :")
    let hidden = Set(names(plain)).subtracting(names(meeting))
    #expect(hidden == ["bury", "fernshire", "2026-08-08", "2026-09-19", "2026-10-31"])
    #expect(names(meeting).contains("since 2026-08-08"))
  }
}

@Suite struct `A key on a slide` {
  @Test("It turns the slides", arguments: turning)
  func turns(id: Command.ID, before: String, key: String, after: String) {
    var driver = DashboardDriver.presenting(at: before)
    driver.press(key)
    #expect(driver.slide == after)
    #expect(driver.turned == [after])
    #expect(driver.message == nil)
    #expect(driver.state.overlay == nil)
  }

  @Test func `each of every command's is pressed here`() {
    let pressed =
      turning.map { "\($0.0) \($0.2)" }
      + ["slideDown j", "slideUp k", "slideIndex i", "slideIndex :", "blank b", "drill <enter>"]
    let own = Command.all(on: .slide).filter { $0.section == .presenting }
    let bound = own.flatMap { command in command.keys.map { "\(command.id) \($0.notation)" } }
    #expect(pressed.sorted() == bound.sorted())
  }

  @Test("It is refused in words, and nothing changes", arguments: refusals)
  func refused(before: String, keys: String, words: String) {
    var driver = DashboardDriver.presenting(at: before)
    driver.press(keys)
    #expect(driver.message == words)
    #expect(driver.slide == before)
    #expect(driver.effects == [])
    #expect(driver.state.overlay == nil)
    #expect(driver.state.presenting?.typed == "")
  }

  @Test func `asks once before it ends the meeting`() {
    var driver = DashboardDriver.presenting(at: "standing")
    driver.press("q")
    #expect(driver.effects == [])
    #expect(driver.message?.contains("ends the meeting") == true)
    driver.press("<space> q")
    #expect(!driver.effects.contains(.quit))
    driver.press("q")
    #expect(driver.effects == [.quit])
  }

  @Test func `is not ended by keys that come together`() {
    var driver = DashboardDriver.presenting(at: "standing")
    driver.burst([.character("q"), .character("q"), .character("q")])
    #expect(!driver.effects.contains(.quit))
    driver.burst([.character("q"), .character("q"), .character("q")])
    #expect(!driver.effects.contains(.quit))
    driver.press("q")
    #expect(driver.effects == [.quit])
  }

  @Test func `scrolls a slide larger than the screen, from its top to its end`() {
    var driver = DashboardDriver.presenting(at: "theme T1")
    var shown = Shown(page: 6)
    shown.hiddenLines = 8
    driver.happen(.drew(shown))
    let lines = ["j", "j", "j", "k", "k", "k"].map { key in
      driver.press(key)
      return driver.state.presenting?.line
    }
    #expect(lines == [6, 8, 8, 2, 0, 0])
    #expect(driver.turned == [])
    driver.press("j n")
    #expect(driver.state.presenting?.line == 0)
  }

  @Test func `b blanks the screen, and any key brings the slide back and does no more`() {
    for key in ["b", "<space>", "q", "<enter>", "5", "x", "<esc>"] {
      var driver = DashboardDriver.presenting(at: "standing")
      driver.press("b")
      #expect(driver.state.presenting?.isBlank == true)
      #expect(driver.screens == [.blank])
      driver.press(key)
      #expect(driver.state.presenting?.isBlank == false)
      #expect(driver.slide == "standing")
      #expect(driver.screens == [.slide])
      #expect(driver.effects.count == 1)
      #expect(driver.message == nil)
      #expect(driver.state.presenting?.typed == "")
    }
  }
}

private let turning: [(Command.ID, String, String, String)] = [
  (.nextSlide, "title", "<space>", "standing"),
  (.nextSlide, "title", "<right>", "standing"),
  (.nextSlide, "title", "<down>", "standing"),
  (.nextSlide, "title", "<pgdn>", "standing"),
  (.nextSlide, "title", "n", "standing"),
  (.previousSlide, "ratings", "p", "standing"),
  (.previousSlide, "ratings", "<left>", "standing"),
  (.previousSlide, "ratings", "<up>", "standing"),
  (.previousSlide, "ratings", "<pgup>", "standing"),
  (.previousSlide, "ratings", "<backspace>", "standing"),
  (.firstSlide, "ratings", "g", "title"),
  (.firstSlide, "ratings", "<home>", "title"),
  (.lastSlide, "ratings", "G", "dates"),
  (.lastSlide, "ratings", "<end>", "dates"),
]

private let refusals = [
  ("dates", "n", "This is the last slide"),
  ("title", "p", "This is the first slide"),
  ("title", "9 9 g", "There is no slide 99; the last is 20"),
  ("title", "0 <enter>", "There is no slide 0; the last is 20"),
  ("title", "j", "The whole slide is on the screen"),
  ("title", "k", "The whole slide is on the screen"),
  ("title", "x", "x does nothing on a slide; ? lists the keys"),
  ("title", "H", "H does nothing on a slide; ? lists the keys"),
  ("title", "<esc>", "Esc does nothing on a slide; ? lists the keys"),
  (
    "decisions", "u",
    "This slide is about no single action; Enter leads to where one is selected"
  ),
  (
    "decisions", "A",
    "This slide is about no single action; Enter leads to where one is selected"
  ),
  ("overdue A1", "A", "No new date awaits the board here"),
  ("title", "U", "You have recorded nothing that could be taken back"),
]

@Suite struct `The dashboard behind a slide` {
  @Test(
    "Going back from where it began leads to the same slide",
    arguments: ["<backspace>", "<esc>", "h", "P"])
  func back(key: String) {
    var driver = DashboardDriver.presenting(at: "theme T2")
    driver.press("<enter>")
    #expect(driver.slide == nil)
    #expect(driver.state.trail == [.view(.home), .record("T2")])
    #expect(driver.screens == [.aside])
    driver.press(key)
    #expect(driver.slide == "theme T2")
    #expect(driver.screens == [.slide])
  }

  @Test(
    "From further on, going back leads back step by step",
    arguments: [
      ("overdue A1", "H", 2), ("standing", "4 <enter>", 3), ("standing", "z", 2),
      ("changes", "1", 1), ("changes", "4", 2),
    ])
  func steps(slide: String, keys: String, steps: Int) {
    var driver = DashboardDriver.presenting(at: slide)
    driver.press("<enter>")
    driver.press(keys)
    for _ in 1..<steps {
      driver.press("<backspace>")
      #expect(driver.slide == nil)
    }
    driver.press("<backspace>")
    #expect(driver.slide == slide)
  }

  @Test func `is left at once from anywhere, and a range with it`() {
    var driver = DashboardDriver.presenting(at: "standing")
    driver.press("<enter> 4 v j P")
    #expect(driver.slide == "standing")
    #expect(driver.state.range == nil)
  }

  @Test func `has its own keys again, and P, which is not there without a meeting`() {
    var driver = DashboardDriver.presenting(at: "standing")
    driver.press("<enter> 4 j")
    #expect(driver.whereOneIs == "actions: A1")
    #expect(driver.state.layer == .aside)
    var plain = DashboardDriver()
    plain.press("P")
    #expect(plain.message == "P does nothing here; ? lists the keys")
  }

  @Test(
    "The key list has the keys of where one is",
    arguments: [
      ("", ["# Presenting", "# Recording", "# Program"]),
      (
        "<enter>",
        ["# Presenting", "# Moving", "# Places", "# This list", "# Recording", "# Program"]
      ),
    ])
  func help(keys: String, sections: [String]) {
    var driver = DashboardDriver.presenting(at: "standing")
    driver.press(keys)
    driver.press("?")
    guard case .help(let chooser)? = driver.state.overlay else {
      Issue.record("no list")
      return
    }
    let listed = chooser.lines.compactMap { line in
      if case .section(let title) = line { "# \(title)" } else { nil }
    }
    #expect(Array(listed.prefix(sections.count)) == sections)
    #expect(listed.contains("# What a filter can say") == !keys.isEmpty)
    let commands = chooser.lines.compactMap { line in
      if case .command(let id, _, _, _) = line { id } else { nil }
    }
    #expect(commands.contains(.nextSlide) == keys.isEmpty)
    #expect(commands.contains(.backToSlide) == !keys.isEmpty)
  }
}
