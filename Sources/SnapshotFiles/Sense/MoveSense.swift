import ImprovementPlan

extension Action {
  /// Moves of the due date that no order of events allows.
  var moves: [Oddity] {
    revisions.enumerated().flatMap { index, revision in
      let path = "revisions[\(index)]"
      return [
        Oddity.ifBefore(revision.to, path + ".to", start, "the start"),
        revision.askedTooLate, revision.approvedTooLate,
        afterCompletion(revision), askedBeforeInForce(index), approvedByOwner(revision),
        longBeforeStart(revision),
      ].compactMap { oddity in
        oddity.map { $0.path.hasPrefix(path) ? $0 : $0.within(path) }
      }
    }
  }

  /// A move asked for from a date that was approved later.
  private func askedBeforeInForce(_ index: Int) -> Oddity? {
    guard let asked = revisions[index].proposedOn,
      let before = revisions.prefix(index).last(where: { $0.approval != nil }),
      let approval = before.approval, revisions[index].from == before.to, asked < approval.on
    else { return nil }
    return .unlikely(
      "proposedOn", "\(asked), when \(before.to) was not in force yet",
      expected: "\(approval.on), when it was approved, or later")
  }

  /// At a meeting it is the meeting that approves.
  private func approvedByOwner(_ revision: Revision) -> Oddity? {
    guard let approval = revision.approval, approval.meeting == nil, let lead,
      Likeness.of(approval.by) == Likeness.of(lead)
    else {
      return nil
    }
    return .unlikely(
      "approval.by", "\(Quoted.text(approval.by)), who leads the work",
      expected: "the board, or whom it left it to")
  }

  private func longBeforeStart(_ revision: Revision) -> Oddity? {
    guard let start, let day = revision.proposedOn ?? revision.approval?.on,
      day.isLongBefore(start)
    else { return nil }
    return .unlikely(
      revision.proposedOn == nil ? "approval.on" : "proposedOn",
      "\(day), more than a year before the start", expected: "a day nearer to \(start)")
  }

  /// Approved by one body at a meeting of another.
  func bodies(_ meetings: [Ref: Meeting]) -> [Oddity] {
    revisions.enumerated().compactMap { index, revision in
      guard let approval = revision.approval,
        let meeting = approval.meeting.flatMap({ meetings[$0] }),
        meeting.body != .other, let body = Meeting.Body(named: approval.by), body != meeting.body,
        Likeness.of(meeting.title) != Likeness.of(approval.by)
      else { return nil }
      return .unlikely(
        "revisions[\(index)].approval.by",
        "\(Quoted.text(approval.by)), at a meeting of another body, \(meeting.ref)",
        expected: "the body that met")
    }
  }

  /// Approved by a body on a day on which it didn't meet, where the plan knows its meetings before and after.
  func approvedBetweenMeetings(_ meetings: [Meeting]) -> [Oddity] {
    revisions.enumerated().compactMap { index, revision in
      guard let approval = revision.approval, approval.meeting == nil,
        let body = Meeting.Body(named: approval.by)
      else { return nil }
      let days = meetings.filter { $0.body == body }.compactMap(\.date)
      guard !days.contains(approval.on), days.contains(where: { $0 < approval.on }),
        let next = days.filter({ $0 > approval.on }).min()
      else { return nil }
      return .unlikely(
        "revisions[\(index)].approval.on", "\(approval.on), when it didn't meet",
        expected: "the day of a meeting, as \(next), or who approved it for the body")
    }
  }

  /// Two moves that wait, from one date.
  var rivalMoves: [Oddity] {
    var seen: Set<Day> = []
    return revisions.enumerated().compactMap { index, revision in
      guard revision.approval == nil, !seen.insert(revision.from).inserted else { return nil }
      return .unlikely(
        "revisions[\(index)]", "a second move from \(revision.from) that awaits approval",
        expected: "one at a time")
    }
  }

  private func afterCompletion(_ revision: Revision) -> Oddity? {
    guard let completedOn, let day = revision.approval?.on, day > completedOn else { return nil }
    return .unlikely(
      "approval.on", "\(day), after the work was completed on \(completedOn)",
      expected: "a move of work that is open")
  }

  /// A move that waits for the board, of work that no longer has a date to move.
  var pendingMoves: [Oddity] {
    guard let lifecycle, [.complete, .embedded, .superseded].contains(lifecycle) else { return [] }
    return revisions.enumerated().filter { $1.approval == nil }.map { index, _ in
      .unlikely(
        "revisions[\(index)]", "a move that awaits approval, of work that is \(lifecycle.words)",
        expected: "no move left to approve")
    }
  }
}

extension Meeting.Body {
  /// The body that goes by a name in every council.
  init?(named name: String) {
    switch Likeness.of(name) {
    case "improvementboard": self = .improvementBoard
    case "scrutiny", "scrutinycommittee": self = .scrutiny
    case "cabinet": self = .cabinet
    case "fullcouncil": self = .council
    default: return nil
    }
  }
}

extension Revision {
  fileprivate var askedTooLate: Oddity? {
    guard let proposedOn, proposedOn > to else { return nil }
    return .impossible(
      "to", "\(to), which had passed when it was asked for on \(proposedOn)",
      expected: "a day from then on")
  }

  fileprivate var approvedTooLate: Oddity? {
    guard let approval, approval.on > to else { return nil }
    return .unlikely(
      "to", "\(to), which had passed when it was approved on \(approval.on)",
      expected: "a day from then on")
  }
}
