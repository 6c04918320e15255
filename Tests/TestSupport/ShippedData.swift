import App
import DashboardState
import ImprovementPlan
import Listings

/// The data that come with the program.
package enum ShippedData {
  /// The folder, found from where this file lies.
  package static let folder = folders(above: 3) + "/data"

  package static let councils = [
    "bury", "fernshire", "manchester", "telford-and-wrekin", "tower-hamlets", "worcestershire",
  ]

  /// Without a register: whoever works on the program may have one there.
  static let bookcase = bookcase(on: PlanFixtures.today)

  /// The same, on a day.
  static func bookcase(on today: Day) -> Bookcase {
    Bookcase(dataFolder: folder, asOf: nil, clock: Clock { Moment(day: today, second: 0)! })
  }

  /// A council's snapshot, open as the program opens it; the newest one where no day is given.
  static func open(_ council: String, _ day: Day?, today: Day) -> DashboardState {
    guard let (plan, shelf) = day == nil ? newest[council] : read(council, day) else {
      fatalError("\(folder) has no such snapshot of \(council)")
    }
    return DashboardState(plan: plan, shelf: shelf, today: today, author: PlanFixtures.officer)
  }

  /// Read once: many tests begin there.
  private static let newest = Dictionary(
    uniqueKeysWithValues: councils.compactMap { council in
      read(council, nil).map { (council, $0) }
    })

  private static func read(_ council: String, _ day: Day?) -> (OpenPlan, Shelf)? {
    var bookcase = bookcase
    return try? bookcase.plan(of: council, on: day)
  }

  private static func folders(above steps: Int) -> String {
    #filePath.split(separator: "/").dropLast(steps).map { "/" + $0 }.joined()
  }
}
