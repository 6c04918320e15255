import ImprovementPlan

extension Meeting {
  /// A meeting that was held, on another day or of another body now. What was of no body in particular may get one.
  func oddities(since old: Meeting, _ earlier: EarlierSnapshot) -> [Oddity] {
    guard let was = old.date, was <= earlier.asAt else { return [] }
    var oddities: [Oddity] = []
    if date != was {
      oddities.append(
        .unlikely(
          "date", date?.iso ?? "no such field",
          expected: "\(was), as \(earlier.file) has it, when it was held"))
    }
    if body != old.body, old.body != .other {
      oddities.append(
        .unlikely(
          "body", body.rawValue,
          expected: "\(old.body.rawValue), as \(earlier.file) has it, whose meeting was held"))
    }
    return oddities
  }
}

extension Deadline {
  /// A deadline that was met, and now isn't, or on another day; or whose day had passed, and moved.
  func oddities(since old: Deadline, _ earlier: EarlierSnapshot) -> [Oddity] {
    let days = [
      ("metOn", metOn, old.metOn),
      ("due", due, old.due.flatMap { $0 <= earlier.asAt ? $0 : nil }),
    ]
    return days.compactMap { field, now, was in
      guard let was, now != was else { return nil }
      return .unlikely(
        field, now?.iso ?? "no such field", expected: "\(was), as in \(earlier.file)")
    }
  }
}

extension Report {
  /// The next one is due no earlier than the one before it was.
  func oddities(since old: Report, _ earlier: EarlierSnapshot) -> [Oddity] {
    guard let was = old.due, let due, due < was, due <= earlier.asAt else { return [] }
    return [.unlikely("due", "\(due)", expected: "\(was), as in \(earlier.file), or later")]
  }
}

extension Decision {
  /// A decision in other words, of another day, or undone.
  func oddities(since old: Decision, _ earlier: EarlierSnapshot) -> [Oddity] {
    var oddities: [Oddity] = []
    if Likeness.of(text) != Likeness.of(old.text) {
      oddities.append(
        .unlikely(
          "text", "other words",
          expected: "those in \(earlier.file): a new decision has its own ref"
        ))
    }
    // Of a meeting that moved the meeting is told.
    if meeting == nil, let was = old.date, let date, date != was {
      oddities.append(.unlikely("date", "\(date)", expected: "\(was), as in \(earlier.file)"))
    }
    if let was = old.doneOn, doneOn != was {
      oddities.append(
        .unlikely(
          "doneOn", doneOn?.iso ?? "no such field", expected: "\(was), as in \(earlier.file)"))
    }
    return oddities
  }
}

extension MonitoringVisit {
  /// A visit that was, on another day now, or what was found told otherwise or no more.
  func oddities(since old: MonitoringVisit, _ earlier: EarlierSnapshot) -> [Oddity] {
    let days = [("from", from, old.from), ("letter", letter, old.letter)]
    let moved = days.compactMap { field, now, was -> Oddity? in
      guard let was, was <= earlier.asAt, now != was else { return nil }
      return .unlikely(
        field, now?.iso ?? "no such field",
        expected: "\(was), as \(earlier.file) has it, when it was")
    }
    return moved + otherFindings(since: old, earlier)
  }

  private func otherFindings(
    since old: MonitoringVisit, _ earlier: EarlierSnapshot
  ) -> [Oddity] {
    guard let was = old.findings, Likeness.of(was) != findings.map(Likeness.of) else { return [] }
    return [
      .unlikely(
        "findings", findings == nil ? "no such field" : "other findings",
        expected: "those in \(earlier.file), since the visit is the same")
    ]
  }
}

extension Recommendation {
  /// Ofsted's words don't change.
  func oddities(since old: Recommendation, _ earlier: EarlierSnapshot) -> [Oddity] {
    [Oddity.another("text", text, since: old.text, earlier, "recommendation")].compactMap { $0 }
  }
}

extension Source {
  /// Another document by the same ref.
  func oddities(since old: Source, _ earlier: EarlierSnapshot) -> [Oddity] {
    guard title != old.title, let place, let was = old.place, place != was, date != old.date
    else { return [] }
    return [
      .unlikely(
        "ref", "\(ref) for another document than in \(earlier.file)",
        expected: "a ref of its own")
    ]
  }
}

extension Oddity {
  /// A name that shares no word with the former one, so that it is another record's.
  static func another(
    _ field: String, _ name: String, since old: String, _ earlier: EarlierSnapshot, _ kind: String
  ) -> Oddity? {
    let (now, former) = (words(name), words(old))
    guard !now.isEmpty, !former.isEmpty, now.isDisjoint(with: former) else { return nil }
    return .unlikely(
      field, Quoted.text(name),
      expected: "\(Quoted.text(old)), as in \(earlier.file); another \(kind) has a ref of its own")
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { !$0.isLetter && !$0.isNumber }.map { Likeness.of(String($0)) })
      .filter { $0.count > 3 }
  }
}
