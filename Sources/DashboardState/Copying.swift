import Listings
import Slides

extension DashboardState {
  /// Hands what is selected, in words, to the terminal. It can't be known whether it took it.
  mutating func copy() -> [Effect] {
    let words = selectedWords
    let text = words.prefix(ofBytes: mostBytes)
    let cut = text.utf8.count < words.utf8.count ? " as much as terminals take" : ""
    message = Message("Sent to the terminal\(cut): \(text.beginning)")
    return [.copy(text)]
  }

  /// On a slide all that it says, else the selected item.
  private var selectedWords: String {
    if let presented { return presented.slide.words.joined(separator: Item.separator) }
    return selected.map { desk.words(of: item(for: $0, in: focus)) } ?? ""
  }
}

/// The most that is sent: 74,992 bytes in base 64. What is longer some terminals cut, or drop whole.
private let mostBytes = 56_244

extension String {
  /// Enough to tell what it is, on one line.
  fileprivate var beginning: String { count > 50 ? prefix(49) + "…" : self }

  /// As many whole characters from the start as go into a number of bytes.
  fileprivate func prefix(ofBytes most: Int) -> String {
    guard utf8.count > most else { return self }
    var room = most
    let kept = prefix { character in
      room -= character.utf8.count
      return room >= 0
    }
    return String(kept)
  }
}
