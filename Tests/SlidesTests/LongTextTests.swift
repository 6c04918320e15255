import ImprovementPlan
import Listings
import Slides
import TestSupport
import Testing

@Suite("A text that is too long for a meeting")
struct LongTextTests {
  private let reason = String(repeating: "Two manager posts are vacant. ", count: 640)

  @Test("It takes a few slides and no more, the last of which says where the rest is")
  func isCut() {
    let slides = overdue(in: deck { $0.actions[0].reason = reason })
    #expect((2...10).contains(slides.count))
    #expect(slides.last?.words.contains { $0.hasSuffix("… the rest is on its page") } == true)
    #expect(slides.allSatisfy { $0.opens == .record("A1") })
  }

  @Test("As many slides, however long it is", arguments: [2, 20])
  func isBounded(times: Int) {
    let once = overdue(in: deck { $0.actions[0].reason = reason })
    let more = String(repeating: reason, count: times)
    #expect(overdue(in: deck { $0.actions[0].reason = more }).count == once.count)
  }

  @Test("One of thirty lines is whole, and so are an agenda's own words, which have no page")
  func isWhole() {
    let short = String(repeating: "Two manager posts are vacant. ", count: 45)
    let whole = overdue(in: deck { $0.actions[0].reason = short }).flatMap(\.words)
    #expect(!whole.joined().contains("the rest is on its page"))
    let words = (1...300).map { "Word number \($0)." }.joined(separator: " ")
    let own = deck(agenda: Agenda(items: [Agenda.Item(title: "Opening", text: words)]))
    #expect(own.slides.flatMap(\.words).joined(separator: " ").contains("Word number 300."))
  }

  private func overdue(in deck: Deck) -> [Slide] {
    deck.slides.filter { $0.name.subject == .record(.overdue, "A1") }
  }
}
