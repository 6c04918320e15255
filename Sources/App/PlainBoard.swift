import DashboardState
import PlainPages

/// A state with a registrar, which does what it asks for.
struct PlainBoard: EventTaker {
  private(set) var state: DashboardState
  private(set) var registrar: Registrar
  /// Says that something is being saved, before the disk is waited for.
  private let announce: (String) -> Void

  init(
    state: DashboardState, registrar: Registrar, announcing announce: @escaping (String) -> Void
  ) {
    self.state = state
    self.registrar = registrar
    self.announce = announce
  }

  mutating func take(_ event: Event) -> [Effect] {
    let announce = announce
    return state.take(event, with: &registrar) { state in
      if let message = state.message { announce(message.text) }
    }
  }

  /// What others have recorded since the open plan was read; nil where nothing.
  mutating func lookAtRegister() -> Event? { registrar.look(at: state.plan) }

  /// Which snapshots have come or gone; nil where none.
  func lookForSnapshots() -> Event? { registrar.lookForSnapshots(of: state) }
}
