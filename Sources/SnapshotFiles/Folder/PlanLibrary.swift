import CleanText
import FoundationEssentials
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

  /// Whether there is such a folder.
  package var exists: Bool { PlanLibrary.isFolder(dataFolder) }

  /// The folders that hold a snapshot, by name; no folder whose name is not fit for a screen, for it
  /// is what people read and type. No file is read.
  package func councils() -> [String] {
    PlanLibrary.names(in: dataFolder).filter { !snapshotDays(of: $0).isEmpty }.sorted()
  }

  /// The days there are snapshots of, oldest first. No file is read.
  package func snapshotDays(of council: String) -> [Day] {
    guard PlanLibrary.isFit(council) else { return [] }
    return PlanLibrary.names(in: dataFolder + "/" + council).compactMap(PlanLibrary.day).sorted()
  }

  /// The council to open when nobody named one: the one that the file `default-plan` names, else
  /// the first; nil where there is none.
  package var defaultCouncil: String? { defaultCouncil(among: councils()) }

  /// The same, of councils that are known already.
  package func defaultCouncil(among known: [String]) -> String? {
    guard let named = namedDefault, known.contains(named) else { return known.first }
    return named
  }

  /// Where the snapshot of a day is.
  package func file(of council: String, _ day: Day) -> String {
    "\(dataFolder)/\(council)/\(day.iso).json"
  }

  /// What tells whether a file is still the one that was read, without reading it.
  package struct Stamp: Equatable, Sendable {
    let day: Day
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

  /// Reads one snapshot and nothing else.
  package func read(_ council: String, _ day: Day) -> SnapshotReader.Outcome {
    var outcome = SnapshotReader.read(file: file(of: council, day))
    if hidesFigures { outcome.diagnostics = outcome.diagnostics.map(\.withoutFigures) }
    return outcome
  }

  /// What the file `default-plan` says, whether or not there is such a council.
  var namedDefault: String? {
    guard case .success(let (bytes, _)) = FileBytes.read(dataFolder + "/default-plan") else {
      return nil
    }
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .first.map(String.init)
  }

  /// Whether a council's folder can be shown by its own name.
  static func isFit(_ name: String) -> Bool { name.cleaned == name }

  private static func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  private static func day(ofName name: String) -> Day? {
    name.hasSuffix(".json") ? Day(iso: name.dropLast(5)) : nil
  }
}
