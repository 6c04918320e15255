extension Diagnostic {
  /// The same without the figures of metrics that it quotes: a fault of a figure is told where counts
  /// are hidden too, and the figure isn't.
  var withoutFigures: Diagnostic {
    var told = self
    switch figures {
    case .none: break
    case .quoted: told.found = found.withoutQuotedNumbers
    case .anywhere:
      told.found = found.withoutNumbers
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
  /// With the sign of a figure that is hidden in place of each number.
  fileprivate var withoutNumbers: String {
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

  /// The same of the numbers in quotation marks alone.
  fileprivate var withoutQuotedNumbers: String {
    let marks: Set<Character> = ["“", "”", "\""]
    guard let start = firstIndex(where: marks.contains),
      let end = lastIndex(where: marks.contains), start < end
    else { return self }
    return String(self[..<start]) + String(self[start...end]).withoutNumbers
      + String(self[end...].dropFirst())
  }
}
