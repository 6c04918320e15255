import CleanText

/// The slips of people who don't know YAML, told in their own words: what is meant, and what to write.
///
/// The library's words are of anchors, scalars and mappings, which say nothing to who writes an agenda
/// once a month.
struct YAMLSlips {
  /// What is wrong with a line, and what to do.
  struct Slip: Equatable {
    /// Counted from 1.
    let line: Int
    let words: String
  }

  private let lines: [Substring]

  init(in text: String) {
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  /// The likeliest slip behind an error that the library found at a line: on that line, else the nearest
  /// before it, where what can't be read begins.
  func slip(nearLine line: Int) -> Slip? {
    let last = min(max(line, 1), lines.count)
    let near = stride(from: last, through: 1, by: -1).prefix(3).lazy.compactMap {
      self.slip(on: $0)
    }
    return near.first { _ in true } ?? indentation(of: last)
  }

  private func slip(on line: Int) -> Slip? {
    let content = lines[line - 1]
    let body = content.drop { $0 == " " }
    if body.isEmpty || body.first == "#" { return nil }
    let words = blankFault(content) ?? valueFault(body) ?? fieldFault(body)
    return words.map { Slip(line: line, words: $0) }
  }

  /// A line set in by what isn't a space.
  private func blankFault(_ line: Substring) -> String? {
    let start = line.prefix { $0.isWhitespace || $0 == "\u{200B}" || $0 == "\u{FEFF}" }
    if start.contains("\t") { return "a tab before the text: expected spaces" }
    if start.contains(where: { $0 != " " }) {
      return "a blank before the text that isn't a space, as pasted text has it: expected spaces"
    }
    return nil
  }

  /// A value that YAML takes for one of its own signs.
  private func valueFault(_ body: Substring) -> String? {
    let value = YAMLSlips.value(of: body)
    guard let first = value.first else { return nil }
    let shown = YAMLSlips.shown(value)
    if let quote = YAMLSlips.openQuote(value) {
      return quote
    }
    if let escape = YAMLSlips.unknownEscape(value) { return escape }
    let isList = value == "-" || value.hasPrefix("- ")
    if isList && value != body || YAMLSlips.signs.contains(first) && !YAMLSlips.isSound(value) {
      return
        "“\(shown)” begins with \(first), which YAML takes for a sign of its own: put it in quotes, \(YAMLSlips.quoted(value))"
    }
    if first != "\"", first != "'", first != "[", first != "{",
      value.contains(": ") || value.hasSuffix(":")
    {
      return
        "“\(shown)” has a colon in it, which YAML takes for another field: put it in quotes, \(YAMLSlips.quoted(value))"
    }
    return nil
  }

  /// A field or a list item that lacks the blank which makes it one.
  private func fieldFault(_ body: Substring) -> String? {
    if body.first == "-", let next = body.dropFirst().first, next != " ", next != "-" {
      return
        "“\(YAMLSlips.shown(body))” has no blank after the hyphen: expected one, - \(YAMLSlips.shown(body.dropFirst()))"
    }
    let item = body.first == "-" ? body.dropFirst().drop { $0 == " " } : body
    let name = item.prefix { $0.isLetter || $0 == "-" }
    let rest = item.dropFirst(name.count)
    if !name.isEmpty, let colon = rest.first, colon == ":" || colon == "：" || colon == "=" {
      let after = rest.dropFirst()
      if colon != ":" || after.first.map({ $0 != " " }) ?? false {
        return
          "“\(YAMLSlips.shown(item))” has no colon with a blank behind it: expected one, \(name): \(YAMLSlips.shown(after.drop { $0 == " " }))"
      }
    }
    return nil
  }

  /// A line set in by other spaces than the one before it, where nothing else is wrong.
  private func indentation(of line: Int) -> Slip? {
    let depth = { (line: Substring) in line.prefix { $0 == " " }.count }
    let before = lines[..<(line - 1)].last {
      !$0.allSatisfy(\.isWhitespace) && $0.drop { $0 == " " }.first != "#"
    }
    guard let before, depth(before) != depth(lines[line - 1]) else { return nil }
    return Slip(
      line: line,
      words:
        "the line is set in by \(depth(lines[line - 1])) spaces, the one before it by \(depth(before)): expected the fields of one item to stand straight under each other"
    )
  }
}

extension YAMLSlips {
  /// What stands behind the name of a field, or the hyphen of a list.
  private static func value(of body: Substring) -> Substring {
    var rest = body
    while rest.hasPrefix("- ") { rest = rest.dropFirst(2).drop { $0 == " " } }
    if let colon = rest.firstIndex(of: ":"),
      rest[..<colon].allSatisfy({ $0.isLetter || $0 == "-" }),
      rest[rest.index(after: colon)...].first.map({ $0 == " " }) ?? true
    {
      rest = rest[rest.index(after: colon)...].drop { $0 == " " }
    }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return rest
  }

  /// Signs that YAML has a use for at the start of a value.
  private static let signs: Set<Character> = [
    "@", "%", "*", "&", "!", "|", "{", "}", "[", "]", "`", ">", "?", ",",
  ]

  /// A value that begins with such a sign and is what YAML means by it: a whole list, a block of text.
  private static func isSound(_ value: Substring) -> Bool {
    switch value.first {
    case "[": value.last == "]"
    case "{": value.last == "}"
    case "|", ">": value.dropFirst().allSatisfy { "+-0123456789".contains($0) }
    default: false
    }
  }

  /// A text in quotes that doesn't end, or goes on behind its end.
  private static func openQuote(_ value: Substring) -> String? {
    guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
    let rest = value.dropFirst()
    guard let end = rest.firstIndex(of: quote) else {
      return
        "“\(shown(value))” begins with a quote and never ends: expected another \(quote) at its end"
    }
    let after = rest[rest.index(after: end)...].drop { $0 == " " }
    if after.isEmpty || after.first == "#" || after.first == quote || after.first == ":" {
      return nil
    }
    return
      "“\(shown(value))” goes on behind its closing quote: put all of it in quotes, \(quoted(value))"
  }

  /// A backslash in double quotes before a letter that means nothing behind one.
  private static func unknownEscape(_ value: Substring) -> String? {
    guard value.first == "\"" else { return nil }
    var rest = value.dropFirst()
    while let place = rest.firstIndex(of: "\\") {
      rest = rest[rest.index(after: place)...]
      guard let next = rest.popFirst() else { return nil }
      guard escaped.contains(next) else {
        return
          "“\(shown(value))” has a backslash before \(shown(String(next)[...])), which YAML has no meaning for: expected two backslashes for one, or single quotes round the text"
      }
    }
    return nil
  }

  /// What YAML gives a meaning behind a backslash.
  private static let escaped: Set<Character> = Set("0abt\tnvfre \"/\\N_LPxuU")

  /// As much of a text as a message has room for.
  private static func shown(_ text: Substring) -> String {
    (text.count > 40 ? text.prefix(40) + "…" : String(text)).cleaned
  }

  /// A text in the quotes that it doesn't hold itself.
  private static func quoted(_ text: Substring) -> String {
    let inner = text.filter { $0 != "\"" }
    return "\"\(shown(inner[...]))\""
  }
}

extension YAMLSlips {
  /// What else may be meant by a value that is not what its place asks for: a field whose colon has no
  /// blank behind it is a text for YAML, and so is a list item whose hyphen has none.
  static func hint(onValue text: String) -> String {
    let name = text.prefix { $0.isASCII && ($0.isLetter || $0 == "-") }
    let rest = text.dropFirst(name.count)
    if let next = rest.dropFirst().first, rest.first == ":", !name.isEmpty, next != " ", next != "/"
    {
      return " (a colon needs a blank behind it)"
    }
    return text.hasPrefix("-") && text.count > 1 ? " (a hyphen needs a blank behind it)" : ""
  }

  /// The same of the name of a field.
  static func hint(onName text: String) -> String {
    if text.hasPrefix("-") { return " (a hyphen needs a blank behind it)" }
    let isSpaced = text.first?.isWhitespace ?? false
    return isSpaced ? " (the blank before it isn't a space)" : ""
  }
}
