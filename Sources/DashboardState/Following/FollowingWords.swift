import Slides

extension Following {
  /// What the foot of a follower's screen says.
  ///
  /// - Parameters:
  ///   - presenting: the slides, the one on this screen among them.
  ///   - keys: the keys it names.
  fileprivate func foot(of presenting: Presenting, _ keys: KeyTable) -> String {
    let place = "slide \(presenting.position + 1) of \(presenting.deck.slides.count)"
    let key = keys.label(of: .followAgain)
    switch standing {
    case .apart: return place
    case .lost(let why): return "\(place) stays; can’t follow: \(why)"
    case .offered: return "\(place); another presentation has begun: \(key) follows it"
    case .ended: return "the presentation has ended; \(place) stays"
    case .away:
      let presenters = whereabouts(in: presenting.deck)
      return "stepped away, \(place); presenter is \(presenters); \(key) follows again"
    case .cutOff: return "\(with(place)); the presenter’s connection is lost"
    case .with(.slide): return with(place)
    case .with(.blank): return "\(with(place)); the screen is blanked"
    case .with(.aside): return "\(with(place)); presenter is in the dashboard"
    }
  }

  /// The same where there is little room.
  fileprivate func shortFoot(of presenting: Presenting, _ keys: KeyTable) -> String {
    let key = keys.label(of: .followAgain)
    let place = "\(presenting.position + 1) of \(presenting.deck.slides.count)"
    switch standing {
    case .apart: return place
    case .lost: return "\(place); can’t follow"
    case .with(.slide): return view == .notes ? place : "following \(place)"
    case .offered: return "\(key) follows another meeting"
    case .ended: return "\(place); meeting has ended"
    case .away:
      let presenters = presentersNumber(in: presenting.deck).map { "presenter \($0)" }
      return "\(key) follows; on \(presenting.position + 1), \(presenters ?? "presenter elsewhere")"
    case .cutOff: return "\(place); connection is lost"
    case .with(.blank): return "\(place); screen is blanked"
    case .with(.aside): return "\(place); presenter elsewhere"
    }
  }

  /// The same beside a slide that is told with its number; nil where it is followed and no more.
  fileprivate func words(for presenting: Presenting, _ keys: KeyTable) -> String? {
    let key = keys.label(of: .followAgain)
    switch standing {
    case .apart, .with(.slide): return nil
    case .lost(let why): return "can’t follow: \(why)"
    case .offered: return "another presentation has begun: \(key) follows it"
    case .ended: return "the presentation has ended; this slide stays"
    case .away:
      return "stepped away; presenter is \(whereabouts(in: presenting.deck)); \(key) follows again"
    case .cutOff: return (isAway ? "stepped away; " : "") + "the presenter’s connection is lost"
    // Elsewhere that stands in the slide's place.
    case .with(.blank): return view == .notes ? "the screen is blanked" : nil
    case .with(.aside): return "presenter is in the dashboard"
    }
  }

  /// Where who presents is, seen from another slide.
  private func whereabouts(in deck: Deck) -> String {
    presentersNumber(in: deck).map { "on slide \($0)" } ?? "elsewhere"
  }

  private func with(_ place: String) -> String {
    if isAway { return "stepped away, \(place)" }
    return view == .notes ? place : "following, \(place)"
  }

  private func presentersNumber(in deck: Deck) -> Int? {
    meeting.flatMap { deck.position(of: $0.projected.slide) }.map { $0 + 1 }
  }
}

extension Presenting {
  /// What the foot says where another session leads the meeting.
  fileprivate var feetOfTakenOver: [String] {
    let place = "\(position + 1) of \(deck.slides.count)"
    return ["another session has taken this meeting over; slide \(place)", "\(place); taken over"]
  }
}

extension Following {
  /// How somebody who follows stands to the presenter.
  private enum Standing {
    case apart, offered, ended, cutOff, away
    case lost(String)
    case with(Projected.Screen)
  }

  private var standing: Standing {
    guard let meeting else { return .apart }
    if let lost { return .lost(lost) }
    if offered != nil { return .offered }
    if hasEnded { return .ended }
    if !meeting.isRunning { return .cutOff }
    return isAway ? .away : .with(meeting.projected.screen)
  }
}

extension DashboardState {
  /// What the foot of the slide says of the meeting; nil where it is led from this screen.
  package func foot(of presenting: Presenting) -> String? {
    feet(of: presenting).first
  }

  /// What is worth saying of the meeting beside a slide that is told with its number; nil where that is
  /// that it is followed, or led from this screen.
  package func standingWords(of presenting: Presenting) -> String? {
    let takenOver = presenting.isTakenOver ? "another session has taken this meeting over" : nil
    let words = following.map { $0.words(for: presenting, keys) } ?? takenOver
    let all = [words].compactMap(\.self) + standingNews.map(\.words)
    return all.isEmpty ? nil : all.joined(separator: "; ")
  }

  /// All that it can say, the longest first; none where it is led from this screen and nothing has become of
  /// its files.
  package func feet(of presenting: Presenting) -> [String] {
    let (whole, short) = places(of: presenting)
    let news = standingNews
    let late = following == nil ? nil : glancing?.short
    guard !news.isEmpty else {
      return [late.map { "\(whole ?? ""); \($0)" }, whole, short].compactMap(\.self)
    }
    let place = short ?? "\(presenting.position + 1) of \(presenting.deck.slides.count)"
    let (words, brief) = (news.map(\.words), news.map(\.short))
    let all = [whole ?? place] + words
    return [all + [late].compactMap(\.self), all, [whole ?? place] + brief, [place] + brief, brief]
      .map { $0.joined(separator: "; ") }
  }

  /// Where one is in the meeting, whole and in short; nil where it is led from this screen.
  private func places(of presenting: Presenting) -> (whole: String?, short: String?) {
    guard let following else {
      let feet = presenting.isTakenOver ? presenting.feetOfTakenOver : []
      return (feet.first, feet.last)
    }
    return (following.foot(of: presenting, keys), following.shortFoot(of: presenting, keys))
  }

  /// What is said in the place of a slide that is not shown; nil where one is.
  package var wordsInPlaceOfSlide: String? {
    guard let following else { return nil }
    if presenting == nil, let lost = following.lostWords {
      return "\(lost). Nobody can tell here whether somebody presents."
    }
    if presenting == nil {
      let what = following.view == .notes ? "the notes" : "the slides"
      let late = glancing.map { " Here, \($0.words)." } ?? ""
      return "Nobody presents at this moment. Here come \(what) as soon as somebody does." + late
    }
    return following.isBlank ? "The presenter has blanked the screen." : nil
  }
}
