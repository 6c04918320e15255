import CleanText
import Glibc
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
    try snapshotNames(of: council).days
  }

  /// What the files of a council's folder are, by their names. No file is read.
  ///
  /// - Throws: why the council's folder can't be listed.
  package func snapshotNames(of council: String) throws(Diagnostic) -> SnapshotNames {
    guard PlanLibrary.isFit(council) else { return SnapshotNames([]) }
    let folder = dataFolder + "/" + council
    do throws(FileFault) {
      let listing = try FolderListing.at(folder)
      return SnapshotNames((listing?.names ?? []) + (listing?.foreignNames ?? []))
    } catch {
      throw Diagnostic(error, file: folder)
    }
  }

  /// Where the snapshot of a day is.
  package func file(of council: String, _ day: Day) -> String {
    "\(dataFolder)/\(council)/\(day.iso).json"
  }

  /// What tells whether a file is still the one that was read, without reading it.
  package struct Stamp: Equatable, Sendable {
    package let day: Day
    let size: Int
    let inode: UInt
    let seconds: Int
    let nanoseconds: Int
  }

  /// The stamps of a council's snapshots; none of a file that isn't there.
  package func stamps(of council: String, days: [Day]) -> [Stamp] {
    days.compactMap { day in
      var facts = stat()
      guard stat(file(of: council, day), &facts) == 0 else { return nil }
      return Stamp(
        day: day, size: Int(facts.st_size), inode: UInt(facts.st_ino),
        seconds: facts.st_mtim.tv_sec, nanoseconds: facts.st_mtim.tv_nsec)
    }
  }

  /// Reads one snapshot, and of the one before it whose plan it is: one of another council in this
  /// folder has an error.
  package func read(_ council: String, _ day: Day) -> SnapshotReader.Outcome {
    var outcome = SnapshotReader.read(file: file(of: council, day))
    if let read = outcome.snapshot, let fault = foreignness(of: read, in: council) {
      outcome = (nil, nil, outcome.diagnostics + [fault])
    }
    if hidesFigures { outcome.diagnostics = outcome.diagnostics.map(\.withoutFigures) }
    return outcome
  }

  /// Whether a council's folder can be shown by its own name.
  static func isFit(_ name: String) -> Bool { name.cleaned == name }
}
