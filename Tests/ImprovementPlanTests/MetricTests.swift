import ImprovementPlan
import Testing

struct MetricTests {
  private let england = Comparator(name: "England", value: 22.6, at: "2025-03-31")

  @Test func `re-referrals read better, off target, and beside England`() {
    let reReferrals = metric(.lower, [24.1, 22.9], target: 20) { $0.comparators = [england] }
    #expect(reReferrals.verdict == "better; 2.9 points off target; England 22.6% (2024-25)")
    #expect(reReferrals.gapToTarget == 2.9)
    #expect(reReferrals.moveWords == "24.1% to 22.9%")
  }

  @Test
  func `Manchester's caseload of 20 is better than 30, off its aim, and told beside England's`() {
    let england = Comparator(name: "England", value: 15.4, at: "2024-09-30")
    let caseload = metric(.lower, [30, 20], unit: .cases, decimals: 0, target: 18) {
      $0.observations[0].at = nil
      $0.observations[1].at = "2017-09-05"
      $0.comparators = [england]
    }
    #expect(caseload.verdict == "better; 2 cases off target; England 15.4 (September 2024)")
    #expect(caseload.shortGapWords == "2 over 18")
    #expect(caseload.aimWords == "aim 18")
    #expect(
      caseload.distanceWords(to: england)
        == "4.6 over England 15.4 (September 2024), 7 years after this figure")
  }

  @Test func `unsuitable accommodation from 5 to 1 is better and has no target`() {
    let placements = metric(.lower, [5, 1], unit: .count, decimals: 0)
    #expect(placements.verdict == "better; no target")
    #expect(placements.standing == .noTarget)
  }

  @Test func `180 social workers recruited is a figure without a direction`() {
    let recruited = metric(.higher, [180], unit: .count, decimals: 0)
    #expect(recruited.direction == nil)
    #expect(recruited.latestWords == "180")
    #expect(recruited.verdict == "no target")
  }

  @Test(
    arguments: [
      (.lower, [24.1, 22.9], .better), (.lower, [22.9, 24.1], .worse),
      (.higher, [22.9, 24.1], .better), (.higher, [24.1, 22.9], .worse),
      (.neutral, [22.9, 24.1], .changed(.higher)), (.neutral, [24.1, 22.9], .changed(.lower)),
      (.lower, [22.91, 22.94], .noChange), (.neutral, [22.9, 22.9], .noChange),
      (.lower, [24.1, nil, 22.9, nil], .better), (.lower, [22.9], nil), (.lower, [nil, 22.9], nil),
      (.lower, [], nil),
    ] as [(Metric.Polarity, [Double?], Direction?)])
  func `direction says better or worse from the last two figures`(
    goodIs: Metric.Polarity, values: [Double?], direction: Direction?
  ) {
    #expect(metric(goodIs, values).direction == direction)
  }

  @Test(
    arguments: [
      (.lower, 20.0, .onTarget), (.lower, 20.5, .onTarget), (.lower, 20.6, .nearTarget),
      (.lower, 22.0, .nearTarget), (.lower, 22.1, .offTarget), (.lower, 12.0, .onTarget),
      (.higher, 20.0, .onTarget), (.higher, 19.5, .onTarget), (.higher, 19.4, .nearTarget),
      (.higher, 18.0, .nearTarget), (.higher, 17.9, .offTarget), (.neutral, 20.0, .neutral),
    ] as [(Metric.Polarity, Double, MetricStanding)])
  func `standing follows the metric's own tolerances`(
    goodIs: Metric.Polarity, value: Double, standing: MetricStanding
  ) {
    let toleranced = metric(goodIs, [value], target: 20) {
      $0.tolerance = Tolerance(green: 0.5, amber: 2)
    }
    #expect(toleranced.standing == standing)
  }

  @Test func `a tolerance holds at its edge whatever binary fractions do`() {
    let edge = metric(.lower, [20.3], target: 20) { $0.tolerance = Tolerance(green: 0.3) }
    #expect(edge.standing == .onTarget)
    #expect(edge.gapWords == "0.3 points off target, within tolerance")
  }

  @Test func `no data and suppressed are states, never zero`() {
    let missing = metric(.lower, [22.9, nil], target: 20)
    #expect(missing.standing == .noData)
    #expect(missing.latestWords == "no data")
    #expect(missing.verdict == "no data; last figure 22.9% (January 2026)")
    let stopped = metric(.lower, [24.1, 22.9, nil], target: 20)
    #expect(stopped.verdict == "no data; last figure 22.9% (February 2026)")
    let hidden = metric(.lower, [22.9, 21.0], target: 20) { $0.observations[1].suppressed = true }
    #expect(hidden.standing == .suppressed)
    #expect(hidden.latestWords == "suppressed")
    #expect(hidden.current?.value == 22.9)
    #expect(metric(.lower, []).standing == .noData)
    #expect(metric(.lower, []).verdict == "no data")
  }

  @Test(
    arguments: [
      (.onTarget, "G", "on target", .good), (.nearTarget, "A", "near target", .caution),
      (.offTarget, "R", "off target", .bad), (.noTarget, "–", "no target", .idle),
      (.noData, "–", "no data", .idle), (.suppressed, "–", "suppressed", .idle),
      (.neutral, "–", "neither good nor bad", .idle),
    ] as [(MetricStanding, String, String, Tone)])
  func `a standing has letter, word and tone`(
    standing: MetricStanding, letter: String, word: String, tone: Tone
  ) {
    #expect(standing.letter == letter)
    #expect(standing.word == word)
    #expect(standing.tone == tone)
  }

  @Test(
    arguments: [
      (.percent, .lower, 1, 22.9, 20.0, "2.9 points off target", "2.9 over 20%"),
      (.percent, .lower, 1, 19.5, 20.0, "0.5 points better than target", "on target"),
      (.percent, .lower, 1, 20.0, 20.0, "on target", "on target"),
      (.percent, .higher, 0, 86.0, 90.0, "4 points off target", "4 under 90%"),
      (.percent, .higher, 0, 89.0, 90.0, "1 point off target", "1 under 90%"),
      (.cases, .lower, 1, 20.0, 18.0, "2.0 cases off target", "2.0 over 18"),
      (.cases, .lower, 0, 20.0, 17.5, "2.5 cases off target", "2.5 over 17.5"),
      (.count, .lower, 0, 9.0, 5.0, "4 off target", "4 over 5"),
      (.days, .lower, 0, 6.0, 5.0, "1 day off target", "1 over 5"),
      (.ratePer10000, .lower, 0, 72.0, 67.0, "5 per 10,000 off target", "5 over 67"),
      (.percent, .lower, 1, 20.04, 20.0, "just off target", "just over 20%"),
    ] as [(Metric.Unit, Metric.Polarity, Int, Double, Double, String, String)])
  func `the gap to target is told in words`(
    unit: Metric.Unit, goodIs: Metric.Polarity, decimals: Int, value: Double, target: Double,
    words: String, short: String
  ) {
    let measured = metric(goodIs, [value], unit: unit, decimals: decimals, target: target)
    #expect(measured.gapWords == words)
    #expect(measured.shortGapWords == short)
  }

  @Test(
    arguments: [
      (.lower, 8.0, 10.0, "unusually low, worth a check"), (.lower, 10.0, 10.0, nil),
      (.higher, 99.5, 99.0, "unusually high, worth a check"), (.higher, 99.0, 99.0, nil),
      (.neutral, 8.0, 10.0, nil), (.lower, 8.0, nil, nil),
    ] as [(Metric.Polarity, Double, Double?, String?)])
  func `a figure too good to be sound calls for a look`(
    goodIs: Metric.Polarity, value: Double, limit: Double?, words: String?
  ) {
    let measured = metric(goodIs, [value]) { $0.tooGood = limit }
    #expect(measured.tooGoodWords == words)
    #expect(measured.isTooGood == (words != nil))
  }

  @Test func `a rate with no good side gets no judgement`() {
    let rate = metric(.neutral, [65, 67], unit: .ratePer10000, decimals: 0, target: 60)
    #expect(rate.gapToTarget == nil)
    #expect(rate.verdict == "higher; neither good nor bad")
    #expect(rate.direction?.tone == nil)
  }

  @Test func `an aim says by when where a date is set`() {
    let aimed = metric(.lower, [20], unit: .cases, target: 18) { $0.targetBy = "2018-03-31" }
    #expect(aimed.aimWords == "aim 18 by Mar 2018")
    #expect(metric(.lower, [20]).aimWords == "no target")
  }

  @Test func `those off target come furthest off first, as shares of their targets`() {
    let plan = snapshot(asAt: "2026-05-15") {
      $0.metrics = [
        metric(.lower, [22], target: 20), metric(.higher, [50], target: 100),
        metric(.lower, [20], target: 20), metric(.lower, [40], unit: .days, target: 10),
      ]
    }
    #expect(plan.metrics(standing: .offTarget).compactMap(\.gapToTarget) == [30, 50, 2])
  }
}
