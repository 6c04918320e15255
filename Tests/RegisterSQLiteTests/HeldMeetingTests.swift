import GRDB
import Glibc
import ImprovementPlan
import Synchronization
import TerminalTestSupport
import Testing

@testable import Register
@testable import RegisterSQLite

@Suite("A meeting with the register open")
struct HeldMeetingTests {
  let folder: TemporaryFolder
  /// Of who follows.
  let register: SQLiteRegister

  init() throws {
    folder = try TemporaryFolder()
    register = folder.register
    register.hold(.toRead)
    try folder.register.recordNotes(1)
  }

  @Test("Who presents and who follows open it once each")
  func openings() throws {
    let openings = try FileOpenings(register.file)
    let lectern = try folder.register.present()
    // A look first, so that a start which is refused wakes nobody.
    #expect(openings.count == 2)
    var known = KnownPresentations()
    for slide in ["dates", "decisions", "themes"] {
      try lectern.turn(to: showing(slide), at: later)
      #expect(try !lectern.isTakenOver())
      let followed = try register.presentation(of: nil, knowing: &known)
      #expect(followed == lectern.presentation)
    }
    try lectern.end(at: later)
    #expect(try register.presentation(of: nil, knowing: &known) == nil)
    #expect(openings.count == 3)
  }

  @Test("Of a meeting that is followed only the new turn is read, and not its agenda again")
  func newTurn() throws {
    let lectern = try folder.register.startPresenting(
      "bury", by: officer, at: noon, agenda: "items: []", showing: showing("title"))
    try lectern.turn(to: showing("dates"), at: noon)
    var known = KnownPresentations()
    _ = try register.presentation(of: nil, knowing: &known)
    // What is read again is told by this.
    try folder.tamper(
      "UPDATE turn SET screen = 'x' WHERE number = 1; UPDATE presentation SET agenda = 'x'")
    try lectern.turn(to: showing("themes"), at: later)
    let followed = try #require(try register.presentation(of: nil, knowing: &known))
    #expect(followed == lectern.presentation)
    #expect(followed.agenda == "items: []")
    #expect(followed.turns.map(\.showing.slide) == ["title", "dates", "themes"])
    #expect(throws: RegisterFailure.self) { try folder.register.presentation() }
  }

  @Test("Another meeting is read from its beginning, and so is one that was taken over")
  func otherMeeting() throws {
    var known = KnownPresentations()
    let first = try folder.register.present()
    #expect(try register.presentation(of: nil, knowing: &known) == first.presentation)
    try first.end(at: noon)
    let second = try folder.register.present(slide: "dates")
    #expect(try register.presentation(of: nil, knowing: &known) == second.presentation)
    let third = try folder.register.startPresenting(
      "bury", by: officer, at: later, agenda: "items: []", showing: showing("title"),
      takingOver: true)
    #expect(try register.presentation(of: nil, knowing: &known) == third.presentation)
    #expect(third.presentation.turns.count == 2)
  }

  @Test("Another register in its place is read from its beginning")
  func replaced() throws {
    var known = KnownPresentations()
    let first = try folder.register.present()
    _ = try register.presentation(of: nil, knowing: &known)
    let other = SQLiteRegister(file: folder.path + "/other.sqlite")
    let second = try other.startPresenting(
      "bury", by: officer, at: noon, agenda: "items: []", showing: showing("title"))
    rename(other.file, register.file)
    let followed = try register.presentation(of: nil, knowing: &known)
    #expect(followed?.agenda == "items: []")
    #expect(followed?.turns == second.presentation.turns)
    withExtendedLifetime(first) {}
  }

  @Test("Who presents reads nothing after their own turn, and looks after what others wrote")
  func ownTurn() throws {
    let lectern = try register.present()
    try lectern.turn(to: showing("dates"), at: noon)
    let asked = try Statements(of: register)
    #expect(try !lectern.isTakenOver())
    #expect(asked.all == ["PRAGMA data_version"])
    try folder.register.recordNotes(1)
    asked.forget()
    #expect(try !lectern.isTakenOver())
    #expect(asked.all.contains { $0.contains("FROM turn") })
    asked.forget()
    #expect(try !lectern.isTakenOver())
    #expect(asked.all == ["PRAGMA data_version"])
    let next = try folder.register.startPresenting(
      "bury", by: officer, at: later, showing: showing("title"), takingOver: true)
    #expect(try lectern.isTakenOver())
    withExtendedLifetime(next) {}
  }

  @Test("A register that was replaced is told to who presents, and nothing is written into either")
  func presentedAndReplaced() throws {
    let lectern = try register.present()
    try lectern.turn(to: showing("dates"), at: noon)
    let other = SQLiteRegister(file: folder.path + "/other.sqlite")
    try other.recordNotes(1)
    rename(other.file, register.file)
    let before = try folder.bytes()
    #expect(throws: RegisterFailure.self) { try lectern.turn(to: showing("title"), at: later) }
    #expect(try folder.bytes() == before)
  }

  @Test("It is closed once nobody presents any more")
  func closed() throws {
    let presenting = folder.register
    var lectern: Lectern? = try presenting.present()
    #expect(presenting.held.file?.canWrite == true)
    try lectern?.end(at: noon)
    lectern = nil
    #expect(presenting.held.file == nil)
  }
}

/// What SQLite is asked by the connection that a register is held open with.
private final class Statements: Sendable {
  private let texts = Mutex<[String]>([])

  init(of register: SQLiteRegister) throws {
    let queue = try #require(register.held.file?.queue)
    queue.inDatabase { database in
      database.trace { [weak self] event in self?.texts.withLock { $0.append("\(event)") } }
    }
  }

  var all: [String] { texts.withLock { $0 } }

  func forget() { texts.withLock { $0 = [] } }
}
