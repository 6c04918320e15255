import ImprovementPlan
import Testing

@testable import Register
@testable import RegisterSQLite

let noon = Moment(day: Day(number: 20_000), second: 43_200, offset: 60)!
let officer = Author(login: "jdoe", role: "head-of-safeguarding")
let autumn = Day(2026, 9, 30)!
let march = Day(2027, 3, 31)!
let june = Day(2027, 6, 30)!
let board = Approval(by: "improvement board", on: Day(2026, 11, 18)!, meeting: "M8")

extension SQLiteRegister {
  /// Adds changes of a council called bury, by an officer, at noon.
  @discardableResult
  func record(
    _ changes: NewChange..., after mark: Register.Mark = .start, by author: Author = officer,
    council: String = "bury"
  ) throws -> [RecordedChange] {
    try add(to: council, over: autumn, by: author, at: noon, after: mark) { _ in changes }
  }

  /// Adds as many notes in one go.
  func recordNotes(_ count: Int) throws {
    _ = try add(to: "bury", over: autumn, by: officer, at: noon, after: .start) { _ in
      (1...count).map { NewChange("A1", .note("note \($0)")) }
    }
  }
}
