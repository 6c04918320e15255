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
        "The register has 57 rows in the chain of fernshire; its head is", PlanFixtures.trail.head,
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

  @Test func `says of a register that can't be read any more that this is how it was`() {
    let plan = PlanFixtures.recorded(
      PlanFixtures.plan, id: "x", register: .unusable("it is gone"), trail: PlanFixtures.trail)
    let deck = Deck(desk: Desk(plan: plan, comparison: nil, today: PlanFixtures.today))
    #expect(
      deck.slides.last?.words.dropFirst(2).first
        == "When it could last be read, the register had 57 rows in the chain of fernshire; its head was"
    )
    #expect(
      deck.slides.first?.words.contains(
        "What was recorded is as last read: the register can't be used now") == true)
  }

  @Test func `is another where nothing was recorded`() {
    #expect(smallDeck.slides.last?.name.text == "dates")
  }
}
