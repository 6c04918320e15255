/// A measure the board watches.
public struct Metric: Equatable, Sendable {
  /// The metric's short name.
  public let ref: Ref
  /// Its name in plain English.
  public var name: String
  /// How it is worked out.
  public var definition: String?
  /// What its figures count.
  public var unit: Unit
  /// Which way is good.
  public var goodIs: Polarity
  /// What span a figure covers.
  public var kind: Kind?
  /// How many decimal places its figures are shown with.
  public var decimals = 0
  /// What it should be.
  public var target: Double?
  /// When the target is to be met.
  public var targetBy: Day?
  /// How far off target it may be before it counts.
  public var tolerance = Tolerance()
  /// Below this a lower-is-better figure, or above it a higher-is-better one, is too good to be
  /// sound and calls for a look.
  public var tooGood: Double?
  /// The themes it belongs to.
  public var themes: [Ref] = []
  /// What others' figures are, each with its own date.
  public var comparators: [Comparator] = []
  /// Its figures, oldest first; undated ones come before dated ones.
  public var observations: [Observation] = []
  /// What one must know to read it.
  public var note: String?
  /// Where it was found.
  public var citation: Citation?

  /// A metric with no figures.
  public init(ref: Ref, name: String, unit: Unit, goodIs: Polarity) {
    self.ref = ref
    self.name = name
    self.unit = unit
    self.goodIs = goodIs
  }

  /// What a metric's figures count.
  public enum Unit: String, Sendable, CaseIterable {
    case percent
    case count
    /// Children per 10,000 children under 18.
    case ratePer10000 = "rate-per-10000"
    /// Cases held by a social worker.
    case cases
    case days
  }

  /// Which way a metric is good.
  public enum Polarity: String, Sendable, CaseIterable {
    case higher
    case lower
    /// Neither: a rise is not good or bad in itself.
    case neutral
  }

  /// What span a metric's figure covers.
  public enum Kind: String, Sendable, CaseIterable {
    case inMonth = "in-month"
    case yearToDate = "year-to-date"
    case rolling12 = "rolling-12-months"
    case pointInTime = "point-in-time"
  }
}

/// How far on the wrong side of its target a metric may be, in the metric's unit.
public struct Tolerance: Equatable, Sendable {
  /// Off target by at most this is still on target (green).
  public var green: Double
  /// Off target by more than `green` and at most this is near target (amber); by more, off (red).
  public var amber: Double

  /// No tolerance unless given.
  public init(green: Double = 0, amber: Double = 0) {
    self.green = green
    self.amber = amber
  }
}

/// Somebody else's figure for a metric: England's, statistical neighbours'.
public struct Comparator: Equatable, Sendable {
  /// Whose figure: "England".
  public var name: String
  /// The figure, in the metric's unit; nil where a source compares without giving one.
  public var value: Double?
  /// The date the figure is for.
  public var at: Day?
  /// What the source says: "slightly above the national average".
  public var note: String?
  /// Where it was found.
  public var citation: Citation?

  /// A figure of somebody else's.
  public init(name: String, value: Double? = nil, at: Day? = nil) {
    self.name = name
    self.value = value
    self.at = at
  }
}

/// One figure of a metric: a value, or why there is none.
public struct Observation: Equatable, Sendable {
  /// The date the figure is for, a month's last day for a month's; nil where no source dates it.
  public var at: Day?
  /// The figure in the metric's unit; nil for no data or a suppressed figure, never zero for those.
  public var value: Double?
  /// What a percentage is a share of, counted: cases that meet it.
  public var numerator: Int?
  /// What a percentage is a share of, counted: all cases.
  public var denominator: Int?
  /// True where the figure is known but hidden to protect children in small groups.
  public var suppressed = false
  /// What one must know to read the figure.
  public var note: String?

  /// A figure at a date.
  public init(at: Day?, value: Double?) {
    self.at = at
    self.value = value
  }
}
