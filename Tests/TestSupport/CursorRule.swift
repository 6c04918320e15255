import Canvas
import DashboardState
import ImprovementPlan
import Listings
import Panes
import Slides
import Testing

/// Where the hardware cursor has to stand: on the first character of what is selected, for screen
/// readers and braille lines follow it. Every screen that a driver draws is held to this.
struct CursorRule {
  let state: DashboardState
  let frame: Frame

  /// What is wrong with where the cursor stands; nil where all is well.
  var fault: String? {
    guard frame.canvas.rows > 0, frame.canvas.columns > 0 else { return nil }
    guard let cursor = frame.cursor else { return "the cursor is hidden" }
    let bounds = frame.canvas.bounds
    guard bounds.rowRange.contains(cursor.row), bounds.columnRange.contains(cursor.column) else {
      return "the cursor is outside the screen, at \(cursor)"
    }
    let place = place
    return place.fault(cursor, frame.canvas).map { "\($0), expected \(place); it is at \(cursor)" }
  }

  private var place: CursorPlace {
    let canvas = frame.canvas
    if canvas.rows < leastSize.rows || canvas.columns < leastSize.columns { return .words("This") }
    switch state.overlay {
    case .filter(let line, _): return .after(line.beforeCursor, row: canvas.rows - 1)
    case .goTo(let chooser): return .selected(chooser.chosen?.name)
    case .help(let chooser): return .selected(chooser.chosen?.firstWords)
    case .slides(let chooser): return .selected(chooser.chosen.map { "\($0.number)" })
    case .update(let form): return place(in: form)
    case .confirm: return .selected("Enter")
    case nil: return placeWithoutOverlay
    }
  }

  private func place(in form: UpdateForm) -> CursorPlace {
    guard let field = form.focused else {
      let choices = state.choices(of: form)
      return .selected(String(choices[min(form.choice, choices.count - 1)].key))
    }
    switch field.value {
    case .text(let line), .date(let line, _): return .typed(line.beforeCursor)
    case .choice(let options, let chosen): return .chosen(options[chosen ?? 0].key)
    }
  }

  private var placeWithoutOverlay: CursorPlace {
    if let presented = state.presented {
      if presented.isBlank { return .anywhere }
      // A message that comes meanwhile takes the line of the number.
      if !presented.typed.isEmpty, state.message == nil {
        return .after("Slide " + presented.typed, row: frame.canvas.rows - 1)
      }
      if let words = state.wordsInPlaceOfSlide { return .words(words) }
      return state.notesPage == nil ? placeOnSlide(presented) : .anyWords
    }
    if state.isOnSlide, let words = state.wordsInPlaceOfSlide { return .words(words) }
    guard let selected = state.selected, state.list(state.focus).count > 0 else {
      return .selected(nil)
    }
    let item = state.item(for: selected, in: state.focus)
    return .selected(item.cells.map(\.text).first { !$0.isEmpty })
  }

  /// On the heading; on words of what is left of a slide whose heading was scrolled away.
  private func placeOnSlide(_ presented: Presenting) -> CursorPlace {
    let (rows, columns) = (frame.canvas.rows, frame.canvas.columns)
    let hidden = hiddenLines(of: presented.slide, rows: rows, columns: columns)
    return min(presented.line, hidden) == 0 ? .words(presented.slide.heading) : .anyWords
  }
}

extension TextLine {
  fileprivate var beforeCursor: String { String(text.prefix(cursor)) }
}

extension HelpLine {
  fileprivate var firstWords: String {
    switch self {
    case .command(_, let keys, _, _): keys
    case .rating(let rating): rating.letter
    case .standing(let standing): standing.letter
    case .section(let text), .note(let text): text
    }
  }
}

/// Where a screen should have its cursor.
private enum CursorPlace {
  /// On the first of these words, the only line with the selection's mark before it; nil where there
  /// is nothing to select and the line says so.
  case selected(String?)
  /// On the first of these words, with no mark anywhere.
  case words(String)
  case anyWords
  /// On the key of the chosen value, in the line with the mark.
  case chosen(Character)
  /// Behind what was typed before it, in the line with the mark.
  case typed(String)
  /// Behind what was typed before it, on a row of its own.
  case after(String, row: Int)
  case anywhere
}

extension CursorPlace {
  func fault(_ cursor: Point, _ canvas: Canvas) -> String? {
    let here = canvas[cursor.row, cursor.column].text
    let before = (0..<cursor.column).map { canvas[cursor.row, $0] }.filter { $0.width > 0 }
      .map(\.text)
    let marks = (0..<canvas.rows).filter { canvas[$0, 0].text == "›" }
    let isIndented = before.dropFirst().allSatisfy { $0 == " " }
    switch self {
    case .selected(let words):
      let isRight = words.map { $0.firstShown == here } ?? (here != " ")
      let isMarked = marks == (words == nil ? [] : [cursor.row])
      return isRight && isMarked && isIndented ? nil : "the cursor is not on what is selected"
    case .words(let words):
      return words.firstShown == here && isIndented && marks.isEmpty ? nil : "the cursor is astray"
    case .anyWords: return here != " " ? nil : "the cursor is on no words"
    case .chosen(let key):
      return here == key && marks == [cursor.row] ? nil : "the cursor is not on the chosen value"
    case .typed(let text):
      // The rows of a long text below its first have no label before them.
      let isAtStartOfRow = cursor.column == 14 && before.allSatisfy { $0 == " " || $0 == "›" }
      let isBehind =
        text.isEmpty && cursor.column == 14 || isAtStartOfRow
        || before.last == (text.lastShown ?? " ")
      return isBehind && marks == [cursor.row] ? nil : "the cursor is not where typing goes"
    case .after(let text, let row):
      let isBehind = cursor.row == row && before.last == (text.lastShown ?? " ")
      return isBehind ? nil : "the cursor is not behind what was typed"
    case .anywhere: return nil
    }
  }
}

extension String {
  /// What stands first where the text is shown; a character may be shown in parts.
  fileprivate var firstShown: Character? {
    var canvas = Canvas(rows: 1, columns: 8)
    canvas.write(String(prefix(1)), row: 0, column: 0)
    return isEmpty ? nil : canvas[0, 0].text
  }

  /// What stands last where the text is shown; a character may be shown in parts.
  fileprivate var lastShown: Character? {
    var canvas = Canvas(rows: 1, columns: 80)
    let end = canvas.write(String(suffix(2)), row: 0, column: 0)
    return canvas.cells[..<end].last { $0.width > 0 }?.text
  }
}

extension DashboardDriver {
  /// Records an issue where the cursor isn't on what is selected: whoever reads a screen tests that.
  func expectCursorOnFocus() {
    guard let fault = CursorRule(state: state, frame: frame).fault else { return }
    Issue.record("\(fault)\n\(frame.canvas.text())")
  }
}
