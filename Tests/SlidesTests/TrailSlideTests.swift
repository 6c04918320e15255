import ImprovementPlan
import Listings
import Slides
import TestSupport
import Testing

@Suite struct `The last slide of a meeting` {
  private let desk = Desk(
    plan: PlanFixtures.recorded(PlanFixtures.plan, id: "x", trail: PlanFixtures.trail),
    comparison: nil, today: PlanFixtures.today)

  @Test func `says how far the register goes, so that the minutes can keep it`() {
    let slide = Deck(desk: desk).slides.last
    #expect(slide?.name.text == "trail")
    #expect(
      slide?.words == [
        "For the minutes", "What is recorded so far",
        "The register has 57 rows, of every council; its head is", PlanFixtures.trail.head,
        "Kept elsewhere, as in the minutes, it proves later that nothing up to here is missing or"
          + " rewritten: board verify --head",
      ])
  }

  @Test(arguments: [
    ["title", "dates"], ["trail", "title"], ["rest", "title"], ["all trail", "title"],
  ])
  func `is that one whatever the agenda says`(slides: [String]) {
    let deck = Deck(desk: desk, agenda: Agenda(items: [Agenda.Item(slides: slides)]))
    #expect(deck.slides.last?.name.text == "trail")
    #expect(deck.slides.filter { $0.name.text == "trail" }.count == 1)
    #expect(deck.problems.isEmpty)
  }

  @Test func `is another where nothing was recorded`() {
    #expect(smallDeck.slides.last?.name.text == "dates")
  }
}
