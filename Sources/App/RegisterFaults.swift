import ImprovementPlan
package import Register
import RegisterSQLite
package import SnapshotFiles

/// A register that a start uses, with the plans it is of.
package struct RegisterInUse: Equatable, Sendable {
  let register: String
  let dataFolder: String
}

extension RegisterInUse {
  /// Those that a start with these places uses, and those beside other plans that are looked at.
  ///
  /// - Parameters:
  ///   - register: what `--register` said: the one register then.
  ///   - data: what `--data` said.
  ///   - folders: the data folders that are looked at; those that were named come with `isNamed`.
  package static func all(
    register: String?, data: String?, folders: [CheckedDataFolder], in surroundings: Surroundings
  ) -> [RegisterInUse] {
    let named = folders.filter(\.isNamed)
    let isOfNamed = register != nil && data == nil && named.count == 1
    let places = isOfNamed ? [] : [Paths(data: data, register: register, surroundings)]
    let others = (isOfNamed ? named : folders).map {
      Paths(data: $0.path, register: register, surroundings)
    }
    let beside = others.filter { isOfNamed || register == nil && $0.isRegisterInDataFolder }
    var seen: Set<String> = []
    return (places + beside)
      .map { RegisterInUse(register: $0.register.path, dataFolder: $0.data.path) }
      .filter { seen.insert(SQLiteRegister(file: $0.register).realPath).inserted }
  }

  /// What is wrong with it, for who checks plans: it can't be read or doesn't hold, or has changes that no
  /// snapshot is there for.
  package var faults: [Diagnostic] {
    let store = SQLiteStore(file: register)
    let library = PlanLibrary(dataFolder: dataFolder, hidingFigures: true)
    do throws(RegisterFailure) {
      let proved = try store.proved()
      guard proved.count > 0 else { return [] }
      do throws(Diagnostic) {
        return unknown(proved) + (try unseen(proved, in: library)) + (try lost(proved, in: library))
          + (try cutOff(proved, in: library))
      } catch {
        return [
          fault(
            "changes of which nobody can tell whether a plan shows them: " + error.withoutSeverity,
            expected: "a folder that can be listed")
        ]
      }
    } catch {
      return [
        fault(
          "it can't be read: \(error.words)", expected: "a register that 'board verify' proves")
      ]
    }
  }

  private func fault(_ found: String, expected: String) -> Diagnostic {
    Diagnostic(.warning, file: register, found: found, expected: expected)
  }

  /// That a later version wrote what this one can't show.
  private func unknown(_ proved: ProvedRegister) -> [Diagnostic] {
    [proved.unknownWords].compactMap(\.self).map {
      fault($0, expected: "the version that wrote them")
    }
  }

  private func unseen(
    _ proved: ProvedRegister, in library: PlanLibrary
  ) throws(Diagnostic) -> [Diagnostic] {
    try UnseenChanges.all(of: proved.counts, in: library).map { unseen in
      fault(
        unseen.words,
        expected: "the folder \(library.dataFolder)/\(unseen.council), as it was named")
    }
  }

  /// That something was recorded over a snapshot that isn't there.
  private func lost(
    _ proved: ProvedRegister, in library: PlanLibrary
  ) throws(Diagnostic) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    for council in try library.councils().names where proved.counts[council] != nil {
      let days = Set(try library.snapshotDays(of: council))
      let changes = proved.changes.filter { $0.council == council && !days.contains($0.basis) }
      let lost = Dictionary(grouping: changes, by: \.basis).sorted { $0.key < $1.key }
      faults += lost.map { day, changes in
        fault(
          "\(PlanWords.count(changes.count, "change")) of “\(council)” over the snapshot of "
            + "\(day.medium), which isn't there",
          expected: library.file(of: council, day))
      }
    }
    return faults
  }

  /// That a snapshot keeps a head which isn't in it.
  private func cutOff(
    _ proved: ProvedRegister, in library: PlanLibrary
  ) throws(Diagnostic) -> [Diagnostic] {
    let kept = KeptHeads(library.trails().kept.map(KeptHead.init), in: proved)
    return kept.missing.map { head in
      fault(
        "no row with the head that \(head.keeper) keeps",
        expected: "the register it was kept of; 'board verify' tells more")
    }
  }
}

extension KeptHead {
  /// The one that a snapshot keeps.
  package init(_ kept: KeptTrail) {
    let council = kept.file.split(separator: "/").first.map(String.init)
    self.init(hash: kept.trail.head, rows: kept.trail.rows, of: council, keeper: kept.file)
  }
}
