package import ImprovementPlan

/// The fictional council Fernshire: a plan with its history, for newcomers, tests and load tests.
///
/// Everything is made from tables and a seed; nothing is read and no clock is asked, so the same
/// size, seed and England figures give the same snapshots anywhere.
package struct DemoCouncil: Sendable {
  /// The folder its snapshots belong in, under the data folder.
  package static let folder = "fernshire"

  /// How big a plan to make.
  package enum Size: Sendable, Equatable {
    /// 96 actions, 30 metrics of 18 months, 6 snapshots six weeks apart: the one the program ships.
    case standard
    /// Any size, for load tests; titles vary and refs stay unique.
    case of(actions: Int, metrics: Int, months: Int, snapshots: Int)
  }

  private let size: Size
  private let seed: UInt64

  /// A council of a size. Another seed gives other report days and other strays of the figures.
  package init(size: Size = .standard, seed: UInt64 = 2026) {
    self.size = size
    self.seed = seed
  }

  /// The plan as it stood at each data date, oldest first.
  ///
  /// `englandFigures` are keyed by what the figures file calls the measure.
  package func snapshots(englandFigures: [String: [Comparator]]) -> [Snapshot] {
    let dates = DataDates.last(counts.snapshots)
    let histories = works.enumerated().map { index, work in
      WorkHistory(
        of: work, dataDates: dates, random: SplitMix64(seed: seed, record: index))
    }
    return dates.map { day in
      var snapshot = frame(asAt: day)
      snapshot.actions = histories.compactMap { $0.action(asAt: day) }
      snapshot.metrics = metrics(asAt: day, englandFigures)
      drop(linksToLaterActionsIn: &snapshot)
      return snapshot
    }
  }

  /// The files to write: each snapshot under its data date, `2026-10-31`, oldest first.
  package func files(
    englandFigures: [String: [Comparator]]
  ) -> [(day: Day, snapshot: Snapshot)] {
    snapshots(englandFigures: englandFigures).map { ($0.asAt, $0) }
  }

  private var counts: (metrics: Int, months: Int, snapshots: Int) {
    switch size {
    case .standard: (30, 18, 6)
    case .of(_, let metrics, let months, let snapshots): (metrics, months, max(0, snapshots))
    }
  }

  private var works: [Work] {
    switch size {
    case .standard: LeadershipWork.all + PracticeWork.all + WorkforceWork.all + QualityWork.all
    case .of(let actions, let metrics, _, _):
      LoadWork(seed: seed, metrics: metrics).works(actions)
    }
  }

  private var measures: [Measure] {
    let table = MeasureTable.all.sorted { $0.ref < $1.ref }
    return size == .standard ? table : LoadMeasures.table(counts.metrics, from: table)
  }

  private func metrics(asAt day: Day, _ england: [String: [Comparator]]) -> [Metric] {
    measures.enumerated().map { index, measure in
      var random = SplitMix64(seed: seed ^ 0x4D, record: index)
      let figures = MeasureFigures(
        measure: measure, seed: random.next(), newest: DataDates.newest.lastFullMonthEnd)
      let comparators = measure.england.flatMap { england[$0] } ?? []
      return figures.metric(asAt: day, months: counts.months, comparators: comparators)
    }
  }

  private func frame(asAt day: Day) -> Snapshot {
    let cycle = (DataDates.newest - day) / DataDates.apart
    var snapshot = Snapshot(council: "Fernshire", asAt: day)
    snapshot.fictional = true
    snapshot.title = "Children's Services Improvement Plan"
    snapshot.version = "v\(max(1, 7 - cycle))"
    snapshot.phase = cycle > 2 ? "laying the foundations" : "making practice consistent"
    snapshot.inspection = DemoInspection.inspection
    snapshot.deadlines = DemoDeadlines.deadlines(asAt: day)
    snapshot.themes = DemoTheme.all.map(\.theme)
    snapshot.recommendations = DemoInspection.recommendations
    snapshot.meetings = DemoMeetings.all
    snapshot.reports = DemoDeadlines.reports(asAt: day)
    snapshot.visits = DemoVisits.all(asAt: day)
    snapshot.decisions = DemoDecisions.all(asAt: day)
    snapshot.facts = DemoFacts.all
    snapshot.sources = DemoSources.all
    return snapshot
  }

  /// Actions that enter the plan later, or that a load plan doesn't have, can't be linked to yet.
  private func drop(linksToLaterActionsIn snapshot: inout Snapshot) {
    let known = Set(snapshot.actions.map(\.ref))
    for index in snapshot.actions.indices where !snapshot.actions[index].dependsOn.isEmpty {
      snapshot.actions[index].dependsOn.removeAll { !known.contains($0) }
    }
    for index in snapshot.decisions.indices {
      snapshot.decisions[index].actions.removeAll { !known.contains($0) }
    }
    for index in snapshot.visits.indices {
      snapshot.visits[index].actions.removeAll { !known.contains($0) }
    }
  }
}
