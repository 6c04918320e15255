import DashboardState
package import Slides

extension Slide {
  /// What the slide says, a line a paragraph or a row.
  ///
  /// - Parameter place: where it stands: "Slide 3 of 23".
  package func lines(at place: String) -> [String] {
    PlainPages.heading("\(place): \(heading)")
      + [kicker.map(spoken)].compactMap(\.self) + parts.flatMap(\.lines)
  }
}

extension Slide.Part {
  fileprivate var lines: [String] {
    guard case .rows(let rows) = self else {
      return phrases.map(\.spoken).filter { !$0.isEmpty }
    }
    return rows.map { row in
      [row.label.spoken, row.text.spoken].filter { !$0.isEmpty }.joined(separator: ": ")
    }
  }
}

extension DashboardState {
  /// What a slide says, or what is said in its place; nil where no slide is before the person.
  var slideLines: [String]? {
    guard isOnSlide else { return nil }
    if let words = wordsInPlaceOfSlide { return [words] + footLines }
    return (notesPage?.lines ?? presented?.lines ?? []) + footLines
  }

  /// Where one is in a meeting and how one stands to its presenter, with the time where the notes tell
  /// it; nil where no slide is before the person.
  var slideStandingLines: [String]? {
    guard isOnSlide else { return nil }
    if let words = wordsInPlaceOfSlide { return [words] + footLines }
    let slide = presented?.lines.filter { !$0.isEmpty }.prefix(1) ?? []
    return (notesPage?.standingLines ?? Array(slide)) + footLines
  }

  /// Which slide the dashboard was gone into from, and how one stands to its presenter; nothing
  /// outside a meeting.
  var asideLines: [String] {
    guard layer == .aside, let presenting else { return [] }
    let place = "slide \(presenting.position + 1) of \(presenting.deck.slides.count)"
    return ["From \(place); \(keys.label(of: .backToSlide)) goes back to it."]
      + standing(of: presenting)
  }

  /// What of a meeting is worth telling when it changes: the time is not.
  var shownOfMeeting: [String] {
    guard isOnSlide else { return [] }
    return [wordsInPlaceOfSlide].compactMap(\.self) + (presented?.lines ?? [])
  }

  /// How a meeting now stands, in a sentence beside the slide, which was said already.
  var footNews: [String] { footLines.isEmpty ? ["The presentation goes on."] : footLines }

  /// How a meeting stands, where that isn't just that it is followed, or led from here.
  var footLines: [String] { presented.map(standing) ?? [] }

  private func standing(of presenting: Presenting) -> [String] {
    standingWords(of: presenting).map { [spoken($0) + "."] } ?? []
  }
}

extension NotesPage {
  private static let title = "Notes of the meeting"

  /// The slide and how the meeting stands.
  fileprivate var standingLines: [String] {
    let slide = sections.prefix(1).map { section in
      ([section.title] + section.lines.prefix(1).map(\.spoken)).joined(separator: ": ")
    }
    return PlainPages.heading(NotesPage.title).dropFirst() + slide + head.map(\.spoken)
  }

  /// The notes of who presents on another screen.
  fileprivate var lines: [String] {
    PlainPages.heading(NotesPage.title) + head.map(\.spoken)
      + sections.flatMap { PlainPages.heading($0.title, level: 2) + $0.lines.map(\.spoken) }
  }
}

extension Presenting {
  /// The slide before the meeting; that nothing is, where the screen is blank.
  var lines: [String] {
    isBlank
      ? ["Blank: those who look see no slide. Any line brings it back."]
      : slide.lines(at: "Slide \(position + 1) of \(deck.slides.count)")
  }

  /// Every slide by its number.
  var index: [String] {
    PlainPages.heading("All slides")
      + deck.slides.enumerated().map { index, slide in
        let kicker = slide.kicker.map { "; \(spoken($0))" } ?? ""
        return "\(index + 1). \(spoken(slide.heading))\(kicker)"
      }
  }
}
