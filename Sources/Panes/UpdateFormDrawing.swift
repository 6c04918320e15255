import Canvas
import ColourThemes
import DashboardState
import ImprovementPlan
import Listings

/// Draws the update form: what can be recorded, or the fields of what is.
func drawUpdateForm(
  _ form: UpdateForm, of state: DashboardState, in area: Rect, on brush: inout Brush
) -> DrawnOverlay {
  let title = title(of: form, in: state.plan, width: area.columns)
  guard form.subject != nil else {
    let rows = choiceRows(of: form, in: state)
    return drawForm(rows, title: title, labelWidth: 0, in: area, on: &brush)
  }
  let width = area.columns - ItemBlock.inset - labelWidth
  let rows = fieldRows(of: form, in: state, width: width)
  return drawForm(rows, title: title, labelWidth: labelWidth, in: area, on: &brush)
}

/// Columns of the labels, with the blank after them.
private let labelWidth = 12

/// Where there is no room for all of it, the action's own title is cut.
private func title(of form: UpdateForm, in plan: OpenPlan, width: Int) -> String {
  let title = form.title(in: plan)
  let room = width - title.start.displayWidth - title.end.displayWidth - 1
  return title.start + clipped(title.action, to: max(width / 4, room)) + title.end
}

private func choiceRows(of form: UpdateForm, in state: DashboardState) -> [FormRow] {
  let choices = state.choices(of: form)
  let selected = min(form.choice, choices.count - 1)
  return choices.enumerated().map { index, choice in
    FormRow(
      text: [Span("\(choice.key)", .strong), Span("  \(choice.words)")],
      cursor: index == selected ? 0 : nil, line: index)
  }
}

// MARK: - Fields

private func fieldRows(
  of form: UpdateForm, in state: DashboardState, width: Int
) -> [FormRow] {
  let isOwn: (UpdateForm.Problem) -> Bool = { problem in
    problem.field == nil || !form.fields.contains { $0.id == problem.field }
  }
  let told = meanwhileRows(of: form, width: width)
  let fields = form.fields.enumerated().flatMap { index, field in
    let isFocused = index == form.focus
    let problems = form.problems.filter { $0.field == field.id }
    let block =
      rows(of: field, isFocused: isFocused, today: state.today, width: width)
      + problems.flatMap { problemRows($0, width: width) }
    return block.map { $0.ofField(index, isFocused: isFocused) }
  }
  return told + form.problems.filter(isOwn).flatMap { problemRows($0, width: width) }
    + subjectRows(of: form, in: state.plan, width: width) + fields
}

/// What is about to be recorded, in words.
private func subjectRows(of form: UpdateForm, in plan: OpenPlan, width: Int) -> [FormRow] {
  form.subjectWords(in: plan).flatMap { wrappedRows($0.label, $0.words, width: width) }
}

private func meanwhileRows(of form: UpdateForm, width: Int) -> [FormRow] {
  form.meanwhile.flatMap { wrappedRows("Meanwhile", $0, .warning, width: width) }
}

private func problemRows(_ problem: UpdateForm.Problem, width: Int) -> [FormRow] {
  wrappedRows("", (problem.isQuestion ? "? " : "! ") + problem.words, .warning, width: width)
}

private func wrappedRows(
  _ label: String, _ words: String, _ meaning: Meaning = .text, width: Int
) -> [FormRow] {
  Phrase(words, meaning).wrapped(to: width).enumerated().map { index, line in
    FormRow(label: index == 0 ? label : "", text: line)
  }
}

// MARK: - One field

private func rows(
  of field: FormField, isFocused: Bool, today: Day, width: Int
) -> [FormRow] {
  switch field.value {
  case .text(let line):
    return rows(of: line, field, isFocused: isFocused, width: width)
  case .date(let line, _):
    var rows = rows(of: line, field, isFocused: isFocused, width: width)
    if let day = field.day(today: today), !rows.isEmpty {
      rows[rows.count - 1].text =
        rows[rows.count - 1].text + Phrase("  \(DateWords.words(day))", .muted)
    }
    return rows
  case .choice(let options, let chosen):
    return rows(of: options, chosen: chosen, field, isFocused: isFocused, width: width)
  }
}

private func rows(
  of line: TextLine, _ field: FormField, isFocused: Bool, width: Int
) -> [FormRow] {
  // One column is left for the cursor after the last character.
  let text = FieldText(line.text, cursor: line.cursor, width: width - 1)
  let offered = field.offered.map { ": \($0)" } ?? ""
  let hint = line.text.isEmpty ? field.hint + offered : ""
  return text.rows.enumerated().map { index, row in
    FormRow(
      label: index == 0 ? field.id.label : "", text: [Span(row), Span(hint, .muted)],
      role: isFocused ? .heading : .muted,
      cursor: isFocused && index == text.cursor.row ? text.cursor.column : nil)
  }
}

/// Named values in a line, the chosen one in brackets; one of them to a line where they don't fit.
private func rows(
  of options: [FormField.Option], chosen: Int?, _ field: FormField, isFocused: Bool, width: Int
) -> [FormRow] {
  let words = options.enumerated().map { index, option in
    index == chosen ? "[\(option.key) \(option.words)]" : " \(option.key) \(option.words) "
  }
  let isOneRow = words.joined(separator: " ").displayWidth <= width
  let lines = isOneRow ? [words] : words.map { [$0] }
  let focus = chosen ?? 0
  return lines.enumerated().map { index, line in
    let isHere = isFocused && (isOneRow || index == focus)
    let before = isOneRow ? words.prefix(focus).map { $0.displayWidth + 1 }.reduce(0, +) : 0
    return FormRow(
      label: index == 0 ? field.id.label : "", text: Phrase(line.joined(separator: " ")),
      role: isFocused ? .heading : .muted, cursor: isHere ? before + 1 : nil)
  }
}

extension UpdateForm {
  /// What the keys do in the form, for the last line.
  ///
  /// - Parameter hasEditor: whether one may be started.
  func keyWords(hasEditor: Bool) -> [(key: String, words: String)] {
    guard subject != nil else {
      return [("Letter", "chooses"), ("↑↓ Enter", "too"), leaving]
    }
    guard !isOvertaken else {
      return [("Enter", "records yours on top"), leaving, ("Tab", "next")]
    }
    return [("Enter", "saves"), ("Tab", "next"), leaving]
      + (hasEditor ? [("Ctrl-X", "editor")] : [])
  }

  private var leaving: (key: String, words: String) {
    ("Esc", isTouched ? "keeps a draft" : "closes")
  }
}
