package import ImprovementPlan
import Register
import RegisterSQLite
package import SnapshotFiles

/// Changes of a council that has no folder among the plans, as where it was given another name: they
/// are kept, and no plan shows them.
package struct UnseenChanges: Equatable, Sendable {
  package let council: String
  package let count: Int

  /// Those among what a register holds, by council.
  ///
  /// - Throws: why it can't be told which folders there are.
  package static func all(
    of changes: [RecordedChange], in library: PlanLibrary
  ) throws(Diagnostic) -> [UnseenChanges] {
    guard !changes.isEmpty else { return [] }
    let councils = try library.councils()
    let unseen = changes.filter { !councils.names.contains($0.council) }
    return Dictionary(grouping: unseen, by: \.council).sorted { $0.key < $1.key }
      .map { UnseenChanges(council: $0.key, count: $0.value.count) }
  }

  /// In words that follow the register's name: `3 changes of “bury”, which has no folder with a snapshot`.
  package var words: String {
    "\(PlanWords.count(count, "change")) of “\(council)”, which has no folder with a snapshot"
  }

  /// A line for who reads what a register holds.
  package static func lines(of changes: [RecordedChange], in library: PlanLibrary) -> [String] {
    do throws(Diagnostic) {
      return try all(of: changes, in: library).map { unseen in
        "shown in no plan of \(library.dataFolder): found \(unseen.words); "
          + "expected the folder as it was named"
      }
    } catch {
      return ["not known which changes no plan shows: " + error.withoutSeverity]
    }
  }
}

/// What is wrong with the register beside plans, for who checks them.
package func registerFaults(_ paths: Paths) -> [Diagnostic] {
  let register = SQLiteRegister(file: paths.register.path)
  let library = PlanLibrary(dataFolder: paths.data.path, hidingFigures: true)
  do {
    return try UnseenChanges.all(of: try register.read().changes, in: library).map { unseen in
      Diagnostic(
        .warning, file: register.file, found: unseen.words,
        expected: "the folder \(library.dataFolder)/\(unseen.council), as it was named")
    }
  } catch let failure as RegisterFailure {
    return [
      Diagnostic(
        .warning, file: register.file, found: "it can't be read: \(failure.words)",
        expected: "a register that 'board verify' proves")
    ]
  } catch let fault as Diagnostic {
    return [
      Diagnostic(
        .warning, file: register.file,
        found: "changes of which nobody can tell whether a plan shows them: "
          + fault.withoutSeverity,
        expected: "a folder that can be listed")
    ]
  } catch {
    return [
      Diagnostic(
        .warning, file: register.file, found: "it can't be read: \(error)",
        expected: "a register that 'board verify' proves")
    ]
  }
}
