import Slides

extension Following {
  /// What the foot of a follower's screen says.
  ///
  /// - Parameters:
  ///   - presenting: the slides, the one on this screen among them.
  ///   - keys: the keys it names.
  fileprivate func foot(of presenting: Presenting, _ keys: KeyTable) -> String {
    let place = "slide \(presenting.position + 1) of \(presenting.deck.slides.count)"
    guard let meeting else { return place }
    let key = keys.label(of: .followAgain)
    if offered != nil { return "\(place); another presentation has begun: \(key) follows it" }
    if hasEnded { return "the presentation has ended; \(place) stays" }
    let own = isAway ? "stepped away, \(place)" : view == .notes ? place : "following, \(place)"
    guard meeting.isRunning else {
      return "\(own); the presenter’s connection is lost"
    }
    guard isAway else { return own + meeting.projected.screen.told }
    return "\(own); \(presentersPlace(in: presenting.deck)); \(key) follows again"
  }

  private func presentersPlace(in deck: Deck) -> String {
    guard let slide = meeting?.projected.slide, let position = deck.position(of: slide) else {
      return "presenter is elsewhere"
    }
    return "presenter is on slide \(position + 1)"
  }
}

extension Projected.Screen {
  fileprivate var told: String {
    switch self {
    case .slide: ""
    case .blank: "; the screen is blanked"
    case .aside: "; presenter is in the dashboard"
    }
  }
}

extension DashboardState {
  /// What the foot of the slide says on a follower's screen; nil on any other.
  package func foot(of presenting: Presenting) -> String? {
    following?.foot(of: presenting, keys)
  }

  /// What is said in the place of a slide that is not shown; nil where one is.
  package var wordsInPlaceOfSlide: String? {
    guard let following else { return nil }
    if presenting == nil {
      let what = following.view == .notes ? "the notes" : "the slides"
      return "Nobody presents at this moment. Here come \(what) as soon as somebody does."
    }
    return following.isBlank ? "The presenter has blanked the screen." : nil
  }
}
