/// A text in ASCII that says the same: `≥95%` is `>=95%`, `£4,000` is `GBP 4,000`, `1½` is `1 1/2`.
///
/// Signs become what is typed for them, letters lose their accents, spaces of any width are spaces. A
/// character that ASCII has nothing for is `?`, in each of the columns that `width` gives it.
///
/// - Parameter width: the columns a character would take; one where nothing is given.
package func inASCII(_ text: String, width: (Character) -> Int = { _ in 1 }) -> String {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
  var result = ""
  var isAfterWord = false
  let characters = Array(text)
  for (place, character) in characters.enumerated() {
    let next = place + 1 < characters.count ? characters[place + 1] : nil
    let form =
      signBetweenNumbers(character, behind: result.last, before: next)
      ?? numerator(characters, at: place) ?? asciiForm(of: character)
    let isWord = form.map { character.isSign && $0.isWord } == true
    // A sign that becomes a word would be one with those beside it.
    if isWord || isAfterWord, result.last?.isWordy == true, form?.first?.isWordy == true {
      result += " "
    }
    isAfterWord = isWord
    if character.isASCII {
      result.append(character)
    } else if let form {
      // A whole number and its fraction are two.
      if form.contains("/"), form.first?.isNumber == true,
        result.last?.isNumber == true
      {
        result += " "
      }
      result += form
    } else {
      result += String(repeating: "?", count: max(1, width(character)))
    }
  }
  return result
}

/// What a sign is between two numbers: a point, and the span of two where the second begins with a fraction.
private func signBetweenNumbers(
  _ sign: Character, behind previous: Character?, before next: Character?
) -> String? {
  guard previous?.isNumber == true, let next, next.isNumber else { return nil }
  switch sign {
  case "·": return "."
  case "–": return asciiForm(of: next)?.contains("/") == true ? " - " : nil
  default: return nil
  }
}

/// A raised digit before a fraction's bar, which is no power: `2¹⁄₂` is `2 1/2`.
private func numerator(_ characters: [Character], at place: Int) -> String? {
  guard characters[place].isRaisedDigit,
    characters[place...].first(where: { !$0.isRaisedDigit }) == "⁄",
    let digit = asciiForm(of: characters[place])?.last
  else { return nil }
  let previous = place > 0 ? characters[place - 1] : " "
  return (previous.isNumber && !previous.isRaisedDigit ? " " : "") + String(digit)
}

extension Character {
  fileprivate var isRaisedDigit: Bool { isNumber && signs[self]?.first == "^" }
  fileprivate var isSign: Bool { !isLetter && !isNumber }
  fileprivate var isWordy: Bool { isLetter || isNumber }
}

extension String {
  fileprivate var isWord: Bool { count > 1 && allSatisfy(\.isLetter) }
}

/// What ASCII has for a character; nil where it has nothing that keeps what it means.
package func asciiForm(of character: Character) -> String? {
  if let byte = character.asciiValue { return String(UnicodeScalar(byte)) }
  if let sign = signs[character] { return sign }
  let forms = character.unicodeScalars.map(asciiForm)
  // Marks on a letter go; a letter that has no form makes the character have none.
  guard let first = forms.first, let base = first, !base.isEmpty else { return nil }
  // A flag is its two letters.
  if forms.count == 2, let second = forms[1], character.unicodeScalars.allSatisfy(isFlagLetter) {
    return base + second
  }
  return forms.dropFirst().allSatisfy { $0 == "" } ? base : nil
}

private func isFlagLetter(_ scalar: Unicode.Scalar) -> Bool {
  (0x1F1E6...0x1F1FF).contains(scalar.value)
}

/// The same of one scalar: empty for a mark.
private func asciiForm(_ scalar: Unicode.Scalar) -> String? {
  if scalar.isASCII { return String(Character(scalar)) }
  if let sign = signs[Character(scalar)] { return sign }
  switch scalar.value {
  case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0).map { String(Character($0)) }
  case 0x200C, 0x200D, 0xFE00...0xFE0F: return ""
  case 0x1F1E6...0x1F1FF:
    return Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41).map { String(Character($0)) }
  default: break
  }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark: return ""
  case .spaceSeparator: return " "
  case .dashPunctuation: return "-"
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter: return latinBase(of: scalar)
  default: return nil
  }
}

/// The letter under the accents, by Unicode's own name of the whole: LATIN SMALL LETTER W WITH
/// CIRCUMFLEX, MATHEMATICAL BOLD CAPITAL A.
private func latinBase(of scalar: Unicode.Scalar) -> String? {
  guard let name = scalar.properties.name else { return nil }
  let words = name.split(separator: " ")
  let letter: Substring?
  if words.first == "MATHEMATICAL" {
    letter = words.last
  } else if words.first == "LATIN", words.count == 4 || words.dropFirst(4).first == "WITH" {
    letter = words[3]
  } else {
    letter = nil
  }
  guard let letter, letter.count == 1, letter.utf8.allSatisfy({ (65...90).contains($0) }) else {
    return nil
  }
  return words.contains("SMALL") ? letter.lowercased() : String(letter)
}
