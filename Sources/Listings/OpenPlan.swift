package import ImprovementPlan

/// A snapshot that is open, with what is asked of it at every key worked out once.
package struct OpenPlan: Equatable, Sendable {
  /// The council's folder name, which `--plan` and `:` take.
  package let council: String
  /// The plan with no figure that is hidden, and what the register has of it laid over it.
  package let shown: ShownPlan
  package var snapshot: Snapshot { shown.snapshot }
  /// Council, data date and a mark of the file's bytes: two people with the same id see the same.
  package let id: String
  /// The day the figures are as at: the data date unless another was asked for.
  package let asAt: Day
  /// Newer files that can't be used, in words.
  package let notices: [String]
  /// What else of the data folder can't be read, so that nobody can tell whether the plan is the one to
  /// record in, or all that was recorded is laid over it as it should be.
  package let doubts: [String]
  /// What is to be known of the data folder, and stands against nothing.
  package let cautions: [String]
  /// What keeps the plan from being taken as it is shown.
  package var faults: [String] { notices + doubts }
  /// All that is to be said of the data folder.
  package var allNotices: [String] { faults + cautions }
  /// What the register has of the plan, already laid over `snapshot`; nil over an older snapshot.
  package var ledger: Ledger? { shown.ledger }
  /// Whether changes can be recorded.
  package let register: RegisterAccess
  /// The number of the newest row of the register that was read; 0 where there is none.
  package let seen: Int
  /// How far the register went that was read; nil where it has no row, or isn't laid over.
  package let trail: Trail?
  package let oneLiner: OneLiner
  package let standings: [Ref: ThemeStanding]
  /// How the actions under no theme stand; nil where there are none.
  package let unthemed: ThemeStanding?
  /// Whether some actions can't be rated, for want of a date or a state.
  package let hasUnrated: Bool
  /// Overdue actions, worst first.
  package let overdue: [Ref]
  package let owners: [OwnerLoad]
  package let coverage: [Ref: RecommendationCoverage]
  /// The day something was last recorded of each action.
  package let lastRecorded: [Ref: Day]
  /// The due dates of open actions that are not late yet, soonest first.
  private let datesToCome: [Day]
  private let places: [Ref: RecordPlace]
  /// Where in `owners` a role is.
  private let placesOfOwners: [String?: Int]

  package init(
    council: String, shown: ShownPlan, id: String, asAt: Day? = nil, notices: [String] = [],
    doubts: [String] = [], cautions: [String] = [], register: RegisterAccess = .writable,
    seen: Int = 0, trail: Trail? = nil
  ) {
    let (snapshot, ledger) = (shown.snapshot, shown.ledger)
    let asAt = asAt ?? snapshot.asAt
    self.council = council
    self.shown = shown
    self.id = id
    self.asAt = asAt
    self.notices = notices
    self.doubts = doubts
    self.cautions = cautions
    self.register = register
    self.seen = seen
    self.trail = trail
    oneLiner = snapshot.oneLiner(asAt: asAt)
    standings = Dictionary(
      snapshot.themeStandings(asAt: asAt).map { ($0.theme, $0) },
      uniquingKeysWith: { first, _ in first })
    unthemed = OpenPlan.unthemed(of: snapshot, asAt: asAt)
    hasUnrated = unthemed != nil || standings.values.contains { $0.unrated > 0 }
    datesToCome = snapshot.actions.compactMap { $0.isOpen ? $0.due : nil }
      .filter { $0 >= asAt }.sorted()
    overdue = snapshot.overdueActions(asAt: asAt).map(\.ref)
    lastRecorded = ledger?.lastRecorded ?? [:]
    owners = snapshot.ownerLoads(asAt: asAt, recorded: lastRecorded)
    coverage = Dictionary(
      snapshot.coverage(asAt: asAt).map { ($0.recommendation.ref, $0) },
      uniquingKeysWith: { first, _ in first })
    places = RecordPlace.index(of: snapshot)
    placesOfOwners = Dictionary(
      owners.enumerated().map { ($1.lead, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func unthemed(of snapshot: Snapshot, asAt: Day) -> ThemeStanding? {
    let actions = snapshot.unthemedActions
    guard !actions.isEmpty else { return nil }
    return ThemeStanding(theme: "", of: actions, in: snapshot.scheme, asAt: asAt)
  }

  /// The mark that stands on every view: of the file's bytes, and of what was recorded since. Two
  /// people with the same mark see the same.
  package var mark: String {
    let file = id.split(separator: " ").last.map(String.init) ?? ""
    return file + (ledger?.markSuffix ?? "")
  }

  /// A row of the register by its number; nil where the plan has none of it.
  package func recorded(_ number: Int) -> RecordedChange? { ledger?.change(number) }

  /// How many more actions will be overdue on a later day, unless they are finished or re-dated.
  package func comingOverdue(by later: Day) -> Int {
    var (low, high) = (0, datesToCome.count)
    while low < high {
      let middle = (low + high) / 2
      if datesToCome[middle] < later { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A record of the plan.
  package func record(_ ref: Ref) -> Record? {
    places[ref].map { $0.record(in: snapshot) }
  }

  /// The load of a role; of nobody with nil.
  package func owner(_ lead: String?) -> OwnerLoad? { placesOfOwners[lead].map { owners[$0] } }

  package func action(_ ref: Ref) -> Action? {
    guard case .action(let action)? = record(ref) else { return nil }
    return action
  }

  package func metric(_ ref: Ref) -> Metric? {
    guard case .metric(let metric)? = record(ref) else { return nil }
    return metric
  }
}

/// Whether changes can be recorded of an open plan.
package enum RegisterAccess: Equatable, Sendable {
  case writable
  /// The register can be read and not written: why, in a sentence without a full stop.
  case readOnly(String)
  /// Opened with `--read-only`: the keys that change anything are not there.
  case withoutKeys
  /// An older snapshot is open, which stays as it was.
  case olderSnapshot
  /// The register can't be read: why. Nothing of it is laid over, or nothing newer than was last read.
  case unusable(String)

  package var isUnusable: Bool {
    if case .unusable = self { true } else { false }
  }
}

/// Anything a plan gives a ref.
package enum Record: Equatable, Sendable {
  case theme(Theme)
  case recommendation(Recommendation)
  case action(Action)
  case metric(Metric)
  case meeting(Meeting)
  case report(Report)
  case deadline(Deadline)
  case visit(MonitoringVisit)
  case decision(Decision)
  case source(Source)
}

/// Where in a snapshot a record stands, so that a ref is found without a search.
private enum RecordPlace: Equatable, Sendable {
  case theme(Int)
  case recommendation(Int)
  case action(Int)
  case metric(Int)
  case meeting(Int)
  case report(Int)
  case deadline(Int)
  case visit(Int)
  case decision(Int)
  case source(Int)

  func record(in snapshot: Snapshot) -> Record {
    switch self {
    case .theme(let index): .theme(snapshot.themes[index])
    case .recommendation(let index): .recommendation(snapshot.recommendations[index])
    case .action(let index): .action(snapshot.actions[index])
    case .metric(let index): .metric(snapshot.metrics[index])
    case .meeting(let index): .meeting(snapshot.meetings[index])
    case .report(let index): .report(snapshot.reports[index])
    case .deadline(let index): .deadline(snapshot.deadlines[index])
    case .visit(let index): .visit(snapshot.visits[index])
    case .decision(let index): .decision(snapshot.decisions[index])
    case .source(let index): .source(snapshot.sources[index])
    }
  }

  static func index(of snapshot: Snapshot) -> [Ref: RecordPlace] {
    var places: [Ref: RecordPlace] = [:]
    places.reserveCapacity(snapshot.actions.count + 200)
    func add(_ refs: [Ref], _ place: (Int) -> RecordPlace) {
      for (index, ref) in refs.enumerated() where places[ref] == nil {
        places[ref] = place(index)
      }
    }
    add(snapshot.themes.map(\.ref), RecordPlace.theme)
    add(snapshot.recommendations.map(\.ref), RecordPlace.recommendation)
    add(snapshot.actions.map(\.ref), RecordPlace.action)
    add(snapshot.metrics.map(\.ref), RecordPlace.metric)
    add(snapshot.meetings.map(\.ref), RecordPlace.meeting)
    add(snapshot.reports.map(\.ref), RecordPlace.report)
    add(snapshot.deadlines.map(\.ref), RecordPlace.deadline)
    add(snapshot.visits.map(\.ref), RecordPlace.visit)
    add(snapshot.decisions.map(\.ref), RecordPlace.decision)
    add(snapshot.sources.map(\.ref), RecordPlace.source)
    return places
  }
}
