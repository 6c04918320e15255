import ImprovementPlan
import Register
import Testing

@Suite("What belongs to a plan, in every store")
struct PlanTextTests {
  @Test("A text is kept by its name, as it is, of one council", arguments: StoreKind.all)
  func kept(kind: StoreKind) throws {
    let store = try kind.make()
    let others = try kind.another(store)
    #expect(try store.text("agenda", of: "bury") == nil)
    let text = "items:\n  - title: “Ffordd” \u{1B}\n"
    #expect(try store.keep(text, as: "agenda", of: "bury", insteadOf: nil))
    #expect(try store.keep("", as: "papers", of: "bury", insteadOf: nil))
    for kept in [store, others] {
      #expect(try kept.text("agenda", of: "bury") == text)
      #expect(try kept.text("papers", of: "bury") == "")
      #expect(try kept.text("agenda", of: "leeds") == nil)
    }
  }

  @Test(
    "It is replaced, or kept no more, by who knows what is there, and by nobody else",
    arguments: StoreKind.all)
  func replaced(kind: StoreKind) throws {
    let store = try kind.make()
    let others = try kind.another(store)
    #expect(try store.keep("one", as: "agenda", of: "bury", insteadOf: nil))
    #expect(try others.keep("two", as: "agenda", of: "bury", insteadOf: "one"))
    for before in [nil, "one"] {
      #expect(try !store.keep("three", as: "agenda", of: "bury", insteadOf: before))
      #expect(try !store.keep(nil, as: "agenda", of: "bury", insteadOf: before))
    }
    #expect(try store.text("agenda", of: "bury") == "two")
    #expect(try store.keep("two", as: "agenda", of: "bury", insteadOf: "two"))
    #expect(try store.keep(nil, as: "agenda", of: "bury", insteadOf: "two"))
    #expect(try others.text("agenda", of: "bury") == nil)
    #expect(try !store.keep("four", as: "agenda", of: "bury", insteadOf: "two"))
  }

  @Test("It is no part of the record, which goes on beside it", arguments: StoreKind.all)
  func besideTheRecord(kind: StoreKind) throws {
    let store = try kind.make()
    let bury = CouncilRegister(of: "bury", in: store)
    try bury.record(NewChange("A1", .note("one")))
    let before = try bury.mark()
    #expect(try store.keep("one", as: "agenda", of: "bury", insteadOf: nil))
    #expect(try bury.mark() == before)
    #expect(try bury.record(NewChange("A1", .note("two"))).map(\.number) == [2])
    #expect(try store.text("agenda", of: "bury") == "one")
    guard case .holds(let proved) = try store.verify() else {
      Issue.record("it doesn't hold")
      return
    }
    #expect(proved.count == 2)
  }
}

@Suite("A copy of every store")
struct BackupTests {
  @Test("It has the same rows and texts, proved, and goes its own way", arguments: StoreKind.all)
  func copied(kind: StoreKind) throws {
    let store = try kind.make()
    let bury = CouncilRegister(of: "bury", in: store)
    try bury.record(NewChange("A1", .note("one")), NewChange("A2", .note("two")))
    try CouncilRegister(of: "leeds", in: store).record(NewChange("A1", .note("three")))
    _ = try bury.redact(1, reason: "why", on: atNoon)
    #expect(try store.keep("items: []", as: "agenda", of: "bury", insteadOf: nil))
    let place = kind.free(store)
    let proved = try store.backUp(to: place)
    #expect(proved.count == 4)
    #expect(proved.chain(of: "bury").mark == (try bury.mark()))
    let copy = try kind.copy(store, place)
    let buryOfCopy = CouncilRegister(of: "bury", in: copy)
    #expect(try buryOfCopy.entries() == bury.entries())
    #expect(try copy.text("agenda", of: "bury") == "items: []")
    // Who read the one reads on in the other.
    var chain = bury.start
    _ = try bury.read(&chain)
    #expect(try buryOfCopy.read(&chain) == [])
    try buryOfCopy.record(NewChange("A1", .note("four")))
    #expect(try bury.entries().count == 3)
  }

  @Test("It is never made over another", arguments: StoreKind.all)
  func twice(kind: StoreKind) throws {
    let store = try kind.make()
    let bury = CouncilRegister(of: "bury", in: store)
    try bury.record(NewChange("A1", .note("one")))
    let place = kind.free(store)
    _ = try store.backUp(to: place)
    try bury.record(NewChange("A1", .note("two")))
    let failure = #expect(throws: RegisterFailure.self) { try store.backUp(to: place) }
    #expect(failure?.file == place)
    #expect(try CouncilRegister(of: "bury", in: kind.copy(store, place)).changes().count == 1)
  }
}
