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

  /// The same of a ref, in which a sign tells two apart (`1.1` and `11`), but capitals, kinds of dash
  /// and leading noughts do not.
  static func ofRef(_ text: String) -> String {
    var digits = ""
    var form = ""
    for character in inASCII(String(text.map { lookalikes[$0] ?? $0 })).lowercased() {
      if character.isNumber {
        digits.append(character)
      } else {
        form += withoutNoughts(digits) + String(character)
        digits = ""
      }
    }
    return form + withoutNoughts(digits)
  }

  private static func withoutNoughts(_ digits: String) -> String {
    digits.isEmpty ? "" : String(digits.dropLast().drop { $0 == "0" }) + digits.suffix(1)
  }

  /// Letters of Greek and Cyrillic that print as Latin ones.
  private static let lookalikes: [Character: Character] = Dictionary(
    zip(
      "АВЕЅІЈКМНОРСТУХаеіјорсухѕԁԛԜԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧορν",
      "ABESIJKMHOPCTYXaeijopcyxsdqWwABEZHIKMNOPTYXopv"), uniquingKeysWith: { one, _ in one })
}
