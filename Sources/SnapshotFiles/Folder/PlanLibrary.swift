import CleanText
package import ImprovementPlan

/// The folder with all plans: one folder a council, in it one file a snapshot.
package struct PlanLibrary: Sendable {
  package let dataFolder: String
  private let hidesFigures: Bool

  /// - Parameter hidesFigures: whether faults are told without the figures at fault.
  package init(dataFolder: String, hidingFigures hidesFigures: Bool) {
    self.dataFolder = dataFolder
    self.hidesFigures = hidesFigures
  }

  static let expected = "a folder of councils (--data DIR or BOARD_DATA names it)"

  /// The councils' folders; no file is read.
  ///
  /// - Throws: why the data folder can't be listed.
  package func councils() throws(Diagnostic) -> CouncilFolders {
    try CouncilFolders(in: dataFolder)
  }

  /// The days there are snapshots of, oldest first. No file is read.
  ///
  /// - Throws: why the council's folder can't be listed.
  package func snapshotDays(of council: String) throws(Diagnostic) -> [Day] {
    SnapshotNames(try listing(of: council)).days
  }

  /// What the files of a council's folder are, by their names; of those that don't tell, the beginning is
  /// read.
  ///
  /// - Throws: why the council's folder can't be listed.
  package func snapshotNames(of council: String) throws(Diagnostic) -> SnapshotNames {
    let listing = try listing(of: council)
    return SnapshotNames(listing).judged(in: dataFolder + "/" + council, listing)
  }

  private func listing(of council: String) throws(Diagnostic) -> FolderListing {
    guard PlanLibrary.isFit(council) else { return FolderListing() }
    let folder = dataFolder + "/" + council
    do throws(FileFault) {
      return try FolderListing.at(folder) ?? FolderListing()
    } catch {
      throw Diagnostic(error, file: folder)
    }
  }

  /// Where the snapshot of a day is.
  package func file(of council: String, _ day: Day) -> String {
    "\(dataFolder)/\(council)/\(day.iso).json"
  }

  /// Reads one snapshot, and of others before it whose plan it is: one of another council in this
  /// folder has an error.
  package func read(_ council: String, _ day: Day) -> SnapshotReader.Outcome {
    readWithOwner(council, day).outcome
  }

  /// The same, and why nobody can tell whether it is this council's; nil where that can be told.
  package func readWithOwner(
    _ council: String, _ day: Day
  ) -> (outcome: SnapshotReader.Outcome, untold: Diagnostic?) {
    var outcome = SnapshotReader.read(file: file(of: council, day))
    var untold: Diagnostic?
    switch outcome.snapshot.map({ ownership(of: $0, in: council) }) {
    case .foreign(let fault)?: outcome = (nil, nil, outcome.diagnostics + [fault])
    case .untold(let fault)?: untold = fault
    case .own?, nil: break
    }
    if hidesFigures { outcome.diagnostics = outcome.diagnostics.map(\.withoutFigures) }
    return (outcome, untold)
  }

  /// Whether a council's folder can be shown by its own name.
  static func isFit(_ name: String) -> Bool { name.cleaned == name }
}
