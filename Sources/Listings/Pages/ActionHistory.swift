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
      guard let number = event.number else {
        page.line(label, named: "history", event.words, opens: nil)
        continue
      }
      page.row(Item(.recorded(number), in: .fields, cells: [Phrase(label, .label), event.words]))
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
    let rows = standingRows(of: action)
    let updates = action.updates.filter { update in !rows.contains { $0.tells(update) } }
      .map(HistoryEvent.init)
    let revisions = action.revisions.compactMap { event(of: $0, told: rows) }
    let recorded = plan.ledger.map { ledger in
      ledger.changes(of: action.ref).map { event(of: $0, in: ledger) }
    }
    // What is in no register has no time of day, and stands below that day's rows.
    let ordered = (updates + revisions + (recorded ?? [])).enumerated()
      .sorted { ($0.element.day, $0.offset) > ($1.element.day, $1.offset) }
    return ordered.map(\.element)
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
      day: change.day, words: who + words(of: change, in: ledger), number: change.number)
  }

  /// A move of the due date as far as no row of the register tells it.
  private func event(of revision: Revision, told rows: [RecordedChange]) -> HistoryEvent? {
    let move = "Due \(revision.from.medium) → \(revision.to.medium)"
    if let approval = revision.approval, !rows.contains(where: { $0.tellsApproval(of: revision) }) {
      let at = approval.meeting.map { " at \(name(ofMeeting: $0))" } ?? ""
      return HistoryEvent(
        day: approval.on,
        words: [
          Span("\(approval.by): ", .muted), Span("\(move), approved\(at): \(revision.reason)"),
        ])
    }
    guard let asked = revision.proposedOn, !rows.contains(where: { $0.tellsAsking(for: revision) })
    else { return nil }
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
  var number: Int?

  init(day: Day, words: Phrase, number: Int? = nil) {
    self.day = day
    self.words = words
    self.number = number
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
