/// How small counts are hidden in what is published, so that no child can be told from a figure.
///
/// Source: the Department for Education's practice for children's social care statistics. Zero is
/// shown; counts from one up to the threshold are not, nor a second one where the total shown would
/// give the first away.
public struct Suppression: Equatable, Sendable {
  /// The largest count that is hidden.
  public let threshold: Int

  /// Hides counts from 1 to `threshold`.
  public init(threshold: Int = 5) {
    self.threshold = threshold
  }

  /// A count as it may be published.
  public enum Published: Equatable, Sendable {
    case count(Int)
    case hidden

    /// The figure, or `c` where it is hidden.
    public var words: String {
      switch self {
      case .count(let count): String(count)
      case .hidden: "c"
      }
    }
  }

  /// The parts of a whole as they may be published: 0, 3, 12 beside their total of 15 are 0, c, c.
  public func published(_ counts: [Int], besideTotal: Bool) -> [Published] {
    var hidden = Set(counts.indices.filter { isSmall(counts[$0]) })
    let others = counts.indices.filter { counts[$0] > 0 && !hidden.contains($0) }
    if besideTotal, hidden.count == 1, let next = others.min(by: { counts[$0] < counts[$1] }) {
      hidden.insert(next)
    }
    return counts.indices.map { hidden.contains($0) ? .hidden : .count(counts[$0]) }
  }

  /// Whether a percentage may be shown: not where those counted, or those left, are few.
  public func allowsPercentage(of numerator: Int, in denominator: Int) -> Bool {
    !isSmall(numerator) && !isSmall(denominator - numerator)
  }

  /// Whether a count, or how far two differ, is one that is hidden. A figure between two counts is
  /// shown rounded, as if it were one.
  func isSmall(_ count: Double) -> Bool { count != 0 && abs(count) < Double(threshold) + 1 }

  private func isSmall(_ count: Int) -> Bool { isSmall(Double(count)) }
}
