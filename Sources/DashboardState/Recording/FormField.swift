package import ImprovementPlan
import Keyboard

/// A labelled line of the update form.
package struct FormField: Equatable, Sendable {
  package let id: ID
  package internal(set) var value: Value
  /// Whether nothing can be recorded without it.
  package let isNeeded: Bool
  /// What can be given, where the plan knows that of a text: "B2 (22 May 2026), B1 (8 Apr 2026)".
  package let offered: String?
  /// What it held when the form was opened.
  private let initial: Value

  package enum ID: Hashable, Sendable {
    case rating, impact, due, note
    case text(ActionText)
    case evidenceText, evidenceKind, evidenceDate
    case approvedBy, meeting, approvedOn
  }

  package enum Value: Equatable, Sendable {
    case text(TextLine)
    case date(TextLine, DateWords.Side)
    /// One of some named values; nil while none is chosen.
    case choice([Option], chosen: Int?)
  }

  /// A named value, chosen by its letter.
  package struct Option: Equatable, Sendable {
    package let key: Character
    package let words: String
    /// What the model calls it.
    let id: String
  }

  init(_ id: ID, _ value: Value, isNeeded: Bool = false, offered: String? = nil) {
    self.id = id
    self.offered = offered
    self.value = value
    self.isNeeded = isNeeded
    initial = value
  }

  static func text(_ id: ID, _ text: String? = nil, isNeeded: Bool = false) -> FormField {
    FormField(id, .text(TextLine(text ?? "", most: mostCharacters)), isNeeded: isNeeded)
  }

  /// A text of the actions, filled with what all of them say; with nothing where they differ.
  static func text(_ text: ActionText, of actions: [Action], isNeeded: Bool = false) -> FormField {
    let said = Set(actions.map { $0[keyPath: text.place] })
    return .text(.text(text), said.count == 1 ? said.first ?? nil : nil, isNeeded: isNeeded)
  }

  static func date(
    _ id: ID, _ side: DateWords.Side, _ day: Day? = nil, isNeeded: Bool = false
  ) -> FormField {
    FormField(id, .date(TextLine(day?.iso ?? ""), side), isNeeded: isNeeded)
  }

  /// What a note can hold: a long paragraph.
  static let mostCharacters = 2_000
}

extension FormField {
  /// Whether something was typed or chosen since the form was opened.
  var isTouched: Bool { content != FormField.content(of: initial) }

  /// What is typed, without the blanks around it; nil where there is nothing.
  package var typed: String? {
    switch value {
    case .text(let line), .date(let line, _):
      let text = trimmed(line.text)
      return text.isEmpty ? nil : text
    case .choice: return nil
    }
  }

  /// Whether it takes no more characters.
  var isFull: Bool {
    guard case .text(let line) = value else { return false }
    return line.isFull
  }

  /// The id of what is chosen.
  var chosen: String? {
    guard case .choice(let options, let chosen?) = value else { return nil }
    return options[chosen].id
  }

  /// The day of a date field, or that was chosen of several.
  package func day(today: Day) -> Day? {
    if case .choice = value { return chosen.flatMap { Day(iso: $0) } }
    guard case .date(_, let side) = value, let typed else { return nil }
    return DateWords(today: today, side: side).day(typed)
  }

  /// What it holds, wherever the cursor is.
  var content: String { FormField.content(of: value) }

  private static func content(of value: Value) -> String {
    switch value {
    case .text(let line), .date(let line, _): line.text
    case .choice(_, let chosen): chosen.map(String.init) ?? ""
    }
  }

  /// Edits the field; false when the key is not for it.
  mutating func take(_ key: Key) -> Bool {
    switch value {
    case .text(var line):
      guard line.take(key) else { return false }
      value = .text(line)
    case .date(var line, let side):
      guard line.take(key) else { return false }
      value = .date(line, side)
    case .choice(let options, let chosen):
      guard let next = FormField.choice(of: options, after: chosen, key) else { return false }
      value = .choice(options, chosen: next)
    }
    return true
  }

  private static func choice(of options: [Option], after chosen: Int?, _ key: Key) -> Int? {
    switch key {
    case .right: return min((chosen ?? -1) + 1, options.count - 1)
    case .left: return max((chosen ?? 1) - 1, 0)
    case .home: return 0
    case .end: return options.count - 1
    case .character(let character):
      let exact = options.firstIndex { $0.key == character }
      return exact ?? options.firstIndex { $0.key.lowercased() == character.lowercased() }
    default: return nil
    }
  }

  /// Replaces what is typed in it, as when it comes back from an editor.
  mutating func replaceText(with text: String) {
    let all: (inout TextLine) -> Void = { line in
      _ = line.take(.end)
      _ = line.take(.ctrl("u"))
      _ = line.take(.paste(trimmed(text)))
    }
    switch value {
    case .text(var line):
      all(&line)
      value = .text(line)
    case .date(var line, let side):
      all(&line)
      value = .date(line, side)
    case .choice: break
    }
  }

  /// Chooses an option by its place.
  mutating func choose(_ place: Int) {
    guard case .choice(let options, _) = value, options.indices.contains(place) else { return }
    value = .choice(options, chosen: place)
  }
}

private func trimmed(_ text: String) -> String {
  let isBlank: (Character) -> Bool = { $0.isWhitespace }
  let start = text.drop(while: isBlank)
  return String(start.reversed().drop(while: isBlank).reversed())
}

extension FormField.ID {
  /// What stands before the field.
  package var label: String {
    switch self {
    case .rating: "Rating"
    case .impact: "Impact"
    case .due: "New date"
    case .note: "Note"
    case .text(let text): text.label
    case .evidenceKind: "Its kind"
    case .evidenceText: "Evidence"
    case .evidenceDate: "Gathered"
    case .approvedBy: "Approved by"
    case .meeting: "Meeting"
    case .approvedOn: "On"
    }
  }

  /// What of a request the field fills in, as objections name it.
  var part: UpdateRequest.Part {
    switch self {
    case .rating: .rating
    case .impact: .impact
    case .due: .due
    case .note: .note
    case .text(let text): .text(text)
    case .evidenceKind, .evidenceText, .evidenceDate: .evidence
    case .approvedBy: .approval
    case .meeting: .meeting
    case .approvedOn: .approvalDay
    }
  }
}
