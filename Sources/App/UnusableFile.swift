import ImprovementPlan
import SnapshotFiles

/// A snapshot that was passed over.
struct UnusableFile {
  let day: Day
  let faults: [Diagnostic]

  init(day: Day, _ diagnostics: [Diagnostic]) {
    self.day = day
    faults = diagnostics.filter { $0.severity == .error }
  }

  /// One line: which snapshot, how much is wrong with it, and what first.
  var notice: String {
    let first = faults.first.map { ": \($0.withoutFile)" } ?? ""
    let count = PlanWords.count(faults.count, "fault")
    return "The snapshot of \(day.medium) can't be used, \(count)\(first)"
  }
}

extension Diagnostic {
  /// What is wrong, where nobody needs to be told that it is an error.
  var withoutSeverity: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): found \(found); expected \(expected)"
  }

  /// What is wrong and where in the file, without the file, which the words around it name.
  fileprivate var withoutFile: String {
    let owner = record.map { " (\($0))" } ?? ""
    let places = [line.map { "line \($0): " }, path.map { "\($0)\(owner): " }]
    return places.compactMap(\.self).joined() + "found \(found); expected \(expected)"
  }
}
