import ImprovementPlan
import SnapshotFiles

/// The councils there are to open, each with its spellings: its folder and what its plan calls it; none
/// where they can't be listed.
///
/// - Parameter data: what `--data` said.
package func councilNames(
  data: String?, in surroundings: Surroundings
) -> [(name: String, spellings: [String])] {
  let library = PlanLibrary(
    dataFolder: Paths(data: data, surroundings).data.path, hidingFigures: true)
  do throws(Diagnostic) { return library.spellings(of: try library.councils().names) } catch {
    return []
  }
}

extension PlanLibrary {
  /// Councils with what their newest plans that can be read call them. Reads a snapshot of each: for who
  /// named none of them.
  func spellings(of councils: [String]) -> [(name: String, spellings: [String])] {
    councils.map { council in
      (
        name: council,
        spellings: [council] + [newestReadable(of: council)?.council].compactMap(\.self)
      )
    }
  }

  /// A council's newest plan that can be read; nil where there is none.
  func newestReadable(of council: String) -> Snapshot? {
    do throws(Diagnostic) {
      return try snapshotDays(of: council).reversed().lazy
        .compactMap { read(council, $0).snapshot }.first
    } catch {
      return nil
    }
  }

  /// What is said of a council that isn't there.
  func words(forMissing asked: String, among councils: [String]) -> String {
    let meant = Spelling.nearest(to: asked, among: spellings(of: councils))
    let known = "; expected one of \(councils.joined(separator: ", "))"
    return "found no council “\(asked)”" + (meant.isEmpty ? known : Spelling.suggestion(meant))
  }

  /// What is said of a day that there is no snapshot of.
  func words(forMissing day: Day, of council: String, among days: [Day]) -> String {
    let found = "found no snapshot of \(council) for \(day.iso)"
    let nearest = days.min { abs($0.number - day.number) < abs($1.number - day.number) }
    if let nearest, abs(nearest.number - day.number) <= mostDaysMistyped {
      return found + Spelling.suggestion([nearest.iso])
    }
    return found + "; expected one of \(days.map(\.iso).joined(separator: ", "))"
  }
}

/// How far from a snapshot's day another one may be that was typed for it.
private let mostDaysMistyped = 14
