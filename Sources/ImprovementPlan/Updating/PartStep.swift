/// A row of the register as a step of one part of an action: it puts a change there, or takes one away
/// again. An undo takes away; the undo of an undo puts there again.
struct PartStep {
  let row: RecordedChange
  /// The change that is put there or taken away: the row's own, where it is no undo.
  let subject: RecordedChange
  let isPutting: Bool
  /// The row that it takes back; nil where it is no undo.
  let target: Int?

  var number: Int { row.number }

  /// The rows as steps, oldest first; an undo of a row that isn't there is none.
  static func steps(of changes: [RecordedChange]) -> [PartStep] {
    var steps: [PartStep] = []
    var places: [Int: Int] = [:]
    for row in changes {
      var step = PartStep(row: row, subject: row, isPutting: true, target: nil)
      if let target = row.change.undoneRow {
        guard let undone = places[target].map({ steps[$0] }) else { continue }
        step = PartStep(
          row: row, subject: undone.subject, isPutting: !undone.isPutting, target: target)
      }
      places[row.number] = steps.count
      steps.append(step)
    }
    return steps
  }

  /// Whether it is of a note or a piece of evidence, which replaces nothing.
  var isText: Bool { subject.change.part?.isReplaced == false }
}

extension ActionChange {
  /// The row that an undo takes back; nil for every other change.
  var undoneRow: Int? {
    if case .undo(let number) = self { number } else { nil }
  }
}
