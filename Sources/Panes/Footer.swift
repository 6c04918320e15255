import Canvas
import ColourThemes
import DashboardState
import ImprovementPlan
import Keyboard
import Listings

/// Draws what the letters mean and, on the last line, a message, what is being typed, or the keys
/// that do something here.
///
/// - Returns: the first row it took, and where the cursor stands when it takes text.
func drawFooter(of state: DashboardState, on brush: inout Brush) -> (row: Int, cursor: Point?) {
  let last = brush.rows - 1
  let hasKey = brush.rows >= 16
  if hasKey { drawRatingKey(of: state, row: last - 1, on: &brush) }
  let cursor = drawLastLine(of: state, row: last, on: &brush)
  return (hasKey ? last - 1 : last, cursor)
}

private func drawLastLine(of state: DashboardState, row: Int, on brush: inout Brush) -> Point? {
  switch state.overlay {
  case .filter(let line, _):
    drawInput("Filter: ", line, row: row, on: &brush)
    let problem = Filter(line.text).problems.first ?? "Enter keeps it, Esc brings the old one back"
    drawHint(problem, row: row, after: 9 + line.text.displayWidth, on: &brush)
    return Point(row: row, column: min(brush.columns - 1, 8 + line.columnsBeforeCursor))
  case .goTo(let chooser):
    drawInput("Go to: ", chooser.typed, row: row, on: &brush)
    drawHint(
      "Tab completes, Esc closes", row: row, after: 8 + chooser.typed.text.displayWidth, on: &brush)
  case .help(let chooser):
    drawInput("Find: ", chooser.typed, row: row, on: &brush)
    drawHint(
      "Enter does it, Esc closes", row: row, after: 7 + chooser.typed.text.displayWidth, on: &brush)
  case nil:
    drawMessageOrKeys(of: state, row: row, on: &brush)
  }
  return nil
}

private func drawInput(_ prompt: String, _ line: TextLine, row: Int, on brush: inout Brush) {
  let used = brush.write(prompt, row: row, column: 0, role: .keyName)
  brush.write(line.text, row: row, column: used)
}

private func drawHint(_ text: String, row: Int, after column: Int, on brush: inout Brush) {
  let start = brush.columns - text.displayWidth
  guard start > column + 2 else { return }
  brush.write(text, row: row, column: start, role: .muted)
}

private func drawMessageOrKeys(of state: DashboardState, row: Int, on brush: inout Brush) {
  if let message = state.message {
    let role: Role = message.isError ? .error : .message
    brush.write(cut: message.text, row: row, column: 0, width: brush.columns, role: role)
    return
  }
  var column = 0
  for command in Command.all {
    guard let short = command.short, let key = command.keys.first?.label else { continue }
    guard state.refusal(of: command.id) == nil else { continue }
    let width = key.displayWidth + 1 + short.displayWidth
    guard column + width <= brush.columns else { continue }
    column += brush.write(key, row: row, column: column, role: .keyName)
    column += brush.write(" \(short)", row: row, column: column) + 2
  }
}

/// The letters on this screen with their words and colours; `?` has them all.
private func drawRatingKey(of state: DashboardState, row: Int, on brush: inout Brush) {
  var column = 0
  for (words, role) in keyEntries(of: state) {
    guard column + words.displayWidth <= brush.columns else { break }
    column += brush.write(words, row: row, column: column, role: role) + 2
  }
}

private func keyEntries(of state: DashboardState) -> [(String, Role)] {
  guard !state.showsMetrics else {
    return [MetricStanding.offTarget, .nearTarget, .onTarget].map {
      ("\($0.letter) \($0.word)", $0.tone.role)
    }
  }
  let ratings = state.plan.snapshot.scheme.ratings
  let tones: [Tone] = [.bad, .caution, .good, .done, .idle, .paused]
  return tones.flatMap { tone in ratings.filter { $0.tone == tone } }
    .map { ("\($0.letter) \($0.word)", $0.tone.role) }
}

extension DashboardState {
  /// Whether what keys act on is about metrics, whose letters mean another thing.
  fileprivate var showsMetrics: Bool {
    switch focus {
    case .pane(.metrics): true
    case .place(.record(let ref)): plan.metric(ref) != nil
    default: false
    }
  }
}

extension TextLine {
  fileprivate var columnsBeforeCursor: Int { String(text.prefix(cursor)).displayWidth }
}
