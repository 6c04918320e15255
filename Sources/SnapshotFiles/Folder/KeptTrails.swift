package import ImprovementPlan

/// How far a register went, as a snapshot file keeps it.
package struct KeptTrail: Equatable, Sendable {
  package let trail: Trail
  /// From the data folder on: "fernshire/2026-11-30.json".
  package let file: String
}

extension PlanLibrary {
  /// What every council's snapshots keep of a register, by council and day; and which of them, and which
  /// folders, can't be read, so that what they keep isn't known.
  package func trails() -> (kept: [KeptTrail], unreadable: [String]) {
    do throws(Diagnostic) {
      let trails = try councils().names.map(trails)
      return (trails.flatMap(\.kept), trails.flatMap(\.unreadable))
    } catch {
      return ([], [dataFolder])
    }
  }

  private func trails(of council: String) -> (kept: [KeptTrail], unreadable: [String]) {
    var (kept, unreadable): ([KeptTrail], [String]) = ([], [])
    do throws(Diagnostic) {
      for day in try snapshotDays(of: council) {
        let file = "\(council)/\(day.iso).json"
        guard let snapshot = read(council, day).snapshot else {
          unreadable.append(file)
          continue
        }
        if let trail = snapshot.trail { kept.append(KeptTrail(trail: trail, file: file)) }
      }
    } catch {
      unreadable.append(council)
    }
    return (kept, unreadable)
  }
}
