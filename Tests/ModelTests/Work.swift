import ImprovementPlan

/// A piece of work as the reference has it: the parts that are recorded, and nothing of how a plan keeps
/// them.
struct Work: Equatable {
  var state: Lifecycle?
  var completedOn: Day?
  var rating: String?
  var ratingReason: String?
  var impact: Impact?
  var lead: String?
  var recovery: String?
  var reason: String?
  var original: Day?
  var due: Day?
  var moves: [Move] = []
  var reports: [Report] = []
  var evidence: [Piece] = []

  struct Move: Hashable {
    var from: Day
    var to: Day
    var why: String
    /// Nil while it awaits the board.
    var approved: String?
    var asked: Day?
  }

  struct Report: Hashable {
    var day: Day
    var who: String?
    var text: String
    var state: Lifecycle?
  }

  struct Piece: Hashable {
    var text: String
    var day: Day?
  }
}

extension Work {
  /// What one part of it is: what a change of that part replaces.
  enum Value: Equatable {
    case state(Lifecycle?, Day?)
    case rating(String?, String?)
    case impact(Impact?)
    case text(String?)
    case due(original: Day?, Day?, [Move])

    /// What two values have to share for one to be what the other was recorded from: a reason or a day
    /// beside it doesn't count.
    var key: String {
      switch self {
      case .state(let state, _): state?.rawValue ?? "-"
      case .rating(let rating, _): rating ?? "-"
      case .impact(let impact): impact?.rawValue ?? "-"
      case .text(let text): text ?? "-"
      case .due(_, let due, let moves):
        "\(due?.iso ?? "-") asked \(Work.awaiting(moves)?.to.iso ?? "-")"
      }
    }
  }

  subscript(part: UpdateRequest.Part) -> Value {
    get {
      switch part {
      case .state: .state(state, completedOn)
      case .rating: .rating(rating, ratingReason)
      case .impact: .impact(impact)
      case .text(.lead): .text(lead)
      case .text(.recovery): .text(recovery)
      case .text(.reason): .text(reason)
      default: .due(original: original, due, moves)
      }
    }
    set {
      switch newValue {
      case .state(let state, let day): (self.state, completedOn) = (state, day)
      case .rating(let rating, let why): (self.rating, ratingReason) = (rating, why)
      case .impact(let impact): self.impact = impact
      case .text(let text) where part == .text(.lead): lead = text
      case .text(let text) where part == .text(.recovery): recovery = text
      case .text(let text): reason = text
      case .due(let original, let due, let moves):
        (self.original, self.due, self.moves) = (original, due, moves)
      }
    }
  }

  /// The move that awaits the board: the newest without an approval, where none was approved since.
  static func awaiting(_ moves: [Move]) -> Move? {
    moves.last.flatMap { $0.approved == nil ? $0 : nil }
  }

  /// The parts that a change of them replaces.
  static let parts: [UpdateRequest.Part] = [
    .state, .rating, .impact, .text(.lead), .text(.recovery), .text(.reason), .due,
  ]
}

extension Work {
  /// How the plan under test has it.
  init(_ action: Action) {
    state = action.lifecycle
    completedOn = action.completedOn
    rating = action.override?.rating
    ratingReason = action.override?.reason
    impact = action.impact
    lead = action.lead
    recovery = action.recovery
    reason = action.reason
    original = action.originalDue
    due = action.due
    moves = action.revisions.map {
      Move(
        from: $0.from, to: $0.to, why: $0.reason,
        approved: $0.approval.map { "\($0.by) \($0.on.iso)" }, asked: $0.proposedOn)
    }
    reports = action.updates.map {
      Report(day: $0.date, who: $0.by, text: $0.text, state: $0.lifecycle)
    }
    evidence = action.evidence.map { Piece(text: $0.text, day: $0.date) }
    sort()
  }

  /// Reports and evidence are there or not; in which order is another test's.
  mutating func sort() {
    reports.sort { "\($0)" < "\($1)" }
    evidence.sort { "\($0)" < "\($1)" }
  }
}
