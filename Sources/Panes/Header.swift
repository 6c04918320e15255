import Canvas
import ColourThemes
import DashboardState
import ImprovementPlan
import Listings

/// Draws whose plan it is, how old its data are and what comes next; then where one is.
///
/// - Returns: the rows it took.
func drawHeader(of state: DashboardState, on brush: inout Brush) -> Int {
  drawPlanLine(of: state, on: &brush)
  let mark = state.plan.mark
  let room = brush.columns - mark.displayWidth - 2
  let text =
    state.place == .view(.home)
    ? headline(of: state.plan.oneLiner, width: room) : trailWords(of: state, width: room)
  brush.write(cut: text, row: 1, column: 0, width: room)
  brush.write(mark, row: 1, column: brush.columns - mark.displayWidth, role: .muted)
  guard brush.rows >= 30 else { return 2 }
  return 3
}

extension OpenPlan {
  /// The mark of the file's bytes at the end of the snapshot's id: it stands on every view.
  fileprivate var mark: String { id.split(separator: " ").last.map(String.init) ?? "" }
}

private func drawPlanLine(of state: DashboardState, on brush: inout Brush) {
  let snapshot = state.plan.snapshot
  var column = brush.write(
    clipped(snapshot.council, to: brush.columns), row: 0, column: 0, role: .heading)
  if snapshot.fictional {
    column += brush.write(" (fictional)", row: 0, column: column, role: .fictional)
  }
  let gap = brush.columns < 100 ? 2 : 3
  let room = brush.columns - column
  let fitting = choicesOfFacts(of: state).first { facts in
    facts.map { gap + $0.text.displayWidth }.reduce(0, +) <= room
  }
  for fact in fitting ?? [] {
    column += gap
    column += brush.write(fact.text, row: 0, column: column, role: fact.role)
  }
}

private struct HeaderFact {
  var text: String
  var role: Role = .text
}

/// What may be said of the plan on the first line, from all of it to the least: how old the data are.
private func choicesOfFacts(of state: DashboardState) -> [[HeaderFact]] {
  let plan = state.plan
  let data = plan.snapshot.asAt
  let age = PlanWords.age(of: data, on: state.today)
  let aged = HeaderFact(text: "data \(data.medium), \(age)")
  let judged = HeaderFact(text: "lateness as of \(plan.asAt.medium)", role: .warning)
  let unusable = unusableWords(plan.notices.count).map { HeaderFact(text: $0, role: .warning) }
  let warnings = [plan.asAt == data ? nil : judged, unusable].compactMap(\.self)
  let version = plan.snapshot.version.map { HeaderFact(text: "plan \($0)") }
  let board = HeaderFact(text: plan.snapshot.nextBoardWords(from: state.today))
  return [
    [version, aged].compactMap(\.self) + warnings + [board], [aged] + warnings + [board],
    [aged] + warnings, [aged], [HeaderFact(text: "data \(age)")],
  ]
}

private func unusableWords(_ count: Int) -> String? {
  guard count > 0 else { return nil }
  return PlanWords.count(count, "newer file unusable", plural: "newer files unusable")
}

/// The board's one-liner; where actions have no date, without shares of nothing.
private func headline(of line: OneLiner, width: Int) -> String {
  let isWhole = line.undated == 0 && line.headline.displayWidth <= width
  return isWhole ? line.headline : line.shortHeadline
}

/// The way from the council to here; where it is too long, its middle is left out.
private func trailWords(of state: DashboardState, width: Int) -> String {
  let names = state.trail.dropFirst().map { $0.name(in: state.plan) }
  let here = names.last ?? ""
  let whole = ([state.plan.snapshot.council] + names).joined(separator: " › ")
  if whole.displayWidth <= width || names.count < 2 { return whole }
  return "\(state.plan.snapshot.council) › … › \(here)"
}

extension Place {
  /// A step of the trail: a record by its ref, all but the last place by its name.
  fileprivate func name(in plan: OpenPlan) -> String {
    switch self {
    case .record(let ref):
      if case .theme(let theme)? = plan.record(ref) { theme.title } else { ref.text }
    case .view, .owner, .unthemed: title(in: plan)
    }
  }
}
