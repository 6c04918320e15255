import ImprovementPlan

extension Diagnostic {
  /// The same without the figures of metrics that it quotes, nor what else may be one: a fault of a figure
  /// is told where counts are hidden too, and the figure isn't.
  var withoutFigures: Diagnostic {
    var told = self
    if let knownPath {
      told.path = (knownPath.isEmpty ? "" : knownPath + ".") + "…"
      told.knownPath = nil
    }
    switch figures {
    case .none: break
    case .quoted: told.found = found.withoutQuotedWords
    case .named:
      told.found = found.withoutNumbers
      told.expected = expected.withoutQuotedNumbers.withoutUnlikelyDays
    case .said:
      told.found = found.withoutQuotedWords.withoutNumbers
      told.expected = expected.withoutUnlikelyDays
    case .anywhere:
      told.found = found.withoutQuotedWords.withoutNumbers
      told.expected = expected.withoutNumbers
    }
    if figures != .none, let record, !record.isCode { told.record = nil }
    return told
  }

  /// Where a fault's words may have a figure.
  private enum Figures {
    case none, quoted
    /// In a name or a ref, which is quoted for what it is.
    case named
    /// In what was found: what is expected is the format's own words.
    case said
    case anywhere
  }

  private var figures: Figures {
    // What is no JSON quotes whatever stands there.
    guard let path else { return .quoted }
    if file.hasSuffix(TableName.englandFigures.rawValue) { return .anywhere }
    if knownPath != nil { return .anywhere }
    let names: [Substring] = path.split(separator: ".").map { $0.prefix { $0 != "[" } }
    guard names.first == "metrics" else { return .none }
    let fields = names.dropFirst()
    // A ref or name that can't be one is quoted for what stands in its place.
    if fields.contains(where: Diagnostic.fieldsOfNames.contains) {
      return severity == .error ? .said : .named
    }
    return fields.contains(where: Diagnostic.fieldsWithoutFigures.contains) ? .said : .anywhere
  }

  private static let fieldsOfNames: Set<Substring> = ["ref", "name", "themes"]

  /// The fields of a metric of which what is expected tells nothing of what it counts. One that isn't here
  /// is taken for a figure.
  private static let fieldsWithoutFigures: Set<Substring> = [
    "unit", "goodIs", "kind", "decimals", "targetBy", "tolerance", "at",
  ]
}

extension Ref {
  /// Whether it is a short code as `M12`, and can't be a figure.
  fileprivate var isCode: Bool {
    let letters = text.prefix { $0.isLetter }
    let digits = text.dropFirst(letters.count)
    return (1...4).contains(letters.count) && digits.count <= 4
      && digits.allSatisfy { $0.isNumber || $0 == "." || $0 == "-" }
  }
}

extension String {
  /// With the sign of a figure that is hidden in place of each number, but for days that may be meant and names
  /// of files.
  fileprivate var withoutNumbers: String {
    split(separator: " ", omittingEmptySubsequences: false).map { word in
      let isNoFigure = word.contains(".json") || Day(iso: word.prefix(10))?.isLikely == true
      return isNoFigure ? String(word) : word.numbersWithheld
    }.joined(separator: " ")
  }

  /// The same of days that no plan can be of, alone.
  fileprivate var withoutUnlikelyDays: String {
    split(separator: " ", omittingEmptySubsequences: false).map { word in
      Day(iso: word.prefix(10))?.isLikely == false ? word.numbersWithheld : String(word)
    }.joined(separator: " ")
  }

  /// The same of what stands in quotation marks alone.
  fileprivate var withoutQuotedNumbers: String {
    split(separator: "\"", omittingEmptySubsequences: false).enumerated().map { index, part in
      index.isMultiple(of: 2) ? String(part) : String(part).withoutNumbers
    }.joined(separator: "\"")
  }

  /// With that sign in place of what stands in quotation marks, unless it is signs alone: a figure may be
  /// spelt out.
  fileprivate var withoutQuotedWords: String {
    let marks: Set<Character> = ["“", "”", "\""]
    guard let start = firstIndex(where: marks.contains),
      let end = lastIndex(where: marks.contains), start < end
    else { return self }
    let quoted = self[index(after: start)..<end]
    guard quoted.contains(where: { $0.isLetter || $0.isNumber }) else { return self }
    return String(self[...start]) + "c" + String(self[end...])
  }
}

extension Day {
  /// Whether a plan may be of that time: `7351-10-31` has a figure in the place of its year.
  fileprivate var isLikely: Bool { (1_900..<2_200).contains(civil.year) }
}

extension Substring {
  fileprivate var numbersWithheld: String {
    var told = ""
    var isInNumber = false
    for character in self {
      let goesOn = character.isNumber || (isInNumber && (character == "." || character == ","))
      if !goesOn {
        told.append(character)
      } else if !isInNumber {
        told.append("c")
      }
      isInNumber = goesOn
    }
    return told
  }
}
