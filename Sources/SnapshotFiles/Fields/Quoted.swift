import CleanText

/// What was found in a file, fit for one line of a message.
enum Quoted {
  /// A text in quotes, cut to 40 characters.
  static func text(_ text: some StringProtocol) -> String {
    let start = String(text.prefix(41)).cleaned
    return "\"" + (start.count > 40 ? start.prefix(40) + "…" : start) + "\""
  }

  /// A value of a document: the value itself where it is short, else what sort it is.
  static func value(_ value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .flag(let flag): String(flag)
    case .number(let number): number.count > 40 ? number.prefix(40) + "…" : number
    case .text(let text): Quoted.text(text)
    case .list: "a list"
    case .object: "an object"
    }
  }
}
