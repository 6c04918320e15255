import ImprovementPlan
package import Listings

extension Desk {
  /// An item on one line: each of its columns under its name, and what stands below it.
  package func sentence(of item: Item) -> String {
    // Where a cell ends in a stop of its own.
    words(of: item).replacing(".; ", with: "; ")
  }

  private func words(of item: Item) -> String {
    switch item.table {
    case .fields: fieldSentence(of: item)
    case .heading, .changes, .conflicts:
      spoken(item.cells).joined(separator: " ") + below(item)
    case .history, .ownHistory: historySentence(of: item)
    case .themes: themeSentence(of: item)
    case .overdue, .actions: labelled(withRatingInWords(item))
    case .metrics, .recommendations, .owners, .meetings, .decisions, .figures: labelled(item)
    }
  }

  private func spoken(_ cells: some Sequence<Phrase>) -> [String] {
    cells.map(\.spoken).filter { !$0.isEmpty }
  }

  /// "P12 Supervise monthly; due: 31 Oct; lead: Head of Safeguarding". What a cell has nothing of isn't
  /// said.
  private func labelled(_ item: Item) -> String {
    let parts = zip(item.cells, columns(of: item.table)).compactMap { cell, column -> String? in
      let words = cell.spoken
      if words.isEmpty || words == "–" { return nil }
      return column.title.isEmpty ? words : "\(column.title): \(words)"
    }
    return parts.joined(separator: "; ") + below(item)
  }

  /// What stands under the row and in none of its columns.
  private func below(_ item: Item) -> String {
    let parts = item.below.joined().filter { $0.standsInFor == nil }.map(\.phrase.spoken)
    return parts.filter { !$0.isEmpty }.map { "; " + $0 }.joined()
  }

  /// "Lead: Head of Safeguarding".
  private func fieldSentence(of item: Item) -> String {
    let label = item.cells.first?.spoken ?? ""
    let words = spoken(item.cells.dropFirst()).joined(separator: "; ") + below(item)
    if label == "·" || words.hasPrefix(label + " ") { return words }
    guard label.isEmpty, case .field(let name, _) = item.entry else { return "\(label): \(words)" }
    return "\(name): \(words)"
  }

  /// "20 Nov 14:02 head-of-workforce: A1 note: “Interviews held.”"
  private func historySentence(of item: Item) -> String {
    let words = spoken(item.cells)
    return words.prefix(2).joined(separator: " ") + ": "
      + words.dropFirst(2).joined(separator: " ")
  }

  /// "Practice; 6 of 14 actions done; R 1 over a month late; worst: P12 47 days late".
  private func themeSentence(of item: Item) -> String {
    let standing = standing(of: item.entry)
    let worst = standing?.worst.map { action in
      "; worst: \(action.ref), \(late(action) ?? ratingWords(of: action))"
    }
    return (item.cells.first?.spoken ?? "")
      + (standing.map { "; " + words(for: $0).spoken } ?? "") + (worst ?? "")
  }

  private func standing(of entry: Entry) -> ThemeStanding? {
    guard case .record(let ref) = entry else { return plan.unthemed }
    guard case .theme(let theme)? = plan.record(ref) else { return nil }
    return standing(of: theme)
  }

  /// The letter of the rating with its word, where a row has room for the letter alone.
  private func withRatingInWords(_ item: Item) -> Item {
    guard case .record(let ref) = item.entry, let action = plan.action(ref) else { return item }
    let late = item.table == .overdue ? late(action).map { ", " + $0 } : nil
    var item = item
    item.cells[1] = Phrase(ratingWords(of: action) + (late ?? ""))
    return item
  }

  private func late(_ action: Action) -> String? {
    action.daysLate(asAt: asAt).map(PlanWords.late)
  }

  private func ratingWords(of action: Action) -> String {
    guard let rating = action.rating(in: snapshot.scheme, asAt: asAt) else {
      return PlanWords.notRated
    }
    let isSet = action.overridingRating(in: snapshot.scheme) != nil
    return "\(rating.letter) \(rating.word)" + (isSet ? " (set by an officer)" : "")
  }
}
