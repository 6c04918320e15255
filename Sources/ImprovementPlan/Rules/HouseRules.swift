/// What a council wants otherwise than its plan has it, when the plan is shown: in nothing that is
/// recorded, or written to a snapshot.
public struct HouseRules: Equatable, Sendable {
  /// What children looked after are called in the names and definitions of metrics; nil for what the
  /// plan calls them.
  public var wording: CareWording?
  /// An open action with no update for longer than this many weeks is stale; nil for the weeks of the
  /// plan's scheme.
  public var staleAfterWeeks: Int?
  /// How small counts are hidden; nil where they are shown, as a board's own papers show them.
  public var suppression: Suppression?

  /// Rules that change nothing.
  public init() {}
}
