import ImprovementPlan

/// What must show, reckoned from what is true: which rows each snapshot's maker knew of. The program
/// knows no such thing and infers it, so the two share no line of thought.
struct Reference {
  /// The rows that say something, oldest first.
  private(set) var entries: [Entry] = []
  /// The same with what was taken out.
  private var all: [Entry] = []
  /// The rows that were taken out, each with the number of the row that says so.
  private var takenOut: [Int: Int] = [:]
  /// The snapshots in the council's folder.
  var folder: [Day: File] = [:]

  /// A row of the register, with what the part it changes was before it and was after.
  struct Entry {
    let row: RecordedChange
    let part: UpdateRequest.Part
    /// The row that it takes back.
    let target: Int?
    let before: Work.Value?
    let after: Work.Value?
    /// What it leaves in the plan beside the value, as far as it isn't an undo.
    let report: Work.Report?
    let piece: Work.Piece?
    /// Whether it takes something back, rather than putting it there or back.
    var isTaking = false
    /// The proposal that it withdraws.
    var withdrawn: Work.Move?

    var number: Int { row.number }
    var isReplacing: Bool { part != .note && part != .evidence }

    /// Whether a snapshot says what it came to; a move that was proposed is there whatever followed.
    func isIn(_ said: Work.Value) -> Bool {
      if case .due(let from?, let to, nil) = row.change, case .due(_, _, let moves) = said,
        moves.contains(where: { $0.from == from && $0.to == to })
      {
        return true
      }
      return after?.key == said.key
    }

    /// Whether it came to what a snapshot says; of a date that was moved, whatever else is proposed.
    func isBack(to said: Work.Value) -> Bool {
      guard case .due(_, _, .some) = row.change, case .due(_, let due, _) = said,
        case .due(_, let own, _)? = after
      else { return isIn(said) }
      return due == own
    }

    /// Whether it goes on from what a snapshot says. A date is moved, and a proposal withdrawn that is
    /// there, whatever else is proposed.
    func follows(_ said: Work.Value) -> Bool {
      if isTaking, case .due(_, let due, let moves) = said, case .due(_, let own, _)? = before {
        guard let withdrawn else { return due == own }
        return moves.contains { $0.to == withdrawn.to && $0.approved == nil }
      }
      guard case .due(_, let to, let approval) = row.change,
        case .due(_, let due, let moves) = said,
        case .due(_, let before, _)? = before
      else { return before?.key == said.key }
      return due == before && (approval != nil || Work.awaiting(moves)?.to != to)
    }
  }

  /// A snapshot, and what whoever made it knew.
  struct File {
    var asAt: Day
    var works: [Ref: Work]
    /// How many rows of the register they had.
    var known: Int
    /// Whether it says how many those are.
    var tells = false
    /// Of an action that was left out meanwhile: how many when it was last there.
    var knownOf: [Ref: Int] = [:]
    /// The rows that they wrote into it by hand: notes and evidence.
    var texts: Set<Int> = []
    /// What they wrote by hand, from a source of their own, which knows of no row.
    var byHand: Set<Place> = []
  }

  /// A part of an action.
  struct Place: Hashable {
    let action: Ref
    let part: UpdateRequest.Part
  }

  /// What is to be shown.
  struct Shown {
    var works: [Ref: Work]
    /// What somebody has to resolve.
    var conflicts: Set<String> = []
    /// Parts of which the file says by chance what was recorded: what it has can't be told then, and
    /// either is right.
    var eitherWay: Set<Place> = []
    /// What may have to be resolved: nothing tells.
    var mayConflict: Set<String> = []
    /// Actions whose file says by itself what was recorded: whether its reports are told twice then is
    /// left open.
    var unsure: Set<Ref> = []
  }

  /// The same with the first rows alone.
  func knowing(_ count: Int) -> Reference {
    var known = self
    known.all.removeAll { $0.number > count }
    known.takenOut = takenOut.filter { $0.value <= count }
    known.leaveOut()
    return known
  }

  /// What a row says is taken out, by the row of another number.
  mutating func takeOut(_ row: Int, by number: Int) {
    takenOut[row] = number
    leaveOut()
  }

  /// What was taken out says nothing, and so does what took that back, or put it back.
  private mutating func leaveOut() {
    var gone = Set(takenOut.keys)
    for case let entry in all where entry.target.map(gone.contains) ?? false {
      gone.insert(entry.number)
    }
    entries = all.filter { !gone.contains($0.number) }
  }

  /// Whether what a row says can be taken out: it says something that isn't said of another row.
  func canBeTakenOut(_ row: Int) -> Bool {
    guard takenOut[row] == nil else { return false }
    return takenOut.values.contains(row) || all.contains { $0.number == row && $0.target == nil }
  }

  func entry(_ number: Int) -> Entry? { entries.first { $0.number == number } }

  /// - Parameter base: the snapshot that whoever recorded it saw.
  mutating func record(_ row: RecordedChange, over base: File) {
    let shown = show(over: base).works[row.action] ?? Work()
    if case .undo(let number) = row.change, let target = entry(number) {
      add(
        Entry(
          row: row, part: target.part, target: number, before: target.after, after: target.before,
          report: nil, piece: nil, isTaking: !root(of: number).isThere,
          withdrawn: proposal(of: number)))
      return
    }
    var after = shown
    let report = after.change(by: row)
    let part = row.change.part ?? .note
    let isReplacing = part != .note && part != .evidence
    var piece: Work.Piece?
    if case .evidence(let found) = row.change {
      piece = Work.Piece(text: found.text, day: found.date ?? row.at.day)
    }
    add(
      Entry(
        row: row, part: part, target: nil, before: isReplacing ? shown[part] : nil,
        after: isReplacing ? after[part] : nil, report: report, piece: piece))
  }

  private mutating func add(_ entry: Entry) {
    entries.append(entry)
    all.append(entry)
  }
}

extension Reference {
  /// The proposal that a row left, or put back.
  func proposal(of number: Int) -> Work.Move? {
    guard case (let root?, false) = root(of: number), case .due(.some, _, nil) = root.row.change,
      case .due(_, _, let moves)? = root.after
    else { return nil }
    return moves.last
  }

  /// What must show of all that was recorded, over a snapshot.
  func show(over file: File) -> Shown {
    var shown = Shown(works: file.works)
    for action in Set(entries.map(\.row.action)) {
      let own = entries.filter { $0.row.action == action }
      guard file.works[action] != nil else {
        let isOpen = !remaining(own.filter { !isKnown($0, to: file) }).isEmpty
        if isOpen { shown.conflicts.insert("\(action) gone") }
        if own.contains(where: { isLacked($0, in: file) && isKnown($0, to: file) }) {
          shown.mayConflict.insert("\(action) gone")
        }
        continue
      }
      for part in Work.parts {
        replace(part, of: action, own.filter { $0.part == part }, file, &shown)
      }
      add(own.filter { !$0.isReplacing }, to: action, file, &shown)
    }
    for action in shown.works.keys { shown.works[action]?.sort() }
    return shown
  }

  func replace(
    _ part: UpdateRequest.Part, of action: Ref, _ rows: [Entry], _ file: File, _ shown: inout Shown
  ) {
    let all = rows.filter { !isKnown($0, to: file) }
    let new = remaining(all)
    let place = Place(action: action, part: part)
    if let said = file.works[action]?[part], new.contains(where: { movesBackFirstDate($0, said) }) {
      shown.eitherWay.insert(place)
    }
    if !isAsFrozen(rows, place, in: file), let said = file.works[action]?[part],
      all.indices.dropLast().contains(where: {
        remaining(Array(all[...$0])).last?.isIn(said) == true
      })
    {
      shown.eitherWay.insert(place)
    }
    // Where it left nothing, nothing tells what was said again and taken back from what was said first.
    if !file.tells, let undo = new.last, let target = undo.target.flatMap(self.entry),
      let said = file.works[action]?[part], wasLeft(by: target, in: file, said) != true,
      rows.filter({ $0.target == nil && $0.isIn(said) }).count > 1
    {
      shown.eitherWay.insert(place)
    }
    // That an earlier one says what was so before too doesn't tell whether its maker heard of a change and its
    // undo, or of neither, unless it has what they left.
    if !file.byHand.contains(place),
      rows.contains(where: {
        isUnheardOf($0, in: file) && isKnown($0, to: file) && !isLeft(by: $0, before: file)
      })
    {
      shown.eitherWay.insert(place)
    }
    if all.contains(where: { mayHaveBeenTold($0, before: file) }) {
      shown.eitherWay.insert(place)
    }
    guard let last = new.last, let said = file.works[action]?[part] else { return }
    // An undo goes on from what the snapshot says, also where it cancels out with what it takes back.
    let open = all.indices.first { place in
      all[place].follows(said) && !isLate(all[place], for: file)
        && remaining(Array(all[place...])).first?.number == all[place].number
    }
    let before = remaining(Array(all[..<(open ?? all.count)]))
    // A proposal moves no date, so that what goes there and back may begin with one that is late, where
    // nobody had seen the snapshot.
    let isProposed =
      before.allSatisfy { proposal(of: $0.number) != nil && $0.target == nil }
      && new.allSatisfy { $0.row.basis < file.asAt }
    let back =
      thereAndBack(in: before, said, file)
      ?? (isProposed ? thereAndBack(in: new, said, file) : nil)
    // The file says by itself what they came to; an earlier one may have the way there.
    if back == nil, before.last?.isIn(said) == true { shown.unsure.insert(action) }
    if let first = back ?? open.map({ all[$0] }) {
      for entry in remaining(all.filter({ $0.number >= first.number })) {
        carryOut(entry, on: action, &shown)
      }
    } else if !last.isIn(said) {
      shown.conflicts.insert("\(action) \(part)")
    }
  }

  /// The first of the rows that led away from what a snapshot says and back to it, and that were not in
  /// it: it tells so itself, or nothing is there of all that they would have left.
  func thereAndBack(in rows: [Entry], _ said: Work.Value, _ file: File) -> Entry? {
    guard let last = rows.last, last.isBack(to: said),
      let start = rows.firstIndex(where: { $0.follows(said) }),
      !isWithdrawn(in: rows[start...], said, file)
    else { return nil }
    let there = rows[start...]
    let place = Place(action: last.row.action, part: last.part)
    if file.tells, !file.byHand.contains(place) { return rows[start] }
    let left = there.compactMap { wasLeft(by: $0, in: file, said) }
    return !left.isEmpty && left.allSatisfy { !$0 } ? rows[start] : nil
  }

  /// Whether somebody withdrew what awaits the board in a snapshot of a later day, and nobody proposed it
  /// again: wherever the date went meanwhile, the two differ.
  func isWithdrawn(
    in rows: ArraySlice<Entry>, _ said: Work.Value, _ file: File
  ) -> Bool {
    guard case .due(_, _, let moves) = said, let asked = Work.awaiting(moves) else { return false }
    let last = rows.last {
      ($0.withdrawn ?? proposal(of: $0.number)).map { $0.to == asked.to } ?? false
    }
    return last.map { $0.withdrawn != nil && isLate($0, for: file) } ?? false
  }

  /// Whether a snapshot has the report or the move that a row leaves; nil where it leaves neither.
  func wasLeft(by entry: Entry, in file: File, _ said: Work.Value) -> Bool? {
    if let report = entry.report {
      return file.works[entry.row.action]?.reports.contains(report) ?? false
    }
    guard case .due(_, _, let after)? = entry.after, case .due(_, _, let before)? = entry.before,
      case .due(_, _, let moves) = said, let move = after.last, !before.contains(move)
    else { return nil }
    return moves.contains(move)
  }

  /// Whether it takes back a first date that a snapshot has as a move of another, which was recorded
  /// before it over a snapshot that came late: what was before it is neither.
  func movesBackFirstDate(_ entry: Entry, _ said: Work.Value) -> Bool {
    guard case .due(nil, let to, _)? = entry.target.flatMap(self.entry)?.row.change,
      case .due(_, _, let moves) = said
    else { return false }
    return moves.contains { $0.to == to }
  }

  func carryOut(_ entry: Entry, on action: Ref, _ shown: inout Shown) {
    guard var work = shown.works[action] else { return }
    if let target = entry.target {
      if let withdrawn = entry.withdrawn {
        let place = work.moves.lastIndex { $0.to == withdrawn.to && $0.approved == nil }
        if let place { work.moves.remove(at: place) }
      } else if let after = entry.after {
        work[entry.part] = after
      }
      // What stood beside the value before is in that snapshot alone.
      let (root, isThere) = root(of: target)
      let isKept = [self.entry(target), root].compactMap(\.self).allSatisfy { entry in
        folder[entry.row.basis].map { $0.known < entry.number } ?? false
      }
      if !isKept { shown.unsure.insert(action) }
      if let report = root?.report {
        if let place = work.reports.firstIndex(of: report), !isThere {
          work.reports.remove(at: place)
        } else if isThere {
          work.reports.append(report)
        }
      }
    } else if let report = work.change(by: entry.row) {
      work.reports.append(report)
    }
    shown.works[action] = work
  }

  /// What a row takes back in the end, and whether that is there again once the row is taken back.
  func root(of number: Int) -> (Entry?, isThere: Bool) {
    guard let entry = entry(number), let target = entry.target else {
      return (entry(number), false)
    }
    let (root, isThere) = root(of: target)
    return (root, !isThere)
  }

  /// Notes and evidence: each is there or not, by itself.
  func add(_ rows: [Entry], to action: Ref, _ file: File, _ shown: inout Shown) {
    guard let said = file.works[action], var work = shown.works[action] else { return }
    var (reports, pieces) = (said.reports, said.evidence)
    let roots = rows.filter { $0.target == nil }
    func chain(_ root: Entry) -> [Entry] {
      var chain = [root]
      while let next = rows.first(where: { $0.target == chain.last?.number }) { chain.append(next) }
      return chain
    }
    func isWanted(_ root: Entry) -> Bool { chain(root).count % 2 == 1 }
    func has(_ entry: Entry) -> Bool {
      if file.tells {
        let isFrozen = !chain(entry).prefix { $0.number <= file.known }.count.isMultiple(of: 2)
        return isFrozen || file.texts.contains(entry.number)
      }
      guard entry.row.basis < file.asAt else { return false }
      if let report = entry.report, entry.piece == nil, let place = reports.firstIndex(of: report) {
        reports.remove(at: place)
        return true
      }
      if let piece = entry.piece, let place = pieces.firstIndex(of: piece) {
        pieces.remove(at: place)
        return true
      }
      return false
    }
    for root in roots where isWanted(root) && !has(root) {
      if let piece = root.piece { work.evidence.append(piece) }
      if let report = root.report { work.reports.append(report) }
    }
    for root in roots where !isWanted(root) && has(root) {
      guard let undo = chain(root).last, !isKnown(undo, to: file) || isUnheardOf(undo, in: file)
      else { continue }
      let conflict = "\(action) \(root.part) \(root.number)"
      if isLate(undo, for: file) {
        shown.conflicts.insert(conflict)
        if mayHaveBeenTold(undo, before: file) { shown.mayConflict.insert(conflict) }
      } else {
        if let place = root.piece.flatMap({ work.evidence.firstIndex(of: $0) }) {
          work.evidence.remove(at: place)
        }
        if let place = root.report.flatMap({ work.reports.firstIndex(of: $0) }) {
          work.reports.remove(at: place)
        }
      }
    }
    shown.works[action] = work
  }
}
