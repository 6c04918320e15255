import ImprovementPlan

/// Judges files for `board check`.
package enum SnapshotCheck {
  /// Everything wrong with these files, file by file, then between the snapshots of one folder,
  /// then deadlines that aren't where their rule puts them.
  ///
  /// - Parameters:
  ///   - paths: snapshot files, and folders: the data folder or a council's.
  ///   - hidesFigures: whether faults are told without the figures at fault.
  package static func diagnostics(
    of paths: [String], hidingFigures hidesFigures: Bool
  ) -> [Diagnostic] {
    let all = diagnostics(of: paths)
    return hidesFigures ? all.map(\.withoutFigures) : all
  }

  private static func diagnostics(of paths: [String]) -> [Diagnostic] {
    let checked = paths.map(CheckedFiles.init)
    let reads = checked.flatMap(\.files).map {
      (file: $0, outcome: SnapshotReader.read(file: $0))
    }
    let sound = reads.compactMap { read in
      read.outcome.snapshot.map { FiledSnapshot(file: read.file, snapshot: $0) }
    }
    let folders = Dictionary(grouping: sound, by: \.folder).sorted { $0.key < $1.key }
    return zip(paths, checked).flatMap(folderFaults) + reads.flatMap(\.outcome.diagnostics)
      + folders.flatMap { HistoryChecks.faults(between: $0.value) } + RuleChecks.faults(of: sound)
  }

  /// How many snapshots these are: "17 snapshots".
  package static func count(in paths: [String]) -> String {
    PlanWords.count(paths.flatMap { CheckedFiles(at: $0).files }.count, "snapshot")
  }

  /// A folder that can't be listed or is without snapshots, or whose `default-plan` names none of its
  /// councils.
  private static func folderFaults(_ path: String, _ checked: CheckedFiles) -> [Diagnostic] {
    guard checked.isFolder else { return checked.faults }
    var faults = checked.faults
    if checked.files.isEmpty {
      faults.append(
        Diagnostic(.warning, file: path, found: "no snapshot", expected: "<yyyy-mm-dd>.json"))
    }
    return faults + [defaultFault(path)].compactMap(\.self)
  }

  private static func defaultFault(_ path: String) -> Diagnostic? {
    let library = PlanLibrary(dataFolder: path, hidingFigures: true)
    do throws(Diagnostic) {
      let councils = try library.councils()
      _ = try library.defaultCouncil(among: councils)
      return nil
    } catch {
      // What can't be listed is told already.
      return error.file.hasSuffix(PlanLibrary.defaultFile) ? error : nil
    }
  }
}

/// A snapshot and where it came from.
struct FiledSnapshot: Sendable {
  var file: String
  var snapshot: Snapshot

  /// The path of the folder it is in.
  var folder: String {
    file.lastIndex(of: "/").map { String(file[..<$0]) } ?? ""
  }
}
