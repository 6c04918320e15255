import ImprovementPlan
import Listings
import Slides

extension DashboardState {
  /// Begins to lead a meeting, at its first slide.
  mutating func present(_ agenda: Agenda?) -> [Effect] {
    let effects = startSlides(agenda)
    message = firstNotice ?? agendaNotice
    return effects
  }

  /// What is wrong with the agenda, said before anybody misses a slide.
  private var agendaNotice: Message? {
    guard let problems = presenting?.deck.problems, let first = problems.first else { return nil }
    let more = problems.count > 1 ? ", and \(problems.count - 1) more" : ""
    return Message("Agenda, item \(first.item): \(first.words)\(more)", isError: true)
  }

  /// Makes the slides of a meeting, and shows the first or another one.
  mutating func startSlides(_ agenda: Agenda?, at slide: SlideName? = nil) -> [Effect] {
    let lastBoard = dayOfLastBoard
    presenting = Presenting(agenda, since: lastBoard, at: slide, from: desk)
    return readEarlier(lastBoard)
  }

  /// Goes on at the slide where a presentation was cut off, by the agenda it had; a slide that was
  /// hidden stays hidden.
  mutating func takeOver(_ agenda: Agenda?, at slide: SlideName?, isBlank: Bool) -> [Effect] {
    let effects = startSlides(agenda, at: slide)
    presenting?.isBlank = isBlank
    guard let presenting, presenting.name == slide else {
      message = Message("Taken over; the slide that was shown is not in this deck")
      return effects
    }
    let hidden = isBlank ? ", blanked; any key shows it" : ""
    message = Message("Taken over where it was: slide \(presenting.position + 1)\(hidden)")
    return effects
  }

  /// What this screen shows reaches nobody from here on.
  mutating func wasTakenOver() {
    presenting?.isTakenOver = true
    message = Message(
      "Another session has taken this meeting over; those who follow see its slides", isError: true)
  }

  /// Makes the slides again from the plan as it now is.
  mutating func remakeSlides() {
    let desk = desk
    presenting?.remake(from: desk)
  }

  /// Has the slides compared with what the last board saw, where that is another snapshot since another
  /// one is open.
  mutating func compareSlidesAnew() -> [Effect] {
    let (lastBoard, desk) = (dayOfLastBoard, desk)
    guard let presenting, presenting.lastBoard != lastBoard else { return [] }
    self.presenting?.forgetEarlier(for: lastBoard, on: desk)
    return readEarlier(lastBoard)
  }

  /// Has the slides compared with a snapshot, where it is the one that the last board saw.
  mutating func compareSlides(with older: ShownPlan) {
    let desk = desk
    presenting?.compare(with: older, on: desk)
  }

  /// The snapshot the last board saw: the newest there was on its day, else the one before this.
  private var dayOfLastBoard: Day? {
    let days = shelf.days.filter { $0 < plan.snapshot.asAt }
    let board = plan.snapshot.lastBoard(before: today)?.date
    return days.last { day in board.map { day <= $0 } ?? false } ?? days.last
  }
}
