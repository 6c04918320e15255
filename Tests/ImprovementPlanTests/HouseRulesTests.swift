import ImprovementPlan
import Testing

struct HouseRulesTests {
  @Test func `without rules a plan is shown as it is`() {
    #expect(plan().shown(by: HouseRules()).snapshot == plan())
  }

  @Test func `the wording is for the names and definitions of metrics alone`() {
    var before = plan()
    before.metrics[0].definition = "Visits to looked after children"
    before.metrics[0].note = "Children in care, as the officer wrote"
    before.themes = [Theme(ref: "T1", title: "Children in care")]
    var rules = HouseRules()
    rules.wording = .caredFor
    let shown = before.shown(by: rules).snapshot
    #expect(shown.metrics[0].name == "Cared for children in time")
    #expect(shown.metrics[0].definition == "Visits to cared for children")
    #expect(shown.metrics[0].note == "Children in care, as the officer wrote")
    #expect(shown.themes[0].title == "Children in care")
  }

  @Test(arguments: [(nil, false), (7, false), (6, true)] as [(Int?, Bool)])
  func `an action is stale after the council's weeks, not the scheme's`(
    weeks: Int?, isStale: Bool
  ) {
    var before = plan()
    before.scheme.staleAfterWeeks = 8
    var rules = HouseRules()
    rules.staleAfterWeeks = weeks
    let shown = before.shown(by: rules).snapshot
    var action = Action(ref: "A1", title: "Act")
    action.lifecycle = .inProgress
    action.start = "2026-01-01"
    let sevenWeeksLater: Day = "2026-02-19"
    #expect(action.isStale(asAt: sevenWeeksLater, in: shown.scheme) == isStale)
  }

  @Test(arguments: [(0, false), (1, true), (5, true), (6, false), (12, false)])
  func `a small count is suppressed, and nought is not`(count: Int, isHidden: Bool) {
    let observation = Observation(at: nil, value: Double(count))
    let shown = published(observation, .count)
    #expect(shown.suppressed == isHidden)
    #expect(shown.value == (isHidden ? nil : Double(count)))
  }

  @Test(
    arguments: [
      (.percent, 4, 20, true), (.percent, 16, 20, true), (.percent, 10, 20, false),
      (.percent, 20, 20, false), (.ratePer10000, 3, 20_000, true),
      (.ratePer10000, 30, 20_000, false),
    ] as [(Metric.Unit, Int, Int, Bool)])
  func `a share that would tell a small count is suppressed, with its count`(
    unit: Metric.Unit, numerator: Int, denominator: Int, isHidden: Bool
  ) {
    var observation = Observation(at: nil, value: 50)
    observation.numerator = numerator
    observation.denominator = denominator
    let shown = published(observation, unit)
    #expect(shown.suppressed == isHidden)
    #expect(shown.numerator == (isHidden ? nil : numerator))
    #expect(shown.denominator == (isHidden ? nil : denominator))
  }

  @Test(
    arguments: [
      (.count, 30, 3, 40, true), (.count, 30, 30, 33, true), (.count, 30, 20, 40, false),
      (.days, 12, 36, 3, true), (.days, 12, 120, 10, false), (.cases, 18, 18, 1, true),
      (.percent, 30, nil, 10, true), (.percent, 50, nil, 20, false), (.percent, 90, 36, nil, true),
      (.percent, 50, 36, nil, false), (.percent, 90, nil, 40, true), (.percent, 0, nil, 12, false),
      (.days, 20, 60, nil, true), (.days, 20, 120, nil, false), (.cases, 12.5, 50, nil, true),
      (.cases, 0.5, nil, 8, true), (.cases, 18, nil, 10, false), (.days, 0, nil, 12, false),
      (.ratePer10000, 2, nil, 20_000, true), (.ratePer10000, 20, nil, 20_000, false),
    ] as [(Metric.Unit, Double, Int?, Int?, Bool)])
  func `a figure is suppressed where a count beside it, or one worked out from it, is small`(
    unit: Metric.Unit, value: Double, numerator: Int?, denominator: Int?, isHidden: Bool
  ) {
    var observation = Observation(at: nil, value: value)
    observation.numerator = numerator
    observation.denominator = denominator
    #expect(published(observation, unit).suppressed == isHidden)
  }

  @Test(arguments: [(5.4, true), (0.4, true), (-3, true), (6, false), (0, false)])
  func `what is shown rounded to a small count is one`(value: Double, isHidden: Bool) {
    #expect(published(Observation(at: nil, value: value), .count).suppressed == isHidden)
  }

  @Test(arguments: [Metric.Unit.cases, .days, .percent])
  func `an average or a share without its count is shown`(unit: Metric.Unit) {
    #expect(published(Observation(at: nil, value: 3), unit).value == 3)
  }

  @Test func `a suppressed figure reads as suppressed, without a gap to its target`() {
    var before = plan()
    before.metrics = [Metric(ref: "M1", name: "Missing", unit: .count, goodIs: .lower)]
    before.metrics[0].target = 2
    before.metrics[0].observations = [Observation(at: "2026-10-31", value: 4)]
    let metric = before.shown(by: suppressing).snapshot.metrics[0]
    #expect(metric.latestWords == "suppressed")
    #expect(metric.gapToTarget == nil)
  }

  private func plan() -> Snapshot {
    var plan = snapshot(asAt: "2026-10-31")
    plan.metrics = [
      Metric(ref: "M1", name: "Children looked after in time", unit: .percent, goodIs: .higher)
    ]
    return plan
  }

  private var suppressing: HouseRules {
    var rules = HouseRules()
    rules.suppression = Suppression(threshold: 5)
    return rules
  }

  private func published(_ observation: Observation, _ unit: Metric.Unit) -> Observation {
    var plan = plan()
    plan.metrics = [Metric(ref: "M1", name: "Count", unit: unit, goodIs: .lower)]
    plan.metrics[0].observations = [observation]
    return plan.shown(by: suppressing).snapshot.metrics[0].observations[0]
  }
}
