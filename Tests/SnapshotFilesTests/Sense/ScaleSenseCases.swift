import ImprovementPlan

@testable import SnapshotFiles

extension SenseCase {
  /// Of targets and figures on another scale, or under another name.
  static let scaleCases: [SenseCase] = [
    SenseCase(
      "a target of nought where higher is better",
      [
        "warning: metrics[0].target (M1): found one that every figure meets, since higher is better; expected one to be missed"
      ]
    ) {
      $0.metrics[0].target = 0; $0.metrics[0].tolerance = Tolerance()
    },
    SenseCase(
      "a target of 100% where lower is better",
      [
        "warning: metrics[0].target (M1): found one that every figure meets, since lower is better; expected one to be missed"
      ]
    ) {
      $0.metrics[0].name = "Supervised late"; $0.metrics[0].goodIs = .lower;
      $0.metrics[0].target = 100;
      $0.metrics[0].tolerance = Tolerance(); $0.metrics[0].tooGood = nil
    },
    SenseCase(
      "too good from 100% on",
      [
        "warning: metrics[0].tooGood (M1): found one that no figure is beyond, since higher is better; expected one to be beyond"
      ]
    ) {
      $0.metrics[0].tooGood = 100
    },
    SenseCase(
      "too good below none",
      [
        "warning: metrics[1].tooGood (M2): found one that no figure is beyond, since lower is better; expected one to be beyond"
      ]
    ) {
      $0.metrics[1].tooGood = 0
    },
    SenseCase(
      "a tolerance of a hundred targets",
      [
        "warning: metrics[1].tolerance.amber (M2): found 1000 around a target of 10; expected a tolerance that some figure can be outside of"
      ]
    ) {
      $0.metrics[1].tolerance = Tolerance(green: 0, amber: 1000)
    },
    SenseCase(
      "a tolerance of nearly the whole target",
      [
        "warning: metrics[0].tolerance.amber (M1): found 94 around a target of 95; expected a tolerance that some figure can be outside of"
      ]
    ) {
      $0.metrics[0].tolerance = Tolerance(green: 0, amber: 94)
    },
    SenseCase(
      "a count to six places",
      [
        "warning: metrics[1].decimals (M2): found 6 of a count; expected whole numbers, or 1 for a mean"
      ]
    ) {
      $0.metrics[1].decimals = 6
    },
    SenseCase(
      "a percentage that so few can't come to",
      [
        "warning: metrics[0].observations[1].value (M1): found a percentage that no share of its denominator comes to; expected a whole number of it, in percent"
      ]
    ) {
      $0.metrics[0].observations[1].value = 50; $0.metrics[0].observations[1].denominator = 3
    },
    SenseCase(
      "a denominator alone",
      [
        "warning: metrics[0].observations[1].denominator (M1): found a denominator alone; expected a value, suppressed, or a note"
      ]
    ) {
      $0.metrics[0].observations[1].value = nil; $0.metrics[0].observations[1].denominator = 40
    },
    SenseCase(
      "one part of one among percentages",
      [
        "warning: metrics[0].observations[1].value (M1): found a part of one among percentages; expected a percentage, 82 and not 0.82"
      ]
    ) {
      $0.metrics[0].observations[1].value = 0.8
    },
    SenseCase(
      "a comparator that is a part of one",
      [
        "warning: metrics[0].comparators[0].value (M1): found a part of one beside percentages; expected a percentage, 82 and not 0.82"
      ]
    ) {
      $0.metrics[0].comparators[0].value = 0.8
    },
    SenseCase(
      "a target that is a part of one",
      [
        "warning: metrics[0].target (M1): found a part of one beside percentages; expected a percentage, 82 and not 0.82"
      ]
    ) {
      $0.metrics[0].target = 0.9; $0.metrics[0].tolerance = Tolerance()
    },
    SenseCase(
      "parts of one where lower is better",
      [
        "warning: metrics[0].observations (M1): found parts of one beside a target of 25%; expected percentages, 82 and not 0.82"
      ]
    ) {
      $0.metrics[0].name = "Supervised late"; $0.metrics[0].goodIs = .lower;
      $0.metrics[0].target = 25;
      $0.metrics[0].tolerance = Tolerance()
      $0.metrics[0].tooGood = nil
      $0.metrics[0].observations = [Observation(at: on(10, 31), value: 0.3)]
    },
    SenseCase(
      "a caseload ten times the one before",
      [
        "warning: metrics[1].observations[1].value (M2): found eight times the figure before, or an eighth; expected a figure of the same scale"
      ]
    ) {
      $0.metrics[1].unit = .cases; $0.metrics[1].decimals = 1
      $0.metrics[1].observations[0].value = 19.5; $0.metrics[1].observations[1].value = 190
    },
    SenseCase(
      "a target for a day long before the first figure",
      [
        "warning: metrics[0].targetBy (M1): found 2020-03-31, more than a year before the first figure; expected a day by which figures can tell"
      ]
    ) {
      $0.metrics[0].targetBy = on(3, 31, 2020)
    },
    SenseCase(
      "a number of children in percent",
      [
        "warning: metrics[0].unit (M1): found percent of \"Number of children in care\"; expected count, as it says"
      ]
    ) {
      $0.metrics[0].name = "Number of children in care"
    },
    SenseCase(
      "a rate of 10,000 in percent",
      [
        "warning: metrics[0].unit (M1): found percent of \"Rate of referrals per 10,000\"; expected rate-per-10000, as it says"
      ]
    ) {
      $0.metrics[0].name = "Rate of referrals per 10,000"
    },
    SenseCase(
      "days in percent",
      [
        "warning: metrics[0].unit (M1): found percent of \"Average days to a decision\"; expected days, as it says"
      ]
    ) {
      $0.metrics[0].name = "Average days to a decision"
    },
    SenseCase(
      "a percentage in days",
      [
        "warning: metrics[1].unit (M2): found days of \"Percentage of visits in time\"; expected percent, as it says"
      ]
    ) {
      $0.metrics[1].name = "Percentage of visits in time"; $0.metrics[1].unit = .days
    },
    SenseCase(
      "the council beside itself",
      [
        "warning: metrics[0].comparators[0].name (M1): found the council itself; expected others; its own are observations"
      ]
    ) {
      $0.metrics[0].comparators[0].name = "Fernshire"
    },
    SenseCase(
      "England twice for a day, one with a note",
      [
        "warning: metrics[0].comparators[1] (M1): found \"England\" again, for the same day; expected one figure for a day"
      ]
    ) {
      $0.metrics[0].comparators.append($0.metrics[0].comparators[0])
      $0.metrics[0].comparators[1].value = 40; $0.metrics[0].comparators[1].note = "of ten"
    },
    SenseCase(
      "a year to date of fewer than before",
      [
        "warning: metrics[0].observations[1].denominator (M1): found a total of the year to date that fell; expected no less than before"
      ]
    ) {
      $0.metrics[0].kind = .yearToDate; $0.metrics[0].observations[1].numerator = 30
      $0.metrics[0].observations[1].denominator = 39; $0.metrics[0].observations[1].value = 76.9
    },
  ]
}
