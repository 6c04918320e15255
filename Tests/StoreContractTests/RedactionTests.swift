import ImprovementPlan
import Register
import Testing

@Suite("What is taken out of a store")
struct RedactionTests {
  @Test(
    "What a row says goes, and the chain holds with who took it out, when and why",
    arguments: StoreKind.all)
  func redacted(kind: StoreKind) throws {
    let bury = CouncilRegister(of: "bury", in: try kind.make())
    try bury.record(NewChange("A1", .note("one")), NewChange("A2", .note("a child’s name")))
    let before = try bury.mark()
    let redaction = try #require(try bury.redact(2, reason: "It names a child.", on: atNoon))
    #expect(redaction.row == 2)
    #expect(redaction.reason == "It names a child.")
    let entries = try bury.entries()
    #expect(entries.count == 3)
    #expect(entries[0].change?.change == .note("one"))
    guard case .emptied(let row) = entries[1] else {
      Issue.record("\(entries[1])")
      return
    }
    #expect(row.number == 2)
    #expect(row.envelope?.subject == Subject("action", "A2"))
    #expect(row.envelope?.by == officer)
    #expect(entries[2] == .redaction(redaction))
    #expect(try bury.has(before))
    #expect(try !bury.bodies().contains { $0.contains("child’s") })
  }

  @Test("Recording goes on after it, and who had read before reads on", arguments: StoreKind.all)
  func goesOn(kind: StoreKind) throws {
    let bury = CouncilRegister(of: "bury", in: try kind.make())
    try bury.record(NewChange("A1", .note("one")))
    var chain = bury.start
    _ = try bury.read(&chain)
    _ = try bury.redact(1, reason: "It names a child.", on: atNoon)
    try bury.record(NewChange("A1", .note("two")))
    #expect(try bury.read(&chain).map(\.change?.change) == [nil, .note("two")])
    #expect(try bury.changes().map(\.number) == [3])
  }

  @Test("What can't be taken out is refused, and nothing is added", arguments: StoreKind.all)
  func refused(kind: StoreKind) throws {
    let store = try kind.make()
    let bury = CouncilRegister(of: "bury", in: store)
    try bury.record(NewChange("A1", .note("one")))
    try bury.record(NewChange("A1", .undo(of: 1)))
    for (number, why) in [
      (0, "row 0: found 2 rows; expected the number of one of them"),
      (3, "row 3: found 2 rows; expected the number of one of them"),
      (2, "row 2: it takes another row back and says nothing else"),
    ] {
      #expect(throws: RegisterFailure(.other(why), file: store.place)) {
        try bury.redact(number, reason: "why", on: atNoon)
      }
    }
    _ = try bury.redact(1, reason: "why", on: atNoon)
    let twice = "row 1: what it said was taken out already"
    #expect(throws: RegisterFailure(.other(twice), file: store.place)) {
      try bury.redact(1, reason: "why", on: atNoon)
    }
    #expect(try bury.entries().count == 3)
  }

  @Test("The reason of a redaction can be taken out too", arguments: StoreKind.all)
  func reasonRedacted(kind: StoreKind) throws {
    let bury = CouncilRegister(of: "bury", in: try kind.make())
    try bury.record(NewChange("A1", .note("one")))
    _ = try bury.redact(1, reason: "It names Sam.", on: atNoon)
    _ = try bury.redact(2, reason: "The reason named a child.", on: atNoon)
    guard case .redaction(let first) = try bury.entries()[1] else {
      Issue.record("row 2 is no redaction")
      return
    }
    #expect(first.row == 1)
    #expect(first.reason == nil)
    #expect(try !bury.bodies().contains { $0.contains("Sam") })
  }

  @Test("A row of another council's chain stays", arguments: StoreKind.all)
  func ofOneCouncil(kind: StoreKind) throws {
    let store = try kind.make()
    let (bury, leeds) = (
      CouncilRegister(of: "bury", in: store), CouncilRegister(of: "leeds", in: store)
    )
    try bury.record(NewChange("A1", .note("one")))
    try leeds.record(NewChange("A1", .note("two")))
    _ = try bury.redact(1, reason: "why", on: atNoon)
    #expect(try leeds.changes().map(\.change) == [.note("two")])
  }
}
