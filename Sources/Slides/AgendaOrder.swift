import ImprovementPlan
import Listings

/// The slides of a deck as an agenda has them.
struct AgendaOrder {
  private(set) var slides: [Slide] = []
  private(set) var problems: [Agenda.Problem] = []
  private let deck: [Slide]
  /// Which item names a slide.
  private var owners: [SlideName: Int] = [:]

  init(_ agenda: Agenda, of deck: [Slide]) {
    self.deck = deck
    let wanted = agenda.items.enumerated().map { index, item in
      item.slides.enumerated().map { self.choice($1, number: $0 + 1, item: index + 1) }
    }
    for (index, item) in agenda.items.enumerated() {
      add(item, number: index + 1, choices: wanted[index])
    }
  }

  /// What an item names: slides, or those that are left when all is named.
  private enum Choice {
    case slides([Slide])
    case rest
  }

  /// Reads a name and says what is wrong with it.
  private mutating func choice(_ text: String, number: Int, item: Int) -> Choice {
    if text == "rest" { return .rest }
    func object(_ words: String) {
      problems.append(Agenda.Problem(item: item, name: number, words: words))
    }
    let named = slides(named: text)
    if named == nil {
      object("“\(text)” is no name of a slide; expected \(AgendaOrder.names)")
    }
    // A part may be empty at one meeting; a slide that was named is missed.
    if named?.isEmpty == true, !text.hasPrefix("all ") {
      object("there is no slide “\(text)” in this deck")
    }
    let free = (named ?? []).filter { owners[$0.name] == nil }
    if let taken = named?.first, free.isEmpty, let owner = owners[taken.name] {
      object("“\(text)” is shown at item \(owner) already")
    }
    for slide in free { owners[slide.name] = item }
    return .slides(free)
  }

  private static let names =
    "one such as `standing` or `overdue P12`, `all` with a part such as `themes`, or `rest`"

  /// The slides of a name, all it is divided over; nil where it could name none.
  private func slides(named text: String) -> [Slide]? {
    if text.hasPrefix("all "), let part = SlideName.Section(rawValue: String(text.dropFirst(4))),
      part != .agenda
    {
      return deck.filter { $0.name.section == part }
    }
    guard let name = SlideName(text), name.section != .agenda else { return nil }
    let isSheet = name.text != SlideName(name.subject).text
    return deck.filter { isSheet ? $0.name == name : $0.name.subject == name.subject }
  }

  private mutating func add(_ item: Agenda.Item, number: Int, choices: [Choice]) {
    let named = choices.flatMap { choice in
      switch choice {
      case .slides(let slides): slides
      case .rest: takeRest(for: number)
      }
    }
    let own = item.ownSlide(number: number, isAlone: named.isEmpty)
    append((own?.divided() ?? []) + named, for: item, number: number)
  }

  /// The slides no item names; what one `rest` took, a second one doesn't have.
  private mutating func takeRest(for item: Int) -> [Slide] {
    let rest = deck.filter { owners[$0.name] == nil }
    for slide in rest { owners[slide.name] = item }
    return rest
  }

  private mutating func append(_ more: [Slide], for item: Agenda.Item, number: Int) {
    slides += more.map { slide in
      var slide = slide
      slide.item = number
      slide.minutes = item.minutes
      // The slides were divided for a line above their titles.
      if let title = item.title, SlideSpace.height(of: title, in: SlideSpace.columns) == 1 {
        slide.kicker = slide.name.section == .agenda ? slide.kicker : title
      }
      if let notes = item.notes { slide.notes.insert(notes, at: 0) }
      return slide
    }
  }
}

extension Agenda.Item {
  /// The slide of its own words. One with a title and nothing else to show announces itself.
  fileprivate func ownSlide(number: Int, isAlone: Bool) -> Slide? {
    let paragraphs = (text ?? "").split(separator: "\n").map { Phrase(String($0)) }
    guard !paragraphs.isEmpty || (isAlone && title != nil) else { return nil }
    let lines = paragraphs.isEmpty ? announcement : paragraphs
    return Slide(
      SlideName(.item(number)), kicker: "Item \(number)", title: title ?? "Item \(number)",
      parts: lines.isEmpty ? [] : [.lines(lines)])
  }

  private var announcement: [Phrase] {
    let allotted = minutes.map { [Phrase(PlanWords.count($0, "minute"), .muted)] } ?? []
    return (slides.isEmpty ? [] : ["Nothing to go through today"]) + allotted
  }
}
