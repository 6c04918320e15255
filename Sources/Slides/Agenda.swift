/// What a meeting goes through: which slides in which order, with minutes, notes and own words.
package struct Agenda: Equatable, Sendable {
  package var items: [Item]

  package init(items: [Item]) {
    self.items = items
  }

  /// An item by its number, from 1; nil where there is none.
  package func item(_ number: Int) -> Item? {
    items.indices.contains(number - 1) ? items[number - 1] : nil
  }

  /// One thing a meeting goes through.
  package struct Item: Equatable, Sendable {
    package var title: String?
    /// The minutes allotted.
    package var minutes: Int?
    /// What the presenter may say.
    package var notes: String?
    /// Names of slides as a deck has them (`standing`, `overdue P12`), `all` with a part of the deck
    /// (`all themes`), or `rest` for every slide that no item names.
    package var slides: [String]
    /// Words of its own, which make a slide before those named.
    package var text: String?

    package init(
      title: String? = nil, minutes: Int? = nil, notes: String? = nil, slides: [String] = [],
      text: String? = nil
    ) {
      self.title = title
      self.minutes = minutes
      self.notes = notes
      self.slides = slides
      self.text = text
    }
  }

  /// What is wrong with an item.
  package struct Problem: Equatable, Sendable {
    /// Which item, from 1.
    package let item: Int
    /// Which of the names of slides it has, from 1.
    package let name: Int
    /// What was found and what is expected, in a sentence without a full stop.
    package let words: String
  }
}
