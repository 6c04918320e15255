/// The short name a plan gives a record (`P12`, `R4`, `M08`): unique within its plan.
public struct Ref: Hashable, Comparable, Sendable, ExpressibleByStringLiteral {
  /// The name as the plan writes it.
  public let text: String

  /// A ref of this text.
  public init(_ text: String) {
    self.text = text
  }

  /// A ref written in code.
  public init(stringLiteral text: String) {
    self.text = text
  }

  /// Runs of digits count as numbers, so that `A9` comes before `A10`.
  public static func < (left: Ref, right: Ref) -> Bool {
    left.sortKey.lexicographicallyPrecedes(right.sortKey) { $0 < $1 }
  }

  private var sortKey: [SortPart] {
    var parts: [SortPart] = []
    for character in text.lowercased() {
      guard let digit = character.wholeNumberValue, character.isASCII else {
        parts.append(.letter(character))
        continue
      }
      if case .number(let soFar)? = parts.last, soFar < Int.max / 100 {
        parts[parts.count - 1] = .number(soFar * 10 + digit)
      } else {
        parts.append(.number(digit))
      }
    }
    return parts
  }
}

private enum SortPart: Comparable {
  case number(Int)
  case letter(Character)
}

extension Ref: CustomStringConvertible {
  /// The name as the plan writes it.
  public var description: String { text }
}
