import CleanText
package import ImprovementPlan

/// Who begins to present which council, when, with what, and by which agenda; and what comes of it, in any
/// store.
package struct PresentationStart: Sendable {
  package let council: String
  package let presenter: Author
  package let moment: Moment
  private let agenda: String?
  private let showing: Presentation.Showing
  private let takesOver: Bool

  /// Text is cleaned, but for the agenda's.
  ///
  /// - Parameters:
  ///   - agenda: the meeting's, as a text; nil for that of the meeting which is carried on, if any.
  ///   - showing: what to begin with.
  ///   - takingOver: whether to go on with what another session of the presenter's still presents, as
  ///     one whose connection hangs does: that session then tells nobody anything any more.
  package init(
    _ council: String, by presenter: Author, at moment: Moment, agenda: String? = nil,
    showing: Presentation.Showing, takingOver: Bool = false
  ) {
    self.council = council.cleaned
    self.presenter = Author(login: presenter.login.cleaned, role: presenter.role?.cleaned)
    self.moment = moment
    self.agenda = agenda
    self.showing = showing.cleaned
    takesOver = takingOver
  }
}

extension PresentationStart {
  /// Whether a presentation that runs is in the way.
  package func isKept(from other: Presentation) -> Bool {
    !takesOver || other.presenter.login != presenter.login
  }

  /// The presentation that begins, without a turn of its own yet.
  ///
  /// - Parameter before: the council's that hasn't ended, which this one takes the place of. Where it was shown on
  ///   the same day, its meeting goes on, by its agenda where no other is given.
  package func presentation(numbered number: Int, after before: Presentation?) -> Presentation {
    let carriedOn = carriedOn(of: before)
    return Presentation(
      number: number, meeting: carriedOn?.meeting ?? number, council: council,
      presenter: presenter, agenda: agenda ?? carriedOn?.agenda, turns: carriedOn?.turns ?? [],
      isRunning: true)
  }

  /// What it shows first: the slide that was shown where a meeting goes on, hidden if it was.
  package func showing(after before: Presentation?) -> Presentation.Showing {
    guard let last = carriedOn(of: before)?.last.showing else { return showing }
    return Presentation.Showing(
      slide: last.slide, item: last.item, screen: last.screen == .blank ? .blank : .slide,
      snapshot: showing.snapshot, hasRecorded: showing.hasRecorded)
  }

  private func carriedOn(of before: Presentation?) -> Presentation? {
    before?.last.at.day == moment.day ? before : nil
  }
}

extension Presentation.Showing {
  package var cleaned: Presentation.Showing {
    Presentation.Showing(
      slide: slide.cleaned, item: item, screen: screen, snapshot: snapshot,
      hasRecorded: hasRecorded)
  }
}

extension RegisterFailure.Reason {
  /// Of a session that turns or ends what is no more.
  package static let presentationOver = Self.other("this presentation has ended, or was taken over")

  package static func somebodyPresents(_ other: Presentation) -> RegisterFailure.Reason {
    .somebodyPresents(other.presenter.words, since: other.started)
  }
}
