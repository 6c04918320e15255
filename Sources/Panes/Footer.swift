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
  let first = brush.rows - lastLines(of: state, on: brush)
  let hasKey = brush.rows >= 16
  if hasKey { drawRatingKey(of: state, row: first - 1, on: &brush) }
  let cursor = drawLastLine(of: state, on: &brush)
  return (hasKey ? first - 1 : first, cursor)
}

/// How many rows the last line takes: more than one where a message is longer than the screen is wide.
func lastLines(of state: DashboardState, on brush: Brush) -> Int {
  guard let message = state.message else { return 1 }
  switch state.overlay {
  case .filter, .goTo, .help, .slides: return 1
  case .update, .confirm, nil: return lines(of: message, on: brush).count
  }
}

/// A message in as many lines as it needs, though in no more than a third of the screen.
private func lines(of message: Message, on brush: Brush) -> [String] {
  let lines = wrapped(message.text, to: brush.columns)
  let most = max(1, brush.rows / 3)
  guard lines.count > most else { return lines }
  let rest = lines[(most - 1)...].joined(separator: " ")
  return lines.prefix(most - 1) + [clipped(rest, to: brush.columns)]
}

/// Draws the last line.
///
/// - Returns: where the cursor stands when it takes text.
func drawLastLine(of state: DashboardState, on brush: inout Brush) -> Point? {
  let row = brush.rows - 1
  switch state.overlay {
  case .filter(let line, _):
    let problem = Filter(line.text).problems.first ?? "Enter keeps it, Esc brings the old one back"
    return Point(
      row: row, column: drawInput("Filter: ", line, hint: problem, row: row, on: &brush))
  case .goTo(let chooser):
    let hint = state.message?.text ?? "Tab completes, Esc closes"
    drawInput("Go to: ", chooser.typed, hint: hint, row: row, on: &brush)
  case .help(let chooser):
    drawInput("Find: ", chooser.typed, hint: "Enter does it, Esc closes", row: row, on: &brush)
  case .slides(let chooser):
    drawInput("Slide: ", chooser.typed, hint: "Enter goes there, Esc closes", row: row, on: &brush)
  case .update(let form):
    drawMessage(of: state, or: form.keyWords(hasEditor: state.hasEditor), on: &brush)
  case .confirm(let question):
    drawMessage(
      of: state, or: [("Enter", question.answer), ("Esc", "leaves it")], on: &brush)
  case nil:
    if let presented = state.presented {
      return drawMessage(state.message, on: &brush)
        ? nil : drawTyped(of: presented, state.keys, row: row, on: &brush)
    }
    drawMessageOrKeys(of: state, on: &brush)
  }
  return nil
}

/// Draws what is being typed, of a long line the part before the cursor, and a hint after it.
///
/// - Returns: the column the cursor stands in.
@discardableResult
private func drawInput(
  _ prompt: String, _ line: TextLine, hint: String, row: Int, on brush: inout Brush
) -> Int {
  let start = brush.write(prompt, row: row, column: 0, role: .keyName)
  let (before, after) = fitting(line, in: brush.columns - start - 1)
  let end = start + brush.write(before + after, row: row, column: start)
  drawHint(hint, row: row, after: end + 1, on: &brush)
  return start + before.displayWidth
}

/// What stands before the cursor, as much of it as `columns` hold, and what stands after it.
private func fitting(_ line: TextLine, in columns: Int) -> (before: String, after: String) {
  let after = String(line.text.dropFirst(line.cursor))
  var before = line.text.prefix(line.cursor)
  guard before.displayWidth > columns else { return (String(before), after) }
  while before.displayWidth > columns - "…".displayWidth { before.removeFirst() }
  return ("…" + before, after)
}

/// A hint at the right end; where there is no room for all of it, its start.
private func drawHint(_ text: String, row: Int, after column: Int, on brush: inout Brush) {
  let room = brush.columns - column - 2
  guard room > 12 else { return }
  let shown = clipped(text, to: room)
  brush.write(shown, row: row, column: brush.columns - shown.displayWidth, role: .muted)
}

/// - Returns: false where there is none.
private func drawMessage(_ message: Message?, on brush: inout Brush) -> Bool {
  guard let message else { return false }
  let role: Role = message.isError ? .error : .message
  let lines = lines(of: message, on: brush)
  for (row, line) in zip((brush.rows - lines.count)..., lines) {
    brush.write(line, row: row, column: 0, role: role)
  }
  return true
}

/// Draws the message or, where there is none, as many keys as there is room for.
private func drawMessage(
  of state: DashboardState, or keys: [(key: String, words: String)], on brush: inout Brush
) {
  guard !drawMessage(state.message, on: &brush) else { return }
  let row = brush.rows - 1
  var column = 0
  for (key, words) in keys {
    guard column + key.displayWidth + 1 + words.displayWidth <= brush.columns else { continue }
    column += brush.write(key, row: row, column: column, role: .keyName) + 1
    column += brush.write(words, row: row, column: column) + 2
  }
}

private func drawMessageOrKeys(of state: DashboardState, on brush: inout Brush) {
  guard !drawMessage(state.message, on: &brush) else { return }
  let row = brush.rows - 1
  if state.chosenIndices != nil {
    let count = PlanWords.count(state.chosenActions.count, "action")
    let (update, range) = (state.keys.label(of: .update), state.keys.label(of: .range))
    let keys = [("\(count) chosen", ""), (update, "update"), (range, "ends it"), ("↑↓", "choose")]
    return drawMessage(of: state, or: keys, on: &brush)
  }
  let usable = state.commands.filter { command in
    command.short != nil && state.refusal(of: command.id) == nil
      && !command.goes(to: state.place)
  }
  let help = usable.filter { $0.id == .help }
  var room = brush.columns - help.map(\.hintWidth).reduce(0, +)
  var column = 0
  for command in usable where command.id != .help && command.hintWidth <= room {
    room -= command.hintWidth
    column += draw(command, row: row, column: column, on: &brush)
  }
  for command in help { draw(command, row: row, column: column, on: &brush) }
}

@discardableResult
private func draw(_ command: Command, row: Int, column: Int, on brush: inout Brush) -> Int {
  let key = command.keys.first?.label ?? ""
  let used = brush.write(key, row: row, column: column, role: .keyName)
  brush.write(" \(command.short ?? "")", row: row, column: column + used)
  return command.hintWidth
}

extension Command {
  /// Whether it only goes where one is already.
  fileprivate func goes(to place: Place) -> Bool {
    if case .view(let view) = id { place == .view(view) } else { false }
  }

  /// Columns of its hint on the last line, with the gap after it.
  fileprivate var hintWidth: Int {
    (keys.first?.label.displayWidth ?? 0) + 1 + (short?.displayWidth ?? 0) + 2
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
  let hasOverride = state.plan.snapshot.actions.contains { $0.override != nil }
  let star: [(String, Role)] = hasOverride ? [("* set by an officer", .text)] : []
  let entries = tones.flatMap { tone in ratings.filter { $0.tone == tone } }
    .map { ("\($0.letter) \($0.word)", $0.tone.role) }
  return entries.prefix(3) + star + entries.dropFirst(3)
}

extension DashboardState {
  /// Whether the screen is about metrics, whose letters mean another thing; on the overview each
  /// metric has its word beside the letter.
  fileprivate var showsMetrics: Bool {
    if case .record(let ref) = place { return plan.metric(ref) != nil }
    return visibleLists == [.pane(.metrics)]
  }
}
