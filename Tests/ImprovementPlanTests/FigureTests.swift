import ImprovementPlan
import Testing

struct FigureTests {
  @Test(
    arguments: [
      (22.9, 1, "22.9"), (22.95, 1, "23.0"), (20, 1, "20.0"), (0.04, 1, "0.0"), (-0.04, 1, "0.0"),
      (-2.5, 0, "-3"), (1204, 0, "1,204"), (1_234_567.891, 2, "1,234,567.89"), (0.05, 2, "0.05"),
      (999.96, 1, "1,000.0"), (.infinity, 1, "inf"), (1e300, 0, "1e+300"),
    ] as [(Double, Int, String)])
  func `is written with its decimals`(value: Double, decimals: Int, text: String) {
    #expect(Figure.text(value, decimals: decimals) == text)
  }

  @Test(arguments: [(18.0, "18"), (17.5, "17.5"), (100.0, "100"), (0.25, "0.25"), (1000, "1,000")])
  func `an aim has no needless zeros`(value: Double, text: String) {
    #expect(Figure.trimmed(value, decimals: 2) == text)
  }

  @Test(
    arguments: [
      (.percent, 1, 22.9, "22.9%", "22.9%"), (.cases, 1, 20, "20.0 cases", "20.0"),
      (.cases, 0, 1, "1 case", "1"), (.ratePer10000, 0, 67, "67 per 10,000", "67"),
      (.count, 0, 1180, "1,180", "1,180"), (.days, 0, 12, "12 days", "12"),
      (.days, 0, 1, "1 day", "1"),
    ] as [(Metric.Unit, Int, Double, String, String)])
  func `carries its unit`(
    unit: Metric.Unit, decimals: Int, value: Double, words: String, short: String
  ) {
    let measured = metric(.lower, [], unit: unit, decimals: decimals)
    #expect(measured.figure(value) == words)
    #expect(measured.shortFigure(value) == short)
  }

  @Test func `counts behind a percentage are told unless hidden`() {
    var observation = Observation(at: nil, value: 74)
    #expect(observation.countsWords == nil)
    observation.numerator = 71
    observation.denominator = 96
    #expect(observation.countsWords == "71 of 96")
    observation.suppressed = true
    #expect(observation.countsWords == nil)
  }
}
