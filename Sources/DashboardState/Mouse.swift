import Keyboard
package import Listings

/// What a click on a row of the screen chooses.
package enum ClickTarget: Equatable, Sendable {
  case item(ListID, Entry)
  /// A line of what lies over the panes, by its number: in a form, of what it asks.
  case line(Int)
}

extension DashboardState {
  mutating func toggleMouse() -> [Effect] {
    takesMouse.toggle()
    message =
      takesMouse
      ? Message(
        "Mouse on; the terminal's own select and copy needs Shift, or \(keys.label(of: .mouse)) again"
      )
      : Message("Mouse off; the terminal selects and copies by itself again")
    return [.useMouse(takesMouse)]
  }

  /// Takes in what the mouse did, by what the last frame showed; a blank slide stays blank.
  mutating func used(mouse key: Key) -> [Effect] {
    guard takesMouse else { return [] }
    message = nil
    switch key {
    case .click(let row, _): choose(shown.targets[row])
    case .wheelUp: return scroll(by: -notch)
    case .wheelDown: return scroll(by: notch)
    default: break
    }
    return []
  }

  private mutating func choose(_ target: ClickTarget?) {
    switch target {
    case .item(let list, let entry): choose(entry, in: list)
    case .line(let line): overlay?.choose(line)
    case nil: break
    }
  }
}

/// How far the wheel goes at a time, in items or rows.
private let notch = 3

// MARK: - The wheel

extension DashboardState {
  private mutating func scroll(by steps: Int) -> [Effect] {
    switch overlay {
    case nil where presented?.isBlank == true: break
    case nil where layer == .slide || layer == .followed: scrollSlide(by: steps)
    case nil, .filter: scrollList(by: steps)
    case .goTo, .help, .slides: return (0..<notch).flatMap { _ in pressedInOverlay(steps.arrow) }
    case .update(let form) where form.subject == nil: return pressedInOverlay(steps.arrow)
    case .update, .confirm: break
    }
    return []
  }

  /// Moves the list on the screen; the selection goes with it where it would be left behind.
  private mutating func scrollList(by steps: Int) {
    let last = list(focus).entries.count - 1
    guard last >= 0, steps < 0 || shown.hasMore else { return }
    let before = shown.tops[focus] ?? 0
    let top = min(max(0, before + steps), last)
    guard top != before else { return }
    shown.tops[focus] = top
    // Where the last turn came to nothing, the selection goes first: what comes into view is taller than
    // what would have to go.
    let reach = top...min(last, top + (before == wheelBegan ? 0 : shown.page))
    wheelBegan = before
    let index = list(focus).index
    guard !reach.contains(index) else { return }
    change(focus) { $0.select(at: min(max(index, reach.lowerBound), reach.upperBound)) }
  }
}

extension Int {
  fileprivate var arrow: Key { self < 0 ? .up : .down }
}

// MARK: - What lies over the panes

extension Overlay {
  fileprivate mutating func choose(_ line: Int) {
    switch self {
    case .goTo(var chooser):
      chooser.choose(line)
      self = .goTo(chooser)
    case .help(var chooser):
      chooser.choose(line)
      self = .help(chooser)
    case .slides(var chooser):
      chooser.choose(line)
      self = .slides(chooser)
    case .update(var form):
      form.choose(line)
      self = .update(form)
    case .filter, .confirm: break
    }
  }
}

extension Chooser where Line: Findable {
  fileprivate mutating func choose(_ line: Int) {
    let found = found
    if found.indices.contains(line), found[line].isSelectable { index = line }
  }
}
