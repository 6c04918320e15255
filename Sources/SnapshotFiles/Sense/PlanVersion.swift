import ImprovementPlan

/// A plan's version as numbers, so that one can be told to come before another.
struct PlanVersion {
  private let numbers: [Int]
  private let isNamed: Bool

  /// nil for one that has no number in front, or that names a year or a day.
  init?(_ text: String) {
    let small = text.lowercased().filter { !$0.isWhitespace }
    let name =
      ["version", "ver.", "ver", "v.", "v", "revision", "rev", "issue", "draft", "no."]
      .first(where: small.hasPrefix) ?? ""
    let digits = small.dropFirst(name.count).prefix { $0.isNumber || $0 == "." }
    numbers = digits.split(separator: ".").compactMap { Int($0) }
    isNamed = !name.isEmpty
    guard !numbers.isEmpty, numbers.allSatisfy({ $0 < 1000 }) else { return nil }
    // "12/2026" and "12-2026" are months.
    let rest = small.dropFirst(name.count + digits.count)
    guard rest.first != "/", rest.first != "-" || name.isEmpty == false else { return nil }
  }

  /// Numbers with points and no word before them may be a day: they are compared where they begin alike.
  func isBefore(_ other: PlanVersion) -> Bool {
    guard isNamed == other.isNamed else { return false }
    let mayBeDays = !isNamed && (numbers.count > 1 || other.numbers.count > 1)
    if mayBeDays && numbers[0] != other.numbers[0] { return false }
    return numbers.lexicographicallyPrecedes(other.numbers)
  }
}
