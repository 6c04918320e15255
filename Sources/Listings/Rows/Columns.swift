import ImprovementPlan

extension Desk {
  /// The columns of a table; some depend on the plan's rating scheme.
  package func columns(of table: Table) -> [Column] {
    switch table {
    case .themes: themeColumns
    case .overdue: Column.overdue
    case .metrics: Column.metrics
    case .actions: Column.actions
    case .recommendations: Column.recommendations
    case .owners: Column.owners
    case .meetings: Column.meetings
    case .decisions: Column.decisions
    case .changes: [Column("", .fixed(5)), Column("", .flexible(least: 30))]
    case .history: historyColumns(ofOne: false)
    case .ownHistory: historyColumns(ofOne: true)
    case .conflicts: Column.conflicts
    case .figures: Column.figures
    case .fields: [Column("", .fixed(11)), Column("", .flexible(least: 20))]
    case .heading: [Column("", .flexible(least: 1))]
    }
  }

  private var themeColumns: [Column] {
    [
      Column("", .flexible(least: plan.hasUnrated ? 36 : 38)),
      Column("done", .fixed(10), rank: 1),
      Column("", .fixed(4), .right, rank: 1),
    ]
      + countedRatings.map { Column("", .fixed(4), rank: $0.tone.isUrgent ? 0 : 2) }
      + (plan.hasUnrated ? [Column("not rated", .fixed(9), .right, rank: 1)] : [])
      + [
        Column("slipped", .fixed(7), .right, rank: 3),
        Column("worst", .fixed(20), rank: 4),
      ]
  }

  /// The ratings a theme's row counts: the late ones first, and not those said by "done".
  var countedRatings: [Rating] {
    let tones: [Tone] = [.bad, .caution, .good, .idle, .paused]
    let counted = snapshot.scheme.ratings.filter { $0.rule.states != [.superseded] }
    return tones.flatMap { tone in counted.filter { $0.tone == tone } }
  }
}

extension Tone {
  fileprivate var isUrgent: Bool { self == .bad || self == .caution || self == .good }
}

extension Column {
  static let overdue = [
    Column("", .flexible(least: 44)),
    Column("", .fixed(15)),
    Column("lead", .fixed(26), rank: 1),
    Column("updated", .fixed(13), .right, rank: 2),
    Column("against first date", .fixed(18), .right, rank: 3),
    Column("priority", .fixed(8), .right, rank: 4),
  ]

  static let metrics = [
    Column("", .flexible(least: 30)),
    Column("", .fixed(7), .right),
    Column("", .fixed(13)),
    Column("", .fixed(13), rank: 1),
    Column("vs last", .fixed(9), rank: 1),
    Column("13 months", .fixed(13), rank: 2),
    Column("target", .fixed(12), .right, rank: 3),
    Column("compared", .fixed(30), rank: 4),
  ]

  static let actions = [
    Column("", .flexible(least: 44)),
    Column("rating", .fixed(21)),
    Column("due", .fixed(11), rank: 1),
    Column("lead", .fixed(26), rank: 3),
    Column("state", .fixed(26), rank: 4),
    Column("slipped", .fixed(8), .right, rank: 2),
    Column("updated", .fixed(13), .right, rank: 5),
    Column("priority", .fixed(8), .right, rank: 6),
  ]

  static let recommendations = [
    Column("", .flexible(least: 44)),
    Column("covered by", .fixed(25)),
    Column("done", .fixed(5), .right, rank: 1),
    Column("late", .fixed(4), .right, rank: 2),
    Column("themes", .fixed(12), rank: 3),
    Column("paragraph", .fixed(9), .right, rank: 4),
  ]

  static let owners = [
    Column("", .flexible(least: 24)),
    Column("late", .fixed(5), .right),
    Column("open", .fixed(5), .right),
    Column("stale", .fixed(5), .right),
    Column("due in 30 days", .fixed(14), .right, rank: 1),
    Column("done", .fixed(5), .right),
    Column("in all", .fixed(6), .right, rank: 2),
  ]

  static let meetings = [
    Column("", .fixed(17)),
    Column("", .flexible(least: 30)),
    Column("", .fixed(17), rank: 2),
    Column("", .fixed(15), rank: 1),
  ]

  static let decisions = [
    Column("", .fixed(11)),
    Column("", .flexible(least: 30)),
    Column("action by", .flexible(least: 20), rank: 1),
    Column("", .fixed(16), rank: 2),
  ]

  static let figures = [
    Column("", .fixed(14)),
    Column("", .fixed(12), .right),
    Column("", .fixed(14), .right, rank: 2),
    Column("", .fixed(9), rank: 1),
    Column("", .flexible(least: 16)),
  ]
}
