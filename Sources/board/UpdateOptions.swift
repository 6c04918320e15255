import ArgumentParser
import ImprovementPlan

/// What of an action an update changes; what isn't given is left as it is.
struct UpdateOptions: ParsableArguments {
  @Option(
    help: "How far the work is \(Lifecycle.values).", completion: .list(Lifecycle.names),
    transform: choice(of: Lifecycle.self) { [$0.rawValue] + $0.otherWords })
  var state: Lifecycle?
  @Option(help: "A rating of the plan, by id or letter; dates for what the dates say.")
  var rating: String?
  @Option(
    help: "Whether it changed anything for children \(Impact.values).",
    completion: .list(Impact.names), transform: choice(of: Impact.self))
  var impact: Impact?
  @Option(help: "A report in words, or why the state changes.")
  var note: String?
  @Option(help: "What shows that it worked.")
  var evidence: String?
  @Option(
    name: .customLong("evidence-kind"),
    help: "What sort of evidence it is, which --evidence needs \(Evidence.Kind.values).",
    completion: .list(Evidence.Kind.names), transform: choice(of: Evidence.Kind.self))
  var evidenceKind: Evidence.Kind?
  @Option(
    help: "The due date asked for: 2026-11-30, 30 Nov, 30/11/2026 or +14.",
    transform: TypedDay.ahead)
  var due: TypedDay?
  @Option(help: "Why it is late, re-dated or rated so.")
  var reason: String?
  @Option(help: "What is being done about it.")
  var doing: String?
  @Option(help: "The one role that owes it.")
  var lead: String?
  @Option(
    name: .customLong("approved-by"),
    help: "The body or role that approved --due; without --due, the date that was proposed.")
  var approvedBy: String?
  @Option(help: "The ref of the meeting it was approved at.", transform: ref(_:))
  var meeting: Ref?
  @Option(
    name: .customLong("approved-on"),
    help: "The day of approval, 2026-11-30, 30 Nov or today (default: the meeting's, else today).",
    transform: TypedDay.behind)
  var approvedOn: TypedDay?
  @Flag(
    name: .customLong("without-evidence"), help: "Call it complete although nothing shows that.")
  var withoutEvidence = false

  @Flag(
    name: .customLong("any-approver"),
    help: "Record --approved-by although the plan knows no such body or role, or it leads the work."
  )
  var anyApprover = false

  @Flag(
    name: .customLong("second-date"),
    help: "Propose --due although another date awaits the board.")
  var secondDate = false

  @Flag(
    name: .customLong("any-lead"),
    help: "Record --lead although it is nearly called as another role of the plan is.")
  var anyLead = false

  /// Whether nothing is to be changed.
  var isEmpty: Bool {
    return texts.isEmpty && [rating, note, evidence, approvedBy].allSatisfy { $0 == nil }
      && evidenceKind == nil && state == nil && impact == nil
      && due == nil
      && meeting == nil && approvedOn == nil
  }

  private var texts: [ActionText: String] {
    let given: [ActionText: String?] = [.lead: lead, .recovery: doing, .reason: reason]
    return given.compactMapValues(\.self)
  }

  /// What is asked for of a plan.
  ///
  /// - Throws: an option that the plan has no use for.
  func request(in plan: Snapshot, today: Day) throws(UnusableOption) -> UpdateRequest {
    var request = UpdateRequest()
    request.state = state
    request.rating = try rating.map { name throws(UnusableOption) in
      try wish(named: name, in: plan.scheme)
    }
    request.impact = impact
    request.note = note
    request.evidence = try givenEvidence()
    request.due = due?.day
    due?.tell("--due")
    approvedOn?.tell("--approved-on")
    request.texts = texts
    request.approval = try approval(in: plan, today: today)
    request.mayLackEvidence = withoutEvidence
    request.mayHaveAnyApprover = anyApprover
    request.mayHaveAnyLead = anyLead
    request.mayHaveSecondDate = secondDate
    return request
  }

  /// Evidence with its kind, of which none is the likeliest.
  private func givenEvidence() throws(UnusableOption) -> Evidence? {
    switch (evidence, evidenceKind) {
    case (nil, nil): return nil
    case (let text?, let kind?): return Evidence(kind: kind, text: text)
    case (_?, nil):
      throw UnusableOption(
        "--evidence: found no kind; expected --evidence-kind with it, one of "
          + Evidence.Kind.names.joined(separator: ", "))
    case (nil, _?): throw UnusableOption("--evidence-kind: found no evidence; expected --evidence")
    }
  }

  private func wish(
    named name: String, in scheme: Scheme
  ) throws(UnusableOption) -> UpdateRequest.RatingWish {
    if name == "dates" { return .byDates }
    let found = scheme.ratings.first {
      $0.id == name || $0.letter.lowercased() == name.lowercased()
    }
    if let found { return .to(found.id) }
    let known = scheme.ratings.map { "\($0.id) (\($0.letter))" }.joined(separator: ", ")
    let ratings = scheme.ratings.map { (name: $0.id, spellings: [$0.id, $0.word]) }
    let nearest = Spelling.nearest(
      to: name, among: [(name: "dates", spellings: ["dates"])] + ratings)
    let meant = nearest.isEmpty ? "" : Spelling.suggestion(nearest)
    throw UnusableOption(
      "--rating: found “\(name)”" + (meant.isEmpty ? "; expected dates or one of \(known)" : meant))
  }

  private func approval(in plan: Snapshot, today: Day) throws(UnusableOption) -> Approval? {
    guard approvedBy != nil || meeting != nil || approvedOn != nil else { return nil }
    guard let approvedBy else {
      throw UnusableOption("--approved-by: found none; expected the body or role that approved")
    }
    let meeting = meeting.map { plan.ref(meantBy: $0.text) }
    let heldOn = meeting.flatMap { plan.meeting($0)?.date }
    return Approval(by: approvedBy, on: approvedOn?.day ?? heldOn ?? today, meeting: meeting)
  }
}

/// An option that the open plan has no use for.
struct UnusableOption: Error, CustomStringConvertible {
  /// The option, what was found and what was expected.
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
