import ImprovementPlan

/// One metric as the table of content tells it: what it is, and the path its figures take.
struct Measure {
  let ref: Ref
  let name: String
  let unit: Metric.Unit
  let goodIs: Metric.Polarity
  let kind: Metric.Kind
  let definition: String
  let theme: Ref
  var decimals = 0
  var target: Double?
  var targetBy: Day?
  var amber = 0.0
  var tooGood: Double?
  /// What the England figures call it.
  var england: String?
  /// Values at even distances over the 24 months to the newest, oldest first.
  var path: [Double] = []
  /// The newest months' values as they are, oldest first.
  var tail: [Double] = []
  /// How far a month may stray from the path.
  var wobble = 0.0
  /// About how many cases a percentage is a share of; nil for other units.
  var cases: Int?
  var note: String?
  /// Months (counted back from the newest) with no figure, and why.
  var noData: (months: ClosedRange<Int>, why: String)?
  /// Months whose figure is hidden.
  var hidden: Set<Int> = []
  var restated: Restatement?

  init(
    _ ref: String, _ name: String, _ unit: Metric.Unit, _ goodIs: Metric.Polarity,
    _ kind: Metric.Kind, _ theme: Ref, _ definition: String
  ) {
    self.ref = Ref(ref)
    self.name = name
    self.unit = unit
    self.goodIs = goodIs
    self.kind = kind
    self.theme = theme
    self.definition = definition
  }

  /// A back month's figure that was another one until the data was run again.
  struct Restatement {
    /// The month, counted back from the newest.
    let month: Int
    /// Plans as at this day and later show the new figure.
    let from: Day
    /// By how much the earlier figure was lower.
    let by: Double
    let why: String
  }
}

/// The steps a table of content describes a metric with.
extension Measure {
  func aim(_ target: Double, amber: Double, decimals: Int = 0, by day: Int? = nil) -> Measure {
    changed {
      $0.target = target
      $0.amber = amber
      $0.decimals = decimals
      $0.targetBy = day.map { Day(written: $0) }
    }
  }

  func decimals(_ decimals: Int) -> Measure { changed { $0.decimals = decimals } }

  func path(_ path: [Double], then tail: [Double], wobble: Double, of cases: Int? = nil) -> Measure
  {
    changed {
      $0.path = path
      $0.tail = tail
      $0.wobble = wobble
      $0.cases = cases
    }
  }

  func england(_ name: String) -> Measure { changed { $0.england = name } }

  func tooGood(_ value: Double) -> Measure { changed { $0.tooGood = value } }

  func note(_ note: String) -> Measure { changed { $0.note = note } }

  func noData(_ months: ClosedRange<Int>, _ why: String) -> Measure {
    changed { $0.noData = (months, why) }
  }

  func hidden(_ months: Set<Int>) -> Measure { changed { $0.hidden = months } }

  func restated(_ restatement: Restatement) -> Measure { changed { $0.restated = restatement } }

  private func changed(_ change: (inout Measure) -> Void) -> Measure {
    var copy = self
    change(&copy)
    return copy
  }
}

/// Lists measures; each is type-checked alone, which keeps the table quick to build.
@resultBuilder
enum MeasureList {
  static func buildBlock(_ measures: Measure...) -> [Measure] { measures }
}
