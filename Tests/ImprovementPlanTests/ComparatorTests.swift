import ImprovementPlan
import Testing

struct ComparatorTests {
  @Test(
    arguments: [
      (nil, "2025-03-31", "England 22.6% (2024-25)"),
      (.rolling12, "2025-03-31", "England 22.6% (2024-25)"),
      (.pointInTime, "2025-03-31", "England 22.6% (March 2025)"),
      (nil, "2023-09-30", "England 22.6% (September 2023)"), (nil, nil, "England 22.6%"),
    ] as [(Metric.Kind?, Day?, String)])
  func `is dated by financial year or by month`(kind: Metric.Kind?, at: Day?, label: String) {
    let measured = metric(.lower, [22.9]) { $0.kind = kind }
    #expect(measured.label(of: Comparator(name: "England", value: 22.6, at: at)) == label)
  }

  @Test func `without a figure says what the source says`() {
    var comparator = Comparator(name: "England")
    #expect(metric(.lower, [22.9]).label(of: comparator) == "England: no figure")
    comparator.note = "slightly above the national average"
    let measured = metric(.lower, [22.9])
    #expect(measured.label(of: comparator) == "England: slightly above the national average")
    #expect(measured.distanceWords(to: comparator) == nil)
  }

  @Test(
    arguments: [
      ("2026-01-31", "0.3 points over England 22.6% (January 2026)"),
      ("2025-01-31", "0.3 points over England 22.6% (January 2025)"),
      ("2025-01-30", "0.3 points over England 22.6% (January 2025), 12 months before this figure"),
      ("2024-01-31", "0.3 points over England 22.6% (January 2024), 2 years before this figure"),
      ("2027-02-01", "0.3 points over England 22.6% (February 2027), 12 months after this figure"),
    ] as [(Day, String)])
  func `more than a year away says how far`(at: Day, words: String) {
    let theirs = Comparator(name: "England", value: 22.6, at: at)
    #expect(metric(.lower, [22.9]).distanceWords(to: theirs) == words)
  }

  @Test(
    arguments: [
      (22.6, "the same as England 22.6%"), (21.6, "1.0 points under England 22.6%"),
    ] as [(Double, String)])
  func `is over, under or the same`(ours: Double, words: String) {
    let theirs = Comparator(name: "England", value: 22.6)
    #expect(metric(.lower, [ours]).distanceWords(to: theirs) == words)
  }
}
