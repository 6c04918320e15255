import ImprovementPlan
import Listings
import Slides
import TestSupport
import Testing

@Suite("A text that is too long for a meeting")
struct LongTextTests {
  private let reason = String(repeating: "Two manager posts are vacant. ", count: 640)

  @Test("It takes a few slides and no more, one of which says where the rest is")
  func isCut() {
    let slides = overdue(because: reason)
    #expect((2...10).contains(slides.count))
    #expect(slides.flatMap(\.words).count { $0.hasSuffix("… the rest is on its page") } == 1)
    #expect(slides.allSatisfy { $0.opens == .record("A1") })
  }

  @Test("As many slides, however long it is", arguments: [2, 20])
  func isBounded(times: Int) {
    let once = overdue(because: reason)
    let more = String(repeating: reason, count: times)
    #expect(overdue(because: more).count == once.count)
  }

  @Test("One of thirty lines is whole, and so are an agenda's own words, which have no page")
  func isWhole() {
    let short = String(repeating: "Two manager posts are vacant. ", count: 45)
    let whole = overdue(because: short).flatMap(\.words)
    #expect(!whole.joined().contains("the rest is on its page"))
    let words = (1...300).map { "Word number \($0)." }.joined(separator: " ")
    let own = deck(agenda: Agenda(items: [Agenda.Item(title: "Opening", text: words)]))
    #expect(own.slides.flatMap(\.words).joined(separator: " ").contains("300."))
  }

  private func overdue(because reason: String) -> [Slide] {
    let deck = deck { plan in
      for index in plan.actions.indices { plan.actions[index].reason = reason }
    }
    return deck.slides.filter { $0.name.subject == .record(.overdue, "A1") }
  }
}
