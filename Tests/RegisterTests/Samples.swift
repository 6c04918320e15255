import ImprovementPlan
import Testing

@testable import Register

let noon = Moment(day: Day(number: 20_000), second: 43_200, offset: 60)!
let head = Author(login: "jdoe", role: "head-of-safeguarding")
let march = Day(2027, 3, 31)!
let june = Day(2027, 6, 30)!
let board = Approval(by: "improvement board", on: Day(2026, 11, 18)!, meeting: "M8")

extension Register {
  /// Adds changes of a council called bury, by the head, at noon.
  @discardableResult
  func record(
    _ changes: NewChange..., after mark: Mark = .start, by author: Author = head,
    council: String = "bury"
  ) throws -> [RecordedChange] {
    try add(to: council, by: author, at: noon, after: mark) { _ in changes }
  }

  /// Adds as many notes, one after the other.
  func recordNotes(_ count: Int) throws {
    for number in 1...count { try record(NewChange("A1", .note("note \(number)"))) }
  }
}
