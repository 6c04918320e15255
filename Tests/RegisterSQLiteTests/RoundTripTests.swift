import ImprovementPlan
import Testing

@testable import Register
@testable import RegisterSQLite

@Suite("What is recorded comes back the same")
struct RoundTripTests {
  @Test(
    "Every kind of change, with and without what may be left out",
    arguments: [
      .lifecycle(from: nil, to: .notStarted), .lifecycle(from: .inProgress, to: .embedded),
      .rating(from: nil, to: "red"), .rating(from: "red", to: "green"),
      .rating(from: "red", to: nil), .rating(from: nil, to: nil),
      .impact(from: nil, to: .notYet), .impact(from: .emerging, to: .achieved),
      .note("audit of 40 cases"),
      .evidence(Evidence(kind: .audit, text: "40 cases")),
      .evidence(Evidence(kind: .voiceOfTheChild, text: "“heard”", date: march)),
      .due(from: nil, to: june, approval: nil), .due(from: march, to: june, approval: nil),
      .due(from: march, to: june, approval: board),
      .due(from: march, to: june, approval: Approval(by: "chair", on: march)),
      .approval(to: june, board), .approval(to: june, Approval(by: "chair", on: march)),
      .text(.lead, from: nil, to: "head of service"), .text(.lead, from: "", to: "head of service"),
      .text(.recovery, from: nil, to: "two more posts"),
      .text(.recovery, from: "one post", to: "two"),
      .text(.reason, from: nil, to: "nobody applied"),
      .text(.reason, from: "none", to: "nobody applied"),
    ] as [ActionChange])
  func kinds(change: ActionChange) throws {
    let folder = try TemporaryFolder()
    try folder.register.record(NewChange("A9", change, why: "because"))
    let row = try #require(try folder.register.read().changes.first)
    #expect(
      row
        == RecordedChange(
          number: 1, intent: 1, at: noon, by: officer, council: "bury", action: "A9",
          basis: autumn, change: change, why: "because"))
  }

  @Test("An undo of each row of an intent")
  func undo() throws {
    let folder = try TemporaryFolder()
    let register = folder.register
    try register.record(NewChange("A1", .note("one")), NewChange("A2", .note("two")))
    try register.record(NewChange("A1", .undo(of: 1)), NewChange("A2", .undo(of: 2)))
    let changes = try register.read().changes
    #expect(changes.map(\.change) == [.note("one"), .note("two"), .undo(of: 1), .undo(of: 2)])
    #expect(changes.map(\.intent) == [1, 1, 3, 3])
    #expect(try register.verify() == .holds(rows: 4, head: try register.read().mark.hash))
  }

  @Test("Somebody without a role, and a change without a reason")
  func nothingLeftOut() throws {
    let folder = try TemporaryFolder()
    try folder.register.record(NewChange("A1", .note("x")), by: Author(login: "jdoe"))
    let row = try #require(try folder.register.read().changes.first)
    #expect(row.by == Author(login: "jdoe", role: nil))
    #expect(row.why == nil)
  }

  @Test(
    "Text in any script stays; what acts on a terminal or hides is replaced on the way in",
    arguments: [
      ("Ffordd o fyw – plât; 会议 👩‍👧 é", "Ffordd o fyw – plât; 会议 👩‍👧 é"),
      ("red\u{1B}[2Jgone", "red\u{FFFD}gone"), ("one\ntwo\tthree", "one two three"),
      ("a\0b", "a\u{FFFD}b"), ("\u{202E}evil", "\u{FFFD}evil"),
      ("'; DROP TABLE change; --", "'; DROP TABLE change; --"),
    ])
  func texts(typed: String, kept: String) throws {
    let folder = try TemporaryFolder()
    let added = try folder.register.add(
      to: typed, by: Author(login: typed, role: typed)
    ) { _ in [NewChange(Ref(typed), .text(.reason, from: typed, to: typed), why: typed)] }
    let row = RecordedChange(
      number: 1, intent: 1, at: noon, by: Author(login: kept, role: kept), council: kept,
      action: Ref(kept), basis: autumn, change: .text(.reason, from: kept, to: kept), why: kept)
    #expect(added == [row])
    #expect(try folder.register.store.proved().changes == [row])
  }

  @Test("A text of a megabyte")
  func longText() throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: "long ", count: 200_000)
    try folder.register.record(NewChange("A1", .note(text)))
    #expect(try folder.register.read().changes.map(\.change) == [.note(text)])
  }

  @Test("A moment anywhere on earth")
  func moments() throws {
    let folder = try TemporaryFolder()
    for offset in [-720, -30, 0, 845] {
      let moment = try #require(Moment(day: march, second: 86_399, offset: offset))
      let added = try folder.register.add(at: moment) { _ in
        [NewChange("A1", .note("x"))]
      }
      #expect(added.map(\.at) == [moment])
    }
  }
}
