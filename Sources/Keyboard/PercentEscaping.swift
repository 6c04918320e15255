/// Pasted text in one word of the notation: bytes that would end the word are `%` and two digits.
func percentEscaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "%", "<", ">", "\u{0}"..."\u{20}", "\u{7F}":
      let digits = String(scalar.value, radix: 16, uppercase: true)
      result += "%" + (digits.count == 1 ? "0" : "") + digits
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// The text again; nil when a `%` has no two digits after it.
func percentUnescaped(_ text: Substring) -> String? {
  var result = ""
  var rest = text.unicodeScalars
  while let scalar = rest.popFirst() {
    guard scalar == "%" else {
      result.unicodeScalars.append(scalar)
      continue
    }
    let digits = String(rest.prefix(2))
    guard digits.utf8.count == 2, let value = UInt8(digits, radix: 16) else { return nil }
    result.unicodeScalars.append(Unicode.Scalar(value))
    rest = rest.dropFirst(2)
  }
  return result
}
