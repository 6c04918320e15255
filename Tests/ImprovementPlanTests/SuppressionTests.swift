import ImprovementPlan
import Testing

struct SuppressionTests {
  @Test(arguments: [
    ([0, 3, 12], true, "0 c c"), ([0, 3, 12], false, "0 c 12"), ([0, 0, 15], true, "0 0 15"),
    ([1, 5, 6], true, "c c 6"), ([5, 6, 40], true, "c c 40"), ([6, 7], true, "6 7"),
    ([4], true, "c"), ([0, 4], true, "0 c"), ([], true, ""),
  ])
  func `small counts are hidden, and a second one where the total would give the first away`(
    counts: [Int], besideTotal: Bool, shown: String
  ) {
    let published = Suppression().published(counts, besideTotal: besideTotal)
    #expect(published.map(\.words).joined(separator: " ") == shown)
  }

  @Test func `the threshold is the council's own`() {
    let published = Suppression(threshold: 9).published([9, 10], besideTotal: false)
    #expect(published == [.hidden, .count(10)])
  }

  @Test(arguments: [
    (0, 20, true), (1, 20, false), (5, 20, false), (6, 20, true), (14, 20, true), (15, 20, false),
    (19, 20, false), (20, 20, true),
  ])
  func `a percentage is hidden where few are counted or few are left`(
    numerator: Int, denominator: Int, isAllowed: Bool
  ) {
    #expect(Suppression().allowsPercentage(of: numerator, in: denominator) == isAllowed)
  }
}
