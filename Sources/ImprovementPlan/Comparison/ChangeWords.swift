extension Change {
  /// The change in a sentence: "P12 Embed monthly supervision: newly overdue, 47 days late".
  public var sentence: String {
    guard let ref = subject.ref, let title = subject.title else { return detail }
    return "\(ref) \(title): \(detail)"
  }

  /// The sentence without its subject: "newly overdue, 47 days late".
  public var detail: String {
    switch self {
    case .inspected(let inspection): inspection.words
    case .judged(let area, let from, let to): Change.judgement(area, from, to)
    case .newlyOverdue(let action, let days):
      "newly overdue, \(PlanWords.late(days))"
        + (action.lifecycle == .awaitingSignOff ? ", awaiting sign-off" : "")
    case .noLongerOverdue(let action): "no longer overdue, \(action.standingNow)"
    case .newlyComplete(let action): "now \(action.stateWords)\(action.completionWords)"
    case .reopened(let action): "reopened, now \(action.stateWords)"
    case .redated(_, let from, let to, let approval): Change.move(from, to, approval)
    case .ratingChanged(_, let from, let to):
      "rating changed from \(Change.name(from)) to \(Change.name(to))"
    case .stateChanged(_, let from, let to): Change.state(from, to)
    case .added(let action): "added, \(action.standingNow)"
    case .withdrawn(let action):
      action.lifecycle == .superseded ? "superseded" : PlanWords.noLongerInPlan
    case .originalDueEdited(_, let from, let to):
      "the due date first set was edited from \(from.medium) to \(Change.name(to))"
    case .impactChanged(_, let from, let to):
      "impact changed from \(Change.name(from)) to \(Change.name(to))"
    case .leadChanged(_, let from, let to): Change.lead(from, to)
    case .evidenceAdded(_, let count):
      "\(PlanWords.count(count, "piece", plural: "pieces")) of evidence added"
    case .redateProposed(_, let revision): revision.proposalWords
    case .metricCrossed(let metric, _, _), .metricAdded(let metric), .metricMoved(let metric, _, _),
      .figureRestated(let metric, _, _, _), .metricWithdrawn(let metric):
      metricDetail(of: metric)
    case .record(let change): change.detail
    }
  }

  private static func judgement(_ area: String?, _ from: Judgement?, _ to: Judgement) -> String {
    let before = from.map { $0 == to ? ", as before" : ", \($0.words) before" } ?? ""
    return "\(area ?? "Overall") judged \(to.words)\(before)"
  }

  private static func move(_ from: Day?, _ to: Day?, _ approval: Approval?) -> String {
    guard let from else { return "due date set: \(name(to))" }
    guard let to else { return "due date of \(from.medium) removed" }
    let verb = to > from ? "re-dated" : "brought forward"
    let consent = approval.map { "approved by \($0.by) on \($0.on.medium)" }
    return "\(verb) from \(from.medium) to \(to.medium), \(consent ?? "no approval recorded")"
  }

  private static func state(_ from: Lifecycle?, _ to: Lifecycle?) -> String {
    if let to { return "now \(to.words)" }
    return "state no longer reported" + (from.map { ", \($0.words) before" } ?? "")
  }

  private static func lead(_ from: String?, _ to: String?) -> String {
    guard let from else { return "lead named: \(to ?? PlanWords.noOwnerNamed)" }
    return "lead changed from \(from) to \(to ?? PlanWords.noOwnerNamed)"
  }

  private static func name(_ impact: Impact?) -> String { impact?.words ?? PlanWords.notReported }

  private static func name(_ rating: Rating?) -> String {
    rating.map { "\($0.letter) \($0.word)" } ?? PlanWords.notRated
  }

  private static func name(_ day: Day?) -> String { day?.medium ?? PlanWords.noDateSet }
}

extension Change {
  private func metricDetail(of metric: Metric) -> String {
    switch self {
    case .metricCrossed(_, let from, let to):
      "from \(from.word) to \(to.word)\(metric.currentWords)"
    case .metricAdded: "added, \(metric.firstWords)"
    case .metricMoved(_, let from, let to): metric.moveWords(from: from, to: to)
    case .figureRestated(_, let day, let from, let to):
      "\(day.monthAndYear) restated from \(metric.shortFigure(from)) to "
        + (to.map(metric.shortFigure) ?? "no figure")
    default: PlanWords.noLongerInPlan
    }
  }
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

extension Revision {
  fileprivate var proposalWords: String {
    "re-date proposed from \(from.medium) to \(to.medium), awaiting approval"
  }
}

extension Metric {
  fileprivate var currentWords: String {
    guard latest?.hasFigure == true else { return "" }
    return current?.value.map { ", now \(shortFigure($0))" } ?? ""
  }

  fileprivate var firstWords: String {
    let judged = standing.tone == .idle ? "" : ", \(standing.word)"
    return latestWords + judged
  }

  fileprivate func moveWords(from old: Double, to new: Double) -> String {
    "\(shortFigure(old)) to \(shortFigure(new)), \(direction(from: old, to: new).words)"
  }
}

extension Inspection {
  fileprivate var words: String {
    let dates = Day.rangeWords(from: visitedFrom, to: visitedTo).map { " \($0)" } ?? ""
    let kind = framework.map { " (\($0))" } ?? ""
    return "Inspected\(dates)\(kind)"
      + (published.map { ", report published \($0.medium)" } ?? "")
  }
}
