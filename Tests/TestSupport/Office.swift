package import DashboardState
import FoundationEssentials
package import ImprovementPlan
import Listings
import SnapshotFiles

/// Where Aldmoor's people work: its snapshots and its register, in a folder that lasts as long as a
/// test. It is 22 May 2026, 14:02, the day the board meets.
package final class Office {
  package static let now = Moment(day: day("2026-05-22"), second: 14 * 3_600 + 2 * 60)!

  package static let tomorrow = Moment(day: day("2026-05-23"), second: 9 * 3_600)!

  package let folder: String
  private let files = FileManager.default

  package init() throws {
    folder = files.temporaryDirectory.path + "/" + UUID().uuidString
    try files.createDirectory(
      atPath: folder + "/data/aldmoor", withIntermediateDirectories: true)
    try arrive(Aldmoor.text(), asAt: Aldmoor.asAt)
  }

  deinit { try? files.removeItem(atPath: folder) }

  /// Somebody opens the dashboard: of Aldmoor, or of a council whose data are shipped.
  package func board(
    of council: String = "aldmoor", as author: Author = PlanFixtures.officer,
    at moment: Moment = now, isReadOnly: Bool = false,
    keys: KeyTable = .standard, size: ScreenSize = .classic
  ) throws -> DashboardDriver {
    try DashboardDriver(
      opening: council, registerIn: folder,
      data: council == "aldmoor" ? folder + "/data" : ShippedData.folder, as: author, at: moment,
      isReadOnly: isReadOnly, keys: keys, size: size)
  }

  /// A snapshot file arrives in the data folder.
  package func arrive(_ text: String, asAt: Day) throws {
    let file = folder + "/data/aldmoor/\(asAt.iso).json"
    guard files.createFile(atPath: file, contents: Data(text.utf8)) else {
      throw CocoaError(.fileWriteUnknown)
    }
  }

  /// A snapshot file is removed, as one that was made by mistake.
  package func remove(_ asAt: Day) throws {
    try files.removeItem(atPath: folder + "/data/aldmoor/\(asAt.iso).json")
  }

  /// Writes the plan with what was recorded as its next snapshot, as `board snapshot` does.
  package func freeze(_ board: DashboardDriver, asAt: Day) throws {
    guard let ledger = board.state.plan.ledger else { throw CocoaError(.featureUnsupported) }
    try SnapshotWriter.write(
      ledger.frozen(asAt: asAt), inFolder: folder + "/data/aldmoor")
  }

  /// Takes the register away; gives back how to put it where it was.
  package func takeRegisterAway() throws -> () throws -> Void {
    let (file, away) = (folder + "/register.sqlite", folder + "/away.sqlite")
    try files.moveItem(atPath: file, toPath: away)
    return { [files] in try files.moveItem(atPath: away, toPath: file) }
  }

  package func removeRegister() throws { try files.removeItem(atPath: folder + "/register.sqlite") }

  /// Puts something else in the place of the register.
  package func replaceRegister(with text: String) throws {
    let file = folder + "/register.sqlite"
    try? files.removeItem(atPath: file)
    guard files.createFile(atPath: file, contents: Data(text.utf8)) else {
      throw CocoaError(.fileWriteUnknown)
    }
  }
}
