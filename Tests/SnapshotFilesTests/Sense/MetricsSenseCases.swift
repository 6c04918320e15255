import ImprovementPlan

@testable import SnapshotFiles

extension SenseCase {
  /// Of metrics.
  static let metricsCases: [SenseCase] = [
    SenseCase(
      "a count below none",
      [
        "warning: metrics[1].observations[0].value (M2): found less than none; expected 0 to 1,000,000,000"
      ]
    ) { $0.metrics[1].observations[0].value = -3 },
    SenseCase(
      "days below none",
      [
        "warning: metrics[1].observations[0].value (M2): found less than none; expected 0 to 20,000 days"
      ]
    ) {
      $0.metrics[1].unit = .days; $0.metrics[1].observations[0].value = -1
    },
    SenseCase(
      "a target below none",
      [
        "warning: metrics[1].target (M2): found -5; expected 0 to 1,000,000,000"
      ]
    ) { $0.metrics[1].target = -5 },
    SenseCase(
      "a percentage as target beyond a hundred",
      [
        "warning: metrics[0].target (M1): found 500; expected 0 to 100%"
      ]
    ) {
      $0.metrics[0].target = 500; $0.metrics[0].tooGood = nil
    },
    SenseCase(
      "a comparator beyond a hundred percent",
      [
        "warning: metrics[0].comparators[0].value (M1): found 300; expected 0 to 100%"
      ]
    ) { $0.metrics[0].comparators[0].value = 300 },
    SenseCase(
      "a caseload of a billion",
      [
        "warning: metrics[1].observations[0].value (M2): found more than can be; expected 0 to 1,000 cases a worker"
      ]
    ) {
      $0.metrics[1].unit = .cases; $0.metrics[1].observations[0].value = 1e12
    },
    SenseCase(
      "a rate of more than everybody",
      [
        "warning: metrics[1].observations[0].value (M2): found more than can be; expected 0 to 10,000 of every 10,000"
      ]
    ) {
      $0.metrics[1].unit = .ratePer10000; $0.metrics[1].observations[0].value = 20_000
    },
    SenseCase(
      "a tolerance of a billion",
      [
        "warning: metrics[0].tolerance.amber (M1): found 1000000000000; expected 0 to 100%",
        "warning: metrics[0].tolerance.amber (M1): found 1000000000000 around a target of 95; expected a tolerance that some figure can be outside of",
      ]
    ) { $0.metrics[0].tolerance.amber = 1e12 },
    SenseCase(
      "part of one in a count",
      [
        "warning: metrics[1].observations[0].value (M2): found part of one in a count; expected a whole number"
      ]
    ) { $0.metrics[1].observations[0].value = 3.4 },
    SenseCase(
      "a target beyond any count",
      [
        "warning: metrics[1].target (M2): found 1000000000000; expected 0 to 1,000,000,000"
      ]
    ) { $0.metrics[1].target = 1e12 },
    SenseCase(
      "a target shown as another",
      [
        "warning: metrics[1].target (M2): found 9.6, shown with 0 decimal places; expected no more places than \"decimals\" has"
      ]
    ) { $0.metrics[1].target = 9.6 },
    SenseCase(
      "too good on the wrong side of the target",
      [
        "warning: metrics[0].tooGood (M1): found 80 beside a target of 95; expected a figure above the target, since higher is better"
      ]
    ) { $0.metrics[0].tooGood = 80 },
    SenseCase(
      "too good on the wrong side, lower being better",
      [
        "warning: metrics[1].tooGood (M2): found 12 beside a target of 10; expected a figure below the target, since lower is better"
      ]
    ) { $0.metrics[1].tooGood = 12 },
    SenseCase(
      "a target where neither way is good",
      [
        "warning: metrics[1].target (M2): found target, though neither way is good; expected no such field: nothing is judged by it"
      ]
    ) { $0.metrics[1].goodIs = .neutral },
    SenseCase(
      "a tolerance without a target",
      [
        "warning: metrics[0].tolerance (M1): found tolerance, though there is no target; expected no such field: nothing is judged by it"
      ]
    ) {
      $0.metrics[0].target = nil; $0.metrics[0].targetBy = nil
    },
    SenseCase(
      "a day for a target that isn't there",
      [
        "warning: metrics[1].targetBy (M2): found targetBy, though there is no target; expected no such field: nothing is judged by it"
      ]
    ) {
      $0.metrics[1].target = nil; $0.metrics[1].targetBy = on(3, 31, 2027)
    },
    SenseCase(
      "a tolerance that nothing is outside of",
      [
        "warning: metrics[0].tolerance.amber (M1): found 96 around a target of 95; expected a tolerance that some figure can be outside of"
      ]
    ) { $0.metrics[0].tolerance.amber = 96 },
    SenseCase(
      "target by the year 1",
      [
        "warning: metrics[0].targetBy (M1): found 0001-01-01; expected a day within 15 years of the data date, 2026-10-31"
      ]
    ) { $0.metrics[0].targetBy = on(1, 1, 1) },
    SenseCase(
      "a figure of the year 1",
      [
        "warning: metrics[0].observations[0].at (M1): found 0001-01-01; expected a day within 15 years of the data date, 2026-10-31"
      ]
    ) { $0.metrics[0].observations[0].at = on(1, 1, 1) },
    SenseCase(
      "a numerator without a denominator",
      [
        "warning: metrics[0].observations[0].numerator (M1): found a numerator alone; expected the denominator beside it"
      ]
    ) { $0.metrics[0].observations[0].denominator = nil },
    SenseCase(
      "counts without a figure",
      [
        "warning: metrics[0].observations[0].value (M1): found counts without a figure; expected what they come to"
      ]
    ) { $0.metrics[0].observations[0].value = nil },
    SenseCase(
      "a rate with more counted than there were",
      [
        "warning: metrics[1].observations[0].value (M2): found a value that its own counts contradict; expected numerator by denominator for every 10,000, rounded",
        "warning: metrics[1].observations[0].numerator (M2): found more than the denominator; expected a numerator no larger than it",
      ]
    ) {
      $0.metrics[1].unit = .ratePer10000; $0.metrics[1].observations[0].numerator = 90;
      $0.metrics[1].observations[0].denominator = 80
    },
    SenseCase(
      "a rate against its own counts",
      [
        "warning: metrics[1].observations[0].value (M2): found a value that its own counts contradict; expected numerator by denominator for every 10,000, rounded"
      ]
    ) {
      $0.metrics[1].unit = .ratePer10000; $0.metrics[1].observations[0].numerator = 50;
      $0.metrics[1].observations[0].denominator = 50_000
    },
    SenseCase(
      "a caseload against its own counts",
      [
        "warning: metrics[1].observations[0].value (M2): found a value that its own counts contradict; expected numerator by denominator, rounded"
      ]
    ) {
      $0.metrics[1].unit = .cases; $0.metrics[1].observations[0].numerator = 300;
      $0.metrics[1].observations[0].denominator = 10
    },
    SenseCase(
      "a count against its own numerator",
      [
        "warning: metrics[1].observations[0].value (M2): found a value that its own counts contradict; expected the numerator, which is what is counted"
      ]
    ) { $0.metrics[1].observations[0].numerator = 39 },
    SenseCase(
      "a rate of none",
      [
        "warning: metrics[1].observations[0].denominator (M2): found a figure of none; expected no value, which is shown as no data"
      ]
    ) {
      $0.metrics[1].unit = .ratePer10000; $0.metrics[1].observations[0].denominator = 0
    },
    SenseCase(
      "an empty figure",
      [
        "warning: metrics[0].observations[0] (M1): found no figure and no word why; expected a value, suppressed, or a note"
      ]
    ) { $0.metrics[0].observations.insert(Observation(at: nil, value: nil), at: 0) },
    SenseCase(
      "a day without a figure or a word",
      [
        "warning: metrics[1].observations[1] (M2): found no figure and no word why; expected a value, suppressed, or a note"
      ]
    ) { $0.metrics[1].observations[1].value = nil },
    SenseCase(
      "two figures for one month",
      [
        "warning: metrics[1].observations[1].at (M2): found 2026-10-31, in the month of 2026-10-01; expected one figure for a month"
      ]
    ) { $0.metrics[1].observations[0].at = on(10, 1) },
    SenseCase(
      "a total of the year to date that fell",
      [
        "warning: metrics[1].observations[1].value (M2): found a total of the year to date that fell; expected no less than before"
      ]
    ) { $0.metrics[1].kind = .yearToDate },
    SenseCase(
      "a comparator in 9999",
      [
        "warning: metrics[0].comparators[0].at (M1): found 9999-12-31; expected a day within 15 years of the data date, 2026-10-31"
      ]
    ) { $0.metrics[0].comparators[0].at = on(12, 31, 9999) },
    SenseCase(
      "a comparator twice",
      [
        "warning: metrics[0].comparators[1] (M1): found \"ENGLAND\" again, for the same day; expected one figure for a day"
      ]
    ) {
      $0.metrics[0].comparators.append(Comparator(name: "ENGLAND", value: 80, at: on(3, 31, 2025)))
    },
    SenseCase(
      "a comparator that says nothing",
      [
        "warning: metrics[0].comparators[0] (M1): found a name alone; expected a value, or a note of what is said"
      ]
    ) { $0.metrics[0].comparators[0].value = nil },
    SenseCase(
      "parts of one for percentages",
      [
        "warning: metrics[0].observations (M1): found parts of one beside a target of 95%; expected percentages, 82 and not 0.82"
      ]
    ) { $0.metrics[0].observations = [Observation(at: on(9, 30), value: 0.72)] },
    SenseCase(
      "two measures of one name",
      [
        "warning: metrics[1].name (M2): found \"Supervised  in time\" again, as in metrics[0]; expected each once, in words of its own"
      ]
    ) { $0.metrics[1].name = "Supervised  in time" },
  ]
}
