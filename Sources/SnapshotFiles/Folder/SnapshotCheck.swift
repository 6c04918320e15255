import FoundationEssentials
package import ImprovementPlan

/// Judges files for `board check`.
package enum SnapshotCheck {
  /// Everything wrong with these files, file by file, then between the snapshots of one folder,
  /// then of the tables beside them, then deadlines that aren't where their rule puts them.
  ///
  /// - Parameters:
  ///   - paths: snapshot files, tables, and folders: the data folder or a council's.
  ///   - today: no data can be as at a later day; nil where the clock is not to be asked.
  package static func diagnostics(of paths: [String], today: Day? = nil) -> [Diagnostic] {
    let today = today ?? .placeholder
    let (tables, plans) = (
      paths.filter(TableSense.isTable), paths.filter { !TableSense.isTable($0) }
    )
    let files = plans.flatMap(JSONFiles.at)
    let reads = files.map { (file: $0, outcome: SnapshotReader.read(file: $0, judgedOn: today)) }
    let sound = reads.compactMap { read in
      read.outcome.snapshot.map { FiledSnapshot(file: read.file, snapshot: $0) }
    }
    let folders = Dictionary(grouping: sound, by: \.folder).sorted { $0.key < $1.key }
    return plans.flatMap(folderFaults) + reads.flatMap(\.outcome.diagnostics)
      + folders.flatMap { HistoryChecks.faults(between: $0.value) }
      + tables.flatMap { TableSense.faults(ofFile: $0, today: today) }
      + TableSense.faults(inFolders: plans.filter(isFolder) + sound.map(\.dataFolder), today: today)
      + RuleChecks.faults(of: sound)
  }

  private static func isFolder(_ path: String) -> Bool { PlanLibrary(dataFolder: path).exists }

  /// How many snapshots these are: "17 snapshots".
  package static func count(in paths: [String]) -> String {
    PlanWords.count(
      paths.filter { !TableSense.isTable($0) }.flatMap(JSONFiles.at).count, "snapshot")
  }

  /// A folder without snapshots, or one whose `default-plan` names none of its councils.
  private static func folderFaults(_ path: String) -> [Diagnostic] {
    let library = PlanLibrary(dataFolder: path)
    guard library.exists else { return [] }
    var faults: [Diagnostic] = []
    faults += JSONFiles.folders(in: path).filter { !PlanLibrary.isFit($0) }.map {
      Diagnostic(
        .warning, file: path + "/" + $0, found: "a name not fit for a screen",
        expected: "plain characters; the folder is not offered to open")
    }
    if JSONFiles.at(path).isEmpty {
      faults.append(
        Diagnostic(.warning, file: path, found: "no snapshot", expected: "<yyyy-mm-dd>.json"))
    }
    if let named = library.namedDefault, !library.councils().contains(named) {
      faults.append(
        Diagnostic(
          .warning, file: path + "/default-plan", line: 1, found: Quoted.text(named),
          expected: "the folder of a council with a snapshot"))
    }
    return faults
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

/// Finds the files to judge.
private enum JSONFiles {
  /// The file itself; of a folder its councils' files, or, in a council's folder, its own.
  static func at(_ path: String) -> [String] {
    guard let names = names(in: path) else { return [path] }
    return documents(names, in: path)
      + folders(in: path).flatMap { folder in
        documents(self.names(in: path + "/" + folder) ?? [], in: path + "/" + folder)
      }
  }

  /// The folders in a folder, by name.
  static func folders(in path: String) -> [String] {
    (names(in: path) ?? []).filter { names(in: path + "/" + $0) != nil }
  }

  /// What is in a folder, by name; nil where there is no folder.
  private static func names(in path: String) -> [String]? {
    (try? FileManager.default.contentsOfDirectory(atPath: path))?.sorted()
  }

  /// All but the schema, which is the one document beside the councils' folders.
  private static func documents(_ names: [String], in folder: String) -> [String] {
    names.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") && !$0.hasSuffix(".schema.json") }
      .map { folder + "/" + $0 }
  }
}
