import CleanText

/// Whether texts look or sound the same to a reader though their characters differ.
enum Likeness {
  /// The letters and digits of a text alone, in one case: curly and straight quotes, kinds of dash,
  /// blanks, accents, ligatures, full-width forms and "&" for "and" make no difference.
  static func of(_ text: String) -> String {
    let plain = String(text.map { lookalikes[$0] ?? $0 })
    let letters = inASCII(plain.replacing("&", with: " and ")).lowercased()
      .filter { $0.isLetter || $0.isNumber }
    return letters.isEmpty ? text.lowercased() : letters
  }

  /// The same of a role, in which "The Head of A/B" is the Head of A and B.
  static func ofRole(_ text: String) -> String {
    let joined = text.replacing("+", with: " and ").replacing("/", with: " and ")
    let isNamed = joined.lowercased().hasPrefix("the ")
    return of(isNamed ? String(joined.dropFirst(4)) : joined)
  }

  /// The same of a ref, in which a sign tells two apart (`1.1` and `11`), but capitals, kinds of dash
  /// and leading noughts do not, nor whether it is `A1`, `AI` or `Al`.
  static func ofRef(_ text: String) -> String {
    var digits = ""
    var form = ""
    for character in oneShape(inASCII(String(text.map { lookalikes[$0] ?? $0 }))).lowercased() {
      if character.isNumber {
        digits.append(character)
      } else {
        form += withoutNoughts(digits) + String(character)
        digits = ""
      }
    }
    return form + withoutNoughts(digits)
  }

  /// Letters that print as a digit: I and l after a letter (a list may go from 1a to 1l), O after a digit.
  private static func oneShape(_ text: String) -> String {
    var before: Character = " "
    return String(
      text.map { character in
        defer { before = character }
        if before.isLetter, "Il".contains(character) { return "1" }
        return before.isNumber && character == "O" ? "0" : character
      })
  }

  /// A ref as it prints in most letters: l and I are 1, and O is 0, wherever they stand.
  static func ofRefInPrint(_ text: String) -> String {
    String(
      inASCII(String(text.map { lookalikes[$0] ?? $0 })).map { character -> Character in
        switch character {
        case "l", "I": "1"
        case "O", "o": "0"
        default: character
        }
      }
    ).lowercased()
  }

  private static func withoutNoughts(_ digits: String) -> String {
    digits.isEmpty ? "" : String(digits.dropLast().drop { $0 == "0" }) + digits.suffix(1)
  }

  /// Letters of Greek and Cyrillic that print as Latin ones.
  static let lookalikes: [Character: Character] = Dictionary(
    zip(
      "АВЕЅІЈКМНОРСТУХаеіјорсухѕԁԛԜԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧορν",
      "ABESIJKMHOPCTYXaeijopcyxsdqWwABEZHIKMNOPTYXopv"), uniquingKeysWith: { one, _ in one })
}
