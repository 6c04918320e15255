package import DashboardState
import ImprovementPlan
package import Listings

extension DashboardState {
  /// Takes in what happened, on the day it happens, and has done what it asks of the registrar and of the
  /// bookcase.
  ///
  /// - Parameter draw: shows the state as it is; called before something is recorded, so that a person
  ///   sees that it is being saved while the disk is waited for, and not before it is asked.
  /// - Returns: what it asks of the terminal.
  package mutating func take(
    _ event: Event, with registrar: inout Registrar,
    drawing draw: (inout DashboardState) -> Void
  ) -> [Effect] {
    let day = registrar.today
    var waiting = (day == today ? [] : reduce(.dayCame(day))) + reduce(event)
    var forTheTerminal: [Effect] = []
    while !waiting.isEmpty {
      let effect = waiting.removeFirst()
      if effect.isRecording { draw(&self) }
      if let answer = registrar.answer(to: effect, of: plan) {
        waiting += reduce(answer)
      } else {
        forTheTerminal.append(effect)
      }
    }
    return forTheTerminal
  }
}

extension Effect {
  fileprivate var isRecording: Bool {
    switch self {
    case .record, .undo, .resolve: true
    case .open, .readEarlier, .readCalendar, .seek, .edit, .turned, .join, .copy, .useMouse,
      .repaint,
      .quit:
      false
    }
  }
}

extension Registrar {
  /// Does what the state asks for, and tells what came of it; nil where it is not for here.
  fileprivate mutating func answer(to effect: Effect, of plan: OpenPlan) -> Event? {
    switch effect {
    case .open(let council, let day): bookcase.open(council, day)
    case .readEarlier(let day): bookcase.readEarlier(plan.council, day)
    case .readCalendar: bookcase.readCalendar()
    case .seek(let name):
      .sought(bookcase.words(forMissing: name, in: plan.council, of: plan.snapshot))
    case .record(let request, let actions, let seen):
      event(plan) { registrar throws(RecordingRefusal) in
        try registrar.record(request, of: actions, seen: seen)
      }
    case .undo(let intent):
      event(plan) { registrar throws(RecordingRefusal) in try registrar.undo(expecting: intent) }
    case .resolve(let number, let keepingRecorded):
      event(plan) { registrar throws(RecordingRefusal) in
        try registrar.resolve(number, keepingRecorded: keepingRecorded)
      }
    case .edit, .turned, .join, .copy, .useMouse, .repaint, .quit: nil
    }
  }

  private mutating func event(
    _ plan: OpenPlan,
    _ record: (inout Registrar) throws(RecordingRefusal) -> Recorded
  ) -> Event {
    do {
      let recorded = try record(&self)
      return .recorded(recorded.plan, recorded.changes)
    } catch {
      return .notRecorded(error.failure(with: bookcase.refreshed(plan) ?? plan))
    }
  }

  /// An event that tells what others have recorded since the open plan was read; nil where nothing.
  package mutating func look(at plan: OpenPlan) -> Event? {
    bookcase.refreshed(plan).map(Event.registerChanged)
  }

  /// An event that tells which snapshots of the open plan have come or gone; nil where none.
  package mutating func lookForSnapshots(of state: DashboardState) -> Event? {
    bookcase.lookForSnapshots(of: state.plan.council, known: state.shelf)
  }
}
