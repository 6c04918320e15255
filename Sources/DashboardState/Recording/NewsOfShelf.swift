import ImprovementPlan
import Listings

// MARK: - What becomes of the files while a plan is open

extension DashboardState {
  /// Tells of a newer snapshot, of a newer file that isn't opened, and what has become of the one that is
  /// open; leaves open what is open.
  ///
  /// - Parameter arrived: a day that is newer than all before.
  mutating func shelfChanged(_ new: Shelf, arrived: Day?) {
    let unopened = new.unopened.filter { !shelf.unopened.contains($0) }.map(\.notice)
    let told = [fate(in: new), arrival(in: new, arrived)].compactMap(\.self) + unopened
    if new.changed != shelf.changed || new.newer != shelf.newer { forgetAskedSnapshot() }
    if new.isRewritten != shelf.isRewritten {
      seenWhenRewritten = new.isRewritten ? plan.seen : nil
    }
    shelf = new
    guard !told.isEmpty, following == nil || presenting != nil else { return }
    let isError = !unopened.isEmpty || new.faultOfOpen != nil || new.newer?.fault != nil
    tell(Message(told.joined(separator: "; "), isError: isError))
  }

  private func fate(in new: Shelf) -> String? {
    guard new.changed != shelf.changed else { return nil }
    let open = plan.snapshot.asAt
    let what = "The snapshot of \(open.medium), which is open,"
    switch new.changed {
    case .gone?: return "\(what) is gone"
    case .unusable(let fault)?: return fault.notice
    case .rewritten?:
      let again = shelf.isRewritten ? "again " : ""
      return "\(what) was \(again)written anew; \(howOpened(open))"
    case nil: return "\(what) is \(shelf.changed == .gone ? "back" : "as it was again")"
    }
  }

  private func arrival(in new: Shelf, _ arrived: Day?) -> String? {
    guard new.newer != shelf.newer || new.newer == nil else { return nil }
    guard let newer = new.newer else {
      return arrived.map(howArrived)
        ?? shelf.newer.map { "The snapshot of \($0.day.medium), which had arrived, is gone" }
    }
    let what = "The snapshot of \(newer.day.medium), which is newer,"
    switch newer.state {
    case .unusable(let fault):
      let came = "A snapshot of \(newer.day.medium) has arrived. "
      return (arrived == newer.day ? came : "") + fault.notice
    case .readable where arrived == newer.day: return howArrived(newer.day)
    case .readable:
      guard shelf.newer?.day == newer.day || shelf.days.contains(newer.day) else {
        return howArrived(newer.day)
      }
      let isMended = shelf.newer?.day != newer.day || shelf.newer?.fault != nil
      let become = isMended ? "can be used now" : "was written anew"
      return "\(what) \(become); \(howOpened(newer.day))"
    }
  }

  private func howArrived(_ day: Day) -> String {
    "A snapshot of \(day.medium) has arrived; \(howOpened(day))"
  }

  /// What opens a snapshot that isn't the one on screen.
  private func howOpened(_ day: Day) -> String {
    let way = ":\(day.iso) opens it"
    if following != nil {
      return plan.ledger == nil
        ? "who follows anew has it" : "it opens here once the presenter records over it"
    }
    guard presenting != nil else { return way }
    return plan.register == .writable
      ? "recording opens it here, and asks before"
      : "it opens after the meeting"
  }
}
