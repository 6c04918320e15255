/// The reports and moves of dates that rows of the register tell: where they were laid over a snapshot or
/// frozen into one, a history is to tell each once.
///
/// Rows are gone through once, however many facts are asked about.
public struct ToldFacts: Sendable {
  /// The reports that rows became.
  private var reports: Set<StatusUpdate> = []
  /// The first day on which a text was noted.
  private var notes: [String: Day] = [:]
  private var asked: Set<DateMove> = []
  private var approved: Set<DateMove> = []

  /// What rows of one action tell.
  public init(_ rows: some Sequence<RecordedChange>) {
    for row in rows {
      reports.formUnion(row.reports)
      if case .note(let text) = row.change {
        notes[text] = min(notes[text] ?? row.earliest, row.earliest)
      }
      if let move = row.askedMove { asked.insert(move) }
      if let move = row.approvedMove { approved.insert(move) }
    }
  }

  /// Whether a row said what a report of the plan says.
  public func has(_ update: StatusUpdate) -> Bool {
    if reports.contains(update) { return true }
    return update.lifecycle == nil && notes[update.text].map { update.date >= $0 } ?? false
  }

  /// Whether a row asked for a move of a due date, or made it.
  public func hasAsking(for revision: Revision) -> Bool {
    revision.moves.contains(where: asked.contains)
  }

  /// Whether a row approved a move of a due date.
  public func hasApproval(of revision: Revision) -> Bool {
    revision.moves.contains(where: approved.contains)
  }
}

extension RecordedChange {
  /// Whether it asked for a move of a due date, or made it.
  public func tellsAsking(for revision: Revision) -> Bool {
    askedMove.map(revision.moves.contains) ?? false
  }

  fileprivate var askedMove: DateMove? {
    guard case .due(_, let to, let approval) = change else { return nil }
    return approval.map { .approved(to: to, counted($0)) } ?? .asked(to: to, on: day)
  }

  fileprivate var approvedMove: DateMove? {
    switch change {
    case .due(_, let to, let approval?), .approval(let to, let approval):
      .approved(to: to, counted(approval))
    default: nil
    }
  }
}

/// A move of a due date, by what tells it from others.
private enum DateMove: Hashable {
  case asked(to: Day, on: Day)
  case approved(to: Day, Approval)
}

extension Revision {
  /// Its asking and its approval, as far as it has them.
  fileprivate var moves: [DateMove] {
    [proposedOn.map { .asked(to: to, on: $0) }, approval.map { .approved(to: to, $0) }]
      .compactMap(\.self)
  }
}
