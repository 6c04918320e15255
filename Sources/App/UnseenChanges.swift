import ImprovementPlan
package import Register
package import SnapshotFiles

/// Changes of a council that has no folder among the plans, as where it was given another name: they
/// are kept, and no plan shows them.
package struct UnseenChanges: Equatable, Sendable {
  package let council: String
  package let count: Int

  /// Those among what a register holds.
  ///
  /// - Parameter counts: how many changes it has of each council.
  /// - Throws: why it can't be told which folders there are.
  package static func all(
    of counts: [String: Int], in library: PlanLibrary
  ) throws(Diagnostic) -> [UnseenChanges] {
    guard counts.contains(where: { $0.value > 0 }) else { return [] }
    let councils = try library.councils()
    return counts.filter { $0.value > 0 && !councils.names.contains($0.key) }
      .sorted { $0.key < $1.key }.map { UnseenChanges(council: $0.key, count: $0.value) }
  }

  /// In words that follow the register's name: `3 changes of “bury”, which has no folder with a snapshot`.
  package var words: String {
    "\(PlanWords.count(count, "change")) of “\(council)”, which has no folder with a snapshot"
  }

  /// A line for who reads what a register holds.
  package static func lines(of counts: [String: Int], in library: PlanLibrary) -> [String] {
    do throws(Diagnostic) {
      return try all(of: counts, in: library).map { unseen in
        "shown in no plan of \(library.dataFolder): found \(unseen.words); "
          + "expected the folder as it was named"
      }
    } catch {
      return ["not known which changes no plan shows: " + error.withoutSeverity]
    }
  }
}

extension Bookcase {
  /// That rows of the open plan are of kinds which this version of the program doesn't know; nil where none
  /// is.
  package var unknownRows: String? { reader?.unknown }

  /// That the register holds changes of councils no plan is of, a line each.
  package var unseenChanges: [String] {
    do {
      return UnseenChanges.lines(of: try reader?.counts() ?? [:], in: library)
    } catch {
      return ["not known which changes no plan shows: \(error)"]
    }
  }
}

extension ProvedRegister {
  /// How many changes there are of each council.
  package var counts: [String: Int] {
    Dictionary(grouping: changes, by: \.council).mapValues(\.count)
  }
}

extension ProvedRegister {
  /// That a later version of the program wrote rows of kinds that this one doesn't know; nil where none did.
  package var unknownWords: String? {
    guard unknown > 0 else { return nil }
    return
      "\(PlanWords.count(unknown, "row")) of kinds that this version of the program doesn't know"
  }
}
