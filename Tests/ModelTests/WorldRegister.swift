import App
import ImprovementPlan
import Register

/// What a council's rows are, where they aren't what was recorded.
struct Misread: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

extension World {
  /// Where what the council's rows say isn't what it had recorded, for who read on or reads anew.
  func misread() throws -> [String] {
    var (longer, anew) = (rows, CouncilHistory(of: council))
    try longer.read(from: register)
    try anew.read(from: register)
    let expected = reference.entries.map(\.row)
    var faults: [String] = []
    for (history, reader) in [(rows, "has read"), (longer, "reads on"), (anew, "reads anew")] {
      if history.changes != expected {
        faults.append(
          "\(council), who \(reader), finds rows \(history.changes.map(\.number)), "
            + "and \(expected.map(\.number)) were recorded")
      }
      if history.chain.mark.number != count || history.chain.mark != anew.chain.mark {
        faults.append("\(council), who \(reader), has \(history.chain.mark), not row \(count)")
      }
    }
    return faults
  }
}
