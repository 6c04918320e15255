/// Which of the notes and pieces of evidence that were recorded of an action a snapshot has: each of its
/// texts stands for one of them, so that the same words reported twice are told twice.
struct SaidTexts {
  private var had: Set<Int> = []

  /// - Parameters:
  ///   - frozen: those of which is known that they were frozen into it; whatever its day, a text of the
  ///     same words is one of them.
  ///   - roots: the other recorded notes and evidence, oldest first; first those that count, then those that
  ///     were taken back.
  ///   - written: those that were recorded after it was frozen, in the same order: only the very text that
  ///     one of them left was written into its file since.
  init(
    of action: Action, frozen: [RecordedChange], among roots: [RecordedChange],
    written: [RecordedChange]
  ) {
    var open = SaidTexts.texts(of: action)
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
    for root in roots where !had.contains(root.number) {
      let key = SaidTexts.key(of: root)
      guard let place = open[key]?.firstIndex(where: { isSame(root, $0) }) else { continue }
      open[key]?.remove(at: place)
      had.insert(root.number)
    }
  }

  func has(_ root: RecordedChange) -> Bool { had.contains(root.number) }

  /// A text of the snapshot, with its day and who reported it.
  struct Text {
    let day: Day?
    let by: String?
  }

  private static func texts(of action: Action) -> [String: [Text]] {
    var texts: [String: [Text]] = [:]
    for update in action.updates {
      texts["note " + update.text, default: []].append(Text(day: update.date, by: update.by))
    }
    for piece in action.evidence {
      texts["evidence " + piece.text, default: []].append(Text(day: piece.date, by: nil))
    }
    return texts
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
