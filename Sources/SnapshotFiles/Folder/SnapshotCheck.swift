package import ImprovementPlan

/// Judges files for `board check`.
package struct SnapshotCheck {
  /// Everything wrong with these files, file by file, then between the snapshots of one folder,
  /// then of the tables beside them, then deadlines that aren't where their rule puts them.
  package let diagnostics: [Diagnostic]
  /// How many snapshots these are: "17 snapshots".
  package let count: String
  /// The data folders that were looked at, or that hold what was.
  package let dataFolders: [CheckedDataFolder]

  /// Looks at everything once: what came of it is what is counted and what is told.
  ///
  /// - Parameters:
  ///   - paths: snapshot files, tables, and folders: the data folder or a council's.
  ///   - today: no data can be as at a later day; nil where the clock is not to be asked.
  ///   - hidesFigures: whether faults are told without the figures at fault.
  package init(of paths: [String], today: Day? = nil, hidingFigures hidesFigures: Bool) {
    let today = today ?? .placeholder
    let tables = paths.filter(TableSense.isTable)
    let checked = paths.filter { !TableSense.isTable($0) }.map(CheckedFiles.init)
    let reads = checked.flatMap(\.files).map {
      (file: $0, outcome: SnapshotReader.read(file: $0, judgedOn: today))
    }
    let sound = reads.compactMap { read in
      read.outcome.snapshot.map { FiledSnapshot(file: read.file, snapshot: $0) }
    }
    let folders = Dictionary(grouping: sound, by: \.folder).sorted { $0.key < $1.key }
    let beside = SnapshotCheck.tables(beside: sound, checked)
    let told =
      checked.flatMap(SnapshotCheck.folderFaults) + reads.flatMap(\.outcome.diagnostics)
      + folders.flatMap { HistoryChecks.faults(between: $0.value) }
      + Namesakes.faults(among: folders.compactMap { $0.value.max(by: FiledSnapshot.isOlder) })
      + tables.flatMap { TableSense.faults(ofFile: $0, today: today) }
      + beside.flatMap { tables in
        tables.faults(for: sound.filter { $0.dataFolder == tables.folder }, today: today)
      } + RuleChecks.faults(of: sound, by: beside)
    diagnostics = hidesFigures ? told.map(\.withoutFigures) : told
    count = PlanWords.count(reads.count, "snapshot")
    let named = checked.compactMap(\.dataFolder).map { CheckedDataFolder(path: $0, isNamed: true) }
    let holding = sound.map { CheckedDataFolder(path: $0.dataFolder, isNamed: false) }
    var seen: Set<String> = []
    dataFolders = (named + holding).filter { seen.insert($0.path).inserted }
  }

  /// What is wrong with these files, where nobody asks how many they are.
  package static func diagnostics(
    of paths: [String], today: Day? = nil, hidingFigures hidesFigures: Bool
  ) -> [Diagnostic] {
    SnapshotCheck(of: paths, today: today, hidingFigures: hidesFigures).diagnostics
  }

  /// The tables of every data folder that is checked or holds what is checked, each once.
  private static func tables(
    beside sound: [FiledSnapshot], _ checked: [CheckedFiles]
  ) -> [CheckedTables] {
    var seen: Set<String> = []
    let folders = checked.compactMap(\.dataFolder) + sound.map(\.dataFolder)
    return folders.filter { seen.insert($0).inserted }.map(CheckedTables.init)
  }

  /// A folder that can't be listed or is without snapshots, or whose `default-plan` names none of its
  /// councils or isn't named quite so.
  private static func folderFaults(_ checked: CheckedFiles) -> [Diagnostic] {
    guard checked.isFolder else { return checked.faults }
    var faults = checked.faults
    if checked.files.isEmpty {
      faults.append(
        Diagnostic(
          .warning, file: checked.path, found: "no snapshot", expected: "<yyyy-mm-dd>.json"))
    }
    return faults + [checked.defaultFault].compactMap(\.self)
  }
}

/// A folder of councils that `board check` came to.
package struct CheckedDataFolder: Equatable, Sendable {
  package let path: String
  /// Whether it was asked for itself, and not only what it holds.
  package let isNamed: Bool
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

  /// The folder that holds the council's folder.
  var dataFolder: String {
    let own = folder.plainPath
    let last = own.split(separator: "/").last
    if last == nil || last == "." || last == ".." { return (own + "/..").plainPath }
    return String(own.dropLast(last?.count ?? 0)).plainPath
  }
}

extension String {
  /// A path in the one way in which two spellings of it are the same: `./data/` is `data`.
  var plainPath: String {
    let path = split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    return hasPrefix("/") ? "/" + path : path.isEmpty ? "." : path
  }
}
