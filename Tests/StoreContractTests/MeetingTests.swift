import ImprovementPlan
import Register
import Testing

private let later = Moment(day: noon.day, second: 46_800, offset: 60)!
private let tomorrow = Moment(day: Day(number: 20_001), second: 60)!
private let chair = Author(login: "chair")

private func showing(
  _ slide: String, item: Int? = nil, _ screen: Presentation.Screen = .slide
) -> Presentation.Showing {
  Presentation.Showing(slide: slide, item: item, screen: screen, snapshot: autumn)
}

extension RegisterStore {
  fileprivate func present(
    _ council: String = "bury", by author: Author = officer, at moment: Moment = noon,
    agenda: String? = nil, slide: String = "title", takingOver: Bool = false
  ) throws(RegisterFailure) -> any Lectern {
    try startPresenting(
      PresentationStart(
        council, by: author, at: moment, agenda: agenda, showing: showing(slide),
        takingOver: takingOver))
  }

  fileprivate func presentation(of council: String? = nil) throws(RegisterFailure) -> Presentation?
  {
    try presentation(of: council, after: nil)
  }
}

@Suite("Meetings of every store")
struct MeetingTests {
  @Test("Nobody presents before somebody does", arguments: StoreKind.all)
  func nobody(kind: StoreKind) throws {
    let store = try kind.make()
    #expect(try store.presentation() == nil)
    try CouncilRegister(of: "bury", in: store).record(NewChange("A1", .note("x")))
    #expect(try store.presentation(of: "bury") == nil)
  }

  @Test(
    "It is begun, turned and ended, and others see who presents what since when",
    arguments: StoreKind.all)
  func turned(kind: StoreKind) throws {
    let store = try kind.make()
    let others = try kind.another(store)
    let lectern = try store.present(agenda: "items: []")
    let first = Presentation.Turn(number: 1, at: noon, showing: showing("title"))
    var expected = Presentation(
      number: 1, meeting: 1, council: "bury", presenter: officer, agenda: "items: []",
      turns: [first], isRunning: true)
    #expect(lectern.presentation == expected)
    #expect(try others.presentation() == expected)
    let blank = showing("overdue P12", item: 3, .blank)
    try lectern.turn(to: blank, at: later)
    expected.turns.append(.init(number: 2, at: later, showing: blank))
    #expect(lectern.presentation == expected)
    #expect(try others.presentation(of: "bury") == expected)
    #expect(try others.presentation(of: "leeds") == nil)
    try lectern.end(at: later)
    #expect(try others.presentation() == nil)
    for over in [{ try lectern.turn(to: blank, at: later) }, { try lectern.end(at: later) }] {
      #expect(throws: RegisterFailure(.presentationOver, file: store.place)) { try over() }
    }
  }

  @Test("Who knows some of it has all of it by what is new", arguments: StoreKind.all)
  func readOn(kind: StoreKind) throws {
    let store = try kind.make()
    let others = try kind.another(store)
    let lectern = try store.present(agenda: "items: []")
    var known = try others.presentation()
    for slide in ["dates", "overdue P12"] {
      try lectern.turn(to: showing(slide), at: later)
      known = try others.presentation(of: nil, after: known)
      #expect(known == lectern.presentation)
    }
    try lectern.turn(to: showing("title"), at: later)
    try lectern.turn(to: showing("dates"), at: later)
    #expect(try others.presentation(of: "bury", after: known) == lectern.presentation)
    try lectern.end(at: later)
    #expect(try others.presentation(of: nil, after: known) == nil)
    let next = try others.present("leeds")
    #expect(try store.presentation(of: nil, after: known) == next.presentation)
  }

  @Test(
    "A session presents a council once, and another council’s meeting is its own",
    arguments: StoreKind.all)
  func councils(kind: StoreKind) throws {
    let store = try kind.make()
    let others = try kind.another(store)
    let bury = try store.present()
    let refusal = RegisterFailure(.somebodyPresents(bury.presentation), file: store.place)
    for kept in [store, others] {
      #expect(throws: refusal) { try kept.present(by: chair) }
      #expect(throws: refusal) { try kept.present() }
    }
    let leeds = try others.present("leeds", by: chair)
    #expect(try store.presentation(of: "leeds") == leeds.presentation)
    #expect(try store.presentation(of: "bury") == bury.presentation)
    #expect(try store.presentation() == leeds.presentation)
  }

  @Test(
    "What is let go without an end is cut off, and goes on on the same day where it stood",
    arguments: StoreKind.all)
  func carriedOn(kind: StoreKind) throws {
    let store = try kind.make()
    var lectern: (any Lectern)? = try store.present(agenda: "items: []")
    try lectern?.turn(to: showing("dates", item: 2, .blank), at: noon)
    lectern = nil
    let left = try #require(try store.presentation())
    #expect(!left.isRunning)
    #expect(left.last.showing == showing("dates", item: 2, .blank))
    let next = try store.present(by: chair, at: later)
    #expect(next.presentation.number == 2)
    #expect(next.presentation.meeting == 1)
    #expect(next.presentation.presenter == chair)
    #expect(next.presentation.agenda == "items: []")
    #expect(next.presentation.turns.dropLast() == left.turns[...])
    #expect(next.presentation.last.showing == showing("dates", item: 2, .blank))
    #expect(try store.presentation() == next.presentation)
  }

  @Test("What was cut off on another day begins anew", arguments: StoreKind.all)
  func begunAnew(kind: StoreKind) throws {
    let store = try kind.make()
    var lectern: (any Lectern)? = try store.present(agenda: "items: []", slide: "dates")
    _ = lectern
    lectern = nil
    let next = try store.present(at: tomorrow)
    #expect(next.presentation.meeting == 2)
    #expect(next.presentation.agenda == nil)
    #expect(next.presentation.turns.map(\.showing) == [showing("title")])
  }

  @Test(
    "What runs is taken over by its own presenter who asks for it, and by nobody else",
    arguments: StoreKind.all)
  func takenOver(kind: StoreKind) throws {
    let store = try kind.make()
    let others = try kind.another(store)
    let lectern = try store.present(slide: "dates")
    #expect(throws: RegisterFailure.self) { try others.present(by: chair, takingOver: true) }
    #expect(try !lectern.isTakenOver())
    let next = try others.present(at: later, takingOver: true)
    #expect(try lectern.isTakenOver())
    #expect(try !next.isTakenOver())
    #expect(next.presentation.last.showing.slide == "dates")
    #expect(throws: RegisterFailure(.presentationOver, file: store.place)) {
      try lectern.turn(to: showing("title"), at: later)
    }
    #expect(try store.presentation() == next.presentation)
  }

  @Test("Who follows is seen until they let go", arguments: StoreKind.all)
  func followers(kind: StoreKind) throws {
    let store = try kind.make()
    let lectern = try store.present()
    #expect(try store.followers(of: lectern.presentation) == [])
    var attendance = try kind.another(store).follow(lectern.presentation)
    #expect(attendance != nil)
    #expect(try store.followers(of: lectern.presentation).count == 1)
    attendance = nil
    #expect(try store.followers(of: lectern.presentation) == [])
  }

  @Test("A meeting is no part of the record", arguments: StoreKind.all)
  func chainUntouched(kind: StoreKind) throws {
    let store = try kind.make()
    let bury = CouncilRegister(of: "bury", in: store)
    try bury.record(NewChange("A1", .note("one")))
    let before = try bury.mark()
    let lectern = try store.present()
    try lectern.turn(to: showing("dates"), at: later)
    try lectern.end(at: later)
    #expect(try bury.mark() == before)
    #expect(try bury.record(NewChange("A1", .note("two"))).map(\.number) == [2])
  }
}
