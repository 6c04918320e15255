import DashboardState
import ImprovementPlan
import Listings

extension DashboardState {
  /// The overview: whose plan it is, how it stands, and the start of each of its lists.
  var overviewLines: [String] {
    var number = 0
    return planLines
      + Pane.allCases.flatMap { pane -> [String] in
        let list = ListID.pane(pane)
        let entries = numberedEntries(of: list)
        let lines = heading(title(of: list), level: 2) + items(entries, of: list, from: &number)
        let left = self.list(list).count - entries.count
        let more = left > 0 ? ["\(left) more; \(pane.rawValue) lists all."] : []
        return lines + (entries.isEmpty ? [empty(list)] : more)
      }
  }

  /// Whose plan it is, how old its data are, how it stands.
  private var planLines: [String] {
    let facts = choicesOfFacts.first ?? []
    let line = plan.oneLiner
    return planHeading
      + [
        facts.map(\.text).joined(separator: "; ") + ".",
        (line.undated == 0 ? line.headline : line.shortHeadline) + ".",
        "Mark of these figures: \(plan.mark).",
      ]
  }

  private var planHeading: [String] {
    heading(plan.snapshot.council + (plan.snapshot.fictional ? " (fictional)" : ""))
  }

  /// What stands over the page of a list.
  var pageHeading: [String] { isOverview ? planHeading : heading(title(of: focus)) }

  /// The list that is open, from its nth entry on, as much as is read at a time.
  func listLines(from start: Int) -> [String] {
    let list = focus
    let entries = self.list(list).entries
    guard self.list(list).count > 0 else { return heading(title(of: list)) + [empty(list)] }
    let end = min(entries.count, start + (list.isPage ? linesAtATime : itemsAtATime))
    let part = Array(entries[min(start, end)..<end])
    let numbered = numberedEntries(of: list)
    var number = part.lazy.compactMap(numbered.firstIndex).first ?? 0
    let title = start == 0 ? heading(title(of: list)) : []
    return title + lines(part, of: list, numbered: Set(numbered), from: &number)
      + extent(start..<end, of: entries.count, in: list) + selection
  }

  private func items(
    _ entries: [Entry], of list: ListID, from number: inout Int
  ) -> [String] {
    lines(entries, of: list, numbered: Set(entries), from: &number)
  }

  private func lines(
    _ entries: [Entry], of list: ListID, numbered: Set<Entry>, from number: inout Int
  ) -> [String] {
    let desk = desk
    return self.items(for: entries, in: list).flatMap { item -> [String] in
      if case .heading(let title) = item.entry { return heading(title, level: 2) }
      let sentence = desk.sentence(of: item)
      guard numbered.contains(item.entry) else { return [sentence] }
      number += 1
      return ["\(number). \(sentence)"]
    }
  }

  /// A list's title, and what is said beside it.
  private func title(of list: ListID) -> String {
    ([list.title(in: plan)] + notes(on: list)).joined(separator: ", ")
  }

  private func empty(_ list: ListID) -> String {
    emptyWords(of: list) + "."
  }

  /// Which part of a long list was read.
  private func extent(_ part: Range<Int>, of count: Int, in list: ListID) -> [String] {
    guard part.count < count else { return [] }
    let what = list.isPage ? "Lines" : "Items"
    let rest = part.upperBound < count ? "; more goes on" : ", the last"
    return ["", "\(what) \(part.lowerBound + 1) to \(part.upperBound) of \(count)\(rest)."]
  }

  /// What is selected, where commands are about it; how many, where several are.
  var selection: [String] {
    if chosenIndices != nil {
      let refs = chosenActions.map(\.text)
      guard !refs.isEmpty else { return ["Chosen: no action."] }
      return ["Chosen: \(PlanWords.count(refs.count, "action")), \(refs.listed())."]
    }
    guard !focus.isPage, let number = selectedNumber else { return [] }
    return ["Selected: number \(number)."]
  }

  /// What is selected in a sentence, where only that changed.
  var selectedLine: String? {
    guard let selected else { return nil }
    let sentence = desk.sentence(of: item(for: selected, in: focus))
    return selectedNumber.map { "\($0). \(sentence)" } ?? sentence
  }
}
