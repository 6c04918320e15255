import ImprovementPlan
import Listings

// MARK: - A newer snapshot while a meeting goes on

extension DashboardState {
  /// Holds back what would be recorded in a meeting while a newer snapshot has arrived: that is opened by
  /// it, and changes the slides of everybody. So it is asked first, and the next Enter answers.
  ///
  /// - Returns: whether it is held back.
  mutating func asksBeforeOpeningSnapshot() -> Bool {
    guard presenting != nil, let arrived = arrivedSnapshot,
      arrived > plan.snapshot.asAt, askedSnapshot != arrived
    else {
      return false
    }
    askedSnapshot = arrived
    let forWhom = following == nil ? "for all" : "here"
    message = Message(
      "Not saved: the snapshot of \(arrived.medium) must open first; Enter opens it \(forWhom)",
      isError: true)
    isSettled = false
    return true
  }

  /// Forgets what was asked, where something else than its answer comes.
  mutating func forgetAskedSnapshot() { askedSnapshot = nil }

  /// Tells of a snapshot that has come while another is open.
  func howArrived(_ day: Day) -> String {
    "A snapshot of \(day.medium) has arrived; "
      + (presenting == nil
        ? ":\(day.iso) opens it" : "recording opens it here, and asks before")
  }
}
