import ImprovementPlan
import Listings
import Slides

extension DashboardState {
  /// Begins to lead a meeting, at its first slide.
  mutating func present(_ agenda: Agenda?) -> [Effect] {
    let lastBoard = dayOfLastBoard
    let presenting = Presenting(agenda, since: lastBoard, from: desk)
    self.presenting = presenting
    message = firstNotice
    return [.turned(presenting.name)] + readEarlier(lastBoard)
  }

  /// Makes the slides again from the plan as it now is.
  mutating func remakeSlides() -> [Effect] {
    let desk = desk
    return changeSlides { $0.remake(from: desk) }
  }

  /// Has the slides compared with a snapshot, where it is the one that the last board saw.
  mutating func compareSlides(with older: Snapshot) -> [Effect] {
    let desk = desk
    return changeSlides { $0.compare(with: older, on: desk) }
  }

  /// - Returns: what tells those who follow, where another slide is shown for it.
  private mutating func changeSlides(_ change: (inout Presenting) -> Void) -> [Effect] {
    guard var presenting else { return [] }
    let before = presenting.name
    change(&presenting)
    self.presenting = presenting
    return presenting.name == before ? [] : [.turned(presenting.name)]
  }

  /// The snapshot the last board saw: the newest there was on its day, else the one before this.
  private var dayOfLastBoard: Day? {
    let days = shelf.days.filter { $0 < plan.snapshot.asAt }
    let board = plan.snapshot.lastBoard(before: today)?.date
    return days.last { day in board.map { day <= $0 } ?? false } ?? days.last
  }
}
