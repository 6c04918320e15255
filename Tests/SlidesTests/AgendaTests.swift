import ImprovementPlan
import Slides
import Testing

@Suite struct `An agenda` {
  @Test func `decides which slides are shown, and in which order`() {
    let deck = deck(
      agenda: Agenda(items: [
        Agenda.Item(title: "Apologies", minutes: 5),
        Agenda.Item(slides: ["decisions", "theme T2"]),
        Agenda.Item(slides: ["all themes"]),
      ]))
    #expect(
      deck.slides.map(\.name.text) == [
        "item 1", "decisions", "theme T2", "theme T1", "unthemed",
      ])
    #expect(deck.slides.map(\.item) == [1, 2, 2, 3, 3])
    #expect(deck.problems.isEmpty)
  }

  @Test func `has the rest wherever it says so`() {
    let deck = deck(
      agenda: Agenda(items: [
        Agenda.Item(slides: ["dates"]), Agenda.Item(slides: ["rest"]),
        Agenda.Item(slides: ["title"]),
      ]))
    #expect(
      deck.slides.map(\.name.text) == [
        "dates", "standing", "ratings", "theme T1", "theme T2", "unthemed", "overdue",
        "overdue A1", "overdue-up-to-a-month", "metrics", "metric M1", "changes", "redate A2",
        "decisions", "title",
      ])
  }

  @Test func `gives minutes, notes and its titles to its slides`() throws {
    let deck = deck(
      agenda: Agenda(items: [
        Agenda.Item(
          title: "Supervision", minutes: 15, notes: "Ask for the audit",
          slides: ["overdue A1", "metric M1"], text: "Two posts are vacant.\nWhat is to be done?")
      ]))
    #expect(deck.slides.map(\.name.text) == ["item 1", "overdue A1", "metric M1"])
    #expect(deck.slides.map(\.minutes) == [15, 15, 15])
    #expect(deck.slides.map(\.kicker) == ["Item 1", "Supervision", "Supervision"])
    #expect(deck.slides.map(\.notes.first) == Array(repeating: "Ask for the audit", count: 3))
    #expect(
      shown("item 1", in: deck) == [
        "^ Item 1", "# Supervision", "Two posts are vacant.", "What is to be done?",
      ])
  }

  @Test func `announces an item that has a title alone`() {
    let deck = deck(agenda: Agenda(items: [Agenda.Item(title: "Apologies", minutes: 5)]))
    #expect(shown("item 1", in: deck) == ["^ Item 1", "# Apologies", "5 minutes"])
  }

  @Test func `is told what it names that there isn't, by the number of the item`() {
    let deck = deck(
      agenda: Agenda(items: [
        Agenda.Item(slides: ["standing", "nonsense"]),
        Agenda.Item(slides: ["overdue A2", "item 1", "all actions"]),
        Agenda.Item(slides: ["standing", "rest"]),
      ]))
    let expected =
      "; expected one such as `standing` or `overdue P12`, `all` with a part such as `themes`,"
      + " or `rest`"
    #expect(
      deck.problems.map { "\($0.item): \($0.words)" } == [
        "1: “nonsense” is no name of a slide" + expected,
        "2: there is no slide “overdue A2” in this deck",
        "2: “item 1” is no name of a slide" + expected,
        "2: “all actions” is no name of a slide" + expected,
        "3: “standing” is shown at item 1 already",
      ])
    #expect(deck.slides.count == 15)
  }

  @Test func `says that there is nothing today in a part of the deck`() {
    let item = Agenda.Item(title: "New dates", slides: ["all redates"])
    let deck = deck(agenda: Agenda(items: [item])) { plan in
      for index in plan.actions.indices { plan.actions[index].revisions = [] }
    }
    #expect(deck.problems.isEmpty)
    #expect(
      shown("item 1", in: deck) == ["^ Item 1", "# New dates", "Nothing to go through today"])
  }

  @Test func `has all the slides of a name that is divided, or one sheet`() {
    let long = Array(repeating: "Something to be decided at this meeting.", count: 15)
    let text = long.joined(separator: "\n")
    let deck = deck(agenda: Agenda(items: [Agenda.Item(title: "Long", text: text)]))
    #expect(deck.slides.map(\.name.text) == ["item 1", "item 1 #2"])
    #expect(deck.slides.map(\.heading) == ["Long (1 of 2)", "Long (2 of 2)"])
  }
}
