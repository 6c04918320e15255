extension Lifecycle {
  /// The state as it is shown.
  public var words: String {
    switch self {
    case .notStarted: "not started"
    case .inProgress: "in progress"
    case .awaitingSignOff: "complete, awaiting sign-off"
    case .complete: "complete"
    case .embedded: "complete and embedded"
    case .suspended: "suspended"
    case .superseded: "superseded"
    }
  }
}

extension Lifecycle {
  /// What people say for the state that a plan has another word for, and for no other state as well.
  package var otherWords: [String] {
    switch self {
    case .notStarted: ["to do", "planned", "new"]
    case .inProgress: ["started", "ongoing", "open", "doing", "active"]
    case .awaitingSignOff: ["submitted", "sign-off"]
    case .complete: ["done", "finished", "closed"]
    case .embedded: []
    case .suspended: ["paused", "on hold", "stopped"]
    case .superseded: ["replaced", "withdrawn", "cancelled", "dropped"]
    }
  }
}

extension Impact {
  /// The impact as it is shown.
  public var words: String {
    switch self {
    case .notYet: "not yet"
    case .unlikely: "unlikely to be achieved"
    case .emerging: "emerging"
    case .achieved: "achieved"
    }
  }
}

extension Judgement {
  /// The grade as Ofsted writes it.
  public var words: String {
    switch self {
    case .outstanding: "outstanding"
    case .good: "good"
    case .requiresImprovement: "requires improvement to be good"
    case .inadequate: "inadequate"
    }
  }
}

extension Evidence.Kind {
  /// The sort of evidence as it is shown.
  public var words: String {
    switch self {
    case .audit: "audit"
    case .metric: "metric"
    case .voiceOfTheChild: "voice of the child"
    case .document: "document"
    }
  }
}

extension Meeting.Body {
  /// The body as it is shown.
  public var words: String {
    switch self {
    case .improvementBoard: "improvement board"
    case .scrutiny: "scrutiny"
    case .cabinet: "Cabinet"
    case .council: "Council"
    case .other: "other meeting"
    }
  }
}

extension Metric.Polarity {
  /// Which way is good, in a full phrase.
  public var words: String {
    switch self {
    case .higher: "higher is better"
    case .lower: "lower is better"
    case .neutral: "neither higher nor lower is better"
    }
  }
}

extension Metric.Kind {
  /// The span a figure covers, as it is shown.
  public var words: String {
    switch self {
    case .inMonth: "in the month"
    case .yearToDate: "year to date"
    case .rolling12: "rolling 12 months"
    case .pointInTime: "at a point in time"
    }
  }
}
