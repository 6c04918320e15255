import ImprovementPlan

extension Diagnostic {
  /// The same without the figures of metrics that it quotes: a fault of a figure is told where counts
  /// are hidden too, and the figure isn't.
  var withoutFigures: Diagnostic {
    var told = self
    switch figures {
    case .none: break
    case .quoted: told.found = found.withoutQuotedWords
    case .anywhere:
      told.found = found.withoutQuotedWords.withoutNumbers
      told.expected = expected.withoutNumbers
    }
    return told
  }

  /// Where a fault's words may have a figure.
  private enum Figures { case none, quoted, anywhere }

  private var figures: Figures {
    // What is no JSON quotes whatever stands there.
    guard let path else { return .quoted }
    let names = path.split(separator: ".").map { $0.prefix { $0 != "[" } }
    guard names.first == "metrics" else { return .none }
    let hasNone = names.dropFirst().contains { Diagnostic.fieldsWithoutFigures.contains($0) }
    return hasNone ? .none : .anywhere
  }

  /// The fields of a metric whose faults tell nothing of what it counts. One that isn't here is taken
  /// for a figure.
  private static let fieldsWithoutFigures: Set<Substring> = [
    "ref", "name", "unit", "goodIs", "kind", "decimals", "targetBy", "tolerance", "themes", "at",
  ]
}

extension String {
  /// With the sign of a figure that is hidden in place of each number, but for days and names of files.
  fileprivate var withoutNumbers: String {
    split(separator: " ", omittingEmptySubsequences: false).map { word in
      let isNoFigure = word.contains(".json") || Day(iso: word.prefix(10)) != nil
      return isNoFigure ? String(word) : word.numbersWithheld
    }.joined(separator: " ")
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
