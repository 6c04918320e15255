import DashboardState
import ImprovementPlan
import Listings
import PlainPages
import TestSupport
import Testing

/// What is said where a line asks for nothing that can be done, and where nothing has changed.
@Suite struct `An answer` {
  private var plain = PlainDriver(DashboardDriver(keys: .standard.spoken))

  @Test mutating func `tells of the items that are chosen, and the prompt how many they are`() {
    plain.type("actions", "2-4")
    let chosen = plain.said
    #expect(chosen == ["Chosen: 3 actions, A1, A3 and A2."])
    #expect(plain.prompt == "All actions, 3 chosen > ")
    plain.type("")
    #expect(Array(plain.said.prefix(2)) == ["You are in: Fernshire, All actions", chosen[0]])
    plain.type("range", "")
    #expect(plain.said.dropFirst().first?.hasPrefix("Selected: ") == true)
    #expect(plain.prompt == "All actions > ")
    plain.type("themes", "1-2", "")
    #expect(plain.said.dropFirst().first == "Chosen: no action.")
    #expect(plain.prompt == "Plan themes > ")
  }

  @Test mutating func `to a number on a page is about what is behind that line, and not the page`()
  {
    plain.type("A1")
    let lines = plain.said
    func number(_ word: String) -> String {
      lines.first { $0.contains(". \(word) ") }?.split(separator: ".").first.map(String.init) ?? "?"
    }
    for command in ["update", "approve"] {
      plain.type("\(command) \(number("R1"))")
      #expect(plain.said.count == 1)
      #expect(plain.said[0].hasPrefix("This is no action"), "\(plain.said)")
      #expect(plain.board.state.overlay == nil)
      #expect(plain.board.state.place == .record("A1"))
    }
    plain.type("history \(number("A2"))")
    #expect(plain.board.state.place == .history("A2"))
    plain.type("A1", "update \(number("A2"))")
    #expect(plain.said.contains { $0.hasPrefix("# Update A2") }, "\(plain.said)")
    plain.type("cancel", "A1", "update \(number("Lead:"))")
    #expect(
      plain.said.last?.contains("is no action; update alone is about this page") == true, "\(lines)"
    )
  }

  @Test mutating func `at the end tells no head as that of a register which can't be read`() {
    let why = "shown is what was read at 19:05; it is gone"
    plain.overhear(
      .registerChanged(
        PlanFixtures.recorded(
          PlanFixtures.plan, id: "x", register: .unusable(why), trail: PlanFixtures.trail)))
    #expect(
      Array(plain.talk.farewell(in: plain.board.state, nil).prefix(2)) == [
        "The register can't be used: \(why)",
        "When it could last be read, the register had 57 rows in the chain of fernshire; its head was "
          + "\(PlanFixtures.trail.head).",
      ])
  }

  @Test(
    arguments: [
      ("P99", "fernshire has no “P99”"), ("p99", "fernshire has no “P99”"),
      ("history P99", "fernshire has no “P99”"), ("update a77", "fernshire has no “A77”"),
      ("frobnicate", "“frobnicate” asks for nothing here; help lists what can be typed"),
      ("history of", "“history of” asks for nothing here; help lists what can be typed"),
    ])
  mutating func `names a ref that there is none of`(line: String, answer: String) {
    plain.type(line)
    #expect(plain.said == [answer])
  }

  @Test(
    arguments: [
      ("y", "Copying is for the screen only; what is said here can be selected as text"),
      ("copy", "Copying is for the screen only; what is said here can be selected as text"),
      ("m", "“m” is for the screen only: Mouse on or off: click selects, wheel scrolls"),
      ("z", "“z” is for the screen only: One pane alone, or all three"),
      ("zoom", "“zoom” is for the screen only: One pane alone, or all three"),
    ])
  mutating func `says what is for the screen only`(line: String, answer: String) {
    plain.type(line)
    #expect(plain.said == [answer])
  }

  @Test mutating func `that refuses leaves one where one was`() {
    plain.type("T1", "update M1")
    #expect(plain.said == ["This is no action; select one to update it"])
    #expect(plain.prompt == "T1 > ")
    plain.type("actions", "select 2", "approve 1")
    #expect(plain.said == ["No new date awaits the board here"])
    plain.type("")
    #expect(plain.said.dropFirst().first?.hasPrefix("Selected: 2. ") == true)
    plain.type("update 1-2", "cancel", "range")
    #expect(plain.prompt == "All actions > ")
  }

  @Test(arguments: ["overdue", ":overdue", ":Overdue"])
  mutating func `to what changes nothing says where one is`(line: String) {
    plain.type("overdue", line)
    #expect(plain.said.first == "You are in: Fernshire, Overdue")
    #expect(plain.said.dropFirst().first?.hasPrefix("Selected: 1. ") == true)
    #expect(plain.said.count == 2)
  }

  @Test mutating func `to the council that is open says where one is`() {
    plain = PlainDriver(DashboardDriver(opening: "manchester"))
    plain.type(":manchester")
    #expect(plain.said == ["You are in: Manchester, Overview"])
  }

  @Test mutating func `to a filter that is none is its fault alone`() {
    plain.type("A1", "/is:foo")
    #expect(plain.said.count == 1)
    #expect(plain.said.first?.hasPrefix("is: knows ") == true)
    plain.type("actions", "/due:soon lead:quality")
    #expect(plain.said == ["due: is written due:<30d, due:>30d, due:<2026-12-31 or due:none"])
    plain.type("again")
    #expect(plain.said.dropFirst().first?.contains("filter") == false)
  }

  @Test mutating func `has one blank between words, and no two stops`() {
    #expect(spoken("B  complete") == "B complete")
    #expect(spoken("–  not rated") == "not rated")
    for council in ShippedData.councils {
      plain = PlainDriver(DashboardDriver(opening: council))
      plain.type("recommendations", "more", "actions", "decisions")
      let odd = plain.session.filter { $0.contains(".; ") || $0.contains("  ") }
      #expect(odd.isEmpty)
    }
    var board = DashboardDriver(opening: "fernshire")
    board.happen(.present(nil))
    plain = PlainDriver(board)
    for number in 1...30 { plain.type("\(number)") }
    #expect(plain.session.contains { $0.hasPrefix("B complete: ") })
    #expect(!plain.session.contains { $0.contains("  ") })
  }
}
