import DashboardState
import Glibc

extension Dashboard {
  /// A session's part in a meeting.
  enum Part {
    case podium(Podium)
    case seat(Seat)

    /// Begins one, once what this session shows can be seen: nobody is told of a meeting that nobody
    /// leads. nil where the session has none.
    typealias Beginning = (
      inout DashboardState, inout Registrar
    ) throws(OpeningFailure) -> Part?
  }
}

extension Dashboard.Part {
  /// What happened to the meeting since the last look.
  mutating func look(for state: DashboardState, _ registrar: inout Registrar) -> [Event] {
    switch self {
    case .podium(var podium):
      defer { self = .podium(podium) }
      return [podium.look(showing: state.projected)].compactMap(\.self)
    case .seat(var seat):
      defer { self = .seat(seat) }
      return seat.look(for: state, &registrar)
    }
  }

  /// Ends it as the person wanted. Who lost the connection, or was ended from outside, takes over where
  /// it was.
  ///
  /// - Parameter signal: what ended the session; nil where the person did.
  func end(by signal: Int32?) {
    guard case .podium(let podium) = self, signal != SIGHUP, signal != SIGTERM else { return }
    podium.end()
  }
}
