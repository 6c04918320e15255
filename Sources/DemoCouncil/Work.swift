import ImprovementPlan

/// One action as the table of content tells it: what it is, and what happens to it day by day.
/// `WorkHistory` says how it stood on any one day.
struct Work {
  let ref: Ref
  let title: String
  let lead: String
  let priority: Int
  let start: Day
  let due: Day
  let recommendations: [Ref]
  let metrics: [Ref]
  let success: String
  /// What was reported on the way, in order; the dates are spread over the work's life.
  let steps: [String]
  var partners: [String] = []
  var dependsOn: [Ref] = []
  /// When it entered the plan, where that was after the plan was written.
  var added: Day?
  /// The last day anybody reported on it, where reporting stopped.
  var silentAfter: Day?
  /// What happened, oldest first.
  var story: [Happening] = []

  /// Dates are written `2026_10_31`, refs in one string: `"R4 R7"`.
  init(
    _ ref: String, _ title: String, by lead: Role, priority: Int = 2, from start: Int, due: Int,
    for recommendations: String, moves metrics: String = "", success: String, steps: [String]
  ) {
    self.init(
      ref: Ref(ref), title: title, lead: lead.rawValue, priority: priority,
      start: Day(written: start), due: Day(written: due), recommendations: refs(recommendations),
      metrics: refs(metrics), success: success, steps: steps)
  }

  init(
    ref: Ref, title: String, lead: String, priority: Int, start: Day, due: Day,
    recommendations: [Ref], metrics: [Ref], success: String, steps: [String]
  ) {
    self.ref = ref
    self.title = title
    self.lead = lead
    self.priority = priority
    self.start = start
    self.due = due
    self.recommendations = recommendations
    self.metrics = metrics
    self.success = success
    self.steps = steps
  }

  /// The letter of its theme: `P` of `P12`.
  var letter: Character { ref.text.first ?? "?" }
}

private func refs(_ text: String) -> [Ref] {
  text.split(separator: " ").map { Ref(String($0)) }
}

/// Something that happened to a piece of work on a day.
struct Happening {
  let on: Day
  let what: What

  enum What {
    /// The lead calls it finished; it waits for the board's sign-off.
    case finished
    case signedOff
    case embedded
    case suspended(String)
    case superseded(String)
    case asked(to: Day, reason: String)
    case approved(to: Day, meeting: Ref)
    case trouble(reason: String, recovery: String?)
    case overridden(RatingOverride)
    case unlikely
    case evidence(Evidence)
    case report(String)
  }
}

/// The steps a table of content tells a story with.
extension Work {
  func with(_ partners: String...) -> Work { changed { $0.partners = partners } }

  func after(_ others: String) -> Work { changed { $0.dependsOn = refs(others) } }

  func added(_ day: Int) -> Work { changed { $0.added = Day(written: day) } }

  func silent(after day: Int) -> Work { changed { $0.silentAfter = Day(written: day) } }

  func finished(_ day: Int) -> Work { then(day, .finished) }

  /// Finished on a day and signed off at a board meeting.
  func done(_ day: Int, at meeting: String) -> Work {
    finished(day).then(Boards.date(of: Ref(meeting)), .signedOff)
  }

  func embedded(_ day: Int) -> Work { then(day, .embedded) }

  func shown(_ kind: Evidence.Kind, _ day: Int, _ text: String) -> Work {
    then(day, .evidence(Evidence(kind: kind, text: text, date: Day(written: day))))
  }

  /// Asked for with the figures, and approved when the board met on them.
  func redated(to day: Int, at meeting: String, _ reason: String) -> Work {
    let approved = Boards.date(of: Ref(meeting))
    return then(approved - 38, .asked(to: Day(written: day), reason: reason))
      .then(approved, .approved(to: Day(written: day), meeting: Ref(meeting)))
  }

  /// A move of the due date that still waits for the board.
  func asked(_ on: Int, to day: Int, _ reason: String) -> Work {
    then(on, .asked(to: Day(written: day), reason: reason))
  }

  func trouble(_ day: Int, _ reason: String, doing recovery: String? = nil) -> Work {
    then(day, .trouble(reason: reason, recovery: recovery))
  }

  func suspended(at meeting: String, _ why: String) -> Work {
    then(Boards.date(of: Ref(meeting)), .suspended(why))
  }

  func superseded(at meeting: String, _ why: String) -> Work {
    then(Boards.date(of: Ref(meeting)), .superseded(why))
  }

  func overridden(_ day: Int, _ rating: String, _ reason: String) -> Work {
    then(day, .overridden(RatingOverride(rating: rating, reason: reason)))
  }

  func unlikely(_ day: Int) -> Work { then(day, .unlikely) }

  func reported(_ day: Int, _ text: String) -> Work { then(day, .report(text)) }

  func then(_ on: Day, _ what: Happening.What) -> Work {
    changed { $0.story.append(Happening(on: on, what: what)) }
  }

  private func then(_ on: Int, _ what: Happening.What) -> Work { then(Day(written: on), what) }

  private func changed(_ change: (inout Work) -> Void) -> Work {
    var copy = self
    change(&copy)
    return copy
  }
}

/// Lists work one piece a line; each is type-checked alone, which keeps the tables quick to build.
@resultBuilder
enum WorkList {
  static func buildBlock(_ works: Work...) -> [Work] { works }
}
