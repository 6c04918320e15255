import Canvas
import CleanText
import ImprovementPlan

/// A field of one value: what it is called, what it takes, and what it sets.
///
/// The reading of the file, the messages about it and the commented file that `board config init`
/// writes are all made of these.
struct SettingsField: Sendable {
  let name: String
  /// What it is about, for the commented file: lines without a sign of comment.
  let about: [String]
  /// What says the same as leaving it out.
  let standard: String
  /// What it takes, for a message: "true or false".
  let expected: String
  /// Sets what a text says; false where it says nothing that can be set.
  let set: @Sendable (_ text: Placed<String>, inout Settings) -> Bool
}

extension SettingsField {
  static let all = [theme, wording, staleAfter, suppressBelow, ascii, cursor, plain]

  private static let theme = SettingsField(
    name: "theme",
    about: [
      "Colours: the name of a theme, which 'board info' lists, or a theme's file. --theme and NO_COLOR",
      "come first.",
    ],
    standard: "terminal", expected: "the name or the file of a theme",
    set: { text, settings in
      guard !text.value.isEmpty else { return false }
      settings.theme = text.value == "terminal" ? nil : text
      return true
    })

  private static let wording = SettingsField(
    name: "wording",
    about: [
      "What children looked after are called in the names and definitions of metrics:",
      "children looked after, children in care, cared for children, or plan, as the plan has it.",
    ],
    standard: "plan",
    expected: (["plan"] + CareWording.allCases.map(\.rawValue)).joined(separator: ", "),
    set: { text, settings in
      settings.rules.wording = CareWording(rawValue: text.value)
      return text.value == "plan" || settings.rules.wording != nil
    })

  private static let staleAfter = SettingsField(
    name: "stale-after",
    about: ["An open action is stale when nothing was reported on it for more than these weeks."],
    standard: "plan", expected: "a whole number of weeks from 1 to 104, or plan",
    set: { text, settings in
      let weeks = Int(text.value).flatMap { (1...104).contains($0) ? $0 : nil }
      settings.rules.staleAfterWeeks = weeks
      return text.value == "plan" || weeks != nil
    })

  private static let suppressBelow = SettingsField(
    name: SuppressionField.name,
    about: [
      "Counts below this, but for 0, are shown as suppressed, and so are shares that would tell them.",
      "For what is published about children the Department for Education takes 6.",
    ],
    standard: "none", expected: SuppressionField.expected,
    set: { text, settings in
      guard let least = SuppressionField.least(text.value) else { return false }
      settings.rules.suppression = least.map { Suppression(threshold: $0 - 1) }
      return true
    })

  private static let ascii = SettingsField.choice(
    "ascii", of: \.ascii,
    about: ["Whether to draw with ASCII characters only. --ascii and --no-ascii come first."])

  private static let cursor = SettingsField(
    name: "cursor",
    about: [
      "The shape of the cursor, which stands on what is selected: block, underline, bar, or terminal,",
      "as the terminal has it. It goes back to that when board ends.",
    ],
    standard: CursorShape.terminal.rawValue,
    expected: CursorShape.allCases.map(\.rawValue).joined(separator: ", "),
    set: { text, settings in
      guard let shape = CursorShape(rawValue: text.value) else { return false }
      settings.cursor = shape
      return true
    })

  private static let plain = SettingsField.choice(
    "plain", of: \.plain,
    about: ["Whether to show text line by line and no screen, for a screen reader."])

  /// A field that is true or false, and false when left out.
  private static func choice(
    _ name: String, of path: any WritableKeyPath<Settings, Bool> & Sendable, about: [String]
  ) -> SettingsField {
    SettingsField(
      name: name, about: about, standard: "false", expected: "true or false",
      set: { text, settings in
        guard let value = Bool(text.value) else { return false }
        settings[keyPath: path] = value
        return true
      })
  }
}
