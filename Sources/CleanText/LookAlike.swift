extension String {
  /// Whether every letter is one of A to Z, with or without an accent, or two of them in one, and every digit
  /// an ASCII one. Letters of two scripts can look the same, and so do those of mathematics, of circles and
  /// of full width, and those that were made for sounds.
  package var isLatin: Bool {
    unicodeScalars.allSatisfy { scalar in
      scalar.isASCII || scalar.isEuropeanLetter || !scalar.isLetterOrDigit
    }
  }

  /// The letters and digits of a name, without capitals, accents, blanks and signs.
  package var plainLetters: String {
    unicodeScalars.map { scalar in
      switch scalar {
      case "0": "o"
      case "1": "l"
      case _ where scalar.isASCII: scalar.isLetterOrDigit ? String(scalar).lowercased() : ""
      default: scalar.latinLetters ?? (scalar.isLetterOrDigit ? String(scalar) : "")
      }
    }.joined()
  }

  /// What a name looks like to who reads quickly: its plain letters, with one for each pair and each
  /// letter that is drawn like another in some font. Two names with the same pass for each other.
  package var lookAlike: String {
    let likeOthers: [Character: Character] = [
      "i": "l", "y": "v", "5": "s", "6": "b", "8": "b", "9": "g",
    ]
    let letters = replacing("\u{DF}", with: "b").plainLetters
      .replacing("rn", with: "m").replacing("vv", with: "w").replacing("cl", with: "d")
    return String(letters.map { likeOthers[$0] ?? $0 })
  }
}

extension Unicode.Scalar {
  fileprivate var isLetterOrDigit: Bool {
    properties.isAlphabetic || properties.numericType != nil
  }

  /// Whether it is of those blocks of Unicode that names in Europe are written with, and no letter of its own
  /// like thorn and eth: Latin-1, Extended-A and, where its name tells the accent, Extended Additional.
  fileprivate var isEuropeanLetter: Bool {
    guard let letters = latinLetters, letters.utf8.count <= 2 else { return false }
    return value < 0x180
      || (0x1E00...0x1EFF).contains(value) && properties.name?.contains(" WITH ") == true
  }

  /// The plain letters of one with an accent, of two that are written as one, of a small capital: its
  /// name in Unicode ends in them. nil where it is no Latin letter.
  fileprivate var latinLetters: String? {
    guard let name = properties.name, name.hasPrefix("LATIN ") else { return nil }
    let plain = name.prefix(upTo: name.range(of: " WITH ") ?? name.endIndex)
    return plain.split(separator: " ").last?.lowercased()
  }
}

extension String {
  fileprivate func range(of part: String) -> String.Index? {
    indices.first { self[$0...].hasPrefix(part) }
  }
}
