import DashboardState
import ImprovementPlan
import PlainPages
import TestSupport
import Testing

/// The same rules, refusals and conflicts as on the screen, in typed lines and answers.
@Suite struct `An officer in plain mode` {
  private let office: Office
  private var plain: PlainDriver

  init() throws {
    office = try Office()
    plain = PlainDriver(try office.board(keys: .standard.spoken))
  }

  @Test mutating func `hears whose plan it is and how it stands, each item with a number`() {
    #expect(
      plain.session == [
        "# Aldmoor (fictional)", "data 15 May 2026, 7 days old; board today.",
        "4 actions: 50% on target, 25% up to a month late, 25% over a month, 0% re-dated or"
          + " suspended.", "Mark of these figures: \(plain.board.mark).", "", "## Plan themes",
        "1. Practice; 1 of 4 actions done; R 1 over a month late; A 1 up to a month late; G 1 on"
          + " time; worst: A1, 45 days late", "", "## Overdue, 2 at 15 May, worst first",
        "2. A1 Write the sufficiency strategy; R over a month late, 45 days late; lead: Head of"
          + " Quality; updated: never; against first date: 45 days; why: not recorded; doing: nothing recorded",
        "3. A2 Fill the manager posts; A up to a month late, 15 days late; lead: Head of"
          + " Workforce; updated: never; against first date: 15 days; why: not recorded; doing: nothing recorded",
        "", "## Metrics, 0, worst first", "The plan has no metric.", "",
        "You can type: a number, themes, overdue, metrics, actions, changes, go, help, quit.",
      ])
    #expect(plain.prompt == "Overview > ")
  }

  @Test mutating func `opens an item by its number, and comes back`() {
    plain.type("2")
    #expect(plain.said.first == "")
    #expect(plain.said.dropFirst().first == "# A1 Write the sufficiency strategy")
    #expect(plain.said.contains("Late: 45 days late"))
    #expect(plain.said.contains("1. Lead: Head of Quality"))
    #expect(plain.prompt == "A1 > ")
    plain.type("back")
    #expect(plain.prompt == "Overview > ")
  }

  @Test mutating func `comes back to the heading and what is selected, and may hear all again`() {
    plain.type("overdue", "2", "back")
    #expect(
      plain.said == [
        "", "# Overdue, 2 at 15 May, worst first",
        "Selected: 2. A2 Fill the manager posts; A up to a month late, 15 days late; lead: Head of"
          + " Workforce; updated: never; against first date: 15 days; why: not recorded; doing:"
          + " nothing recorded", "again reads all of it.",
      ])
    #expect(plain.prompt == "Overdue > ")
    plain.type("back")
    #expect(plain.said.first == "")
    #expect(plain.said.dropFirst().first == "# Aldmoor (fictional)")
    #expect(plain.said.count == 4)
    plain.type("overdue", "2")
    plain.type("update", "d", "30 Jun", "a second advert", "the board", "", "", "yes", "back")
    #expect(plain.said.contains { $0.hasPrefix("1. A1 Write") }, "the list is another by now")
    #expect(!plain.said.contains { $0.hasPrefix("2. ") })
  }

  @Test mutating func `hears what was recorded of an action under that name`() {
    plain.type("overdue", "update 1", "o", "sites visited", "yes", "history 1")
    #expect(plain.said.prefix(2) == ["", "# Recorded of A1, 1"])
    #expect(plain.prompt == "Recorded of A1 > ")
  }

  @Test mutating func `hears of several dates whose they are and what is new`() {
    plain.type("actions", "update 1", "d", "30 Jun", "providers asked for time", "", "yes")
    plain.type("1-3", "update", "d")
    #expect(
      plain.said
        == ["Due: on different dates now; A1: 30 Jun 2026 is proposed and awaits the board"])
    plain.type("22 Dec", "staff moved on", "", "yes")
    #expect(
      plain.said == [
        "New date: A1: 30 Jun 2026 is proposed already and awaits the board; propose 22 Dec 2026"
          + " as well?"
      ])
    plain.type("yes")
    #expect(
      plain.said.first
        == "Saved for 3 actions: new date 22 Dec 2026 proposed, awaiting the board, “staff moved on”"
    )
  }

  @Test mutating func `is told that a text is too long, and asked again`() {
    plain.type("overdue", "update 1", "note", String(repeating: "b", count: 2_010))
    #expect(plain.said == ["That is too long: 2000 of 2010 characters would be kept"])
    #expect(plain.prompt.hasPrefix("Note ("))
    plain.type("short", "yes")
    #expect(plain.said.first == "Saved A1: note: “short”")
  }

  @Test mutating func `keeps no date that is none, and is told what a date or a choice is`() {
    plain.type("overdue", "update 1", "d", "30 Jun", "providers asked for time", "", "yes")
    plain.type("approve 1")
    #expect(
      plain.prompt == "Approved by (now Improvement board; an empty line keeps it;"
        + " cancel leaves the form) > ")
    plain.type("", "")
    let prompt = "On (now Fri 22 May 2026; an empty line keeps it, - takes it out) > "
    #expect(plain.prompt == prompt)
    plain.type("quit")
    #expect(plain.said.first?.hasSuffix("; cancel leaves the form") == true)
    #expect(plain.prompt == prompt)
    plain.type("31/13/2026", "help")
    #expect(
      plain.said == [
        "On: the day the new date was approved; write a date such as 30 Nov, 30/11/2026,"
          + " 2026-11-30 or +14; cancel leaves the form"
      ])
    #expect(plain.prompt == prompt)
    plain.type("cancel", "update 1", "help")
    #expect(plain.said.first == "1. state: complete, awaiting sign-off, or a")
    plain.type("m", "help")
    #expect(
      plain.said.first == "Impact: what has changed for children; say one by number, letter or"
        + " words; cancel leaves the form")
    #expect(plain.said.dropFirst().first?.hasPrefix("1. ") == true)
    #expect(plain.prompt == "Impact (needed; by number, letter or words) > ")
  }

  @Test mutating func `filters a list, sorts it, and clears it`() {
    plain.type("actions", "/manager")
    #expect(plain.said.dropFirst().first == "# All actions, 1 of 4, filter: manager")
    plain.type("clear", "sort")
    #expect(plain.said.prefix(3) == ["Sorted worst first", "", "# All actions, 4, worst first"])
    #expect(
      plain.said.dropFirst(3).first?.hasPrefix(
        "1. A1 Write the sufficiency strategy; rating: R over a") == true)
  }

  @Test mutating func `filters anew each time, and not within the last filter`() {
    plain.type("actions", "/manager", "/strategy")
    #expect(plain.said.dropFirst().first == "# All actions, 1 of 4, filter: strategy")
  }

  @Test mutating func `updates what a page is about, and not the line that was opened last`() {
    plain = PlainDriver(DashboardDriver(keys: .standard.spoken))
    plain.type("a1")
    let needed = plain.said.first { $0.contains("A2 Fill the manager posts") }
    plain.type(String(needed?.prefix { $0 != "." } ?? ""))
    #expect(plain.prompt == "A2 > ")
    plain.type("back", "update")
    #expect(plain.said.dropFirst().first?.hasPrefix("# Update A1 ") == true, "\(plain.said)")
  }

  @Test mutating func `is told what could be typed where a line asks for nothing`() {
    plain.type("frobnicate")
    #expect(plain.said == ["“frobnicate” asks for nothing here; help lists what can be typed"])
    plain.type("9")
    #expect(plain.said == ["There is no number 9 here; they go from 1 to 3"])
    plain.type("/x")
    #expect(
      plain.said == [
        "Filters are for one list; themes, overdue, metrics and actions go to one"
      ])
  }

  @Test mutating func `records a note, field by field, and hears that it is saved`() {
    plain.type("overdue", "update 2")
    #expect(
      plain.said.prefix(2) == [
        "", "# Update A2 Fill the manager posts; now in progress, A up to a month late",
      ])
    #expect(plain.prompt == "What to record, by number, letter or words; cancel leaves it > ")
    plain.type("o")
    #expect(plain.prompt == "Note (needed) > ")
    plain.type("")
    #expect(plain.said == ["Note is needed; cancel leaves the form"])
    plain.type("both posts offered")
    #expect(plain.said == ["", "## To be saved", "Note: both posts offered"])
    #expect(plain.prompt == "Save? yes; no keeps a draft; a field’s name changes it > ")
    plain.type("yes")
    #expect(plain.said == ["Saved A2: note: “both posts offered”"])
    #expect(plain.prompt == "Overdue > ")
    #expect(
      plain.board.recorded == ["A2 22 May 14:02 head-of-quality: note: “both posts offered”"])
  }

  @Test mutating func `is asked again at the field that a rule is against`() {
    plain.type("overdue", "update 2", "rating", "over a month", "two posts are vacant", "", "yes")
    #expect(plain.said.first == "Not saved: 1 thing to put right first")
    #expect(plain.said.last?.hasPrefix("Doing: ") == true)
    #expect(plain.prompt == "Doing (needed for amber and red) > ")
    plain.type("a second advert", "yes")
    #expect(plain.said.first?.hasPrefix("Saved A2: ") == true)
    #expect(plain.board.recorded.count == 2)
  }

  @Test mutating func `is asked again for a date that is none, and for a choice there isn't`() {
    plain.type("overdue", "update 1", "nonsense")
    #expect(plain.said == ["“nonsense” is none of these; again reads them, cancel leaves the form"])
    plain.type("due", "nonsense")
    #expect(
      plain.said == [
        "That is no date: write a date such as 30 Nov, 30/11/2026, 2026-11-30 or +14;"
          + " cancel leaves the form"
      ])
    plain.type("30 Jun")
    #expect(plain.said == ["Tue 30 Jun 2026"])
    #expect(plain.prompt == "Why (needed) > ")
  }

  @Test mutating func `proposes a date and approves it, and the figures are the field's own`() {
    plain.type("overdue", "update 1", "d", "30 Jun", "providers asked for time", "", "yes")
    plain.type("approve 1")
    #expect(plain.said.contains("A1: 31 Mar to 30 Jun 2026, “providers asked for time”"))
    #expect(plain.prompt.hasPrefix("Approved by (now Improvement board; an empty line keeps it"))
    plain.type("", "", "", "yes")
    #expect(
      plain.said.first
        == "Saved A1: re-date to 30 Jun 2026 approved by Improvement board on 22 May 2026 at B1")
    plain.type("a1")
    #expect(
      plain.said.contains("Due: 30 Jun 2026 (first set 31 Mar; re-dated once, slipped 91 days)"))
    #expect(
      plain.said.contains(
        "Late: not late against the current date, 45 days against the first"))
    #expect(plain.board.recorded.count == 2)
  }

  @Test mutating func `tells several actions the same, and takes the whole of it back`() {
    plain.type("actions", "1-3")
    #expect(plain.said == ["Chosen: 3 actions, A1, A2 and A3."])
    plain.type("update", "note", "reviewed with partners", "yes")
    #expect(plain.said.first == "Saved for 3 actions: note: “reviewed with partners”")
    #expect(plain.board.recorded.count == 3)
    plain.type("undo")
    #expect(plain.said.dropFirst(1).first == "# Take back your last change")
    #expect(
      plain.said.last == "A1, 22 May 14:02 head-of-quality: note: “reviewed with partners”")
    #expect(plain.prompt == "yes takes it back, no leaves it > ")
    plain.type("perhaps")
    #expect(plain.said == ["Say yes or no"])
    plain.type("no")
    #expect(plain.prompt == "All actions > ")
    #expect(plain.board.recorded.count == 3)
    plain.type("undo", "yes")
    #expect(plain.said.first == "Taken back for 3 actions: note: “reviewed with partners”")
    #expect(plain.board.recorded.count == 6)
  }

  @Test mutating func `is asked whether work is complete without evidence`() {
    plain.type("overdue", "update 2", "c", "posts filled", "", "yes")
    #expect(plain.prompt == "Save it all the same? yes or no > ")
    #expect(plain.said.count == 1)
    plain.type("no", "yes")
    #expect(plain.board.recorded.isEmpty)
    #expect(plain.prompt == "Save it all the same? yes or no > ")
    plain.type("yes")
    #expect(plain.said.first?.hasPrefix("Saved A2: in progress to complete") == true)
  }

  @Test mutating func `keeps what was typed as a draft`() {
    plain.type("overdue", "update 1", "o", "half a note", "no")
    #expect(plain.said.first == "Draft kept; update brings it back")
    plain.type("u")
    #expect(plain.said.first == "Your draft is back")
    plain.type("", "")
    #expect(plain.said.last == "Note: half a note")
    plain.type("yes")
    #expect(plain.board.recorded.count == 1)
  }

  @Test mutating func `hears at the next answer what somebody else recorded`() throws {
    var other = PlainDriver(try office.board(as: PlanFixtures.safeguarding, keys: .standard.spoken))
    other.type("overdue", "update 1", "o", "sites visited", "yes")
    plain.lookAtRegister()
    plain.type("overdue")
    #expect(
      plain.said.last
        == "Meanwhile: A1, 22 May 14:02 head-of-safeguarding: note: “sites visited”")
    plain.type("")
    #expect(!plain.said.contains { $0.hasPrefix("Meanwhile") })
  }

  @Test mutating func `opens nothing by a number that means something else by now`() throws {
    plain.type("overdue")
    var other = PlainDriver(
      try office.board(as: PlanFixtures.safeguarding, keys: .standard.spoken))
    other.type("overdue", "update 1", "d", "30 Jun", "providers asked for time", "", "yes")
    other.type("approve 1", "", "", "", "yes")
    plain.lookAtRegister()
    plain.type("1")
    #expect(
      plain.said.first == "What is here has changed meanwhile; again reads it with its numbers")
    #expect(plain.said.last == "What is here has changed with it, numbers too; again reads it")
    #expect(plain.prompt == "Overdue > ")
    plain.type("again", "1")
    #expect(plain.prompt == "A2 > ")
  }

  @Test mutating func `records on top of somebody else's change only when told so`() throws {
    var other = PlainDriver(try office.board(as: PlanFixtures.safeguarding, keys: .standard.spoken))
    plain.type("overdue", "update 1", "l", "Head of Audit")
    other.type("overdue", "update 1", "l", "Head of Practice", "yes")
    plain.type("yes")
    #expect(
      plain.said == [
        "Not saved: somebody else changed the same meanwhile.",
        "Meanwhile: 22 May 14:02 head-of-safeguarding: lead Head of Quality to Head of Practice",
      ])
    #expect(plain.prompt == "Record yours on top? yes; no keeps a draft > ")
    #expect(plain.board.recorded.count == 1)
    plain.type("yes")
    #expect(plain.said.first == "Saved A1: lead Head of Practice to Head of Audit")
    #expect(plain.board.recorded.count == 2)
  }

  @Test mutating func `resolves what a newer snapshot contradicts`() throws {
    plain.type("overdue", "update 2", "l", "Head of Practice", "yes")
    let next = day("2026-05-23")
    try office.arrive(Aldmoor.text(asAt: next, leadOfA2: "Head of Finance"), asAt: next)
    var later = PlainDriver(try office.board(at: Office.tomorrow, keys: .standard.spoken))
    later.type("conflicts")
    #expect(
      later.said.dropFirst(2).first?.hasPrefix(
        "1. A2 22 May 14:02 head-of-quality: lead Head of Workforce") == true)
    later.type("keep 1")
    #expect(later.said.dropFirst(1).first == "# Keep what was recorded")
    later.type("yes")
    #expect(
      later.said.first?.hasPrefix("Saved A2: lead Head of Finance to Head of Practice") == true)
    #expect(later.said.contains("Nothing that was recorded contradicts the snapshot."))
  }

  @Test mutating func `is told no key that can't be typed`() throws {
    var board = try office.board(keys: .standard.spoken)
    board.happen(.present(nil))
    var meeting = PlainDriver(board)
    meeting.type("update")
    #expect(
      meeting.said == [
        "This slide is about no single action; open leads to where one is selected"
      ])
    plain.type("overdue", "update 2", "l", "Head of Practice", "yes")
    let next = day("2026-05-23")
    try office.arrive(Aldmoor.text(asAt: next, leadOfA2: "Head of Finance"), asAt: next)
    board = try office.board(at: Office.tomorrow, keys: .standard.spoken)
    board.happen(.present(nil))
    meeting = PlainDriver(board)
    let notice = "open, then conflicts, lists them"
    #expect(meeting.said.contains { $0.hasSuffix(notice) }, "\(meeting.said)")
    meeting.type("open", "conflicts")
    #expect(meeting.said.contains("# Conflicts with the snapshot, 1"))
  }

  @Test mutating func `saves on top of a newer snapshot, told that it came`() throws {
    plain.type("overdue", "update 2", "o", "posts offered")
    let next = day("2026-05-22")
    try office.arrive(Aldmoor.text(asAt: next), asAt: next)
    plain.type("yes")
    #expect(plain.said == ["Not saved: a snapshot of 22 May 2026 came and is open now"])
    #expect(plain.prompt.hasPrefix("Save? "))
    plain.type("yes")
    #expect(plain.said.first == "Saved A2: note: “posts offered”")
  }

  @Test mutating func `has the refusals of the screen`() throws {
    plain = PlainDriver(try office.board(isReadOnly: true, keys: .standard.spoken))
    plain.type("overdue", "update 1")
    #expect(plain.said == ["The board was opened to be read only"])
    plain.type("approve 1")
    #expect(plain.said == ["The board was opened to be read only"])
  }

  @Test mutating func `quits`() {
    plain.type("quit")
    #expect(plain.talk.isOver)
    #expect(plain.said.isEmpty)
  }
}
