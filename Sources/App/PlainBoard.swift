import DashboardState
import PlainPages
import Register

/// A state with a registrar, which does what it asks for, and with a part in a meeting, where it has
/// one.
struct PlainBoard: EventTaker {
  private(set) var state: DashboardState
  private(set) var registrar: Registrar
  private(set) var part: Dashboard.Part?
  /// Says that something is being saved, before the disk is waited for.
  private let announce: (String) -> Void

  init(
    state: DashboardState, registrar: Registrar, part: Dashboard.Part?,
    announcing announce: @escaping (String) -> Void
  ) {
    self.state = state
    self.registrar = registrar
    self.part = part
    self.announce = announce
  }

  mutating func take(_ event: Event) -> [Effect] {
    let announce = announce
    let effects = state.take(event, with: &registrar) { state in
      if let message = state.message { announce(message.text) }
    }
    for effect in effects {
      for event in meeting(asked: effect) { _ = take(event) }
    }
    return effects
  }

  /// What comes of having a meeting told what is shown, or looked for.
  private mutating func meeting(asked effect: Effect) -> [Event] {
    switch (effect, part) {
    case (.turned(let projected), .podium(let podium)?):
      [podium.turn(to: projected)].compactMap(\.self)
    case (.join, _): lookAtMeeting()
    default: []
    }
  }

  /// Looks for what may have been recorded, and takes in what is there; nil where nothing is in doubt.
  mutating func endOfDoubt() -> EndOfDoubt? {
    guard let end = registrar.endOfDoubt() else { return nil }
    for event in lookAtRegister() { _ = take(event) }
    return end
  }

  /// What tells when others record, or turn to another slide.
  func watch() -> (any StoreNews)? {
    registrar.bookcase.newsOfRegister(ofFollowers: state.following?.view == .notes)
  }

  /// What others have recorded since the open plan was read, and what is presented.
  mutating func lookAtRegister() -> [Event] {
    [registrar.look(at: state.plan)].compactMap(\.self) + lookAtMeeting()
  }

  mutating func lookAtMeeting() -> [Event] {
    part?.look(for: state, &registrar) ?? []
  }

  /// Which snapshots have come or gone.
  mutating func lookForSnapshots() -> [Event] {
    [registrar.lookForSnapshots(of: state)].compactMap(\.self)
  }
}
