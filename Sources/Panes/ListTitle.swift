import Canvas
import ColourThemes
import DashboardState
import ImprovementPlan
import Listings

/// A rule with the list's number, name and count, and over each column its title.
func drawTitle(of list: ListID, state: DashboardState, in area: Rect, on brush: inout Brush) {
  brush.fill(row: area.row, columns: area.columnRange, with: "─", role: .rule)
  let number = list.number.map { "\($0) " } ?? ""
  let isFocused = list == state.focus
  let title = clipped(number + list.title(in: state.plan), to: area.columns) + " "
  let end = brush.write(title, row: area.row, column: 0, role: isFocused ? .heading : .text)
  let columns = columnTitles(of: list, state: state, width: area.columns).filter { $0.start > end }
  let room = (columns.first?.start ?? area.columns) - end - 1
  let note = note(of: list, state: state, width: room - 3)
  if !note.isEmpty { brush.write("· \(note) ", row: area.row, column: end, role: .muted) }
  for column in columns {
    brush.write(column.title, row: area.row, column: column.start, role: .muted)
  }
}

/// The titles of a list's columns, each with a blank on either side, and where they stand.
private func columnTitles(
  of list: ListID, state: DashboardState, width: Int
) -> [(title: String, start: Int)] {
  guard let table = list.table else { return [] }
  let layout = TableLayout(
    state.desk.columns(of: table), start: ItemBlock.inset, width: width - ItemBlock.inset)
  return layout.places.filter { !$0.column.title.isEmpty }.map { place in
    let title = " \(place.column.title) "
    let isRight = place.column.alignment == .right
    let start = isRight ? place.start + place.width - title.displayWidth + 1 : place.start - 1
    return (title, start)
  }
}

/// How many are listed, what narrows them, what stands out, and in which order they are: as much of
/// that, in this order, as there is room for.
private func note(of list: ListID, state: DashboardState, width: Int) -> String {
  let shown = state.list(list)
  let isMetrics = list == .pane(.metrics) && shown.count > 0
  let parts: [String?] = [
    list.countsItems ? "\(shown.count)\(lateAsAt(list, state))" : nil,
    filterWords(shown.filterText),
    isMetrics ? offTarget(state.plan.snapshot) : nil,
    isMetrics ? figuresTo(state) : nil,
    list == .pane(.overdue) ? stillToCome(state) : nil,
    list == .place(.view(.actions)) ? withdrawn(state.plan.snapshot) : nil,
    list == .place(.view(.changes)) ? recordedAmong(state) : nil,
    shown.order == .planOrder ? nil : shown.order?.title,
  ]
  var note = ""
  for part in parts.compactMap(\.self) {
    let longer = note.isEmpty ? part : "\(note), \(part)"
    if longer.displayWidth <= width {
      note = longer
    } else if note.isEmpty {
      return clipped(part, to: width)
    }
  }
  return note
}

/// What narrows a list, and whether all of that was understood: what wasn't narrows nothing.
private func filterWords(_ typed: String) -> String? {
  if typed.isEmpty { return nil }
  let isUnderstood = Filter(typed).problems.isEmpty
  return isUnderstood ? "filter: \(typed)" : "not a filter: \(typed)"
}

/// The day lateness is told at, which is not today's, and whether later changes are in it.
private func lateAsAt(_ list: ListID, _ state: DashboardState) -> String {
  guard list == .pane(.overdue) else { return "" }
  let isChanged = state.plan.ledger?.shortSinceWords(in: state.today) != nil
  return " at \(state.plan.asAt.short(in: state.today))" + (isChanged ? " with changes since" : "")
}

/// The day of the newest figure, where it is two weeks older than the rest of the data, as when a
/// snapshot was made of what was recorded alone.
private func figuresTo(_ state: DashboardState) -> String? {
  let snapshot = state.plan.snapshot
  let days = snapshot.metrics.flatMap(\.observations).compactMap(\.at)
  guard let newest = days.max(), snapshot.asAt - newest > 14 else { return nil }
  return "figures to \(newest.short(in: state.today))"
}

/// Why there are more actions here than the one-liner counts.
private func withdrawn(_ snapshot: Snapshot) -> String? {
  let count = snapshot.actions.count { !$0.isInPlan }
  return count == 0 ? nil : "\(count) withdrawn"
}

/// That what differs from the earlier snapshot isn't all in a snapshot yet.
private func recordedAmong(_ state: DashboardState) -> String? {
  guard state.comparison != nil else { return nil }
  return state.plan.ledger?.shortSinceWords(in: state.today).map { "with \($0)" }
}

private func offTarget(_ snapshot: Snapshot) -> String {
  let off = "\(snapshot.metrics.count { $0.standing == .offTarget }) off target"
  let silent = snapshot.metrics.count { $0.standing == .noData }
  return silent == 0 ? off : "\(off), \(silent) with no data"
}

/// How many more will be overdue at the next board if nothing changes.
private func stillToCome(_ state: DashboardState) -> String? {
  guard let board = state.plan.snapshot.nextBoard(onOrAfter: state.today)?.date else { return nil }
  let more = state.plan.comingOverdue(by: board)
  return more == 0 ? nil : "\(more) more due by the next board"
}

/// Says, where it is so, that actions without a date can't be overdue: none late is not all well.
private func nothingOverdue(_ line: OneLiner) -> String {
  guard line.undated > 0 else { return "Nothing is overdue" }
  return
    "Nothing with a date is overdue; \(line.undated) open have no date set (4 lists all)"
}

/// Why there are no changes: an earlier snapshot that can't be read isn't one that changed nothing.
private func nothingCompared(_ state: DashboardState) -> String {
  guard let day = state.askedEarlier else { return "There is no earlier snapshot to compare with" }
  return "The snapshot of \(day.medium) can't be read; < goes to an older one"
}

/// Why a history is empty: a register that can't be read isn't one that holds nothing.
private func nothingRecorded(_ plan: OpenPlan) -> String {
  unread(plan) ?? "Nothing is recorded yet"
}

private func nothingContradicted(_ plan: OpenPlan) -> String {
  unread(plan) ?? "Nothing that was recorded contradicts the snapshot"
}

/// Why nothing of the register is shown; nil where all of it is.
private func unread(_ plan: OpenPlan) -> String? {
  switch plan.register {
  case .unusable(let why): "The register can't be used: \(why)"
  case .olderSnapshot: "What was recorded is laid over the newest snapshot alone"
  case .writable, .readOnly, .withoutKeys: nil
  }
}

func emptyWords(of list: ListID, state: DashboardState) -> String {
  guard state.list(list).filterText.isEmpty else { return "Nothing matches; \\ clears the filter" }
  return switch list {
  case .pane(.themes): "The plan names no theme"
  case .pane(.overdue): nothingOverdue(state.plan.oneLiner)
  case .pane(.metrics): "The plan has no metric"
  case .place(.view(.actions)): "The plan has no action"
  case .place(.view(.recommendations)): "No recommendation is recorded"
  case .place(.view(.decisions)): "No decision is recorded"
  case .place(.view(.meetings)): "No meeting, deadline, report or visit is recorded"
  case .place(.view(.changes)): nothingCompared(state)
  case .place(.view(.history)), .place(.history): nothingRecorded(state.plan)
  case .place(.view(.conflicts)): nothingContradicted(state.plan)
  default: "Nothing is recorded here"
  }
}

extension ListID {
  /// The key that goes to the list.
  fileprivate var number: Int? {
    switch self {
    case .pane(.themes): 1
    case .pane(.overdue): 2
    case .pane(.metrics): 3
    case .place(.view(.actions)): 4
    case .place(.view(.recommendations)): 5
    case .place(.view(.meetings)): 6
    case .place(.view(.decisions)): 7
    case .place(.view(.owners)): 8
    case .place(.view(.changes)): 9
    case .place(.view(.plan)): 0
    case .place: nil
    }
  }

  fileprivate func title(in plan: OpenPlan) -> String {
    switch self {
    case .pane(let pane): pane.title
    case .place(let place): place.title(in: plan)
    }
  }

  /// The one table the list is set in; nil where its items differ.
  fileprivate var table: Table? {
    switch self {
    case .pane(.themes): .themes
    case .pane(.overdue): .overdue
    case .pane(.metrics): .metrics
    case .place(.view(.actions)), .place(.owner), .place(.unthemed): .actions
    case .place(.view(.recommendations)): .recommendations
    case .place(.view(.owners)): .owners
    case .place(.view(.decisions)): .decisions
    case .place(.view(.history)): .history
    case .place(.history): .ownHistory
    case .place(.view(.conflicts)): .conflicts
    case .place: nil
    }
  }

  fileprivate var countsItems: Bool { table != nil && self != .pane(.themes) }
}

extension Place {
  /// What a place is called on its rule and in the trail.
  func title(in plan: OpenPlan) -> String {
    switch self {
    case .view(let view): view.title
    case .owner(let lead): lead ?? PlanWords.noOwnerNamed
    case .unthemed: "Actions under no theme"
    case .history(let ref): "History of \(ref)"
    case .record(let ref): plan.record(ref).map { "\(ref) \($0.shortTitle)" } ?? ref.text
    }
  }
}

extension Record {
  fileprivate var shortTitle: String {
    switch self {
    case .theme(let theme): theme.title
    case .recommendation(let recommendation): recommendation.text
    case .action(let action): action.title
    case .metric(let metric): metric.name
    case .meeting(let meeting): meeting.title
    case .report(let report): report.title
    case .deadline(let deadline): deadline.title
    case .visit(let visit): visit.title
    case .decision(let decision): decision.text
    case .source(let source): source.title
    }
  }
}
