import ImprovementPlan

extension Desk {
  /// What was reported and recorded of an action, each fact once: a row of the register stands for the
  /// report or the move of the date that it became.
  func addHistory(of action: Action, to page: inout Page) {
    let events = history(of: action)
    guard !events.isEmpty else { return }
    page.heading("History, newest first")
    for event in events {
      let label = event.day.short(in: today)
      guard let row = event.row else {
        page.line(label, named: "history", event.words, opens: nil)
        continue
      }
      page.row(Item(row, in: .fields, cells: [Phrase(label, .label), event.words]))
    }
  }

  /// When a move that awaits the board was asked for, and by whom where the register has it: " 18 Nov
  /// 14:02 by head-of-quality".
  func askedWords(_ proposed: Revision, of action: Action) -> String {
    let row = standingRows(of: action).last { $0.tellsAsking(for: proposed) }
    if let row { return " \(row.at.words(in: today)) by \(row.by.words)" }
    return proposed.proposedOn.map { " \($0.short(in: today))" } ?? ""
  }

  private func history(of action: Action) -> [HistoryEvent] {
    let told = ToldFacts(standingRows(of: action))
    let updates = action.updates.filter { !told.has($0) }.map(HistoryEvent.init)
    let revisions = action.revisions.compactMap { event(of: $0, told: told) }
    let recorded = plan.ledger.map { ledger in
      ledger.changes(of: action.ref).map { event(of: $0, in: ledger) }
    }
    let rows = ((recorded ?? []) + takenOut(of: action)).sorted { $0.number < $1.number }
    // What is in no register has no time of day, and stands below that day's rows.
    let ordered = (updates + revisions + rows).enumerated()
      .sorted { ($0.element.day, $0.offset) > ($1.element.day, $1.offset) }
    return ordered.map(\.element)
  }

  /// What was said of an action and was taken out.
  private func takenOut(of action: Action) -> [HistoryEvent] {
    guard let ledger = plan.ledger, !ledger.takenOut.isEmpty else { return [] }
    return ledger.history(of: action.ref).compactMap { number in
      guard let one = ledger.takenOut(number), let origin = one.origin(number),
        origin.action != nil, let words = one.words(number, reference: today)
      else { return nil }
      let said = Phrase("\(origin.by.words) \(origin.at.clock): \(words)", .muted)
      return HistoryEvent(day: origin.at.day, words: said, row: .takenOut(number))
    }
  }

  /// The rows of an action that the plan has: laid over its snapshot, or in it.
  private func standingRows(of action: Action) -> [RecordedChange] {
    guard let ledger = plan.ledger else { return [] }
    return ledger.changes(of: action.ref).filter {
      let standing = ledger.standing(of: $0.number)
      return standing == .carriesOn || standing == .settled
    }
  }

  private func event(of change: RecordedChange, in ledger: Ledger) -> HistoryEvent {
    let who = Phrase("\(change.by.words) \(change.at.clock): ", .muted)
    return HistoryEvent(
      day: change.day, words: who + words(of: change, in: ledger), row: .recorded(change.number))
  }

  /// A move of the due date as far as no row of the register tells it.
  private func event(of revision: Revision, told: ToldFacts) -> HistoryEvent? {
    let move = "Due \(revision.from.medium) → \(revision.to.medium)"
    if let approval = revision.approval, !told.hasApproval(of: revision) {
      let at = approval.meeting.map { " at \(name(ofMeeting: $0))" } ?? ""
      return HistoryEvent(
        day: approval.on,
        words: [
          Span("\(approval.by): ", .muted), Span("\(move), approved\(at): \(revision.reason)"),
        ])
    }
    guard let asked = revision.proposedOn, !told.hasAsking(for: revision) else { return nil }
    let waits = revision.approval == nil ? ", awaiting the board" : ""
    return HistoryEvent(day: asked, words: Phrase("\(move) proposed\(waits): \(revision.reason)"))
  }

  private func name(ofMeeting ref: Ref) -> String {
    guard case .meeting(let meeting)? = plan.record(ref) else { return ref.text }
    return meeting.title
  }
}

private struct HistoryEvent {
  var day: Day
  var words: Phrase
  /// The register's row; nil for what the snapshot alone tells.
  var row: Entry?
  /// That row's number; 0 where there is none.
  var number: Int {
    switch row {
    case .recorded(let number)?, .takenOut(let number)?: number
    default: 0
    }
  }

  init(day: Day, words: Phrase, row: Entry? = nil) {
    self.day = day
    self.words = words
    self.row = row
  }

  init(_ update: StatusUpdate) {
    self.init(
      day: update.date,
      words: [
        Span(update.by.map { "\($0): " } ?? "", .muted),
        Span(update.lifecycle.map { "\($0.words). " } ?? ""), Span(update.text),
      ])
  }
}
