import ImprovementPlan

// Which rows the maker of a snapshot had, or heard of.

extension Reference {
  /// Whether a snapshot has taken a row into account: its maker had the row, or the first snapshot since
  /// did, and the plan moved on from there. So it is with an undo where that had what it takes back.
  func isKnown(_ entry: Entry, to file: File) -> Bool {
    if takenIn(with: entry, by: file) { return true }
    let target = entry.target.flatMap(self.entry)
    return target.map { takenIn(with: $0, by: file, ofAtLeast: entry.number) } ?? false
  }

  /// - Parameter rows: how many the maker of the snapshot that had it knew at least.
  func takenIn(with entry: Entry, by file: File, ofAtLeast rows: Int = 0) -> Bool {
    entries.contains {
      $0.number >= entry.number && $0.row.action == entry.row.action && $0.part == entry.part
        && ($0.isReplacing || root(of: $0.number).0?.number == root(of: entry.number).0?.number)
        && takingIn($0, upTo: file).map { $0.known >= rows } ?? false
    }
  }

  /// The snapshot that took a row in: this one, or the first since.
  func takingIn(_ entry: Entry, upTo file: File) -> File? {
    func had(_ file: File) -> Bool {
      let isByHand = file.byHand.contains(Place(action: entry.row.action, part: entry.part))
      let isFrozen = entry.number <= file.knownOf[entry.row.action] ?? file.known && !isByHand
      return (isFrozen || file.texts.contains(entry.number))
        && file.works[entry.row.action] != nil
    }
    if had(file) { return file }
    let first = firstSince(entry, upTo: file, orHaving: had)
    return first.flatMap { had($0) ? $0 : nil }
  }

  /// The first snapshot that can have a row.
  func firstSince(
    _ entry: Entry, upTo file: File, orHaving had: (File) -> Bool = { _ in false }
  ) -> File? {
    // Who recorded after somebody who saw a snapshot, recorded after that was made.
    let before = entries.prefix { $0.number <= entry.number }.map(\.row.basis)
    let day = max(entry.row.at.day, (before.max() ?? entry.row.basis) + 1)
    return folder.values.filter {
      $0.asAt <= file.asAt
        && ($0.asAt >= day || $0.tells && $0.asAt >= entry.row.at.day && had($0))
    }.min { $0.asAt < $1.asAt }
  }

  /// Whether the first snapshot since somebody took something back is as before that was said, while
  /// neither it nor the newest says what it was made with: whether its maker had heard of both or of neither
  /// can't be known.
  func mayHaveBeenTold(_ undo: Entry, before file: File) -> Bool {
    guard undo.isTaking, !file.tells, let first = firstSince(undo, upTo: file), !first.tells,
      first.asAt < file.asAt, let work = first.works[undo.row.action]
    else { return false }
    if undo.isReplacing { return work[undo.part].key == undo.after?.key }
    let root = root(of: undo.number).0
    return !(root?.report.map(work.reports.contains) ?? false)
      && !(root?.piece.map(work.evidence.contains) ?? false)
  }

  /// Whether the first snapshot since a row has the report or the move that it leaves.
  func isLeft(by entry: Entry, before file: File) -> Bool {
    guard let first = takingIn(entry, upTo: file),
      let said = first.works[entry.row.action]?[entry.part]
    else { return false }
    return wasLeft(by: entry, in: first, said) == true
  }

  /// Whether a snapshot was frozen by somebody who lacked a row, and no other says that it was made with
  /// it: one that is only as it was before that says nothing.
  func isUnheardOf(_ entry: Entry, in file: File) -> Bool {
    file.tells && isLacked(entry, in: file)
  }

  /// The same of a file that says how far the rows went, whoever wrote it since.
  func isLacked(_ entry: Entry, in file: File) -> Bool {
    file.known < entry.number
      && !folder.values.contains {
        $0.tells && $0.known >= entry.number && $0.asAt < file.asAt
      }
  }

  /// Rows without those that take each other away.
  func remaining(_ rows: [Entry]) -> [Entry] {
    var gone: Set<Int> = []
    for entry in rows.reversed() where !gone.contains(entry.number) {
      guard let target = entry.target, rows.contains(where: { $0.number == target }) else {
        continue
      }
      gone.formUnion([target, entry.number])
    }
    return rows.filter { !gone.contains($0.number) }
  }

  /// Whether a snapshot's data are of a later day than the row, which its author had not seen.
  func isLate(_ entry: Entry, for file: File) -> Bool {
    entry.row.at.day < file.asAt && entry.row.basis < file.asAt
  }

  /// Whether what a snapshot says of a part is what it was frozen with, as far as the rows tell.
  func isAsFrozen(_ rows: [Entry], _ place: Place, in file: File) -> Bool {
    guard file.tells, !file.byHand.contains(place), let said = file.works[place.action]?[place.part]
    else { return false }
    return remaining(rows.filter { $0.number <= file.known }).last.map { $0.isIn(said) }
      ?? rows.first?.follows(said) ?? true
  }
}
