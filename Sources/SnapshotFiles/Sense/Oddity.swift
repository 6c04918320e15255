import ImprovementPlan

/// How sure it is that something can't be so.
enum Weight {
  /// It may be so, but seldom is: a slip of the hand more often than not.
  case unlikely
  /// It contradicts itself or what else the plan says.
  case impossible

  /// A file that could be opened before a rule came can be opened after it: in format 1 a rule of sense
  /// warns. From the next format on, what can't be so is an error.
  func severity(inFormat format: Int) -> Diagnostic.Severity {
    self == .impossible && format > 1 ? .error : .warning
  }
}

/// What is odd about a record, its place counted from the record on.
///
/// It never quotes a figure of an observation: one that counts few children may have to stay hidden
/// where faults are printed. The line and the place say which one is meant.
struct Oddity {
  var weight: Weight
  var path: String
  var found: String
  var expected: String

  static func impossible(_ path: String, _ found: String, expected: String) -> Oddity {
    Oddity(weight: .impossible, path: path, found: found, expected: expected)
  }

  static func unlikely(_ path: String, _ found: String, expected: String) -> Oddity {
    Oddity(weight: .unlikely, path: path, found: found, expected: expected)
  }

  /// A day that can't lie before another.
  static func ifBefore(_ day: Day?, _ path: String, _ earlier: Day?, _ what: String) -> Oddity? {
    guard let day, let earlier, day < earlier else { return nil }
    return .impossible(path, "\(day)", expected: "\(earlier), \(what), or later")
  }

  /// The same, the path taken from what holds it.
  func within(_ place: String) -> Oddity {
    var oddity = self
    oddity.path = path.isEmpty ? place : place + "." + path
    return oddity
  }

  /// The diagnostic of a record's oddity.
  ///
  /// - Parameter record: the place of the record, `actions[3]`; empty for the plan itself.
  func diagnostic(of record: String, _ ref: Ref?, inFormat format: Int) -> Diagnostic {
    let place = record.isEmpty ? self : within(record)
    return Diagnostic(
      weight.severity(inFormat: format), path: place.path.isEmpty ? nil : place.path, record: ref,
      found: found, expected: expected)
  }
}

/// One rule: what of a record can't be so, or is seldom so, in the plan it belongs to.
typealias SenseRule<Record> = (Record, PlanContext) -> [Oddity]

/// What rules ask of the plan around a record, looked up once.
struct PlanContext {
  let plan: Snapshot
  let asAt: Day
  /// Nothing can have been written on a later day.
  let today: Day
  let actions: [Ref: Action]
  let meetings: [Ref: Meeting]
  /// How many of the plan's actions have a theme, a lead and a date.
  let describedActions: Int
  /// Whether any complete action says when it was completed.
  let datesCompletions: Bool

  init(_ plan: Snapshot, today: Day) {
    self.plan = plan
    self.today = today
    asAt = plan.asAt
    actions = Dictionary(plan.actions.map { ($0.ref, $0) }, uniquingKeysWith: { one, _ in one })
    meetings = Dictionary(plan.meetings.map { ($0.ref, $0) }, uniquingKeysWith: { one, _ in one })
    describedActions = plan.actions.count {
      !$0.themes.isEmpty && $0.lead != nil && $0.due != nil
    }
    datesCompletions = plan.actions.contains { $0.completedOn != nil }
  }
}
