import FoundationEssentials
import ImprovementPlan
import SnapshotFiles

/// The search for what a row says, in everything that could have it too.
struct SearchForText {
  private let number: Int
  private let council: String
  private let library: PlanLibrary
  /// What a person typed into the row.
  private let texts: [String]
  /// What took the row back, put it back and so on, by the numbers of their rows.
  private let turns: [Int]
  /// What was read of the register.
  var reader: RegisterReader

  /// - Parameter row: nil where it says nothing any more, so that only what was frozen with it is found.
  init(
    _ row: RecordedChange?, _ number: Int, of newest: NewestSnapshot, proved reader: RegisterReader
  ) {
    self.number = number
    council = newest.council
    library = newest.library
    self.reader = reader
    let names = row?.names ?? []
    // A body or a role that the plan named before is nobody's who should never have been written.
    let known =
      names.isEmpty ? nil : row.flatMap { newest.library.said(in: newest.council, $0.basis) }
    texts = (row?.words ?? []) + names.filter { known?.says($0) != true }
    turns =
      row.map { reader.changes.turns(of: $0.number) }
      ?? reader.takenOut.first { $0.row == number }?.without.map(\.number) ?? []
  }

  /// Whether the reason why it is taken out says it again.
  func isSaid(in reason: String) -> Bool { says([reason]) }

  /// - Throws: that the council's folder can't be listed.
  func places(of bookcase: Bookcase) throws(RecordingRefusal) -> PlacesOfText {
    var places = PlacesOfText()
    for file in try bookcase.everyFile(of: council) {
      guard let said = library.said(inFile: "\(council)/\(file)") else {
        places.unread.append("\(council)/\(file)")
        continue
      }
      if said.trail.map(isFrozen(with:)) == true || texts.contains(where: said.says) {
        places.files.append("\(council)/\(file)")
      } else if !said.isText {
        // In another character set, or packed, it may say it all the same.
        places.unread.append("\(council)/\(file)")
      }
    }
    places.rows =
      (reader.changes.filter { $0.number != number && says($0.said) }.map(\.number)
      + reader.takenOut.filter { says([$0.reason].compactMap(\.self)) }.map(\.number)).sorted()
    return places
  }

  /// Whether a snapshot was frozen with the row as it counted then: neither taken back by then, nor taken out.
  private func isFrozen(with trail: Trail) -> Bool {
    guard trail.rows >= number, reader.has(trail) else { return false }
    let takenOut = reader.takenOut.first { $0.row == number }?.number
    return takenOut.map { $0 > trail.rows } ?? true
      && turns.count { $0 <= trail.rows }.isMultiple(of: 2)
  }

  private func says(_ said: [String]) -> Bool {
    texts.contains { text in
      said.contains { $0 == text || (text.isLongEnough && $0.contains(text)) }
    }
  }
}

extension [RecordedChange] {
  /// The numbers of the rows that took a row back, put it back, and so on.
  fileprivate func turns(of row: Int) -> [Int] {
    reduce(into: [row]) { turns, change in
      if case .undo(let number) = change.change, turns.contains(number) {
        turns.append(change.number)
      }
    }.dropFirst().map(\.self)
  }
}

extension RecordedChange {
  /// All that it says.
  fileprivate var said: [String] { words + names + formerWords + [repeatedWhy].compactMap(\.self) }

  /// What a person typed into it, but for who leads or approved.
  fileprivate var words: [String] {
    let said: String? =
      switch change {
      case .note(let text): text
      case .evidence(let evidence): evidence.text
      case .text(let field, _, let text): field == .lead ? nil : text
      case .due, .approval, .lifecycle, .rating, .impact, .undo: nil
      }
    return [said, why].compactMap(\.self).filter { !$0.isEmpty }
  }

  /// Who leads, or approved.
  fileprivate var names: [String] {
    let name: String? =
      switch change {
      case .text(.lead, _, let name): name
      case .due(_, _, let approval): approval?.by
      case .approval(_, let approval): approval.by
      case .note, .evidence, .text, .lifecycle, .rating, .impact, .undo: nil
      }
    return [name].compactMap(\.self).filter { !$0.isEmpty }
  }

  /// What stood in the place before.
  fileprivate var formerWords: [String] {
    switch change {
    case .text(_, let was, _): [was].compactMap(\.self)
    default: []
    }
  }
}
