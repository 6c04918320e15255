import GRDB
import Glibc
import ImprovementPlan
import Testing

@testable import Register
@testable import RegisterSQLite

@Suite("Presenting")
struct PresentingTests {
  let folder: TemporaryFolder
  let register: SQLiteRegister

  init() throws {
    folder = try TemporaryFolder()
    register = folder.register
  }

  @Test("Nobody presents where there is no register, or nobody ever did, and looking makes nothing")
  func nobody() throws {
    #expect(try register.presentation() == nil)
    #expect(folder.names == [])
    try register.recordNotes(1)
    #expect(try register.presentation() == nil)
    #expect(folder.names == ["register.sqlite"])
  }

  @Test("Who starts to present makes the register, and leaves nothing but one file beside it")
  func madeByPresenting() throws {
    let deep = SQLiteRegister(file: folder.path + "/state/register.sqlite")
    let lectern = try deep.present()
    #expect(folder.names(in: "state") == ["register.sqlite", "register.sqlite.presenting"])
    #expect(try deep.verify() == .holds(rows: 0, head: Register.Mark.start.hash))
    try lectern.end(at: noon)
    #expect(folder.names(in: "state") == ["register.sqlite", "register.sqlite.presenting"])
  }

  @Test("A presentation says who presents what since when, and the slide that was turned to")
  func turned() throws {
    let lectern = try register.present(slide: "title")
    let first = Presentation.Turn(number: 1, at: noon, showing: showing("title"))
    let started = Presentation(
      number: 1, meeting: 1, council: "bury", presenter: officer, agenda: nil, turns: [first],
      isRunning: true)
    #expect(lectern.presentation == started)
    #expect(try register.presentation(of: "bury") == started)
    let blank = Presentation.Showing(
      slide: "overdue P12", item: 3, screen: .blank, snapshot: noon.day, hasRecorded: false)
    try lectern.turn(to: blank, at: later)
    var turned = started
    turned.turns.append(Presentation.Turn(number: 2, at: later, showing: blank))
    #expect((turned.started, turned.last.at) == (noon, later))
    #expect(lectern.presentation == turned)
    #expect(try register.presentation() == turned)
    #expect(try register.presentation(of: "manchester") == nil)
  }

  @Test("A presentation that has ended is none, and can't be turned or ended again")
  func ended() throws {
    let lectern = try register.present()
    try lectern.end(at: later)
    #expect(try register.presentation() == nil)
    let failure = RegisterFailure(
      .other("this presentation has ended, or was taken over"), file: register.file)
    #expect(throws: failure) { try lectern.turn(to: showing("dates"), at: later) }
    #expect(throws: failure) { try lectern.end(at: later) }
    #expect(try register.present().presentation.number == 2)
  }

  @Test("What was cut off is there still, and is carried on by whoever comes, where it stood")
  func carriedOn() throws {
    var lectern: SQLiteLectern? = try register.present(slide: "title")
    try lectern?.turn(to: showing("overdue P12"), at: noon)
    lectern = nil
    let left = try #require(try register.presentation())
    #expect(!left.isRunning)
    #expect(left.last.showing.slide == "overdue P12")
    let taken = try register.startPresenting(
      "bury", by: Author(login: "other"), at: later, showing: showing("title"))
    let last = Presentation.Turn(number: 3, at: later, showing: showing("overdue P12"))
    let carriedOn = Presentation(
      number: 2, meeting: 1, council: "bury", presenter: Author(login: "other"), agenda: nil,
      turns: left.turns + [last], isRunning: true)
    #expect(taken.presentation == carriedOn)
    #expect(try register.presentation() == carriedOn)
  }

  @Test("What is carried on keeps its agenda, unless another is given, and a blank screen stays so")
  func agendaCarriedOn() throws {
    func start(_ agenda: String?) throws -> SQLiteLectern {
      try register.startPresenting(
        "bury", by: officer, at: noon, agenda: agenda, showing: showing("title"))
    }
    var lectern: SQLiteLectern? = try start("items: []")
    try lectern?.turn(
      to: .init(slide: "dates", item: 2, screen: .blank, snapshot: noon.day), at: noon)
    lectern = nil
    lectern = try start(nil)
    #expect(lectern?.presentation.agenda == "items: []")
    #expect(
      lectern?.presentation.last.showing
        == .init(slide: "dates", item: 2, screen: .blank, snapshot: noon.day))
    lectern = nil
    #expect(try start("items: [x]").presentation.agenda == "items: [x]")
    #expect(try register.presentation()?.agenda == "items: [x]")
  }

  @Test("What runs is taken over by its own presenter who asks for it, and by nobody else")
  func takenOver() throws {
    func start(_ presenter: Author) throws -> SQLiteLectern {
      try register.startPresenting(
        "bury", by: presenter, at: later, showing: showing("title"), takingOver: true)
    }
    let lectern = try register.present(slide: "dates")
    #expect(throws: RegisterFailure.self) { try start(Author(login: "other")) }
    let next = try start(officer)
    #expect(next.presentation.last.showing.slide == "dates")
    #expect(throws: RegisterFailure.self) { try lectern.turn(to: showing("title"), at: later) }
    #expect(throws: RegisterFailure.self) { try lectern.end(at: later) }
    #expect(try register.presentation() == next.presentation)
  }

  @Test("What was cut off on another day is not carried on")
  func begunAnew() throws {
    _ = try register.present(slide: "overdue P12")
    let next = Moment(day: Day(number: 20_001), second: 60)!
    let lectern = try register.startPresenting(
      "bury", by: officer, at: next, agenda: nil, showing: showing("title"))
    #expect(lectern.presentation.turns == [.init(number: 2, at: next, showing: showing("title"))])
    #expect(lectern.presentation.meeting == 2)
    try lectern.end(at: next)
    #expect(try register.presentation() == nil)
  }

  @Test("A session presents a council once; another council's meeting is its own")
  func councils() throws {
    let bury = try register.present()
    let failure = RegisterFailure(
      .somebodyPresents("head-of-safeguarding", since: noon), file: register.file)
    #expect(throws: failure) { try register.present() }
    #expect(
      failure.description == "\(register.file): head-of-safeguarding presents, since 12:00 on "
        + "4 Oct 2024; follow, or wait for the end of that presentation")
    _ = try register.present("manchester")
    #expect(try register.presentation(of: "manchester")?.isRunning == false)
    #expect(try register.presentation(of: "bury")?.isRunning == true)
    #expect(try register.presentation() == bury.presentation)
  }

  @Test("A presentation is no part of the record: the chain and what is read of it stay the same")
  func chainUntouched() throws {
    try register.recordNotes(3)
    let before = try register.read()
    let lectern = try register.present()
    try lectern.turn(to: showing("dates"), at: later)
    #expect(try register.read() == before)
    #expect(try register.read(after: before.chain).changes == [])
    try lectern.end(at: later)
    #expect(try register.verify() == .holds(rows: 3, head: before.mark.hash))
    #expect(try register.record(NewChange("A1", .note("x"))).map(\.number) == [4])
  }

  @Test(
    "The triggers refuse to alter, remove or add what doesn't follow",
    arguments: [
      (
        "UPDATE presentation SET login = 'x' WHERE number = 2",
        "of a presentation only the end is altered"
      ),
      (
        "UPDATE presentation SET role = 'x' WHERE number = 2",
        "of a presentation only the end is altered"
      ),
      (
        "UPDATE presentation SET agenda = 'x' WHERE number = 1",
        "a presentation that has ended is never altered"
      ),
      ("DELETE FROM presentation WHERE number = 1", "a presentation is never removed"),
      (insertion(number: 1, council: "other"), "a presentation has the next number"),
      (insertion(number: 4, council: "other"), "a presentation has the next number"),
      (insertion(number: 3, council: "bury"), "a council has one presentation at a time"),
      (insertion(number: 3, council: "other", meeting: 1), "a meeting is of one council"),
      ("UPDATE turn SET slide = 'x' WHERE number = 2", "a turn is never altered"),
      ("DELETE FROM turn WHERE number = 1", "a turn is never removed"),
      (turn(number: 2, of: 2), "a turn has the next number"),
      (turn(number: 4, of: 2), "a turn has the next number"),
      (
        turn(number: 3, of: 1),
        "slides are turned in a presentation that has not ended"
      ),
    ])
  func refused(sql: String, why: String) throws {
    try register.present().end(at: noon)
    let lectern = try register.present()
    let error = #expect(throws: DatabaseError.self) { try folder.tryRaw(sql) }
    #expect(error?.message == why)
    #expect(try register.presentation() == lectern.presentation)
  }

  private static func insertion(number: Int, council: String, meeting: Int? = nil) -> String {
    """
    INSERT OR REPLACE INTO presentation
    SELECT \(number), \(meeting ?? number), '\(council)', login, role, agenda, NULL
    FROM presentation WHERE number = 1
    """
  }

  private static func turn(number: Int, of presentation: Int, slide: String = "slide") -> String {
    """
    INSERT OR REPLACE INTO turn
    SELECT \(number), \(presentation), at, \(slide), item, screen, snapshot, recorded
    FROM turn WHERE number = 1
    """
  }

  @Test(
    "A row that can't be read is told",
    arguments: [
      "UPDATE turn SET at = 'noon'", "UPDATE turn SET screen = 'x'", "DELETE FROM turn",
      "UPDATE presentation SET number = 9000000000",
    ])
  func unreadable(sql: String) throws {
    _ = try register.present()
    try folder.tamper(sql)
    let failure = RegisterFailure(
      .damaged(row: nil, "a row of its tables presentation and turn can't be read"),
      file: register.file)
    #expect(throws: failure) { try register.presentation() }
  }

  @Test("Who presents in a register that was removed or replaced is told so")
  func replaced() throws {
    let lectern = try register.present()
    try folder.remove("register.sqlite")
    #expect(throws: RegisterFailure(.missing, file: register.file)) {
      try lectern.turn(to: showing("dates"), at: noon)
    }
    try register.recordNotes(1)
    let failure = RegisterFailure(
      .other("this presentation has ended, or was taken over"), file: register.file)
    #expect(throws: failure) { try lectern.turn(to: showing("dates"), at: noon) }
  }

  @Test("What is shown of a presentation is clean, however it was written")
  func cleaned() throws {
    let lectern = try register.startPresenting(
      "bury", by: Author(login: "j\u{1B}[2Jdoe"), at: noon, showing: showing("one\ntwo"))
    #expect(lectern.presentation.last.showing.slide == "one two")
    #expect(lectern.presentation.presenter.login == "j\u{FFFD}doe")
    #expect(try register.presentation() == lectern.presentation)
    try folder.tryRaw(PresentingTests.turn(number: 2, of: 1, slide: "char(27) || '[2Jb'"))
    #expect(try register.presentation()?.last.showing.slide == "\u{FFFD}b")
  }

  @Test(
    "The file beside the register can be read and written by whoever can the register",
    arguments: [0o600, 0o640, 0o664] as [mode_t])
  func permissions(mode: mode_t) throws {
    try register.recordNotes(1)
    chmod(register.file, mode)
    _ = try register.present()
    var facts = stat()
    stat(register.file + ".presenting", &facts)
    #expect(facts.st_mode & 0o7777 == mode)
  }
}

let later = Moment(day: Day(number: 20_000), second: 46_800, offset: 60)!

extension SQLiteRegister {
  /// Presents a council, bury if none is named, by an officer, at noon.
  func present(_ council: String = "bury", slide: String = "title") throws -> SQLiteLectern {
    try startPresenting(council, by: officer, at: noon, showing: showing(slide))
  }
}

/// A slide of the snapshot that is as at the day of noon.
func showing(_ slide: String) -> Presentation.Showing {
  Presentation.Showing(slide: slide, snapshot: noon.day)
}
