import Glibc
import ImprovementPlan
import Register
import Testing

@Suite("What tells of news of every store")
struct NewsTests {
  @Test(
    "It has a descriptor that can be read then, or says how often to look", arguments: StoreKind.all
  )
  func descriptor(kind: StoreKind) throws {
    let store = try kind.make()
    let news = store.news(watchingFollowers: false)
    #expect(news.file >= 0 || news.unheard != nil)
    #expect(!news.drain())
    try CouncilRegister(of: "bury", in: kind.another(store)).record(NewChange("A1", .note("x")))
    if news.unheard == nil { #expect(canBeRead(news.file)) }
    #expect(news.drain())
    #expect(!news.drain())
  }

  @Test("What others record, present, turn to, end and cut off is news", arguments: StoreKind.all)
  func others(kind: StoreKind) throws {
    let store = try kind.make()
    let others = try kind.another(store)
    let bury = CouncilRegister(of: "bury", in: others)
    try CouncilRegister(of: "bury", in: store).record(NewChange("A1", .note("x")))
    let news = store.news(watchingFollowers: false)
    var lectern: (any Lectern)?
    for happens in [
      { _ = try bury.record(NewChange("A1", .note("y"))) },
      { _ = try bury.redact(1, reason: "why", on: atNoon) },
      { lectern = try others.startPresenting(meeting) },
      { try lectern?.turn(to: dates, at: noon) },
      { lectern = nil },
      { lectern = try others.startPresenting(meeting) },
      { try lectern?.end(at: noon) },
    ] {
      while news.drain() {}
      try happens()
      #expect(news.drain())
    }
  }

  @Test(
    "To read is none, nor is what is written through the store itself", arguments: StoreKind.all)
  func own(kind: StoreKind) throws {
    let store = try kind.make()
    let bury = CouncilRegister(of: "bury", in: store)
    try bury.record(NewChange("A1", .note("x")))
    let lectern = try store.startPresenting(meeting)
    let news = store.news(watchingFollowers: false)
    _ = try (bury.changes(), store.presentation(of: nil, after: nil), store.proved())
    _ = try bury.record(NewChange("A1", .note("y")))
    try lectern.turn(to: dates, at: noon)
    #expect(!news.drain())
  }

  @Test(
    "Who begins and ceases to follow is news to who asks for it alone", arguments: StoreKind.all)
  func followers(kind: StoreKind) throws {
    let store = try kind.make()
    let lectern = try store.startPresenting(meeting)
    let others = try kind.another(store)
    let (news, alone) = (
      store.news(watchingFollowers: true), store.news(watchingFollowers: false)
    )
    // A child that another test begins has this process's files open for a moment, and closes them.
    let isAlone = try (1...10).contains { _ in
      while news.drain() || alone.drain() {}
      let attendance = try others.follow(lectern.presentation)
      #expect(news.drain())
      withExtendedLifetime(attendance) {}
      return !alone.drain()
    }
    #expect(isAlone)
  }
}

private let dates = Presentation.Showing(slide: "dates", snapshot: autumn)
private let meeting = PresentationStart(
  "bury", by: officer, at: noon, showing: .init(slide: "title", snapshot: autumn))

private func canBeRead(_ file: Int32) -> Bool {
  var waiting = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
  return poll(&waiting, 1, 0) == 1
}
