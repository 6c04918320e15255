import ImprovementPlan

/// Whose plan it is, how old its data is, and what comes next.
struct SummaryHeader {
  let snapshot: Snapshot
  let id: String
  let ledger: Ledger?
  let today: Day
  let asOf: Day

  func lines(notices: [String]) -> [String] {
    let sentences =
      [planName, dataAge] + registerSentences + [boardSentence, capitalised(oneLiner) + "."]
    return notices.flatMap { wrapped("Note: \($0)", indent: 2) } + sentences.flatMap { wrapped($0) }
  }

  /// The next board from today on; of an old plan, the first after its data.
  var nextBoard: Meeting? {
    snapshot.nextBoard(onOrAfter: today) ?? snapshot.nextBoard(onOrAfter: asOf)
  }

  private var planName: String {
    let council = snapshot.council + (snapshot.fictional ? " (fictional council)" : "")
    let version = snapshot.version.map { "plan \($0)" }
    let parts = [snapshot.title, version, snapshot.phase.map { "phase: \($0)" }]
    return ([council] + parts.compactMap { $0 }).joined(separator: ", ")
  }

  private var dataAge: String {
    let age = PlanWords.age(of: snapshot.asAt, on: today)
    let judged = asOf == snapshot.asAt ? "" : " Lateness judged on \(asOf.long)."
    let mark = id + (ledger?.markSuffix ?? "")
    return "Data as at \(snapshot.asAt.long), \(age). Snapshot \(mark).\(judged)"
  }

  /// What was recorded since the snapshot, what of it contradicts the snapshot, what awaits the board.
  private var registerSentences: [String] {
    let since = ledger?.sinceWords(in: today).map { "Recorded: \($0)." }
    let conflicts = ledger?.contradictionWords.map { "\($0); board conflicts lists them." }
    return [since, conflicts, awaitingBoard].compactMap(\.self)
  }

  private var awaitingBoard: String? {
    let refs = snapshot.actions.filter { $0.proposedRevision != nil }.map(\.ref.text)
    guard !refs.isEmpty else { return nil }
    let count = PlanWords.count(refs.count, "new date")
    let verb = refs.count == 1 ? "awaits" : "await"
    return "\(count) \(verb) the board's approval: \(refs.joined(separator: ", "))."
  }

  private var boardSentence: String {
    if let day = nextBoard?.date {
      let isComing = day >= today
      let label = isComing ? "Next board" : "Next board after this data"
      return "\(label): \(day.long), \(PlanWords.until(day, from: today))."
    }
    return capitalised(snapshot.nextBoardWords(from: today)) + "."
  }

  private var oneLiner: String { snapshot.oneLiner(asAt: asOf).sentence }
}
