import ImprovementPlan
package import Listings

extension DashboardState {
  /// What is said of a list beside its title, the most needed first: how many are listed, of how many
  /// where they are narrowed, what narrows them, what stands out, and in which order they are.
  package func notes(on list: ListID) -> [String] {
    let shown = self.list(list)
    let isFiltered = !shown.filterText.isEmpty
    let isMetrics = list == .pane(.metrics) && shown.count > 0
    let parts: [String?] = [
      isFiltered ? "\(shown.count) of \(shown.whole)" : nil,
      filterWords(shown.filterText),
      isFiltered ? lateAsAt(list) : countWords(of: list),
      isMetrics ? offTargetWords(shown.entries) : nil,
      isMetrics ? figuresTo : nil,
      list == .pane(.overdue) && !isFiltered ? stillToCome : nil,
      list == .place(.view(.actions)) ? withdrawnWords(shown.entries) : nil,
      list == .place(.view(.changes)) ? recordedAmong : nil,
      shown.order == .planOrder ? nil : shown.order?.title,
    ]
    return parts.compactMap(\.self)
  }

  private func countWords(of list: ListID) -> String? {
    guard list.countsItems else { return nil }
    return ["\(self.list(list).count)", lateAsAt(list)].compactMap(\.self).joined(separator: " ")
  }

  /// What narrows a list, and whether all of that was understood: what wasn't narrows nothing.
  private func filterWords(_ typed: String) -> String? {
    if typed.isEmpty { return nil }
    let isUnderstood = Filter(typed).problems.isEmpty
    return isUnderstood ? "filter: \(typed)" : "not a filter: \(typed)"
  }

  /// The day lateness is told at, which is not today's, and whether later changes are in it.
  private func lateAsAt(_ list: ListID) -> String? {
    guard list == .pane(.overdue) else { return nil }
    let isChanged = plan.ledger?.shortSinceWords(in: today) != nil
    return "at \(plan.asAt.short(in: today))" + (isChanged ? " with changes since" : "")
  }

  /// The day of the newest figure, where it is two weeks older than the rest of the data, as when a
  /// snapshot was made of what was recorded alone.
  private var figuresTo: String? {
    let days = plan.snapshot.metrics.flatMap(\.observations).compactMap(\.at)
    guard let newest = days.max(), plan.snapshot.asAt - newest > 14 else { return nil }
    return "figures to \(newest.short(in: today))"
  }

  /// That what differs from the earlier snapshot isn't all in a snapshot yet.
  private var recordedAmong: String? {
    guard comparison != nil else { return nil }
    return plan.ledger?.shortSinceWords(in: today).map { "with \($0)" }
  }

  /// How many more will be overdue at the board after the day lateness is told at, if nothing changes.
  private var stillToCome: String? {
    guard let board = plan.snapshot.boardAhead(ofDayJudged: plan.asAt, today: today) else {
      return nil
    }
    let more = plan.comingOverdue(by: board.day)
    return more == 0 ? nil : "\(more) more due by \(board.words)"
  }

  /// How many of the metrics that are listed are off target, and how many say nothing.
  private func offTargetWords(_ entries: [Entry]) -> String {
    let standings = entries.compactMap { plan.metric($0)?.standing }
    let off = "\(standings.count { $0 == .offTarget }) off target"
    let silent = standings.count { $0 == .noData }
    return silent == 0 ? off : "\(off), \(silent) with no data"
  }

  /// Why there are more actions in their list than the one-liner counts.
  private func withdrawnWords(_ entries: [Entry]) -> String? {
    let count = entries.count { plan.action($0)?.isInPlan == false }
    return count == 0 ? nil : "\(count) withdrawn"
  }
}

extension OpenPlan {
  fileprivate func metric(_ entry: Entry) -> Metric? {
    guard case .record(let ref) = entry, case .metric(let metric)? = record(ref) else { return nil }
    return metric
  }

  fileprivate func action(_ entry: Entry) -> Action? {
    guard case .record(let ref) = entry else { return nil }
    return action(ref)
  }
}

extension ListID {
  fileprivate var countsItems: Bool { table != nil && self != .pane(.themes) }
}
