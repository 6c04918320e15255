import ImprovementPlan
import Keyboard
import Listings
import Slides
import TestSupport
import Testing

@testable import DashboardState

@Suite("A line of text being typed")
struct TextLineTests {
  @Test(
    "Keys edit it",
    arguments: [
      ("", "one two", 7),
      ("<backspace>", "one tw", 6),
      ("<del>", "one two", 7),
      ("<home> <del>", "ne two", 0),
      ("<home> <backspace>", "one two", 0),
      ("<left> <left> x", "one txwo", 6),
      ("<home> <right> x", "oxne two", 2),
      ("<right>", "one two", 7),
      ("<home> <left>", "one two", 0),
      ("ctrl-a x", "xone two", 1),
      ("ctrl-a ctrl-e x", "one twox", 8),
      ("<home> <end> x", "one twox", 8),
      ("<left> ctrl-u", "o", 0),
      ("ctrl-w", "one ", 4),
      ("ctrl-w ctrl-w", "", 0),
      ("<left> ctrl-w", "one o", 4),
      ("<space> <space> ctrl-w", "one ", 4),
      ("ctrl-a ctrl-k", "", 0),
      ("<left> <left> ctrl-k", "one t", 5),
      ("alt-b x", "one xtwo", 5),
      ("alt-b alt-b x", "xone two", 1),
      ("<space> alt-b x", "one xtwo ", 5),
      ("ctrl-a alt-f x", "onex two", 4),
      ("ctrl-a alt-f alt-f x", "one twox", 8),
      ("ctrl-a ctrl-d", "ne two", 0),
      ("ctrl-a alt-d", " two", 0),
      ("<paste:%20and%20three>", "one two and three", 17),
      ("<paste:%0A3%094>", "one two 3 4", 11),
    ])
  func editing(keys: String, text: String, cursor: Int) throws {
    var line = TextLine("one two")
    for key in try [Key](notation: keys) {
      let isTaken = line.take(key)
      #expect(isTaken)
    }
    #expect(line.text == text)
    #expect(line.cursor == cursor)
  }

  @Test("It takes 200 characters and no more, typed or pasted")
  func length() {
    var line = TextLine(String(repeating: "a", count: 199))
    _ = line.take(.paste("bcd"))
    _ = line.take(.character("e"))
    #expect(line.text == String(repeating: "a", count: 199) + "b")
    #expect(line.cursor == 200)
    _ = line.take(.backspace)
    _ = line.take(.character("e"))
    #expect(line.text.hasSuffix("ae"))
  }

  @Test("Other keys are not its own", arguments: ["<up>", "<enter>", "<f1>", "ctrl-x", "alt-x"])
  func otherKeys(notation: String) throws {
    var line = TextLine("one")
    let key = try Key(notation: notation)
    let isTaken = line.take(key)
    #expect(!isTaken)
    #expect(line == TextLine("one"))
  }

  @Test("A character of many parts is one step, and a mark joins the one before it")
  func graphemes() {
    var line = TextLine()
    let typed: [Character] = ["e", "\u{301}", "💂🏽‍♀️", "日"]
    for character in typed { _ = line.take(.character(character)) }
    #expect(line.text == "e\u{301}💂🏽‍♀️日")
    #expect(line.cursor == 3)
    _ = line.take(.left)
    _ = line.take(.backspace)
    #expect(line.text == "e\u{301}日")
    _ = line.take(.backspace)
    #expect(line.text == "日")
    #expect(line.cursor == 0)
  }
}

@Suite("Any keys at all")
struct AnyKeysTests {
  @Test(
    "However keys follow each other, what is selected is listed",
    arguments: 1...8 as ClosedRange<UInt64>, [false, true])
  func anyKeys(seed: UInt64, isPresenting: Bool) {
    var dice = Dice(seed: seed)
    var driver = DashboardDriver()
    if isPresenting { driver.happen(.present(nil)) }
    for _ in 0..<400 {
      driver.press(dice.pick(keys))
      answer(&driver)
      check(driver)
    }
  }

  /// What the program would do outside.
  private func answer(_ driver: inout DashboardDriver) {
    for effect in driver.effects {
      switch effect {
      case .open("bury", _):
        driver.happen(
          .opened(PlanFixtures.otherOpen, Shelf(councils: ["bury", "fernshire"], days: [])))
      case .open(_, let day):
        let isEarlier = day.map { $0 < PlanFixtures.asAt } ?? false
        let plan = isEarlier ? PlanFixtures.earlierOpen : PlanFixtures.open
        driver.happen(.opened(plan, DashboardDriver().state.shelf))
      case .readEarlier: driver.happen(.readEarlier(PlanFixtures.earlierPlan.shown))
      case .readCalendar: driver.happen(.readCalendar(WorkingCalendar(bankHolidays: [])))
      case .seek(let ref): driver.happen(.sought("nobody has “\(ref)”"))
      case .record(let request, let actions, _): record(request, of: actions, on: &driver)
      case .undo: driver.happen(.recorded(PlanFixtures.open, []))
      case .resolve: driver.happen(.notRecorded(.failed("no room on the disk")))
      case .edit(let text):
        driver.happen(text.isEmpty ? .couldNotEdit("none") : .edited(text + "\ny"))
      case .repaint, .quit, .turned, .join, .copy, .useMouse: driver.happen(.drew(Shown(page: 0)))
      }
    }
  }

  /// What the register would answer, one answer after the other.
  private func record(
    _ request: UpdateRequest, of actions: [Ref], on driver: inout DashboardDriver
  ) {
    let ledger = Ledger([PlanFixtures.recorded(actions[0])], over: PlanFixtures.plan)
    let plan = PlanFixtures.open(with: ledger)
    switch request.note?.count ?? 0 {
    case 0: driver.happen(.recorded(plan, ledger.changes))
    case 1: driver.happen(.notRecorded(.overtaken(ledger.changes.map(\.number), plan)))
    case 2: driver.happen(.notRecorded(.objections(Objections([Objection(.note, "too short")]))))
    default: driver.happen(.notRecorded(.failed("no room on the disk")))
    }
    driver.happen(.registerChanged(plan))
  }

  private func check(_ driver: DashboardDriver) {
    let state = driver.state
    #expect(state.trail.first == .view(.home))
    for id in state.visibleLists {
      let list = state.list(id)
      #expect(list.isFilled)
      #expect(list.entries.isEmpty || list.entries.indices.contains(list.index))
      #expect(list.count == 0 || list.selected?.isSelectable == true)
    }
    if let presenting = state.presenting {
      #expect(state.plan.council == "fernshire")
      #expect(presenting.deck.position(of: presenting.name) != nil)
    }
    switch state.overlay {
    case .filter(let line, _): check(line)
    case .goTo(let chooser): check(chooser.typed)
    case .help(let chooser): check(chooser.typed)
    case .slides(let chooser): check(chooser.typed)
    case .update(let form): check(form, of: state)
    case .confirm, nil: break
    }
  }

  private func check(_ form: UpdateForm, of state: DashboardState) {
    #expect(!form.isSaving)
    #expect(!form.actions.isEmpty)
    #expect(form.actions.allSatisfy { state.plan.action($0) != nil })
    guard form.subject != nil else { return #expect(state.choices(of: form).count > form.choice) }
    #expect(form.fields.indices.contains(form.focus))
    for field in form.fields {
      switch field.value {
      case .text(let line), .date(let line, _): check(line)
      case .choice(let options, let chosen):
        #expect(chosen.map(options.indices.contains) ?? true)
      }
    }
  }

  private func check(_ line: TextLine) {
    #expect((0...line.text.count).contains(line.cursor))
  }
}

private let keys =
  Command.all.flatMap(\.keys).map(\.notation)
  + ["u", "v", "u c", "u o y", "u r R", "A", "<tab>", "<backtab>", "ctrl-x", "4", "G"]
  + ["m", "<wheelup>", "<wheeldown>", "<click:4,3>", "<click:12,3>"]
  + ["<enter>", "<enter>", "<esc>", "<backspace>", "<del>", "/", ":", "?"]
  + [
    "a", "e", "\u{301}", "💂🏽‍♀️", "\u{200D}", "🇬", "🇧", "\"", "!", "<paste:due:%0A<x>", "<paste:bury>",
  ]
