import ImprovementPlan
import Register
import Testing

@Suite("What every store holds")
struct StoreContractTests {
  @Test("An empty one has no rows, no council and no identity", arguments: StoreKind.all)
  func empty(kind: StoreKind) throws {
    let store = try kind.make()
    let identity = try store.look { rows in try rows.identity }
    let councils = try store.look { rows in try rows.councils }
    let count = try store.look { rows in try rows.count(of: "bury") }
    let hasStart = try store.look { rows in try rows.has(.start, of: "bury") }
    #expect(identity == nil)
    #expect(councils == [])
    #expect(count == 0)
    #expect(hasStart)
    #expect(try CouncilRegister(of: "bury", in: store).changes() == [])
  }

  @Test("What is added is read back, with the numbers that follow", arguments: StoreKind.all)
  func readBack(kind: StoreKind) throws {
    let bury = CouncilRegister(of: "bury", in: try kind.make())
    let first = try bury.record(
      NewChange("A1", .lifecycle(from: .inProgress, to: .complete), why: "signed off"),
      NewChange("A1", .note("audit of 40 cases")))
    let second = try bury.record(NewChange("A2", .text(.lead, from: "", to: "head of service")))
    #expect(first.map(\.number) == [1, 2])
    #expect(second.map(\.number) == [3])
    #expect((first + second).map(\.intent) == [1, 1, 3])
    #expect(try bury.changes() == first + second)
  }

  @Test("Who read some of it reads on from there", arguments: StoreKind.all)
  func readOn(kind: StoreKind) throws {
    let bury = CouncilRegister(of: "bury", in: try kind.make())
    try bury.record(NewChange("A1", .note("one")))
    var chain = bury.start
    #expect(try bury.read(&chain).count == 1)
    #expect(try bury.read(&chain) == [])
    try bury.record(NewChange("A1", .note("two")))
    #expect(try bury.read(&chain).map(\.change?.change) == [.note("two")])
    #expect(chain.mark.number == 2)
  }

  @Test(
    "Each council has a chain of its own, from 1, and they share an identity",
    arguments: StoreKind.all)
  func councils(kind: StoreKind) throws {
    let store = try kind.make()
    let (bury, leeds) = (
      CouncilRegister(of: "bury", in: store), CouncilRegister(of: "leeds", in: store)
    )
    try bury.record(NewChange("A1", .note("one")), NewChange("A1", .note("two")))
    #expect(try leeds.record(NewChange("A1", .note("three"))).map(\.number) == [1])
    #expect(try bury.record(NewChange("A1", .note("four"))).map(\.number) == [3])
    #expect(try leeds.changes().map(\.council) == ["leeds"])
    let councils = try store.look { rows in try rows.councils }
    #expect(councils == ["bury", "leeds"])
    var (ofBury, ofLeeds) = (bury.start, leeds.start)
    _ = (try bury.read(&ofBury), try leeds.read(&ofLeeds))
    #expect(ofBury.register != nil && ofBury.register == ofLeeds.register)
    #expect(ofBury.mark != ofLeeds.mark)
  }

  @Test("Two registers have two identities", arguments: StoreKind.all)
  func identities(kind: StoreKind) throws {
    let registers = try (1...2).map { _ in CouncilRegister(of: "bury", in: try kind.make()) }
    let identities = try registers.map { register in
      try register.record(NewChange("A1", .note("x")))
      var chain = register.start
      _ = try register.read(&chain)
      return chain.register
    }
    #expect(identities[0] != identities[1])
  }

  @Test("What is decided is decided by the rows that came since", arguments: StoreKind.all)
  func decidesByNewRows(kind: StoreKind) throws {
    let bury = CouncilRegister(of: "bury", in: try kind.make())
    try bury.record(NewChange("A1", .note("seen")))
    var seen = bury.start
    _ = try bury.read(&seen)
    try bury.record(NewChange("A1", .note("new")))
    var told: [ProvedRow] = []
    _ = try bury.add(on: atNoon, after: seen) { rows in
      told = rows
      return [NewChange("A1", .note("newer"))]
    }
    #expect(told.map(\.change?.change) == [.note("new")])
    #expect(try bury.changes().map(\.number) == [1, 2, 3])
  }

  @Test(
    "Where nothing is to be added, or it is refused, nothing is there", arguments: StoreKind.all)
  func refused(kind: StoreKind) throws {
    let bury = CouncilRegister(of: "bury", in: try kind.make())
    #expect(try bury.record() == [])
    #expect(throws: Objection(nil, "no")) {
      try bury.add(on: atNoon, after: bury.start) { _ in
        throw Objection(nil, "no")
      }
    }
    #expect(try bury.changes() == [])
  }

  @Test("An intent is added whole or not at all", arguments: StoreKind.all)
  func wholeIntent(kind: StoreKind) throws {
    let bury = CouncilRegister(of: "bury", in: try kind.make())
    #expect(throws: RegisterFailure.self) {
      try bury.record(NewChange("A1", .note("fine")), NewChange("A1", .undo(of: 7)))
    }
    #expect(try bury.changes() == [])
  }

  @Test("A row is taken back once, and as one of its own action", arguments: StoreKind.all)
  func undoneOnce(kind: StoreKind) throws {
    let bury = CouncilRegister(of: "bury", in: try kind.make())
    try bury.record(NewChange("A1", .note("one")), NewChange("A2", .note("two")))
    #expect(throws: RegisterFailure.self) { try bury.record(NewChange("A2", .undo(of: 1))) }
    try bury.record(NewChange("A1", .undo(of: 1)))
    #expect(throws: RegisterFailure.self) { try bury.record(NewChange("A1", .undo(of: 1))) }
    #expect(try bury.changes().count == 3)
  }

  @Test(
    "A row is found by its number and hash, and no other is taken for it", arguments: StoreKind.all)
  func lookedUp(kind: StoreKind) throws {
    let store = try kind.make()
    let bury = CouncilRegister(of: "bury", in: store)
    try bury.record(NewChange("A1", .note("one")))
    let first = try bury.mark()
    try bury.record(NewChange("A1", .note("two")))
    #expect(try bury.has(first))
    let second = try bury.mark()
    #expect(try bury.has(second))
    #expect(try bury.has(.start))
    #expect(try !bury.has(Register.Mark(number: 2, hash: first.hash)))
    #expect(try !CouncilRegister(of: "leeds", in: store).has(first))
  }

  @Test(
    "Another register in the place of the one that was read takes nothing", arguments: StoreKind.all
  )
  func exchanged(kind: StoreKind) throws {
    let (one, other) = (
      CouncilRegister(of: "bury", in: try kind.make()), try kind.make()
    )
    try one.record(NewChange("A1", .note("x")))
    var chain = one.start
    _ = try one.read(&chain)
    let exchanged = CouncilRegister(of: "bury", in: other)
    let isThere = try other.look { rows in rows.isThere }
    #expect(throws: RegisterFailure(isThere ? .replaced : .missing, file: other.place)) {
      try exchanged.read(&chain)
    }
    try exchanged.record(NewChange("A1", .note("x")))
    #expect(throws: RegisterFailure(.replaced, file: other.place)) { try exchanged.read(&chain) }
    #expect(throws: RegisterFailure(.replaced, file: other.place)) {
      try exchanged.add(on: atNoon, after: chain) { _ in
        [NewChange("A1", .note("y"))]
      }
    }
  }

  @Test(
    "A register that was exchanged before the council had a row is told too",
    arguments: StoreKind.all)
  func exchangedBeforeTheFirstRow(kind: StoreKind) throws {
    let (one, other) = (try kind.make(), try kind.make())
    for store in [one, other] {
      try CouncilRegister(of: "leeds", in: store).record(NewChange("A1", .note("x")))
    }
    let bury = CouncilRegister(of: "bury", in: one)
    var chain = bury.start
    #expect(try bury.read(&chain) == [])
    #expect(throws: RegisterFailure(.replaced, file: other.place)) {
      try CouncilRegister(of: "bury", in: other).read(&chain)
    }
  }

  @Test(
    "Text in any script stays; what acts on a terminal or hides is replaced",
    arguments: StoreKind.all)
  func texts(kind: StoreKind) throws {
    for (typed, kept) in [
      ("Ffordd – plât; 会议 👩‍👧 é \"q\" \\", "Ffordd – plât; 会议 👩‍👧 é \"q\" \\"),
      ("red\u{1B}[2Jgone", "red\u{FFFD}gone"), ("one\ntwo\tthree", "one two three"),
      ("a\0b", "a\u{FFFD}b"), ("'; DROP TABLE row; --", "'; DROP TABLE row; --"),
      (String(repeating: "é", count: 500_000), String(repeating: "é", count: 500_000)),
    ] {
      let register = CouncilRegister(of: "bury", in: try kind.make())
      let added = try register.record(
        NewChange(Ref(typed), .text(.reason, from: typed, to: typed), why: typed),
        by: Author(login: typed, role: typed))
      #expect(added.map(\.change) == [.text(.reason, from: kept, to: kept)])
      #expect(added[0].why == kept)
      #expect(added[0].by == Author(login: kept, role: kept))
      #expect(added[0].action == Ref(kept))
      #expect(try register.changes() == added)
    }
  }
}
