import Keyboard
import Listings

extension DashboardState {
  mutating func pressedInOverlay(_ key: Key) -> [Effect] {
    switch overlay {
    case .filter(let line, let before): pressedInFilter(key, line, before: before)
    case .goTo(let chooser): pressedInGoTo(key, chooser)
    case .help(let chooser): pressedInHelp(key, chooser)
    case .slides(let chooser): pressedInSlides(key, chooser)
    case .update(let form): pressedInUpdate(key, form)
    case .confirm(let question): pressedInConfirm(key, question)
    case nil: []
    }
  }

  private mutating func pressedInFilter(_ key: Key, _ line: TextLine, before: String) -> [Effect] {
    var line = line
    switch key {
    case .escape:
      overlay = nil
      narrow(to: before)
    case .enter:
      overlay = nil
      change(focus) { $0.anchor = nil }
      let problem = Filter(line.text).problems.first
      message = problem.map { Message("Not a filter: \($0)", isError: true) }
    case .up: change(focus) { $0.move(by: -1) }
    case .down: change(focus) { $0.move(by: 1) }
    case .backspace where line.text.isEmpty: overlay = nil
    default:
      guard line.take(key) else { return [] }
      overlay = .filter(line, before: before)
      narrow(to: line.text)
    }
    return []
  }

  private mutating func pressedInGoTo(
    _ key: Key, _ chooser: Chooser<Destination>
  ) -> [Effect] {
    var chooser = chooser
    switch key {
    case .enter: return go(to: chooser.chosen, typed: chooser.typed.text)
    case .tab: chooser.complete()
    default:
      guard chooser.take(key) else {
        overlay = nil
        return []
      }
    }
    overlay = .goTo(chooser)
    return []
  }

  private mutating func go(to destination: Destination?, typed: String) -> [Effect] {
    guard let destination else {
      message = Message(wordsForNowhere(typed))
      return isLikeRef(typed) ? missed(typed) : []
    }
    overlay = nil
    switch destination.jump {
    case .pane(let pane): show(pane)
    case .view(let view): return show(view)
    case .record(let ref): return go(to: .record(ref))
    case .council(let council): return [.open(council: council, day: nil)]
    case .snapshot(let day): return [.open(council: plan.council, day: day)]
    case .changesSince(let day):
      trail = [.view(.home), .view(.changes)]
      showChangesFromTop()
      return readEarlier(day)
    }
    return []
  }

  private mutating func pressedInHelp(_ key: Key, _ chooser: Chooser<HelpLine>) -> [Effect] {
    var chooser = chooser
    if key == .enter {
      overlay = nil
      guard case .command(let id, _, _, _)? = chooser.chosen else { return [] }
      return perform(id)
    }
    let isClosing = keys.keys(of: .help).contains(key) && chooser.typed.text.isEmpty
    guard !isClosing, chooser.take(key) else {
      overlay = nil
      return []
    }
    overlay = .help(chooser)
    return []
  }
}

/// A line that can be found by what is typed.
package protocol Findable: Equatable, Sendable {
  /// How well the line answers the words typed, in lower case: lower is better, nil not at all.
  func rank(of words: [Substring]) -> Int?
  var isSelectable: Bool { get }
}

extension Chooser where Line: Findable {
  /// The lines that answer what is typed, the best first.
  package var found: [Line] {
    let words = typed.text.lowercased().split(separator: " ")
    guard !words.isEmpty else { return lines }
    let ranked = lines.enumerated().compactMap { position, line in
      line.rank(of: words).map { (rank: $0, position: position, line: line) }
    }
    return ranked.sorted { ($0.rank, $0.position) < ($1.rank, $1.position) }.map(\.line)
  }

  package var chosen: Line? {
    let found = found
    return found.indices.contains(index) ? found[index] : nil
  }

  init(lines: [Line]) {
    self.lines = lines
    index = lines.firstIndex(where: \.isSelectable) ?? 0
  }

  /// False when the key closes the list.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .escape: return false
    case .backspace where typed.text.isEmpty: return false
    case .up, .backTab: step(-1)
    case .down: step(1)
    case .pageUp: for _ in 0..<10 { step(-1) }
    case .pageDown: for _ in 0..<10 { step(1) }
    default:
      if typed.take(key) { index = found.firstIndex(where: \.isSelectable) ?? 0 }
    }
    return true
  }

  private mutating func step(_ direction: Int) {
    let found = found
    var next = index + direction
    while found.indices.contains(next), !found[next].isSelectable { next += direction }
    if found.indices.contains(next) { index = next }
  }
}

extension Chooser<Destination> {
  /// Types the name of what is chosen, which stays so.
  fileprivate mutating func complete() {
    guard let chosen else { return }
    typed = TextLine(chosen.name)
    index = found.firstIndex(of: chosen) ?? 0
  }
}
