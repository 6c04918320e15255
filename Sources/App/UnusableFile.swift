import CleanText
import ImprovementPlan
import SnapshotFiles

/// A file that was passed over.
package struct UnusableFile: Equatable, Sendable {
  let faults: [Diagnostic]
  /// Why nothing is recorded while it is the newest, in a sentence without a full stop.
  let refusal: String
  /// One line: which file, how much is wrong with it, and what first.
  package let notice: String

  /// A snapshot that can't be read.
  init(day: Day, _ diagnostics: [Diagnostic]) {
    faults = diagnostics.filter { $0.severity == .error }
    refusal = "the newest snapshot, of \(day.medium), can't be used"
    let first = faults.first.map { ": \($0.withoutFile)" } ?? ""
    let count = PlanWords.count(faults.count, "fault")
    notice = "The snapshot of \(day.medium) can't be used, \(count)\(first)"
  }

  /// A file whose name says that it was meant to be a snapshot, and isn't one's.
  init(_ file: SnapshotNames.Misnamed) {
    faults = []
    let which = file.day == nil ? "a file that may be the newest" : "the newest file"
    refusal = "\(which), \(file.name.cleaned), has a name that is no snapshot's"
    notice =
      "The file \(file.name.cleaned) is not opened: found a name that is no snapshot's; "
      + "expected \(file.expectedName)"
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
