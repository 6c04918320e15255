package import ImprovementPlan
import Listings
import Slides

/// What somebody knows who follows a meeting that is led from another screen.
package struct Following: Equatable, Sendable {
  package let view: View
  /// The meeting that is followed, as it was told last; nil until somebody presents.
  package internal(set) var meeting: LedMeeting?
  /// Why the presenter can't be followed at this moment; nil where that can.
  package internal(set) var lost: String?
  /// Whether that meeting is over.
  package internal(set) var hasEnded = false
  /// Whether other slides are looked at than the presenter's.
  package internal(set) var isAway = false
  /// Another meeting that began while this one's slides, or the dashboard, were looked at.
  package internal(set) var offered: LedMeeting?
  /// The clock on the wall; nil where none is shown.
  package internal(set) var now: Moment?
  /// Who follows; nil where that isn't asked for.
  package internal(set) var followers: Followers?

  /// What is shown of the meeting.
  package enum View: Equatable, Sendable {
    /// The slides.
    case slides
    /// What the presenter wants to know beside them.
    case notes
  }

  /// What is known of those who follow.
  package enum Followers: Equatable, Sendable {
    /// Each by login.
    case these([String])
    /// It can't be told: why.
    case unknown(String)
  }

  init(_ view: View) {
    self.view = view
  }
}

extension Following {
  /// Whether the presenter's screen was blanked, and this one with it: a lost connection uncovers
  /// nothing.
  package var isBlank: Bool {
    guard view == .slides, let meeting else { return false }
    return meeting.projected.screen == .blank && !hasEnded && !isAway
  }

  /// Why the presenter can't be followed, in a sentence without a full stop; nil where that can.
  var lostWords: String? { lost.map { "Can’t follow: \($0)" } }

  /// Whether the time is on the screen, and has to be told each minute.
  package var showsTime: Bool { view == .notes && meeting != nil && !hasEnded }
}

// MARK: - What happens

extension DashboardState {
  /// Takes in what is told to those who follow.
  mutating func heard(_ event: Event) -> [Effect] {
    switch event {
    case .follow(let view): following = Following(view)
    case .led(let meeting):
      following?.lost = nil
      led(meeting)
    case .couldNotFollow(let why):
      if following?.lost != why { message = Message("Can’t follow: \(why)", isError: true) }
      following?.lost = why
    case .followers(let logins): following?.followers = .these(logins)
    case .followersUnknown(let why): following?.followers = .unknown(why)
    case .clock(let now) where following?.hasEnded == false: following?.now = now
    default: break
    }
    return []
  }

  /// Whether something else is looked at than what the presenter shows, so that a meeting which begins
  /// now must not take its place.
  package var isElsewhere: Bool { following?.isAway == true || presenting?.aside != nil }

  /// Follows another meeting from here on, through the plan as its presenter has it.
  mutating func joined(
    _ meeting: LedMeeting, through plan: OpenPlan, on shelf: Shelf
  ) -> [Effect] {
    guard let known = following else { return [] }
    let effects = opened(plan, shelf)
    following = Following(known.view)
    following?.meeting = meeting
    following?.now = known.now
    following?.followers = known.followers
    overlay = nil
    let slides = startSlides(meeting.agenda, at: meeting.projected.slide)
    if meeting.number == known.meeting?.number {
      message = Message(
        "The meeting goes on with the snapshot of \(plan.snapshot.asAt.medium) as it is now")
    }
    return effects + slides
  }

  /// Who presents and has recorded something has the snapshot open as it is now.
  ///
  /// - Parameter seen: the newest row that was known before.
  mutating func noticePresentersRecord(after seen: Int) {
    guard shelf.isPastPresenters, let presenter = following?.meeting?.presenter else { return }
    let new = plan.ledger?.changes.filter { $0.number > seen } ?? []
    if new.contains(where: { $0.by.words == presenter }) { shelf.isPastPresenters = false }
  }

  /// Takes what is presented now; nil where nothing is.
  private mutating func led(_ meeting: LedMeeting?) {
    guard let known = following?.meeting else { return }
    // What was said here stands where the foot tells what has changed now.
    if meeting != known {
      message = nil
      presenting?.typed = ""
    }
    guard let meeting else {
      following?.hasEnded = true
      following?.offered = nil
      return
    }
    guard meeting.number == known.number else {
      following?.offered = meeting
      return
    }
    following?.meeting = meeting
    following?.hasEnded = false
    if following?.isAway == false { showPresenters() }
  }

  /// Shows the slide that the presenter shows, which may be there for no reason any more.
  private mutating func showPresenters() {
    guard let name = following?.meeting?.projected.slide else { return }
    let desk = desk
    presenting?.show(name, from: desk)
  }

  /// Follows again, after other slides or the dashboard were looked at.
  mutating func followAgain() -> [Effect] {
    returnToSlide()
    following?.isAway = false
    guard following?.offered == nil else {
      following?.offered = nil
      return [.join]
    }
    showPresenters()
    return []
  }

  /// Why the presenter can't be followed again; nil where that can.
  var refusalToFollow: String? {
    guard let following else { return "This screen follows nobody" }
    if following.meeting == nil { return nobodyToFollow }
    if isElsewhere || following.offered != nil { return nil }
    return following.lostWords ?? "You are following already"
  }

  /// That there is no meeting to follow, or nobody can tell.
  var nobodyToFollow: String { following?.lostWords ?? "Nobody presents at this moment" }
}
