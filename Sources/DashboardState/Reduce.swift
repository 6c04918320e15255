import ImprovementPlan
import Keyboard
import Listings

extension DashboardState {
  /// Takes in what happened, and says what is to be done outside.
  package mutating func reduce(_ event: Event) -> [Effect] {
    defer {
      fillVisibleLists()
      endRangeThatWasLeft()
    }
    let before = projected
    let effects = takeIn(event)
    guard let projected, projected != before else { return effects }
    return [.turned(projected)] + effects
  }

  private mutating func takeIn(_ event: Event) -> [Effect] {
    switch event {
    case .pressed(let key) where key.isOfMouse:
      return used(mouse: key)
    case .pressed(let key):
      message = nil
      return overlay == nil ? pressed(key) : pressedInOverlay(key)
    case .asked(let command):
      message = nil
      defer { presenting?.typed = "" }
      return overlay == nil ? perform(command) : []
    case .chose(let entry, let list):
      message = nil
      choose(entry, in: list)
      return []
    case .present(let agenda): return present(agenda)
    case .tookOver(let agenda, let slide): return takeOver(agenda, at: slide)
    case .nobodyCanFollow(let why):
      message = Message("Nobody can follow: \(why)", isError: true)
      return []
    case .joined(let meeting, let plan, let shelf):
      return joined(meeting, through: plan, on: shelf)
    case .follow, .led, .couldNotFollow, .followers, .clock: return heard(event)
    case .drew(let shown):
      self.shown = shown
      return []
    case .opened(let plan, let shelf):
      return opened(plan, shelf)
    case .readEarlier(let older):
      comparison = SnapshotComparison(from: older, to: plan.snapshot)
      askedEarlier = older.asAt
      refill { $0 == .place(.view(.changes)) }
      compareSlides(with: older)
      return []
    case .readCalendar(let calendar):
      self.calendar = calendar
      return []
    case .couldNotOpen(let reason):
      message = Message(reason, isError: true)
      return []
    case .recorded(let plan, let rows): return recorded(plan, rows)
    case .notRecorded(let failure): return notRecorded(failure)
    case .registerChanged(let plan): return registerChanged(plan)
    case .shelfChanged(let shelf, let arrived):
      shelfChanged(shelf, arrived: arrived)
      return []
    case .edited(let text):
      edited(text)
      return []
    case .couldNotEdit(let why):
      message = Message(why, isError: true)
      return []
    case .noMouse:
      takesMouse = false
      message = Message("This kind of terminal tells nothing of a mouse")
      return []
    }
  }

  private mutating func pressed(_ key: Key) -> [Effect] {
    if isOnSlide { return pressedOnSlide(key) }
    if key == .escape, range != nil {
      range = nil
      return []
    }
    guard let command = command(boundTo: key) else {
      let isTakenOut = keys.bound(to: key, on: layer) != nil
      message = Message(
        isTakenOut
          ? "The board was opened to be read only"
          : "\(key.label) does nothing here; \(keys.label(of: .help)) lists the keys")
      return []
    }
    return perform(command.id)
  }

  /// Does what a command is for, or says why it can't be done now.
  mutating func perform(_ command: Command.ID) -> [Effect] {
    if let refusal = refusal(of: command) {
      message = Message(refusal)
      return []
    }
    switch command {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp: move(by: -shown.page)
    case .pageDown: move(by: shown.page)
    case .first: change(focus) { $0.select(at: 0) }
    case .last: change(focus) { $0.move(by: $0.entries.count) }
    case .open: return openSelected()
    case .back: goBack()
    case .nextPane: step(panes: 1)
    case .previousPane: step(panes: -1)
    case .zoom: isZoomed.toggle()
    case .pane(let pane): show(pane)
    case .view(let view): return show(view)
    case .history: return showHistory()
    case .goTo: overlay = .goTo(Chooser(lines: Destination.all(in: self)))
    case .filter: startFilter()
    case .clearFilter: narrow(to: "")
    case .sort: sortNext()
    case .olderComparison: return readEarlier(comparisonDay(before: true))
    case .newerComparison: return readEarlier(comparisonDay(before: false))
    case .update, .range, .approve, .undo, .keepRecorded, .takeSnapshots:
      return performRecording(command)
    case .nextSlide, .previousSlide, .firstSlide, .lastSlide, .slideDown, .slideUp, .slideIndex,
      .blank, .drill, .backToSlide, .followAgain:
      return performPresenting(command)
    case .copy: return copy()
    case .mouse: return toggleMouse()
    case .help: overlay = .help(Chooser(lines: HelpLine.all(for: self)))
    case .repaint: return [.repaint]
    case .quit: return [.quit]
    }
    return []
  }

  mutating func opened(_ new: OpenPlan, _ shelf: Shelf) -> [Effect] {
    let isSameCouncil = new.council == plan.council
    plan = new
    self.shelf = shelf
    message = firstNotice
    guard isSameCouncil else {
      comparison = nil
      askedEarlier = nil
      isZoomed = false
      range = nil
      lists = [:]
      trail = [.view(.home)]
      fillVisibleLists()
      pane = firstPaneWithItems
      return []
    }
    let comparedWith = comparison?.from
    comparison = nil
    askedEarlier = nil
    trail = trail.filter(exists)
    refill { _ in true }
    return compare(with: comparedWith)
  }

  /// Has the earlier snapshot read again that the one before was compared with, or the one before
  /// it, where changes are on the screen.
  private mutating func compare(with day: Day?) -> [Effect] {
    if let day, day < plan.snapshot.asAt { return readEarlier(day) }
    guard place == .view(.changes) else { return [] }
    return readEarlier(shelf.latestDay(before: plan.snapshot.asAt))
  }

  mutating func readEarlier(_ day: Day?) -> [Effect] {
    guard let day else { return [] }
    askedEarlier = day
    return [.readEarlier(day: day)]
  }

  func exists(_ place: Place) -> Bool {
    switch place {
    case .record(let ref): plan.record(ref) != nil
    case .history(let ref):
      plan.action(ref) != nil || plan.ledger?.changes(of: ref).isEmpty == false
    case .view, .owner, .unthemed: true
    }
  }
}

// MARK: - Lists

extension DashboardState {
  mutating func change(_ id: ListID, _ change: (inout ListState) -> Void) {
    var list = list(id)
    change(&list)
    lists[id] = list
  }

  private mutating func choose(_ entry: Entry, in list: ListID) {
    guard visibleLists.contains(list), let index = self.list(list).entries.firstIndex(of: entry)
    else { return }
    if case .pane(let pane) = list { self.pane = pane }
    change(list) { $0.select(at: index) }
  }

  private mutating func move(by steps: Int) {
    change(focus) { $0.move(by: steps) }
  }

  /// Has lists worked out again at their next showing.
  mutating func refill(where needsIt: (ListID) -> Bool) {
    for id in lists.keys where needsIt(id) {
      lists[id]?.isFilled = false
    }
  }

  mutating func fillVisibleLists() {
    let desk = desk
    for id in visibleLists where !list(id).isFilled {
      change(id) { list in
        let entries = desk.entries(
          of: id, filter: Filter(list.filterText), order: list.order ?? .planOrder)
        list.fill(entries)
      }
    }
  }

  mutating func narrow(to text: String) {
    change(focus) { list in
      list.filterText = text
      list.isFilled = false
    }
  }

  private mutating func startFilter() {
    let typed = list(focus).filterText
    overlay = .filter(TextLine(typed), before: typed)
    change(focus) { $0.anchor = $0.selected }
  }

  private mutating func sortNext() {
    let orders = focus.sortOrders
    change(focus) { list in
      let position = list.order.flatMap(orders.firstIndex) ?? 0
      list.order = orders[(position + 1) % orders.count]
      list.isFilled = false
    }
    message = list(focus).order.map { Message("Sorted \($0.title)") }
  }
}

// MARK: - Places

extension DashboardState {
  /// Goes somewhere from here; going where one has come through goes back to it.
  mutating func go(to place: Place) -> [Effect] {
    if let seen = trail.firstIndex(of: place) {
      trail.removeSubrange((seen + 1)...)
    } else {
      trail.append(place)
    }
    return calendar == nil && isDeadline(place) ? [.readCalendar] : []
  }

  private func isDeadline(_ place: Place) -> Bool {
    guard case .record(let ref) = place, case .deadline? = plan.record(ref) else { return false }
    return true
  }

  private mutating func openSelected() -> [Effect] {
    guard let selected, let place = desk.item(for: selected, in: focus).opens else { return [] }
    return go(to: place)
  }

  private mutating func goBack() {
    if isAtStartOfAside {
      returnToSlide()
    } else if trail.count > 1 {
      trail.removeLast()
    } else {
      isZoomed = false
    }
  }

  private mutating func step(panes steps: Int) {
    let panes = Pane.allCases
    let position = panes.firstIndex(of: pane) ?? 0
    pane = panes[(position + steps + panes.count) % panes.count]
  }

  mutating func show(_ pane: Pane) {
    trail = [.view(.home)]
    self.pane = pane
  }

  mutating func show(_ view: View) -> [Effect] {
    trail = view == .home ? [.view(.home)] : [.view(.home), .view(view)]
    return comparison == nil ? compare(with: nil) : []
  }

  /// Goes to the history of the action that is selected or open, else to the whole plan's: also from
  /// an action's own history.
  private mutating func showHistory() -> [Effect] {
    guard let action = selectedAction, place != .history(action) else { return show(.history) }
    return go(to: .history(action))
  }

  /// The snapshot next to the one compared with, on the older or the newer side; next to the one
  /// last asked for, so that one that can't be read is stepped over.
  func comparisonDay(before: Bool) -> Day? {
    guard let current = askedEarlier else { return nil }
    return before
      ? shelf.latestDay(before: current)
      : shelf.days.first { $0 > current && $0 < plan.snapshot.asAt }
  }
}
