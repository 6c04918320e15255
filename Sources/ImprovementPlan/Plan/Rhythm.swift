/// A date the plan answers to.
public struct Deadline: Equatable, Sendable {
  /// The deadline's short name.
  public let ref: Ref
  /// What is due.
  public var title: String
  /// The first day of a window, where it is one: inspection between September and January.
  public var opens: Day?
  /// The last day.
  public var due: Day?
  /// The rule that gives the date, where it is the statutory count of working days.
  public var rule: WorkingDayRule?
  /// When it was met.
  public var metOn: Day?
  /// What one must know: "set by the DfE's notice".
  public var note: String?
  /// Where it was found.
  public var citation: Citation?

  /// A date by which something is due.
  public init(ref: Ref, title: String) {
    self.ref = ref
    self.title = title
  }
}

/// A deadline counted in working days after a day.
public struct WorkingDayRule: Equatable, Sendable {
  /// The day the count starts after.
  public var from: Day
  /// How many working days.
  public var days: Int

  /// A count of working days after a day.
  public init(from: Day, days: Int) {
    self.from = from
    self.days = days
  }
}

/// A meeting of the board, or of a body it answers to.
public struct Meeting: Equatable, Sendable {
  /// The meeting's short name.
  public let ref: Ref
  /// What the meeting is.
  public var title: String
  /// Which body meets.
  public var body: Body
  /// When; nil where only a rhythm is known.
  public var date: Day?
  /// What is known of when: "every six weeks".
  public var when: String?
  /// What it is to do.
  public var purpose: String?
  /// Where it was found.
  public var citation: Citation?

  /// A meeting of a body.
  public init(ref: Ref, title: String, body: Body) {
    self.ref = ref
    self.title = title
    self.body = body
  }

  /// The bodies that meet about a plan.
  public enum Body: String, Sendable, CaseIterable {
    case improvementBoard = "improvement-board"
    case scrutiny
    case cabinet
    case council
    case other
  }
}

/// A report somebody owes on a rhythm: the chair's quarterly one, the adviser's six-monthly one.
public struct Report: Equatable, Sendable {
  /// The report's short name.
  public let ref: Ref
  /// What it is.
  public var title: String
  /// The role that owes it.
  public var by: String?
  /// Who receives it.
  public var to: String?
  /// Its rhythm: "quarterly".
  public var every: String?
  /// When the next one is due.
  public var due: Day?
  /// What one must know.
  public var note: String?
  /// Where it was found.
  public var citation: Citation?

  /// A report of this title.
  public init(ref: Ref, title: String) {
    self.ref = ref
    self.title = title
  }
}

/// Something a meeting decided.
public struct Decision: Equatable, Sendable {
  /// The decision's short name.
  public let ref: Ref
  /// What was decided.
  public var text: String
  /// When.
  public var date: Day?
  /// The meeting that decided.
  public var meeting: Ref?
  /// The roles that are to carry it out.
  public var actionBy: [String] = []
  /// By when.
  public var due: Day?
  /// When it was carried out.
  public var doneOn: Day?
  /// The plan's actions it concerns.
  public var actions: [Ref] = []
  /// Where it was found.
  public var citation: Citation?

  /// A decision in words.
  public init(ref: Ref, text: String) {
    self.ref = ref
    self.text = text
  }
}
