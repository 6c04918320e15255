import ImprovementPlan
package import Listings
import Slides

/// What somebody who presents wants to know beside the slide on the projector.
package struct NotesPage: Equatable, Sendable {
  /// How the meeting stands: the time, the item of the agenda, who follows, what comes next.
  package let head: [Phrase]
  /// What the slide says, what may be said beside it, and what the next one says.
  package let sections: [Section]

  package struct Section: Equatable, Sendable {
    package let title: String
    package let lines: [Phrase]
  }
}

extension DashboardState {
  /// The page of the presenter's notes; nil where another screen is asked for, or nobody presents.
  package var notesPage: NotesPage? {
    guard let following, following.view == .notes, let presented, let meeting = following.meeting
    else { return nil }
    let slides = presented.deck.slides
    let next =
      slides.indices.contains(presented.position + 1) ? slides[presented.position + 1] : nil
    let head = [
      following.now.map { timeWords(of: meeting, now: $0) },
      following.now.flatMap { itemWords(of: meeting, presented, now: $0) },
      following.followers.map(followerWords),
      Phrase("Next: ", .label) + Phrase(next?.heading ?? "this is the last slide"),
    ]
    return NotesPage(
      head: head.compactMap(\.self),
      sections: [
        section("Slide \(presented.position + 1) of \(slides.count)", presented.slide),
        notes(of: presented.slide), next.map { section("Next", $0) },
      ].compactMap(\.self))
  }

  private func timeWords(of meeting: LedMeeting, now: Moment) -> Phrase {
    let elapsed = PlanWords.count(meeting.minutesElapsed(until: now), "minute")
    return Phrase(now.clock, .strong) + Phrase(", \(elapsed) since \(meeting.started.clock)")
  }

  /// The minutes used of the item that is shown to the meeting, which may be another than that of a
  /// slide looked at ahead.
  private func itemWords(
    of meeting: LedMeeting, _ presented: Presenting, now: Moment
  ) -> Phrase? {
    guard let number = meeting.projected.item,
      let item = presented.agenda.flatMap({ $0.item(number) })
    else { return nil }
    let used = meeting.secondsUsed(ofItem: number, until: now) / 60
    let title = item.title.map { ", \($0)" } ?? ""
    let name = Phrase(": item \(number)\(title)", .label)
    guard let allotted = item.minutes else {
      return Phrase("\(PlanWords.count(used, "minute")) used") + name
    }
    let left = allotted - used
    return Phrase("\(used) of \(PlanWords.count(allotted, "minute")) used, ")
      + (left < 0 ? Phrase("\(-left) over", .warning) : Phrase("\(left) left")) + name
  }

  private func followerWords(_ followers: Following.Followers) -> Phrase {
    switch followers {
    case .these(let logins): followerWords(logins)
    case .unknown(let why): Phrase("Who follows can't be told: \(why)", .warning)
    }
  }

  private func followerWords(_ logins: [String]) -> Phrase {
    guard !logins.isEmpty else { return "Nobody follows" }
    let verb = logins.count == 1 ? "follows" : "follow"
    let names = Set(logins).sorted().map { login in
      let count = logins.count { $0 == login }
      return count == 1 ? login : "\(login) (\(count) times)"
    }
    return Phrase("\(logins.count) \(verb): ", .label) + Phrase(names.joined(separator: ", "))
  }

  private func section(_ title: String, _ slide: Slide) -> NotesPage.Section {
    let words = slide.paragraphs.map { Phrase($0) }
    return NotesPage.Section(title: title, lines: [Phrase(slide.heading, .strong)] + words)
  }

  private func notes(of slide: Slide) -> NotesPage.Section? {
    guard !slide.notes.isEmpty else { return nil }
    let lines = slide.notes.flatMap { $0.split(separator: "\n").map { Phrase(String($0)) } }
    return NotesPage.Section(title: "Notes", lines: lines)
  }
}
