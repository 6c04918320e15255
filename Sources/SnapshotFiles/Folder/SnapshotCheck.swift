package import ImprovementPlan

/// Judges files for `board check`.
package enum SnapshotCheck {
  /// Everything wrong with these files, file by file, then between the snapshots of one folder,
  /// then of the tables beside them, then deadlines that aren't where their rule puts them.
  ///
  /// - Parameters:
  ///   - paths: snapshot files, tables, and folders: the data folder or a council's.
  ///   - today: no data can be as at a later day; nil where the clock is not to be asked.
  ///   - hidesFigures: whether faults are told without the figures at fault.
  package static func diagnostics(
    of paths: [String], today: Day? = nil, hidingFigures hidesFigures: Bool
  ) -> [Diagnostic] {
    let all = diagnostics(of: paths, today: today ?? .placeholder)
    return hidesFigures ? all.map(\.withoutFigures) : all
  }

  private static func diagnostics(of paths: [String], today: Day) -> [Diagnostic] {
    let tables = paths.filter(TableSense.isTable)
    let plans = paths.filter { !TableSense.isTable($0) }
    let checked = plans.map(CheckedFiles.init)
    let reads = checked.flatMap(\.files).map {
      (file: $0, outcome: SnapshotReader.read(file: $0, judgedOn: today))
    }
    let sound = reads.compactMap { read in
      read.outcome.snapshot.map { FiledSnapshot(file: read.file, snapshot: $0) }
    }
    let folders = Dictionary(grouping: sound, by: \.folder).sorted { $0.key < $1.key }
    let dataFolders = zip(plans, checked).filter { $1.isFolder }.map(\.0) + sound.map(\.dataFolder)
    return zip(plans, checked).flatMap(folderFaults) + reads.flatMap(\.outcome.diagnostics)
      + folders.flatMap { HistoryChecks.faults(between: $0.value) }
      + Namesakes.faults(among: folders.compactMap { $0.value.max(by: FiledSnapshot.isOlder) })
      + tables.flatMap { TableSense.faults(ofFile: $0, today: today) }
      + TableSense.faults(inFolders: dataFolders, today: today) + RuleChecks.faults(of: sound)
  }

  /// How many snapshots these are: "17 snapshots".
  package static func count(in paths: [String]) -> String {
    let plans = paths.filter { !TableSense.isTable($0) }
    return PlanWords.count(plans.flatMap { CheckedFiles(at: $0).files }.count, "snapshot")
  }

  /// A folder that can't be listed or is without snapshots, or whose `default-plan` names none of its
  /// councils or isn't named quite so.
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
      let name = error.file.split(separator: "/").last.map(String.init) ?? ""
      let isDefault = name == PlanLibrary.defaultFile || PlanLibrary.isNearlyDefault(name)
      return isDefault ? error : nil
    }
  }
}

/// A snapshot and where it came from.
struct FiledSnapshot: Sendable {
  var file: String
  var snapshot: Snapshot

  static func isOlder(_ one: FiledSnapshot, _ other: FiledSnapshot) -> Bool {
    one.snapshot.asAt < other.snapshot.asAt
  }

  /// The path of the folder it is in.
  var folder: String {
    file.lastIndex(of: "/").map { String(file[..<$0]) } ?? ""
  }
}
