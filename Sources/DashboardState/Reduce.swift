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
    let (before, asked) = (projected, question)
    let effects = takeIn(event)
    if let question, question != asked { isSettled = false }
    guard let projected, projected != before else { return effects }
    return [.turned(projected)] + effects
  }

  private mutating func takeIn(_ event: Event) -> [Effect] {
    switch event {
    case .pressed(let key) where key.isOfMouse:
      return used(mouse: key)
    case .pressed(.unreadable(let byte)):
      message = .unreadable(byte)
      return []
    case .pressed(let key):
      return askingBeforeQuitting {
        $0.overlay == nil ? $0.pressed(key) : $0.pressedInOverlay(key)
      }
    case .settled:
      isSettled = true
      return []
    case .hurried:
      if question?.isToBeAnswered == true { isSettled = false }
      return []
    case .dayCame(let day):
      dayCame(day)
      return []
    case .asked(let command):
      defer { presenting?.typed = "" }
      return askingBeforeQuitting { $0.overlay == nil ? $0.perform(command) : [] }
    case .wentTo(let ref):
      message = nil
      return overlay == nil && plan.record(ref) != nil ? go(to: .record(ref)) : []
    case .chose(let entry, let list):
      message = nil
      choose(entry, in: list)
      return []
    case .filled(let filling):
      message = nil
      takeIn(filling)
      return []
    case .present(let agenda): return present(agenda)
    case .tookOver(let agenda, let slide, let isBlank):
      return takeOver(agenda, at: slide, isBlank: isBlank)
    case .nobodyCanFollow(let why):
      message = Message("Nobody can follow: \(why)", isError: true)
      return []
    case .canBeFollowed:
      message = Message("The meeting can be followed again")
      return []
    case .wasTakenOver:
      wasTakenOver()
      return []
    case .joined(let meeting, let plan, let shelf):
      return joined(meeting, through: plan, on: shelf)
    case .follow, .led, .couldNotFollow, .followers, .followersUnknown, .clock:
      return heard(event)
    case .watches(let glancing):
      self.glancing = glancing
      return []
    case .drew(let shown):
      self.shown = shown
      return []
    case .opened(let plan, let shelf):
      return opened(plan, shelf)
    case .readEarlier(let shown):
      comparison = SnapshotComparison(from: shown, to: plan.shown)
      askedEarlier = shown.snapshot.asAt
      refill { $0 == .place(.view(.changes)) }
      compareSlides(with: shown)
      return []
    case .missed(let ref): return missed(ref)
    case .sought(let words):
      message = Message(words)
      return []
    case .readCalendar(let calendar):
      self.calendar = calendar
      refill(where: \.isPage)
      return []
    case .couldNotOpen(let reason):
      tell(Message(reason, isError: true))
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
}

extension Message {
  /// That what was typed or pasted is no text.
  fileprivate static func unreadable(_ byte: UInt8) -> Message {
    let digits = (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    return Message(
      "Byte \(digits) came, which is no text in UTF-8 or in this locale: nothing was typed",
      isError: true)
  }
}
