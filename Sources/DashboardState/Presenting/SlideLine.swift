import Keyboard
package import Slides

/// A slide in the list of all.
package struct SlideLine: Findable {
  package let name: SlideName
  /// From 1.
  package let number: Int
  package let heading: String
  /// What the slide belongs to.
  package let kicker: String
  private let sought: String

  init(_ slide: Slide, number: Int) {
    name = slide.name
    self.number = number
    heading = slide.heading
    kicker = slide.kicker ?? ""
    sought = "\(number) \(heading) \(kicker)".lowercased()
  }

  package var isSelectable: Bool { true }

  package func rank(of words: [Substring]) -> Int? {
    guard words.allSatisfy({ sought.contains($0) }) else { return nil }
    return words == ["\(number)"] ? 0 : 1
  }
}

extension Chooser<SlideLine> {
  /// Every slide, the one on the screen chosen.
  init(_ presenting: Presenting) {
    let slides = presenting.deck.slides.enumerated()
    self.init(lines: slides.map { SlideLine($1, number: $0 + 1) })
    index = presenting.position
  }
}

extension DashboardState {
  mutating func pressedInSlides(_ key: Key, _ chooser: Chooser<SlideLine>) -> [Effect] {
    var chooser = chooser
    if key == .enter { return turn(to: chooser.chosen, typed: chooser.typed.text) }
    overlay = chooser.take(key) ? .slides(chooser) : nil
    return []
  }

  private mutating func turn(to line: SlideLine?, typed: String) -> [Effect] {
    guard let line else {
      message = Message("No slide has “\(typed)”")
      return []
    }
    overlay = nil
    guard let position = presenting?.deck.position(of: line.name) else {
      message = Message("“\(line.heading)” is there no longer")
      return []
    }
    turn(to: position)
    return []
  }
}
