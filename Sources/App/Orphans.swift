import CleanText
import ImprovementPlan
import Register
import SnapshotFiles

extension Bookcase {
  /// Councils of which something was recorded, that have no snapshot, and that would have opened before a
  /// council that nobody named.
  ///
  /// - Returns: the first whose name still stands in the data folder, and a caution of each whose name
  ///   doesn't: what is recorded of it may be of another data folder's.
  func orphans(before choice: Choice) -> (doubt: Diagnostic?, cautions: [String]) {
    guard choice.isFirst, choice.doubt == nil else { return (nil, []) }
    let orphans = recordedCouncils.filter { name, count in
      count > 0 && !name.isEmpty && name < choice.council
        && choice.councils.folder(named: name) == nil
    }.sorted { $0.key < $1.key }
    let isThere = { (name: String) in choice.councils.isOccupied(name) }
    let doubt = orphans.first { isThere($0.key) }.map { name, count in
      library.doubt(of: name, found: "\(PlanWords.count(count, "change")) of it, and no snapshot")
    }
    return (
      doubt,
      orphans.filter { !isThere($0.key) }.map { name, count in
        "\(choice.council) is opened, as the first council there is: the register has "
          + "\(PlanWords.count(count, "change")) of “\(name.cleaned)”, which has no folder"
      }
    )
  }

  /// How many changes there are of each council; none where that can't be told, which is told elsewhere.
  private var recordedCouncils: [String: Int] {
    do { return try reader?.counts() ?? [:] } catch { return [:] }
  }
}
