/// A difference in what surrounds the actions and metrics: deadlines, visits, decisions,
/// recommendations and themes.
public enum RecordChange: Equatable, Sendable {
  case deadlineMet(Deadline)
  /// The last day is another; nil where there was or is none.
  case deadlineMoved(Deadline, from: Day?, to: Day?)
  case deadlineAdded(Deadline)
  case deadlineWithdrawn(Deadline)
  /// A visit is listed that wasn't, or its days, its letter or its findings are new.
  case visitRecorded(MonitoringVisit)
  case decisionRecorded(Decision)
  case decisionDone(Decision)
  case recommendationAdded(Recommendation)
  case recommendationWithdrawn(Recommendation)
  case themeAdded(Theme)
  case themeWithdrawn(Theme)

  /// Which sort of change it is.
  var kind: Change.Kind {
    switch self {
    case .deadlineMet: .deadlineMet
    case .deadlineMoved: .deadlineMoved
    case .deadlineAdded: .deadlineAdded
    case .deadlineWithdrawn: .deadlineWithdrawn
    case .visitRecorded: .visitRecorded
    case .decisionRecorded: .decisionRecorded
    case .decisionDone: .decisionDone
    case .recommendationAdded: .recommendationAdded
    case .recommendationWithdrawn: .recommendationWithdrawn
    case .themeAdded: .themeAdded
    case .themeWithdrawn: .themeWithdrawn
    }
  }

  /// Which record it is about.
  var subject: Change.Subject {
    switch self {
    case .deadlineMet(let deadline), .deadlineMoved(let deadline, _, _),
      .deadlineAdded(let deadline), .deadlineWithdrawn(let deadline):
      .record(deadline.ref, title: deadline.title)
    case .visitRecorded(let visit): .record(visit.ref, title: visit.title)
    case .decisionRecorded(let decision), .decisionDone(let decision):
      .record(decision.ref, title: decision.text.withoutFullStop)
    case .recommendationAdded(let recommendation), .recommendationWithdrawn(let recommendation):
      .record(recommendation.ref, title: recommendation.text.withoutFullStop)
    case .themeAdded(let theme), .themeWithdrawn(let theme):
      .record(theme.ref, title: theme.title)
    }
  }

  /// What became of it: "met on 9 Oct 2017".
  var detail: String {
    switch self {
    case .deadlineMet(let deadline): deadline.metWords ?? "met"
    case .deadlineMoved(_, let from, let to): RecordChange.move(from, to)
    case .deadlineAdded(let deadline): "added, \(deadline.metWords ?? deadline.dueWords)"
    case .visitRecorded(let visit): visit.newsWords
    case .decisionRecorded(let decision): decision.newsWords
    case .decisionDone(let decision):
      "done" + (decision.doneOn.map { " on \($0.medium)" } ?? "")
    case .recommendationAdded, .themeAdded: "added"
    case .deadlineWithdrawn, .recommendationWithdrawn, .themeWithdrawn: PlanWords.noLongerInPlan
    }
  }

  private static func move(_ from: Day?, _ to: Day?) -> String {
    guard let from else { return "due date set: \(to?.medium ?? PlanWords.noDateSet)" }
    guard let to else { return "due date of \(from.medium) removed" }
    return "moved from \(from.medium) to \(to.medium)"
  }
}

extension Deadline {
  fileprivate var dueWords: String {
    guard let opens else { return due.map { "due \($0.medium)" } ?? PlanWords.noDateSet }
    return "from \(opens.medium)" + (due.map { " to \($0.medium)" } ?? "")
  }

  fileprivate var metWords: String? {
    guard let metOn else { return nil }
    let lateness = due.map { metOn > $0 ? ", \(PlanWords.late(metOn - $0))" : "" } ?? ""
    return "met on \(metOn.medium)\(lateness)"
  }
}

extension MonitoringVisit {
  fileprivate var newsWords: String {
    // Whether a listed visit has taken place is known only once something came of it.
    let isReported = letter != nil || findings != nil
    let days = Day.rangeWords(from: from, to: to) ?? when
    let news = [days, letter.map { "letter published \($0.medium)" }, findings]
    return ([isReported ? "recorded" : "now listed"] + [news.joined].compactMap { $0 })
      .joined(separator: ", ")
  }
}

extension [String?] {
  fileprivate var joined: String? {
    let said = compactMap { $0 }
    return said.isEmpty ? nil : said.joined(separator: "; ")
  }
}

extension Decision {
  fileprivate var newsWords: String {
    let parts = [
      "decided" + (date.map { " on \($0.medium)" } ?? ""), due.map { "due \($0.medium)" },
      doneOn.map { "done on \($0.medium)" },
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}

extension String {
  /// A sentence that goes on after a colon has no full stop.
  fileprivate var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
