import ImprovementPlan
import Listings

// MARK: - Another snapshot while a meeting goes on

extension DashboardState {
  /// Holds back what would be recorded in a meeting while a newer snapshot has arrived, or the open one was
  /// written anew: that is opened by it, and changes the slides of everybody. So it is asked first, and the
  /// next Enter answers.
  ///
  /// - Returns: whether it is held back.
  mutating func asksBeforeOpeningSnapshot() -> Bool {
    guard presenting != nil, let arrived = snapshotToOpen, askedSnapshot != arrived else {
      return false
    }
    askedSnapshot = arrived
    let forWhom = following == nil ? "for all" : "here"
    message = Message(
      "Not saved: the snapshot of \(arrived.medium) must open first",
      .keys("Enter opens it \(forWhom)"), isError: true)
    isSettled = false
    return true
  }

  /// What recording opens first: a newer snapshot, or the open one as it was written anew.
  private var snapshotToOpen: Day? {
    guard shelf.refusalToRecord == nil else { return nil }
    return shelf.newer?.day ?? (shelf.isRewritten ? plan.snapshot.asAt : nil)
  }

  /// Forgets what was asked, where something else than its answer comes.
  mutating func forgetAskedSnapshot() { askedSnapshot = nil }

}
