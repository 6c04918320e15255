import ImprovementPlan
import TerminalTestSupport
import Testing

@testable import Register
@testable import RegisterSQLite

@Suite("What a turn of a slide costs who follows, and who presents")
struct FollowersTurnTests {
  let folder: TemporaryFolder
  let presenters: SQLiteRegister
  let followers: SQLiteRegister
  let lectern: SQLiteLectern

  init() throws {
    folder = try TemporaryFolder()
    try folder.register.recordNotes(1)
    presenters = SQLiteRegister(keepingOpen: folder.register.file, toRecord: true)
    followers = SQLiteRegister(keepingOpen: folder.register.file, toRecord: false)
    lectern = try presenters.startPresenting(
      "bury", by: officer, at: noon, agenda: "items: []", showing: showing("title"))
  }

  @Test("Nobody opens the register for it")
  func opened() throws {
    let openings = FileOpenings(of: folder.register.file)
    var seen = try followers.presentation()
    #expect(openings.count() == 1)
    for slide in ["dates", "overdue P12"] {
      try lectern.turn(to: showing(slide), at: later)
      seen = try followers.presentation(after: seen)
      #expect(seen?.last.showing.slide == slide)
    }
    #expect(openings.count() == 0)
  }

  @Test("Of a meeting that is followed only the new turns are read, and not its agenda")
  func readOn() throws {
    let seen = try #require(try followers.presentation())
    for slide in ["dates", "overdue P12"] { try lectern.turn(to: showing(slide), at: later) }
    // What would be told, were it read again.
    try folder.tamper("UPDATE presentation SET agenda = 'another'")
    let now = try #require(try followers.presentation(after: seen))
    #expect(now == lectern.presentation)
    try lectern.turn(to: showing("standing"), at: later)
    try folder.tamper("UPDATE turn SET screen = 'noon' WHERE number = 1")
    #expect(try followers.presentation(after: now) == lectern.presentation)
    #expect(throws: RegisterFailure.self) { try followers.presentation() }
  }

  @Test(
    "A register without the presentation that was followed is another one, though it has that number"
  )
  func another() throws {
    let seen = try #require(try followers.presentation())
    let another = SQLiteRegister(file: folder.path + "/another.sqlite")
    _ = try another.startPresenting(
      "bury", by: officer, at: later, agenda: "items: [x]", showing: showing("dates"))
    let failure = #expect(throws: RegisterFailure.self) { try another.presentation(after: seen) }
    #expect(failure?.reason == .replaced)
  }

  @Test("Who presents isn't woken by their own turn, and is by what somebody else does")
  func ownTurn() throws {
    _ = try presenters.presentation()
    let watch = RegisterWatch(presenters)
    let others = RegisterWatch(followers)
    try lectern.turn(to: showing("dates"), at: later)
    #expect(!watch.drain())
    #expect(others.drain())
    try folder.register.recordNotes(1)
    try lectern.turn(to: showing("title"), at: later)
    #expect(watch.drain())
    #expect(try !lectern.isTakenOver())
  }

  @Test("Who presents hears that another session took over, though they keep the register open")
  func takenOver() throws {
    let watch = RegisterWatch(presenters)
    _ = try folder.register.startPresenting(
      "bury", by: officer, at: later, showing: showing("title"), takingOver: true)
    #expect(watch.drain())
    #expect(try lectern.isTakenOver())
  }
}
