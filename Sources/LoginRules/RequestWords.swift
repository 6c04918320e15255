/// The longest request that is read, in bytes: room for every text that `board update` takes.
let mostRequestBytes = 32_768

/// Takes apart what somebody asked an SSH server to run, into words. No shell has part in it: quotes
/// hold a text together, and what else a shell would act on is refused.
///
/// - Throws: what can't be read so, in words.
func words(of request: String) throws(LoginRefusal) -> [String] {
  guard request.utf8.count <= mostRequestBytes else {
    throw LoginRefusal(
      "found \(request.utf8.count) bytes; expected \(mostRequestBytes) at most")
  }
  guard !request.unicodeScalars.contains(where: isControl) else {
    throw LoginRefusal("found a control character or a line break; expected one line of text")
  }
  var reading = RequestReading(rest: request.unicodeScalars[...])
  return try reading.allWords()
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .lineSeparator, .paragraphSeparator: true
  default: false
  }
}

/// By scalars: an accent on a quotation mark makes another character of it, and no other quotation mark.
private struct RequestReading {
  var rest: Substring.UnicodeScalarView

  mutating func allWords() throws(LoginRefusal) -> [String] {
    var words: [String] = []
    while true {
      rest = rest.drop { $0 == " " }
      guard !rest.isEmpty else { return words }
      words.append(try word())
    }
  }

  private mutating func word() throws(LoginRefusal) -> String {
    var word = String.UnicodeScalarView()
    while let next = rest.first, next != " " {
      rest.removeFirst()
      switch next {
      case "'": word += try singleQuoted()
      case "\"": word += try doubleQuoted()
      case _ where isPlain(next): word.append(next)
      default:
        throw LoginRefusal(
          "found “\(next)”, which only a shell would understand, and none is here; "
            + "expected quotes around what is meant as text")
      }
    }
    return String(word)
  }

  /// All up to the next one is text.
  private mutating func singleQuoted() throws(LoginRefusal) -> String.UnicodeScalarView {
    guard let end = rest.firstIndex(of: "'") else { throw unfinished("'") }
    defer { rest = rest[end...].dropFirst() }
    return String.UnicodeScalarView(rest[..<end])
  }

  /// A backslash makes a text of a quotation mark or of another backslash.
  private mutating func doubleQuoted() throws(LoginRefusal) -> String.UnicodeScalarView {
    var text = String.UnicodeScalarView()
    while let next = rest.popFirst() {
      if next == "\"" { return text }
      let isEscape = next == "\\" && (rest.first == "\"" || rest.first == "\\")
      text.append(isEscape ? rest.removeFirst() : next)
    }
    throw unfinished("\"")
  }

  private func unfinished(_ mark: String) -> LoginRefusal {
    LoginRefusal("found a \(mark) that nothing closes; expected a second one")
  }
}

/// What no shell would act on, outside quotes.
private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
  guard scalar.isASCII else { return true }
  return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    || "%+,-./:=@_".unicodeScalars.contains(scalar)
}
