/// A text as it reads, whatever it is written with: what looks alike or isn't seen makes no difference.
enum FoldedText {
  /// In small letters; without accents and what isn't seen, as a soft hyphen; digits of any script and
  /// width as ASCII's, letters of full width as ASCII's; blanks and dashes of any kind as a space and a
  /// hyphen.
  static func scalars(of text: String) -> [Unicode.Scalar] {
    var folded: [Unicode.Scalar] = []
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        folded.append(asciiSmall(scalar))
      } else {
        folded += self.folded(scalar)
      }
    }
    return folded
  }

  /// The same as a text.
  static func text(of text: String) -> String {
    String(String.UnicodeScalarView(scalars(of: text)))
  }

  private static func asciiSmall(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar
  }

  private static func folded(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint { return [] }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return []
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: return [" "]
    case .dashPunctuation: return ["-"]
    default: break
    }
    if let digit = properties.numericValue, properties.numericType == .decimal {
      return [Unicode.Scalar(UInt8(ascii: "0") + UInt8(digit))]
    }
    if let ascii = narrow(scalar) { return [asciiSmall(ascii)] }
    return properties.lowercaseMapping.unicodeScalars.flatMap { latinBase[$0] ?? [$0] }
  }

  /// The ASCII character of one of full width.
  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return nil }
    return Unicode.Scalar(scalar.value - 0xFEE0)
  }

  /// The letters of accented Latin letters: a plain library has no decomposition of Unicode's.
  private static let latinBase: [Unicode.Scalar: [Unicode.Scalar]] = {
    let families: [(base: String, accented: String)] = [
      ("a", "àáâãäåāăąǎ"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
      ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"),
      ("o", "òóôõöøōŏőǒ"), ("r", "ŕŗř"), ("s", "śŝşš"), ("t", "ţťŧ"), ("u", "ùúûüũūŭůűųǔ"),
      ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"), ("ae", "æ"), ("oe", "œ"), ("ss", "ß"),
    ]
    let pairs = families.flatMap { family in
      family.accented.unicodeScalars.map { ($0, Array(family.base.unicodeScalars)) }
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }()
}
