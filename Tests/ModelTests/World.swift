import App
import ImprovementPlan
import Register
import TestSupport

/// A council's folder and its rows of a register, in which a history happens: to the program's own rules and
/// to the reference at once.
struct World {
  let council: String
  private(set) var register: CouncilRegister
  /// What the program has read of it.
  private(set) var rows: CouncilHistory
  /// The number of the newest row.
  private(set) var count = 0
  private(set) var reference = Reference()
  private(set) var today: Day
  private(set) var folder: [Day: Kept] = [:]
  private(set) var elsewhere: [Kept] = []
  /// The newest snapshot before the last one came.
  private var before: Day?

  /// A snapshot file, as the program reads it and as the reference knows it.
  struct Kept {
    var snapshot: Snapshot
    var file: Reference.File
  }

  /// A council without a row.
  init(of council: String) {
    self.council = council
    register = CouncilRegister(of: council, in: MemoryStore())
    rows = CouncilHistory(of: council)
    today = World.begin
    keep(Kept(snapshot: World.plan, file: Reference.File(World.plan, known: 0)))
  }

  /// Does a step.
  ///
  /// - Returns: what doesn't hold after it.
  mutating func take(_ step: Step) throws -> [String] {
    var faults: [String] = []
    switch step {
    case .record(let who, let action, let kind, let choice, let isBehind):
      try record(who, isBehind: isBehind) { ledger, world in
        world.changes(kind, choice, of: action, in: ledger)
      }
    case .undo(let who, let isBehind):
      try record(who, isBehind: isBehind) { ledger, _ in
        (try? ledger.undoing(newestOf: World.writers[who].login)) ?? []
      }
    case .redact(let which, let who, let again):
      faults = try redact(which, by: who)
      if again { faults += try redact(which + 1, by: who) }
    case .resolve(let which, let keep, let who): faults = try resolve(which, keep: keep, by: who)
    case .wait(let days): today = today + days
    case .freeze(let isCopy, let trail, let daysAgo, let lacking):
      faults = try freeze(asAt: today - daysAgo, isCopy: isCopy, trail, lacking: lacking)
    case .place(let which): place(which)
    case .remove(let which): remove(which)
    case .write(let action, let part, let choice, let isSameDay, let keepsTrail):
      write(action, part, choice, isSameDay: isSameDay, keepsTrail: keepsTrail)
    case .copyOut(let action, let keepsTrail): copyOut(action, keepsTrail: keepsTrail)
    case .leaveOut(let action): leaveOut(action)
    case .crash(let who, let action, let kind, let choice, let isSaved):
      try crash(who, isSaved: isSaved) { ledger, world in
        world.changes(kind, choice, of: action, in: ledger)
      }
    }
    return faults + differences()
  }

  var newest: Kept {
    folder[folder.keys.max() ?? today]
      ?? Kept(snapshot: World.plan, file: .init(World.plan, known: 0))
  }

  func ledger(over kept: Kept? = nil) -> Ledger {
    ledger(of: rows.changes, over: kept ?? newest)
  }

  private func ledger(of changes: [RecordedChange], over kept: Kept) -> Ledger {
    let days = folder.keys.sorted()
    return Ledger(changes, over: kept.snapshot) { day in
      days.first { $0 >= day }.flatMap { folder[$0]?.snapshot }
    } isKept: { trail in
      rows.chain.heads.has(trail)
    }
  }
}

extension World {
  /// Opens the register in which all is recorded from now on.
  mutating func open(_ store: any RowStore) throws {
    register = CouncilRegister(of: council, in: store)
    try rows.read(from: register)
    count = rows.chain.mark.number
  }

  /// Does a step that is recorded while the register is of version 1.
  ///
  /// - Parameter root: the rows of all councils before it.
  /// - Returns: those that come after them.
  mutating func recordInVersionOne(
    _ step: Step, after root: [RecordedChange]
  ) -> [RecordedChange] {
    count = root.count
    let ledger = ledger(of: root.filter { $0.council == council }, over: newest)
    switch step {
    case .record(let who, let action, let kind, let choice, _):
      return record(who, changes(kind, choice, of: action, in: ledger))
    case .undo(let who, _):
      return record(who, (try? ledger.undoing(newestOf: World.writers[who].login)) ?? [])
    default: return []
    }
  }

  private mutating func record(_ who: Int, _ new: [NewChange]) -> [RecordedChange] {
    let occasion = occasion(who, over: newest)
    return new.enumerated().map { place, new in
      let row = RecordedChange(
        number: count + 1 + place, intent: count + 1, at: occasion.moment, by: occasion.author,
        council: council, action: new.action, basis: occasion.basis, change: new.change,
        why: new.why)
      reference.record(row, over: newest.file)
      return row
    }
  }

  private mutating func record(
    _ who: Int, isBehind: Bool, _ decide: (Ledger, World) throws -> [NewChange]
  ) throws {
    let base = isBehind ? before.flatMap { folder[$0] } ?? newest : newest
    let world = self
    let addition = try register.add(on: occasion(who, over: base), after: rows.chain) { since in
      try decide(world.ledger(of: world.rows.changes(with: since), over: base), world)
    }
    guard rows.take(addition) else { throw Misread("something was taken out meanwhile") }
    for row in addition.changes { reference.record(row, over: base.file) }
    count += addition.added.count
  }

  private func occasion(_ who: Int, over base: Kept) -> Occasion {
    Occasion(
      over: base.snapshot.asAt, by: World.writers[who],
      at: Moment(day: today, second: 43_200)!)
  }

  private mutating func crash(
    _ who: Int, isSaved: Bool, _ decide: (Ledger, World) throws -> [NewChange]
  ) throws {
    if isSaved { return try record(who, isBehind: false, decide) }
    let changes = try decide(ledger(), self)
    // A row that the register refuses is met after those before it were written.
    _ = try? register.add(on: occasion(who, over: newest), after: rows.chain) { _ in
      changes + [NewChange(changes.first?.action ?? "P1", .undo(of: Int.max))]
    }
  }

  /// - Parameter which: how many newer rows there are.
  private mutating func redact(_ which: Int, by who: Int) throws -> [String] {
    guard count > 0 else { return [] }
    let row = max(1, count - which)
    let mayBe = reference.canBeTakenOut(row)
    let occasion = occasion(who, over: newest)
    do throws(RegisterFailure) {
      try register.redact(row, reason: "It names a child.", on: occasion)
    } catch {
      return mayBe ? ["row \(row) could not be taken out: \(error.words)"] : []
    }
    guard mayBe else { return ["row \(row) was taken out, and says nothing that could be"] }
    count += 1
    reference.takeOut(row, by: count)
    try rows.read(from: register)
    return []
  }

  private mutating func resolve(_ which: Int, keep: Bool, by who: Int) throws -> [String] {
    let ledger = ledger()
    guard !ledger.contradictions.isEmpty else { return [] }
    let contradiction = ledger.contradictions[which % ledger.contradictions.count]
    let key = conflict(contradiction)
    var refusal: String?
    let next = count + 1
    try record(who, isBehind: false) { ledger, _ in
      do throws(Objection) {
        return try ledger.resolving(
          contradiction.change.number, keepingRecorded: keep, next: next)
      } catch {
        refusal = error.words
        return []
      }
    }
    if let refusal {
      let isLegitimate = keep && World.refusals.contains { refusal.contains($0) }
      return isLegitimate ? [] : ["\(key) could not be resolved: \(refusal)"]
    }
    let left = self.ledger().contradictions
    return left.filter { conflict($0) == key }.map { _ in
      "\(key) was resolved (\(keep ? "kept" : "taken")), and still contradicts"
    }
  }

  /// What can be said against keeping a change.
  private static let refusals = [
    "no longer in the plan", "complete now, and rated so", "needs evidence", "can't be re-dated",
    "no date for it that could move", "approved later", "can't be taken back from it",
  ]

  /// - Parameter lacking: how many of the newest rows the register lacks that it is frozen from.
  private mutating func freeze(
    asAt day: Day, isCopy: Bool, _ trail: FrozenTrail, lacking: Int
  ) throws -> [String] {
    // Without a trail, nothing tells a row of such a day from one that was made over the other file.
    let isAnother = elsewhere.contains { $0.snapshot.asAt == day }
    guard trail == .kept || !isAnother else { return [] }
    let known = max(0, count - lacking)
    // A copy of the folder has no snapshot that was made with more than its register.
    let isKnown = folder.values.contains { $0.file.known > known }
    guard lacking == 0 || !isKnown else { return [] }
    let rows = reference.knowing(known).entries.map(\.row)
    let ledger = self.ledger(of: rows, over: newest)
    var snapshot: Snapshot
    do throws(Objection) {
      snapshot = try ledger.frozen(
        asAt: day, today: today, trail: self.trail(trail, ofFirst: known))
    } catch {
      let carried = rows.filter { ledger.standing(of: $0.number) == .carriesOn }
      let isLegitimate =
        !ledger.contradictions.isEmpty || day <= newest.snapshot.asAt || carried.isEmpty
        || carried.contains { $0.at.day > day }
      return isLegitimate ? [] : ["could not be frozen: \(error.words)"]
    }
    var kept = Kept(snapshot: snapshot, file: file(of: snapshot, known: known))
    kept.file.tells = trail == .kept
    let after = self.ledger(of: rows, over: kept)
    var faults = rows.filter { after.standing(of: $0.number) == .carriesOn }
      .map { "row \($0.number) still carries on over the snapshot that was frozen with it" }
    if after.plan != snapshot { faults.append("the frozen plan is laid over once more") }
    if !after.contradictions.isEmpty { faults.append("the frozen plan is contradicted") }
    if isCopy { elsewhere.append(kept) } else { keep(kept) }
    return faults
  }

  /// A frozen snapshot as the reference has it; where either is right, as it is.
  private func file(of snapshot: Snapshot, known: Int) -> Reference.File {
    let shown = reference.knowing(known).show(over: newest.file)
    var file = Reference.File(asAt: snapshot.asAt, works: shown.works, known: known)
    file.texts = newest.file.texts
    for ref in shown.unsure.union(shown.eitherWay.map(\.action)) {
      if let action = snapshot.action(ref) { file.works[ref] = Work(action) }
    }
    return file
  }

  private mutating func place(_ which: Int) {
    guard !elsewhere.isEmpty else { return }
    let kept = elsewhere[which % elsewhere.count]
    guard folder[kept.snapshot.asAt] == nil else { return }
    elsewhere.remove(at: which % elsewhere.count)
    keep(kept)
  }

  private mutating func keep(_ kept: Kept) {
    before = folder.keys.max()
    folder[kept.snapshot.asAt] = kept
    reference.folder[kept.snapshot.asAt] = kept.file
  }

  private func trail(_ trail: FrozenTrail, ofFirst count: Int) -> Trail? {
    switch trail {
    case .kept:
      rows.chain.heads.trail(upTo: count) ?? Trail(rows: 0, head: Register.Mark.start.hash)
    case .none: nil
    case .foreign: Trail(rows: count, head: String(repeating: "f", count: 64))
    }
  }

  /// - Parameter which: how many newer ones stay.
  private mutating func remove(_ which: Int) {
    let days = folder.keys.sorted(by: >)
    guard days.count > max(1, which), let kept = folder.removeValue(forKey: days[which]) else {
      return
    }
    let day = days[which]
    reference.folder[day] = nil
    elsewhere.append(kept)
  }

  private mutating func write(
    _ action: Int, _ part: Int, _ choice: Int, isSameDay: Bool, keepsTrail: Bool
  ) {
    var kept = newest
    let ref = World.refs[action]
    guard isSameDay || today > kept.snapshot.asAt,
      let place = kept.snapshot.actions.firstIndex(where: { $0.ref == ref })
    else { return }
    let day = isSameDay ? kept.snapshot.asAt : today
    // Without a trail, nothing tells a row of such a day from one that was made over the other file.
    let isAnother = elsewhere.contains { $0.snapshot.asAt == day }
    guard keepsTrail || !isAnother else { return }
    let part = Work.parts[part]
    let known = reference.entries.filter { $0.row.action == ref && $0.part == part }
    let used = Set(known.flatMap { [$0.before?.key, $0.after?.key] })
    guard kept.snapshot.actions[place].write(part, choice, on: day, but: used) else { return }
    kept.snapshot.asAt = day
    kept.file.asAt = day
    kept.file.tells = kept.file.tells && keepsTrail && isSameDay
    if !keepsTrail { kept.snapshot.trail = nil }
    let written = Work(kept.snapshot.actions[place])
    kept.file.works[ref]?[part] = written[part]
    kept.file.byHand.insert(Reference.Place(action: ref, part: part))
    keep(kept)
  }

  private mutating func copyOut(_ action: Int, keepsTrail: Bool) {
    let ref = World.refs[action]
    let ledger = ledger()
    let shown = ledger.plan.action(ref)
    var kept = newest
    guard today > kept.snapshot.asAt, let shown,
      !elsewhere.contains(where: { $0.snapshot.asAt == today }),
      let place = kept.snapshot.actions.firstIndex(where: { $0.ref == ref })
    else { return }
    kept.snapshot.asAt = today
    let notes = reference.entries.filter { $0.row.action == ref && !$0.isReplacing }
    let told = Set(notes.compactMap(\.report) + (kept.file.works[ref]?.reports ?? []))
    kept.snapshot.actions[place].updates = shown.updates.filter {
      told.contains(Work.Report(day: $0.date, who: $0.by, text: $0.text, state: $0.lifecycle))
    }
    kept.snapshot.actions[place].evidence = shown.evidence
    if !keepsTrail { kept.snapshot.trail = nil }
    kept.file.asAt = today
    kept.file.tells = false
    let written = Work(kept.snapshot.actions[place])
    kept.file.works[ref]?.reports = written.reports
    kept.file.works[ref]?.evidence = written.evidence
    for entry in reference.entries where entry.row.action == ref && !entry.isReplacing {
      if ledger.standing(of: entry.number) == .carriesOn { kept.file.texts.insert(entry.number) }
    }
    keep(kept)
  }

  private mutating func leaveOut(_ action: Int) {
    var kept = newest
    let ref = World.refs[action]
    guard today > kept.snapshot.asAt else { return }
    if let place = kept.snapshot.actions.firstIndex(where: { $0.ref == ref }) {
      kept.snapshot.actions.remove(at: place)
      kept.file.works[ref] = nil
    } else {
      let kepts = folder.sorted { $0.key > $1.key }.map(\.value)
      guard let last = kepts.first(where: { $0.file.works[ref] != nil }),
        let work = last.snapshot.action(ref)
      else { return }
      kept.snapshot.actions.append(work)
      kept.file.works[ref] = last.file.works[ref]
      kept.file.texts.formUnion(last.file.texts)
      kept.file.knownOf[ref] = last.file.knownOf[ref] ?? last.file.known
      for part in Work.parts where last.file.byHand.contains(.init(action: ref, part: part)) {
        kept.file.byHand.insert(.init(action: ref, part: part))
      }
    }
    kept.snapshot.asAt = today
    kept.file.asAt = today
    kept.file.tells = false
    keep(kept)
  }
}
