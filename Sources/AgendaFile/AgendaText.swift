package import Slides
import YAMLFile

extension Agenda {
  /// Reads what `yaml` wrote; nil where it is no agenda.
  package init?(yaml text: String) {
    var reading = AgendaReading()
    guard let root = try? YAMLNode.parse(text) else { return nil }
    reading.read(root)
    guard reading.faults.isEmpty else { return nil }
    self.init(items: reading.items)
  }

  /// The agenda as a file would have it, in one form whatever the file's was: it travels with a
  /// presentation.
  package var yaml: String {
    "items:\n" + items.map(\.yaml).joined()
  }
}

extension Agenda.Item {
  fileprivate var yaml: String {
    let fields: [(name: String, value: String?)] = [
      ("title", title.map(quoted)), ("minutes", minutes.map { "\($0)" }),
      ("notes", notes.map(quoted)),
      ("slides", slides.isEmpty ? nil : "[\(slides.map(quoted).joined(separator: ", "))]"),
      ("text", text.map(quoted)),
    ]
    let lines = fields.compactMap { field in field.value.map { "\(field.name): \($0)\n" } }
    return "- " + lines.joined(separator: "  ")
  }
}

/// A text in double quotes, on one line.
private func quoted(_ text: String) -> String {
  "\"" + text.unicodeScalars.map(escaped).joined() + "\""
}

private func escaped(_ scalar: Unicode.Scalar) -> String {
  switch scalar {
  case "\"", "\\": return "\\\(scalar)"
  case "\n": return "\\n"
  // What YAML takes for the end of a line, or for no text.
  case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}":
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  default: return String(Character(scalar))
  }
}
