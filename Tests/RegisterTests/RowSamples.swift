import ImprovementPlan

@testable import Register

let noon = Moment(day: Day(number: 20_000), second: 43_200, offset: 60)!
let officer = Author(login: "jdoe", role: "head of safeguarding")
let autumn = Day(2026, 9, 30)!
let march = Day(2027, 3, 31)!
let june = Day(2027, 6, 30)!
let board = Approval(by: "improvement board", on: Day(2026, 11, 18)!, meeting: "M8")
let identity = String(repeating: "0123456789abcdef", count: 2)

/// One of each kind of change, with and without what may be left out.
let everyKind: [ActionChange] = [
  .lifecycle(from: nil, to: .notStarted), .lifecycle(from: .inProgress, to: .embedded),
  .rating(from: nil, to: "red"), .rating(from: "red", to: nil), .rating(from: nil, to: nil),
  .impact(from: nil, to: .notYet), .impact(from: .emerging, to: .achieved),
  .note("audit of 40 cases"), .evidence(Evidence(kind: .audit, text: "40 cases")),
  .evidence(Evidence(kind: .voiceOfTheChild, text: "“heard”", date: march)),
  .due(from: nil, to: june, approval: nil), .due(from: march, to: june, approval: board),
  .due(from: march, to: june, approval: Approval(by: "chair", on: march)),
  .approval(to: june, board), .text(.lead, from: nil, to: "head of service"),
  .text(.lead, from: "", to: "head of service"), .text(.recovery, from: "one post", to: "two"),
  .text(.reason, from: nil, to: "nobody applied"), .undo(of: 1),
]

/// An envelope of an action of Bury's, recorded at noon by an officer.
func envelope(_ number: Int, intent: Int? = nil, kind: String = "note", of ref: String = "A1")
  -> Envelope
{
  Envelope(
    register: identity, council: "bury", number: number, intent: intent ?? number, at: noon,
    by: officer, basis: autumn, kind: kind, subject: Subject("action", ref))
}

/// Rows of notes that follow from one another.
func notes(_ texts: String..., after mark: Register.Mark = .start) -> [RegisterRow] {
  var previous = mark.hash
  return texts.enumerated().map { place, text in
    let row = RegisterRow(
      envelope(mark.number + place + 1), body: .object(["now": .text(text)]), after: previous)
    previous = row.hash
    return row
  }
}

/// A row of version 1 that follows from the one before it.
func versionOneRow(
  _ number: Int, _ change: ActionChange, council: String = "bury", after previous: String
) -> StoredRow {
  StoredRow(
    RecordedChange(
      number: number, intent: number, at: noon, by: officer, council: council, action: "A1",
      basis: autumn, change: change, why: "because")
  ).chained(to: previous)
}
