/// Writes a document as the one text that it always gets.
///
/// The document and its records take a line for each field; what a record holds in turn stands on
/// one line, a list of objects on one line for each. A figure that changed is a line that changed.
struct JSONText {
  private var text = ""
  private var indent = 0

  /// The document with a line break at its end.
  static func document(_ value: JSONValue) -> String {
    var writer = JSONText()
    writer.write(value, level: 0)
    return writer.text + "\n"
  }

  /// - Parameter level: 0 for the document, 1 for a record, 2 and more for what is in a record.
  private mutating func write(_ value: JSONValue, level: Int) {
    switch value {
    case .null: text += "null"
    case .flag(let flag): text += flag ? "true" : "false"
    case .number(let number): text += number
    case .text(let string): quote(string)
    case .list(let items): writeList(items.map(\.value), level: level)
    case .object(let members): writeObject(members, level: level)
    }
  }

  private mutating func writeObject(_ members: [JSONMember], level: Int) {
    guard !members.isEmpty else { return text += "{}" }
    let isTall = level < 2
    text += isTall ? "{" : "{ "
    writeItems(members, isTall: isTall) { writer, member in
      writer.quote(member.name)
      writer.text += ": "
      writer.write(member.node.value, level: level + 1)
    }
    text += isTall ? "}" : " }"
  }

  private mutating func writeList(_ items: [JSONValue], level: Int) {
    let isTall = items.contains { if case .object = $0 { true } else { false } }
    text += "["
    writeItems(items, isTall: isTall) { $0.write($1, level: level) }
    text += "]"
  }

  private mutating func writeItems<Item>(
    _ items: [Item], isTall: Bool, _ write: (inout JSONText, Item) -> Void
  ) {
    if isTall { indent += 2 }
    for (index, item) in items.enumerated() {
      if index > 0 { text += isTall ? "," : ", " }
      if isTall { startLine() }
      write(&self, item)
    }
    guard isTall else { return }
    indent -= 2
    startLine()
  }

  private mutating func startLine() {
    text += "\n" + String(repeating: " ", count: indent)
  }

  private mutating func quote(_ string: String) {
    text += "\""
    defer { text += "\"" }
    if string.utf8.allSatisfy(JSONText.isPlain) { return text += string }
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"", "\\": text += "\\" + String(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": text += JSONText.escape(scalar)
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
