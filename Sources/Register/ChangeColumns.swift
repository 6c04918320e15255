package import ImprovementPlan

// The one place where a change becomes columns and columns a change.

extension StoredRow {
  /// The columns of a change; `previous` and `hash` are still to be set.
  package init(_ recorded: RecordedChange) {
    self.init()
    self[.number] = .number(recorded.number)
    self[.intent] = .number(recorded.intent)
    set(.at, recorded.at.iso)
    set(.login, recorded.by.login)
    set(.role, recorded.by.role)
    set(.council, recorded.council)
    set(.action, recorded.action.text)
    set(.basis, recorded.basis.iso)
    set(.why, recorded.why)
    set(recorded.change)
  }

  private mutating func set(_ change: ActionChange) {
    set(.kind, change.kind.name)
    switch change {
    case .lifecycle(let from, let to): set(from?.rawValue, to.rawValue)
    case .rating(let from, let to): set(from, to)
    case .impact(let from, let to): set(from?.rawValue, to.rawValue)
    case .note(let text): set(nil, text)
    case .evidence(let evidence): set(evidence)
    case .due(let from, let to, let approval):
      set(from?.iso, to.iso)
      set(approval)
    case .approval(let to, let approval):
      set(nil, to.iso)
      set(approval)
    case .text(_, let from, let to): set(from, to)
    case .undo(let number): self[.undoes] = .number(number)
    }
  }

  private mutating func set(_ was: String?, _ now: String?) {
    set(.was, was)
    set(.now, now)
  }

  private mutating func set(_ evidence: Evidence) {
    set(.now, evidence.text)
    set(.evidenceKind, evidence.kind.rawValue)
    set(.evidenceDate, evidence.date?.iso)
  }

  private mutating func set(_ approval: Approval?) {
    set(.approvedBy, approval?.by)
    set(.approvedOn, approval?.on.iso)
    set(.meeting, approval?.meeting?.text)
  }
}

/// Why a row can't be read back: the column, and what was expected there.
package struct UnreadableColumn: Error {
  package let words: String

  init(_ column: ChangeColumn, expected: String) {
    words = "its “\(column.name)” is not \(expected)"
  }
}

extension RecordedChange {
  /// What a row records.
  package init(_ row: StoredRow) throws(UnreadableColumn) {
    self.init(
      number: try row.wholeNumber(.number), intent: try row.wholeNumber(.intent),
      at: try row.value(.at, "a moment") { Moment(iso: $0) },
      by: Author(login: try row.words(.login), role: row.text(.role)),
      council: try row.words(.council), action: Ref(try row.words(.action)),
      basis: try row.day(in: .basis), change: try row.change(), why: row.text(.why))
  }
}

extension RedactedRow {
  /// What stays known of a row of version 1 that was taken out.
  package init(_ row: StoredRow) throws(UnreadableColumn) {
    let row = row.cleaned
    self.init(
      at: try row.value(.at, "a moment") { Moment(iso: $0) },
      by: Author(login: try row.words(.login), role: row.text(.role)),
      council: try row.words(.council), kind: try row.words(.kind),
      subject: Subject(actionSubject, try row.words(.action)))
  }
}

extension StoredRow {
  fileprivate func change() throws(UnreadableColumn) -> ActionChange {
    switch try value(.kind, "a kind of change", { ActionChange.Kind(named: $0) }) {
    case .lifecycle: .lifecycle(from: try state(ifIn: .was), to: try state(in: .now))
    case .rating: .rating(from: text(.was), to: text(.now))
    case .impact: .impact(from: try impact(ifIn: .was), to: try impact(in: .now))
    case .note: .note(try words(.now))
    case .evidence: .evidence(try evidence())
    case .due: .due(from: try day(ifIn: .was), to: try day(in: .now), approval: try approvalIfAny())
    case .approval: .approval(to: try day(in: .now), try approval())
    case .text(let text): .text(text, from: self.text(.was), to: try words(.now))
    case .undo: .undo(of: try wholeNumber(.undoes))
    }
  }

  private func evidence() throws(UnreadableColumn) -> Evidence {
    Evidence(
      kind: try value(.evidenceKind, "a kind of evidence") { Evidence.Kind(rawValue: $0) },
      text: try words(.now), date: try day(ifIn: .evidenceDate))
  }

  private func approvalIfAny() throws(UnreadableColumn) -> Approval? {
    self[.approvedBy] == .null && self[.approvedOn] == .null ? nil : try approval()
  }

  private func approval() throws(UnreadableColumn) -> Approval {
    Approval(
      by: try words(.approvedBy), on: try day(in: .approvedOn),
      meeting: text(.meeting).map { Ref($0) })
  }

  private func state(in column: ChangeColumn) throws(UnreadableColumn) -> Lifecycle {
    try value(column, "a state") { Lifecycle(rawValue: $0) }
  }

  private func state(ifIn column: ChangeColumn) throws(UnreadableColumn) -> Lifecycle? {
    self[column] == .null ? nil : try state(in: column)
  }

  private func impact(in column: ChangeColumn) throws(UnreadableColumn) -> Impact {
    try value(column, "an impact") { Impact(rawValue: $0) }
  }

  private func impact(ifIn column: ChangeColumn) throws(UnreadableColumn) -> Impact? {
    self[column] == .null ? nil : try impact(in: column)
  }

  fileprivate func day(in column: ChangeColumn) throws(UnreadableColumn) -> Day {
    try value(column, "a day") { Day(iso: $0) }
  }

  private func day(ifIn column: ChangeColumn) throws(UnreadableColumn) -> Day? {
    self[column] == .null ? nil : try day(in: column)
  }

  fileprivate func words(_ column: ChangeColumn) throws(UnreadableColumn) -> String {
    try value(column, "a text") { $0 }
  }

  fileprivate func wholeNumber(_ column: ChangeColumn) throws(UnreadableColumn) -> Int {
    guard let number = number(column) else {
      throw UnreadableColumn(column, expected: "a whole number")
    }
    return number
  }

  fileprivate func value<Value>(
    _ column: ChangeColumn, _ expected: String, _ read: (String) -> Value?
  ) throws(UnreadableColumn) -> Value {
    guard let value = text(column).flatMap(read) else {
      throw UnreadableColumn(column, expected: expected)
    }
    return value
  }
}
