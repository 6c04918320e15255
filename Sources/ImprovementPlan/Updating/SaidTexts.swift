/// Which of the notes and pieces of evidence that were recorded of an action a snapshot has: each of its
/// texts stands for one of them, so that the same words reported twice are told twice.
struct SaidTexts {
  /// What stands for a row, by its number.
  private var had: [Int: Text] = [:]

  /// - Parameters:
  ///   - others: changes of other parts that it has: the report that one of them left is no note.
  ///   - frozen: those of which is known that they were frozen into it; whatever its day, a text of the
  ///     same words is one of them.
  ///   - roots: the other recorded notes and evidence, oldest first; first those that count, then those that
  ///     were taken back.
  ///   - written: those that were recorded after it was frozen, in the same order: only the very text that
  ///     one of them left was written into its file since.
  init(
    of action: Action, beside others: [RecordedChange], frozen: [RecordedChange],
    among roots: [RecordedChange], written: [RecordedChange]
  ) {
    var open = SaidTexts.texts(of: action)
    func isEvidence(_ row: RecordedChange) -> Bool { row.change.kind == .evidence }
    take(
      frozen: frozen.filter(isEvidence), among: roots.filter(isEvidence),
      written: written.filter(isEvidence), from: &open)
    let pieces = (frozen + roots + written).filter { had[$0.number] != nil }
    for row in others + pieces { SaidTexts.leaveOut(row.reports, of: &open) }
    take(frozen: frozen, among: roots, written: written, from: &open)
  }

  private mutating func take(
    frozen: [RecordedChange], among roots: [RecordedChange], written: [RecordedChange],
    from open: inout [String: [Text]]
  ) {
    take(frozen, from: &open) { $0.isSaid(by: $1) }
    take(frozen, from: &open) { _, _ in true }
    take(roots, from: &open) { $0.isSaid(by: $1) }
    take(roots, from: &open) { $0.mayBe($1) }
    take(written, from: &open) { $0.isSaid(by: $1) }
  }

  private mutating func take(
    _ roots: [RecordedChange], from open: inout [String: [Text]],
    _ isSame: (RecordedChange, Text) -> Bool
  ) {
    for root in roots where had[root.number] == nil {
      let key = SaidTexts.key(of: root)
      guard let place = open[key]?.firstIndex(where: { isSame(root, $0) }) else { continue }
      had[root.number] = open[key]?.remove(at: place)
    }
  }

  func has(_ root: RecordedChange) -> Bool { had[root.number] != nil }

  /// What stands for a note or a piece of evidence; nil where the snapshot lacks it.
  func text(of root: RecordedChange) -> Text? { had[root.number] }

  /// A text of the snapshot, with its day and who reported it.
  struct Text: Equatable {
    let day: Day?
    let by: String?

    fileprivate init(_ update: StatusUpdate) { (day, by) = (update.date, update.by) }
    fileprivate init(_ piece: Evidence) { (day, by) = (piece.date, nil) }

    /// Whether a report of the same words is it.
    func isSame(as update: StatusUpdate) -> Bool {
      update.lifecycle == nil && Text(update) == self
    }

    /// Whether a piece of evidence of the same words is it.
    func isSame(as piece: Evidence) -> Bool { Text(piece) == self }
  }

  private static func texts(of action: Action) -> [String: [Text]] {
    var texts: [String: [Text]] = [:]
    for update in action.updates where update.lifecycle == nil {
      texts["note " + update.text, default: []].append(Text(update))
    }
    for piece in action.evidence {
      texts["evidence " + piece.text, default: []].append(Text(piece))
    }
    return texts
  }

  private static func leaveOut(_ reports: [StatusUpdate], of open: inout [String: [Text]]) {
    for report in reports where report.lifecycle == nil {
      let key = "note " + report.text
      guard let place = open[key]?.firstIndex(of: Text(report)) else { continue }
      open[key]?.remove(at: place)
    }
  }

  private static func key(of root: RecordedChange) -> String {
    switch root.change {
    case .note(let text): "note " + text
    case .evidence(let piece): "evidence " + piece.text
    default: ""
    }
  }
}

extension RecordedChange {
  /// Whether a text is the very one that this left.
  fileprivate func isSaid(by text: SaidTexts.Text) -> Bool {
    switch change {
    case .note: text.day == day && text.by == by.words
    case .evidence(let piece): text.day == counted(piece).date
    default: false
    }
  }

  /// Whether a text of these words can be this one: a report of the same words may be made every
  /// month, so its day counts too.
  fileprivate func mayBe(_ text: SaidTexts.Text) -> Bool {
    switch change {
    case .note: text.day.map { $0 >= earliest } ?? false
    case .evidence(let piece): text.day.map { $0 >= gathered(piece) } ?? true
    default: false
    }
  }

  /// The first day that the plan can have evidence under.
  private func gathered(_ piece: Evidence) -> Day {
    guard let date = piece.date else { return earliest }
    return isClockOff ? min(date, earliest) : date
  }
}
