/// A piece of work of the plan, owed by one lead.
///
/// Three separate things are said of it: how far it is (`lifecycle`), whether it is on time (the
/// rating, derived from dates unless overridden) and whether it changed anything (`impact`).
public struct Action: Equatable, Sendable {
  /// The action's short name.
  public let ref: Ref
  /// What is to be done, in a line.
  public var title: String
  /// More of what is to be done.
  public var detail: String?
  /// The themes it belongs to; the first is its home.
  public var themes: [Ref] = []
  /// The recommendations it answers.
  public var recommendations: [Ref] = []
  /// The one role that owes it.
  public var lead: String?
  /// The role that answers for it: a director, a partner's chief officer.
  public var accountable: String?
  /// Departments, schools and partner agencies that owe part of it.
  public var partners: [String] = []
  /// 1 is highest.
  public var priority: Int?
  /// When work starts.
  public var start: Day?
  /// The due date first set. It never changes.
  public var originalDue: Day?
  /// The due date in force: the last approved revision's, or the original one.
  public var due: Day?
  /// What the source says where it gives no date: "until all actions are complete".
  public var dueNote: String?
  /// Every move of the due date, oldest first, proposed ones included.
  public var revisions: [Revision] = []
  /// How far the work is; nil where the source doesn't say.
  public var lifecycle: Lifecycle?
  /// When it was completed.
  public var completedOn: Day?
  /// A rating an officer set against the derived one, with the reason.
  public var override: RatingOverride?
  /// Whether it changed anything for children.
  public var impact: Impact?
  /// Why it is late or at risk.
  public var reason: String?
  /// What is being done about that.
  public var recovery: String?
  /// How one will know that it worked.
  public var successMeasure: String?
  /// What shows that it worked.
  public var evidence: [Evidence] = []
  /// Metrics it should move.
  public var metrics: [Ref] = []
  /// Actions that must come first.
  public var dependsOn: [Ref] = []
  /// What was reported, oldest first.
  public var updates: [StatusUpdate] = []
  /// Where it was found.
  public var citation: Citation?

  /// An action of this title.
  public init(ref: Ref, title: String) {
    self.ref = ref
    self.title = title
  }
}

/// How far an action is.
public enum Lifecycle: String, Sendable, CaseIterable {
  case notStarted = "not-started"
  case inProgress = "in-progress"
  case awaitingSignOff = "awaiting-sign-off"
  case complete
  /// Complete, with evidence of impact.
  case embedded
  case suspended
  /// Replaced by another action, or withdrawn.
  case superseded
}

/// Whether an action changed anything for children.
public enum Impact: String, Sendable, CaseIterable {
  case notYet = "not-yet"
  case unlikely
  case emerging
  case achieved
}

/// A move of an action's due date.
public struct Revision: Equatable, Sendable {
  /// The due date before.
  public var from: Day
  /// The due date asked for.
  public var to: Day
  /// Why it moved.
  public var reason: String
  /// Who approved it, and when; nil while it awaits the board, and then it is not in force.
  public var approval: Approval?
  /// When it was asked for.
  public var proposedOn: Day?

  /// A move that awaits approval unless one is given.
  public init(from: Day, to: Day, reason: String, approval: Approval? = nil) {
    self.from = from
    self.to = to
    self.reason = reason
    self.approval = approval
  }
}

/// Who approved a move of a due date, and when.
public struct Approval: Hashable, Sendable {
  /// The body or role that approved.
  public var by: String
  /// The day of approval.
  public var on: Day
  /// The meeting it was approved at.
  public var meeting: Ref?

  /// An approval on a day.
  public init(by: String, on: Day, meeting: Ref? = nil) {
    self.by = by
    self.on = on
    self.meeting = meeting
  }
}

/// A rating set by an officer against the derived one.
public struct RatingOverride: Equatable, Sendable {
  /// The `id` of a rating of the plan's scheme.
  public var rating: String
  /// Why the derived rating misleads.
  public var reason: String

  /// An override with its reason.
  public init(rating: String, reason: String) {
    self.rating = rating
    self.reason = reason
  }
}

/// Something that shows what an action achieved.
public struct Evidence: Equatable, Sendable {
  /// What sort of evidence it is.
  public var kind: Kind
  /// What it shows.
  public var text: String
  /// When it was gathered.
  public var date: Day?

  /// Evidence of a kind.
  public init(kind: Kind, text: String, date: Day? = nil) {
    self.kind = kind
    self.text = text
    self.date = date
  }

  /// The sorts of evidence trackers tell apart.
  public enum Kind: String, Sendable, CaseIterable {
    case audit
    case metric
    case voiceOfTheChild = "voice-of-the-child"
    case document
  }
}

/// A report on an action on a day.
public struct StatusUpdate: Hashable, Sendable {
  /// The day of the report.
  public var date: Day
  /// The role that reported.
  public var by: String?
  /// What was reported.
  public var text: String
  /// How far the work was said to be then.
  public var lifecycle: Lifecycle?

  /// A report on a day.
  public init(date: Day, by: String? = nil, text: String, lifecycle: Lifecycle? = nil) {
    self.date = date
    self.by = by
    self.text = text
    self.lifecycle = lifecycle
  }
}
