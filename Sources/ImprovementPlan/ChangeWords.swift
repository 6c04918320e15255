extension Change {
  /// The change in a sentence: "P12 Embed monthly supervision: newly overdue, 47 days late".
  public var sentence: String { "\(subject.ref) \(subject.title): \(detail)" }

  /// The sentence without its subject: "newly overdue, 47 days late".
  public var detail: String {
    switch self {
    case .newlyOverdue(let action, let days):
      "newly overdue, \(PlanWords.late(days))"
        + (action.lifecycle == .awaitingSignOff ? ", awaiting sign-off" : "")
    case .noLongerOverdue(let action): "no longer overdue, \(action.standingNow)"
    case .newlyComplete(let action): "now \(action.stateWords)\(action.completionWords)"
    case .reopened(let action): "reopened, now \(action.stateWords)"
    case .redated(_, let from, let to, let approval): Change.move(from, to, approval)
    case .ratingChanged(_, let from, let to):
      "rating changed from \(Change.name(from)) to \(Change.name(to))"
    case .added(let action): "added, \(action.standingNow)"
    case .withdrawn(let action):
      action.lifecycle == .superseded ? "superseded" : "no longer in the plan"
    case .originalDueEdited(_, let from, let to):
      "the due date first set was edited from \(from.medium) to \(Change.name(to))"
    case .metricCrossed(let metric, let from, let to):
      "from \(from.word) to \(to.word)\(metric.currentWords)"
    case .figureRestated(let metric, let day, let from, let to):
      "\(day.monthAndYear) restated from \(metric.shortFigure(from)) to "
        + (to.map(metric.shortFigure) ?? "no figure")
    }
  }

  private static func move(_ from: Day?, _ to: Day?, _ approval: Approval?) -> String {
    guard let from else { return "due date set: \(name(to))" }
    guard let to else { return "due date of \(from.medium) removed" }
    let verb = to > from ? "re-dated" : "brought forward"
    let consent = approval.map { "approved by \($0.by) on \($0.on.medium)" }
    return "\(verb) from \(from.medium) to \(to.medium), \(consent ?? "no approval recorded")"
  }

  private static func name(_ rating: Rating?) -> String {
    rating.map { "\($0.letter) \($0.word)" } ?? PlanWords.notRated
  }

  private static func name(_ day: Day?) -> String { day?.medium ?? PlanWords.noDateSet }
}

extension Action {
  fileprivate var standingNow: String {
    if isOpen { return due.map { "due \($0.medium)" } ?? dueNote ?? PlanWords.noDateSet }
    return "now \(stateWords)"
  }

  fileprivate var completionWords: String {
    let day = completedOn.map { " on \($0.medium)" } ?? ""
    return day + (isCompleteWithoutEvidence ? ", no evidence recorded" : "")
  }
}

extension Metric {
  fileprivate var currentWords: String {
    guard latest?.hasFigure == true else { return "" }
    return current?.value.map { ", now \(shortFigure($0))" } ?? ""
  }
}
