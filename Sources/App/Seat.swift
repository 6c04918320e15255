package import DashboardState
import ImprovementPlan
import Listings
import Register
import RegisterSQLite
import Slides

/// Where a meeting is followed from: tells what is presented as the register has it, and lets who
/// presents see that it is followed.
package struct Seat {
  /// The council to follow; nil for any.
  private let council: String?
  /// The presentation that is followed, and what tells its presenter so.
  private var place: (presentation: Int, lock: Attendance?)?
  /// What was read of the meeting at the last look.
  private var known = KnownPresentations()
  /// The presentation that was read last: a register without it is another one.
  private var last: Presentation?

  /// - Parameter council: the one to follow; nil for whichever is presented.
  package init(only council: String?) {
    self.council = council
  }

  /// What happened since the last look: who presents, who has ceased to, what is shown.
  ///
  /// - Parameter state: where one is; while other things are looked at than the presenter's slide, no
  ///   other plan is opened.
  package mutating func look(
    for state: DashboardState, _ registrar: inout Registrar
  ) -> [Event] {
    guard let following = state.following, let register = registrar.register else { return [] }
    do throws(RegisterFailure) {
      let today = registrar.bookcase.clock.now().day
      try registrar.bookcase.requireRegister()
      let newest = try register.presentation(of: council, knowing: &known, after: last)
      last = newest ?? last
      let presentation = newest?.ifOn(today)
      try sit(presentation, following.view, in: register)
      let meeting = presentation.map { LedMeeting($0) }
      var event = Event.led(meeting)
      if let meeting { event = joining(meeting, from: state, &registrar) ?? event }
      return [event] + forNotes(presentation, following.view, registrar)
    } catch {
      return [.couldNotFollow(error.onScreen)]
        + (following.view == .notes ? [.followersUnknown(error.onScreen)] : [])
    }
  }

  /// Lets the presenter see who follows; who looks at notes is no follower.
  private mutating func sit(
    _ presentation: Presentation?, _ view: Following.View, in register: SQLiteRegister
  ) throws(RegisterFailure) {
    guard place?.presentation != presentation?.number else { return }
    place = nil
    guard let presentation else { return }
    place = (presentation.number, view == .slides ? try register.follow(presentation) : nil)
  }

  /// That a meeting is followed from here on, or goes on with another snapshot; nil where neither.
  private func joining(
    _ meeting: LedMeeting, from state: DashboardState, _ registrar: inout Registrar
  ) -> Event? {
    let isKnown = meeting.number == state.following?.meeting?.number
    let isOld = isOvertaken(state, &registrar)
    guard !state.isElsewhere, !isKnown || !state.shows(meeting) || isOld else { return nil }
    do throws(OpeningFailure) {
      let (plan, shelf) = try registrar.bookcase.plan(ledIn: meeting)
      return .joined(meeting, plan, shelf)
    } catch {
      return .couldNotFollow(error.lines.first ?? meeting.council)
    }
  }

  /// Whether something was recorded since the open snapshot was written anew: who presents can't record but
  /// over what it says now.
  private func isOvertaken(_ state: DashboardState, _ registrar: inout Registrar) -> Bool {
    guard state.shelf.isRewritten, let before = state.seenWhenRewritten else {
      return false
    }
    return (registrar.bookcase.refreshed(state.plan)?.seen ?? state.plan.seen) > before
  }

  /// What only the presenter's notes tell: who follows, and the time.
  private func forNotes(
    _ presentation: Presentation?, _ view: Following.View, _ registrar: Registrar
  ) -> [Event] {
    guard view == .notes, let presentation, let register = registrar.register else { return [] }
    return [followers(of: presentation, in: register), .clock(registrar.bookcase.clock.now())]
  }

  private func followers(of presentation: Presentation, in register: SQLiteRegister) -> Event {
    do throws(RegisterFailure) {
      return .followers(try register.followers(of: presentation).map { $0.login ?? "somebody" })
    } catch {
      return .followersUnknown(error.onScreen)
    }
  }
}

extension Bookcase {
  /// - Throws: that what was read before is gone, or is another one's. What else is amiss with the rows stands
  ///   in nobody's way to a presentation.
  fileprivate func requireRegister() throws(RegisterFailure) {
    if let failure = registerFailure, [.missing, .replaced].contains(failure.reason) {
      throw failure
    }
  }
}

extension Presentation {
  /// nil where it was cut off on another day, so that nobody takes it over.
  fileprivate func ifOn(_ today: Day) -> Presentation? {
    isRunning || last.at.day == today ? self : nil
  }
}

extension DashboardState {
  /// Whether the plan that is open is as the presenter of a meeting has it.
  fileprivate func shows(_ meeting: LedMeeting) -> Bool {
    plan.council == meeting.council && plan.snapshot.asAt == meeting.projected.snapshot
      && (plan.ledger != nil) == meeting.projected.hasRecorded
  }
}
