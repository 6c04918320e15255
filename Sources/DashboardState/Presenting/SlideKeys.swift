import ImprovementPlan
import Keyboard
import Listings
import Slides

// MARK: - Which keys count

extension DashboardState {
  /// What is before the person at the keyboard, which says what their keys do.
  package var layer: Command.Layer {
    if presenting?.aside != nil { return .aside }
    if following != nil { return .followed }
    return presenting == nil ? .dashboard : .slide
  }

  /// Whether a slide has the screen, or the wait for one.
  package var isOnSlide: Bool { layer == .slide || layer == .followed }

  /// The meeting whose slide is on the screen; nil where the dashboard is, or none is there yet.
  package var presented: Presenting? { isOnSlide ? presenting : nil }

  mutating func pressedOnSlide(_ key: Key) -> [Effect] {
    guard presenting?.isBlank != true else {
      presenting?.isBlank = false
      return []
    }
    guard presenting == nil || !type(key) else { return [] }
    defer { presenting?.typed = "" }
    guard let command = command(boundTo: key) else {
      message = Message(wordsForNothing(key))
      return []
    }
    return perform(command.id)
  }

  /// Why a key does nothing on the slide that is shown.
  private func wordsForNothing(_ key: Key) -> String {
    guard let command = keys.bound(to: key, on: .slide),
      let words = wordsForWithheld(command)
    else {
      return "\(key.label) does nothing on a slide; \(keys.label(of: .help)) lists the keys"
    }
    return words
  }

  /// Why a command of a slide isn't there for who reads only, or follows; nil for what it isn't that
  /// withholds it.
  package func wordsForWithheld(_ command: Command) -> String? {
    if command.records, plan.register == .withoutKeys {
      return "The board was opened to be read only"
    }
    guard layer == .followed, presenting != nil else { return nil }
    let drill = keys.label(of: .drill)
    return command.records
      ? "You follow this meeting: \(drill) goes into the dashboard, where you can record"
      : "You follow this meeting: that is for who presents it"
  }

  /// Takes a key that belongs to a slide's number; false when it is for something else.
  private mutating func type(_ key: Key) -> Bool {
    let typed = presenting?.typed ?? ""
    switch key {
    case .character(let digit) where digit.isASCII && digit.isNumber:
      presenting?.typed = String((typed + String(digit)).prefix(mostDigits))
    case .backspace where !typed.isEmpty: presenting?.typed = String(typed.dropLast())
    case .escape where !typed.isEmpty: presenting?.typed = ""
    default: return false
    }
    return true
  }
}

/// More than any deck has.
private let mostDigits = 6

// MARK: - What they do

extension DashboardState {
  mutating func performPresenting(_ command: Command.ID) -> [Effect] {
    guard let presenting else { return [] }
    switch command {
    case .nextSlide: turn(to: presenting.position + 1)
    case .previousSlide: turn(to: presenting.position - 1)
    case .firstSlide: turn(to: (presenting.number ?? 1) - 1)
    case .lastSlide: turn(to: presenting.deck.slides.count - 1)
    case .slideDown: scrollSlide(by: shown.page)
    case .slideUp: scrollSlide(by: -shown.page)
    case .slideIndex: overlay = .slides(Chooser(presenting))
    case .blank: self.presenting?.isBlank = true
    case .drill:
      guard let number = presenting.number else { return drill() }
      turn(to: number - 1)
    case .followAgain: return followAgain()
    case .backToSlide: returnToSlide()
    default: break
    }
    return []
  }

  /// Shows another slide; who follows steps away from the presenter's by it.
  mutating func turn(to position: Int) {
    let desk = desk
    presenting?.show(at: position, from: desk)
    following?.isAway = true
  }

  /// Why a command of a slide can't be used now.
  func refusalOnSlide(_ command: Command.ID) -> String? {
    guard let presenting else { return nobodyToFollow }
    return presenting.refusal(of: command, hiddenLines: shown.hiddenLines)
  }

  mutating func scrollSlide(by rows: Int) {
    let line = min(presenting?.line ?? 0, shown.hiddenLines)
    presenting?.line = min(max(0, line + rows), shown.hiddenLines)
  }

  /// Goes into the dashboard, to where the slide comes from.
  private mutating func drill() -> [Effect] {
    guard let place = presenting?.slide.opens else { return [] }
    isZoomed = false
    trail = [.view(.home)]
    let effects =
      if case .view(let view) = place { show(view) } else { go(to: place) }
    presenting?.aside = trail
    return effects
  }

  mutating func returnToSlide() {
    presenting?.aside = nil
  }

  /// Whether going back leads to the slide: where the way into the dashboard began, or nothing is
  /// before.
  var isAtStartOfAside: Bool {
    guard let aside = presenting?.aside else { return false }
    return trail.count == 1 ? !isZoomed : trail == aside
  }
}

extension Presenting {
  /// The slide's number that was typed, from 1.
  var number: Int? { Int(typed) }

  /// Why a command of the slide can't be used now.
  func refusal(of command: Command.ID, hiddenLines: Int) -> String? {
    switch command {
    case .nextSlide where position == deck.slides.count - 1: "This is the last slide"
    case .previousSlide where position == 0: "This is the first slide"
    case .firstSlide where number != nil, .drill where number != nil: refusalOfNumber
    case .drill where slide.opens == nil: "There is nothing more behind this slide"
    case .slideDown where hiddenLines == 0, .slideUp where hiddenLines == 0:
      "The whole slide is on the screen"
    default: nil
    }
  }

  private var refusalOfNumber: String? {
    guard let number, !deck.slides.indices.contains(number - 1) else { return nil }
    return "There is no slide \(number); the last is \(deck.slides.count)"
  }
}
