/// How the actions of a theme stand. An action of two themes counts in both.
public struct ThemeStanding: Equatable, Sendable {
  /// The theme.
  public let theme: Ref
  /// Its actions, superseded ones left out.
  public let total: Int
  /// Those complete or embedded.
  public let done: Int
  /// How many have each rating of the plan's scheme, in the scheme's order, zeros included.
  public let ratings: [RatingCount]
  /// How many can't be rated: no date, or no state reported.
  public let unrated: Int
  /// How many are overdue.
  public let overdue: Int
  /// How many open ones are due later than first set.
  public let slipped: Int
  /// The most overdue action; where none is overdue, the open one that slipped furthest.
  public let worst: Action?

  /// How many actions have a rating.
  public struct RatingCount: Equatable, Sendable {
    /// The rating.
    public let rating: Rating
    /// How many actions have it.
    public let count: Int
  }

  /// The share that is done, 0 to 1; 0 for a theme without actions.
  public var fractionDone: Double { total > 0 ? Double(done) / Double(total) : 0 }

  /// How many actions have the rating of this id.
  public func count(ofRating id: String) -> Int {
    ratings.first { $0.rating.id == id }?.count ?? 0
  }

  /// How many actions have a rating of this tone.
  public func count(ofTone tone: Tone) -> Int {
    ratings.filter { $0.rating.tone == tone }.reduce(0) { $0 + $1.count }
  }

  /// How some actions stand, under the name of a theme.
  public init(theme: Ref, of actions: [Action], in scheme: Scheme, asAt: Day) {
    let planned = actions.filter(\.isInPlan)
    let rated = planned.compactMap { $0.derivedRating(in: scheme, asAt: asAt)?.id }
    let counts = Dictionary(rated.map { ($0, 1) }, uniquingKeysWith: +)
    self.theme = theme
    total = planned.count
    done = planned.count(where: \.isComplete)
    ratings = scheme.ratings.map { RatingCount(rating: $0, count: counts[$0.id] ?? 0) }
    unrated = planned.count - rated.count
    overdue = planned.count { $0.isOverdue(asAt: asAt) }
    slipped = planned.count { $0.isOpen && $0.slippedDays != nil }
    worst = ThemeStanding.worst(of: planned, asAt: asAt)
  }

  private static func worst(of actions: [Action], asAt: Day) -> Action? {
    first(of: actions) { $0.daysLate(asAt: asAt) }
      ?? first(of: actions.filter(\.isOpen), by: \.slippedDays)
  }

  /// The first of the actions with the largest number of days.
  private static func first(of actions: [Action], by days: (Action) -> Int?) -> Action? {
    var found: (action: Action, days: Int)?
    for action in actions {
      if let these = days(action), these > found?.days ?? 0 { found = (action, these) }
    }
    return found?.action
  }
}

extension Snapshot {
  /// How the actions of a theme stand.
  public func standing(ofTheme theme: Ref, asAt: Day) -> ThemeStanding {
    ThemeStanding(theme: theme, of: actions(inTheme: theme), in: scheme, asAt: asAt)
  }

  /// How the actions of every theme stand, in the plan's order.
  public func themeStandings(asAt: Day) -> [ThemeStanding] {
    var work: [Ref: [Action]] = [:]
    for action in actions {
      for theme in Set(action.themes) { work[theme, default: []].append(action) }
    }
    return themes.map {
      ThemeStanding(theme: $0.ref, of: work[$0.ref] ?? [], in: scheme, asAt: asAt)
    }
  }
}
