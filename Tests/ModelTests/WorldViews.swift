import App
import ImprovementPlan

extension World {
  /// Where what the program shows differs from what must show.
  func differences() -> [String] {
    let ledger = ledger()
    let expected = reference.show(over: newest.file)
    var faults: [String] = []
    for (ref, work) in expected.works.sorted(by: { $0.key.text < $1.key.text }) {
      guard let action = ledger.plan.action(ref) else {
        faults.append("\(ref) is not in the plan")
        continue
      }
      let either = expected.eitherWay.filter { $0.action == ref }.map(\.part)
      faults += differences(
        of: Work(action), to: work,
        isUnsure: expected.unsure.contains(ref) || !either.isEmpty, either: either
      ).map { "\(ref): \($0)" }
    }
    let conflicts = Set(ledger.contradictions.map { conflict($0) })
    let either = Set(expected.eitherWay.map { "\($0.action) \($0.part)" })
      .union(expected.mayConflict)
    if conflicts.subtracting(either) != expected.conflicts.subtracting(either) {
      faults.append(
        "contradicted: \(conflicts.sorted()), and has to be \(expected.conflicts.sorted())")
    }
    for row in rows.changes where ledger.standing(of: row.number) == nil {
      faults.append("nothing is said of row \(row.number)")
    }
    return faults
  }

  private func differences(
    of shown: Work, to expected: Work, isUnsure: Bool, either: [UpdateRequest.Part]
  ) -> [String] {
    var faults: [String] = []
    for part in Work.parts where !either.contains(part) {
      let isSame = isUnsure ? shown[part].key == expected[part].key : shown[part] == expected[part]
      if !isSame { faults.append("\(part) is \(shown[part]), and has to be \(expected[part])") }
    }
    if shown.evidence != expected.evidence {
      faults.append(
        "evidence is \(shown.evidence.map(\.text)), not \(expected.evidence.map(\.text))")
    }
    if !isUnsure, shown.reports != expected.reports {
      faults.append(
        "reports are \(shown.reports.map(\.text)), not \(expected.reports.map(\.text))")
    }
    return faults
  }

  /// A contradiction as the reference names it.
  func conflict(_ contradiction: Contradiction) -> String {
    let action = contradiction.change.action
    guard contradiction.snapshotWords != nil || newest.snapshot.action(action) != nil else {
      return "\(action) gone"
    }
    var root = contradiction.change
    while case .undo(let number) = root.change,
      let target = rows.changes.first(where: { $0.number == number })
    {
      root = target
    }
    let part = root.change.part ?? .note
    let isReplacing = part != .note && part != .evidence
    return "\(action) \(part)" + (isReplacing ? "" : " \(root.number)")
  }
}

extension World {
  static let begin = Day(iso: "2026-10-31")!
  static let refs: [Ref] = ["P1", "P2", "P3"]
  static let writers = ["ann", "bob", "carol"].map { Author(login: $0) }

  /// Three actions, one of them with no date yet.
  static let plan: Snapshot = {
    var plan = Snapshot(council: "Aldmoor", asAt: begin)
    plan.actions = refs.map { ref in
      var action = Action(ref: ref, title: "Title of \(ref)")
      action.lifecycle = .inProgress
      return action
    }
    for place in 0..<2 {
      plan.actions[place].due = Day(iso: "2026-12-31")
      plan.actions[place].originalDue = Day(iso: "2026-12-31")
    }
    plan.actions[1].lifecycle = .complete
    plan.actions[1].completedOn = Day(iso: "2026-09-15")
    plan.actions[1].override = RatingOverride(rating: "on-time", reason: "from the start")
    plan.actions[1].lead = "First lead"
    plan.actions[1].evidence = [Evidence(kind: .audit, text: "First audit")]
    return plan
  }()

  /// What somebody records of an action: the rows, or none where it would change nothing.
  func changes(_ kind: Int, _ choice: Int, of action: Int, in ledger: Ledger) -> [NewChange] {
    guard let action = ledger.plan.action(World.refs[action]) else { return [] }
    let mark = count
    func one(_ change: ActionChange?, _ why: String? = "why \(mark)") -> [NewChange] {
      change.map { [NewChange(action.ref, $0, why: why)] } ?? []
    }
    let later = today + 400 + mark * 8 + choice
    let board = Approval(by: "Board", on: today)
    let word = choice < 3 ? "Word \(choice)" : "Word at \(mark)"
    let isSaid = choice % 2 == 0
    switch kind {
    case 0, 11:
      let state = Lifecycle.allCases[choice % 7]
      guard state != action.lifecycle else { return [] }
      let step = one(.lifecycle(from: action.lifecycle, to: state))
      return kind == 0
        ? step
        : step + one(.evidence(Evidence(kind: .audit, text: "Audit \(mark)")), nil)
          + one(.note("Beside \(mark)"), nil)
    case 1:
      let rating = choice == 7 ? nil : action.scheme(choice)
      return rating == action.override?.rating
        ? [] : one(.rating(from: action.override?.rating, to: rating))
    case 2:
      let impact = Impact.allCases[choice % 4]
      return impact == action.impact
        ? [] : one(.impact(from: action.impact, to: impact), isSaid ? "why \(mark)" : nil)
    case 3: return one(.note(choice < 3 ? "On track" : "Note \(mark)"), nil)
    case 4:
      let text = choice < 2 ? "40 cases" : "Audit \(mark)"
      return one(
        .evidence(Evidence(kind: .audit, text: text, date: isSaid ? today : nil)),
        choice > 5 ? "why \(mark)" : nil)
    case 5: return one(.due(from: action.due, to: later, approval: nil))
    case 6: return one(.due(from: action.due, to: later, approval: board))
    case 7:
      guard let asked = action.revisions.last, asked.approval == nil else { return [] }
      return one(.approval(to: asked.to, board), isSaid ? "why \(mark)" : nil)
    case 8:
      return word == action.lead
        ? [] : one(.text(.lead, from: action.lead, to: word), isSaid ? "why \(mark)" : nil)
    case 9:
      return word == action.recovery
        ? [] : one(.text(.recovery, from: action.recovery, to: word), isSaid ? "why \(mark)" : nil)
    case 12, 13, 14:
      guard let said = newest.snapshot.action(action.ref) else { return [] }
      switch choice % 4 {
      case 0:
        guard said.lifecycle != action.lifecycle, let state = said.lifecycle else { return [] }
        return one(.lifecycle(from: action.lifecycle, to: state))
      case 1:
        guard said.due != action.due, let due = said.due else { return [] }
        return one(.due(from: action.due, to: due, approval: board))
      case 2:
        guard said.override?.rating != action.override?.rating else { return [] }
        return one(.rating(from: action.override?.rating, to: said.override?.rating))
      default:
        guard said.lead != action.lead, let lead = said.lead else { return [] }
        return one(.text(.lead, from: action.lead, to: lead), isSaid ? "why \(mark)" : nil)
      }
    default:
      return word == action.reason
        ? [] : one(.text(.reason, from: action.reason, to: word), isSaid ? "why \(mark)" : nil)
    }
  }
}

extension Action {
  fileprivate func scheme(_ choice: Int) -> String {
    let ratings = Scheme.standard.ratings
    return ratings[choice % ratings.count].id
  }

  /// What a source of their own has somebody write of a part: nothing that was recorded, or it would be
  /// what was recorded.
  ///
  /// - Returns: whether there is anything else.
  mutating func write(
    _ part: UpdateRequest.Part, _ choice: Int, on day: Day, but used: Set<String?>
  ) -> Bool {
    let word = "By hand \(choice) of \(day.iso)"
    switch part {
    case .state:
      let states = Lifecycle.allCases.filter { $0 != lifecycle && !used.contains($0.rawValue) }
      if states.isEmpty { return false }
      lifecycle = states[choice % states.count]
      completedOn = lifecycle == .complete || lifecycle == .embedded ? day : nil
    case .rating: override = RatingOverride(rating: "by-hand-\(choice)-\(day.iso)", reason: word)
    case .impact:
      let others = Impact.allCases.filter { $0 != impact && !used.contains($0.rawValue) }
      if others.isEmpty { return false }
      impact = others[choice % others.count]
    case .text(.lead): lead = word
    case .text(.recovery): recovery = word
    case .text(.reason): reason = word
    default:
      let moved = day + 1_000 + choice
      if let due {
        revisions.append(
          Revision(from: due, to: moved, reason: word, approval: Approval(by: "Paper", on: day)))
      } else {
        originalDue = moved
      }
      due = moved
    }
    return true
  }
}

extension Reference.File {
  init(_ snapshot: Snapshot, known: Int) {
    self.init(
      asAt: snapshot.asAt,
      works: Dictionary(
        snapshot.actions.map { ($0.ref, Work($0)) }, uniquingKeysWith: { first, _ in first }),
      known: known)
  }
}
