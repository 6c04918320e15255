import ImprovementPlan
package import Register
import Synchronization

/// The meetings of a store that forgets.
struct MemoryMeetings: Sendable {
  private var all: [Presentation] = []
  private var ended: Set<Int> = []
  /// Those whose lectern somebody has.
  fileprivate var running: Set<Int> = []
  /// How many follow each.
  fileprivate var followers: [Int: Int] = [:]
  private var turns = 0

  fileprivate func newest(of council: String?) -> Presentation? {
    let left = all.filter { !ended.contains($0.number) && $0.council == council ?? $0.council }
    guard var newest = left.last(where: { running.contains($0.number) }) ?? left.last else {
      return nil
    }
    newest.isRunning = running.contains(newest.number)
    return newest
  }

  fileprivate func has(_ presentation: Presentation) -> Bool {
    all.contains { $0.number == presentation.number && $0.turns.first == presentation.turns.first }
  }

  fileprivate mutating func begin(
    _ start: PresentationStart
  ) throws(RegisterFailure.Reason) -> Presentation {
    let before = newest(of: start.council)
    if let before, before.isRunning, start.isKept(from: before) { throw .somebodyPresents(before) }
    let new = start.presentation(numbered: all.count + 1, after: before)
    if let before { ended.insert(before.number) }
    all.append(new)
    running.insert(new.number)
    return try turn(new, to: start.showing(after: before), at: start.moment)
  }

  fileprivate mutating func turn(
    _ presentation: Presentation, to showing: Presentation.Showing, at moment: Moment
  ) throws(RegisterFailure.Reason) -> Presentation {
    guard !ended.contains(presentation.number) else { throw .presentationOver }
    turns += 1
    var turned = presentation
    turned.turns.append(.init(number: turns, at: moment, showing: showing.cleaned))
    all[turned.number - 1] = turned
    return turned
  }

  fileprivate mutating func end(_ number: Int) throws(RegisterFailure.Reason) {
    guard ended.insert(number).inserted else { throw .presentationOver }
    running.remove(number)
  }
}

extension MemoryStore {
  package func startPresenting(
    _ start: PresentationStart
  ) throws(RegisterFailure) -> any Lectern {
    let presentation = try changingMeetings { meetings throws(RegisterFailure.Reason) in
      try meetings.begin(start)
    }
    return MemoryLectern(presentation, in: self)
  }

  package func presentation(
    of council: String?, after known: Presentation?
  ) throws(RegisterFailure) -> Presentation? {
    let meetings = kept.state.withLock { $0.meetings }
    if let known, !meetings.has(known) { throw RegisterFailure(.replaced, file: place) }
    return meetings.newest(of: council)
  }

  package func follow(_ presentation: Presentation) -> (any Attendance)? {
    MemoryAttendance(of: presentation.number, in: self)
  }

  package func followers(of presentation: Presentation) -> [Follower] {
    let count = kept.state.withLock { $0.meetings.followers[presentation.number] ?? 0 }
    return (0..<count).map { Follower(login: nil, process: Int32($0)) }
  }

  fileprivate func changingMeetings<Result>(
    _ body: (inout MemoryMeetings) throws(RegisterFailure.Reason) -> Result
  ) throws(RegisterFailure) -> Result {
    try changing { state throws(RegisterFailure) in
      do throws(RegisterFailure.Reason) { return try body(&state.meetings) } catch {
        throw RegisterFailure(error, file: place)
      }
    }
  }
}

private final class MemoryLectern: Lectern {
  private(set) var presentation: Presentation
  private let store: MemoryStore

  init(_ presentation: Presentation, in store: MemoryStore) {
    self.presentation = presentation
    self.store = store
  }

  deinit {
    guard presentation.isRunning else { return }
    let number = presentation.number
    _ = try? store.changingMeetings { meetings throws(RegisterFailure.Reason) in
      meetings.running.remove(number)
    }
  }

  func turn(to showing: Presentation.Showing, at moment: Moment) throws(RegisterFailure) {
    let before = presentation
    presentation = try store.changingMeetings { meetings throws(RegisterFailure.Reason) in
      try meetings.turn(before, to: showing, at: moment)
    }
  }

  func end(at moment: Moment) throws(RegisterFailure) {
    let number = presentation.number
    try store.changingMeetings { meetings throws(RegisterFailure.Reason) in
      try meetings.end(number)
    }
    presentation.isRunning = false
  }

  func isTakenOver() throws(RegisterFailure) -> Bool {
    let newest = try store.presentation(of: presentation.council, after: presentation)
    return newest.map { $0.number != presentation.number } ?? false
  }
}

private final class MemoryAttendance: Attendance {
  private let number: Int
  private let store: MemoryStore

  init(of number: Int, in store: MemoryStore) {
    self.number = number
    self.store = store
    store.comes { $0.meetings.followers[number, default: 0] += 1 }
  }

  deinit {
    let number = number
    store.comes { $0.meetings.followers[number, default: 1] -= 1 }
  }
}
