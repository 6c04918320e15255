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

private func drawPlanLine(of state: DashboardState, on brush: inout Brush) {
  let gap = brush.columns < 100 ? 2 : 3
  let choices = state.choicesOfFacts
  // The last choice is what may never be left out: the council's name makes way for it.
  let kept = choices.last.map { width(of: $0, gap: gap) } ?? 0
  var column = drawCouncil(state.plan.snapshot, width: brush.columns - kept, on: &brush)
  let fitting = choices.first { width(of: $0, gap: gap) <= brush.columns - column }
  for fact in fitting ?? [] {
    column += gap
    column += brush.write(
      fact.text, row: 0, column: column, role: fact.isWarning ? .warning : .text)
  }
}

private func width(of facts: [HeaderFact], gap: Int) -> Int {
  facts.map { gap + $0.text.displayWidth }.reduce(0, +)
}

/// - Returns: the columns it took.
private func drawCouncil(_ snapshot: Snapshot, width: Int, on brush: inout Brush) -> Int {
  let name = clipped(snapshot.council, to: width)
  let column = brush.write(name, row: 0, column: 0, role: .heading)
  let fictional = snapshot.fictional ? " (fictional)" : ""
  guard column + fictional.displayWidth <= max(width, column) else { return column }
  return column + brush.write(fictional, row: 0, column: column, role: .fictional)
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
    case .view, .owner, .unthemed, .history: title(in: plan)
    }
  }
}
