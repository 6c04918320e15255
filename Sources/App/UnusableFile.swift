import CleanText
import DashboardState
import ImprovementPlan
import SnapshotFiles

/// A file that was passed over, or wasn't there to be opened.
package struct UnusableFile: Equatable, Sendable {
  let faults: [Diagnostic]
  /// Why nothing is recorded while it is the newest, in a sentence without a full stop.
  let refusal: String
  /// One line: which file, how much is wrong with it, and what first.
  package let notice: String

  /// The same for the dashboard.
  var fault: Shelf.Fault {
    Shelf.Fault(notice: notice, refusal: faults.contains(where: \.isOfSystem) ? nil : refusal)
  }

  /// A snapshot that can't be read.
  init(day: Day, _ diagnostics: [Diagnostic]) {
    faults = diagnostics.filter { $0.severity == .error }
    refusal = "the newest snapshot, of \(day.medium), can't be used"
    let first = faults.first.map { ": \($0.withoutFile)" } ?? ""
    let count = PlanWords.count(faults.count, "fault")
    notice = "The snapshot of \(day.medium) can't be used, \(count)\(first)"
  }

  /// A snapshot of which nobody can tell whose plan it is, for those before it can't be read.
  init(day: Day, untold fault: Diagnostic) {
    faults = [fault]
    refusal = "whose plan the snapshot of \(day.medium) is can't be told"
    notice =
      "Nobody can tell whose plan the snapshot of \(day.medium) is: \(fault.withoutSeverity)"
  }

  /// An earlier snapshot that tells what of the recorded is in the newest, and can't be read.
  init(earlier day: Day, _ diagnostics: [Diagnostic]) {
    faults = diagnostics.filter { $0.severity == .error }
    refusal =
      "the snapshot of \(day.medium), which what was recorded is held against, can't be used"
    let first = faults.first.map { ": \($0.withoutFile)" } ?? ""
    notice =
      "What was recorded can't be held against the snapshot of \(day.medium), which can't be used"
      + first
  }

  /// What stands where another council may have been, which then would have opened.
  init(inPlaceOf fault: Diagnostic, opened council: String) {
    faults = [fault]
    let name = fault.file.split(separator: "/").last.map(String.init) ?? ""
    refusal =
      "nobody named \(council), and \(name), which comes before it, may have been a council"
    notice = "\(council) is opened, as the first council there is: \(fault.withoutSeverity)"
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
