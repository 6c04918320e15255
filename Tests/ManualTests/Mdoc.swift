/// Text of a manual page in mdoc(7), safe from being taken for macros.
enum Mdoc {
  /// A line of text for the page's body.
  static func line(_ text: String) -> String {
    let escaped = escape(text)
    // A line that begins like a request would be one.
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }

  /// Words as the arguments of a macro: none of them a macro's name or a delimiter.
  static func arguments(_ text: String) -> String {
    text.split(separator: " ").map { word in
      let escaped = escape(String(word))
      let isCallable = word.count <= 3 || word.allSatisfy { ".,:;()[]?!|".contains($0) }
      return isCallable ? "\\&" + escaped : escaped
    }.joined(separator: " ")
  }

  /// Paragraphs, with the macro between them.
  static func paragraphs(_ text: String) -> [String] {
    let paragraphs = text.split(separator: "\n\n").map { paragraph in
      sentences(paragraph.split(separator: "\n").joined(separator: " ")).map(line)
    }
    return Array(paragraphs.joined(separator: [".Pp"]))
  }

  /// Each on a line of its own, as the format wants them.
  private static func sentences(_ text: String) -> [String] {
    let parts = text.split(separator: ". ").map { String($0) }
    return parts.dropLast().map { $0 + "." } + parts.suffix(1)
  }

  private static func escape(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "\"": result += "\\(dq"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      case "`": result += "\\(ga"
      case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
      default:
        let hex = String(scalar.value, radix: 16, uppercase: true)
        result += "\\[u" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex + "]"
      }
    }
    return result
  }
}
