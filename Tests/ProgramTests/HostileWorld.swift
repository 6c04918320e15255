import FoundationEssentials
import GRDB
import ImprovementPlan
import TerminalTestSupport
import Testing

@testable import Register
@testable import RegisterSQLite

extension World {
  /// A world in which all that the program reads has payloads in it: the plan, the tables beside it,
  /// the register, the configuration, `mine.yaml`, a theme, and `agenda.yaml`.
  static func hostile() throws -> World {
    let world = try World(withRepositoryData: false)
    try world.write(hostilePlan(), to: "data/fernshire/\(newestDay).json")
    try world.write(olderHostilePlan(), to: "data/fernshire/\(olderDay).json")
    try world.writeHostileTables()
    try world.writeHostileConfiguration()
    try world.recordPayloads()
    return world
  }

  private func writeHostileTables() throws {
    // In quotes, where a line may end and a quote is doubled.
    let cell = payload.replacing("\"", with: "\"\"")
    let days = try readText(repository + "/data/bank-holidays.csv")
    try write(days + "2028-12-27,\"\(cell)\"\n", to: "data/bank-holidays.csv")
    let figures = try readText(repository + "/data/england-figures.csv").split(separator: "\n")
    let told = figures.dropFirst().map { "\($0) \(payload.filter { !$0.isNewline })" }
    try write(
      ([String(figures[0])] + told).joined(separator: "\n") + "\n", to: "data/england-figures.csv")
  }

  private func writeHostileConfiguration() throws {
    let (text, name) = (quotedForYAML(payload), quotedForYAML(namePayload))
    try write(
      "roles:\n  \(name): \(text)\n\(name): 1\n", to: "config/improvement-board/config.yaml")
    try write(
      "name: \(text)\nroles:\n  \(name): red\n  heading: \(text)\n", to: "mine.yaml"
    )
    try write(
      """
      items:
      - title: \(name)
        notes: \(text)
        text: \(text)
        minutes: 5
      - slides: [rest, \(name)]

      """, to: "agenda.yaml")
  }

  /// Rows as a program would have added them that cleans nothing: each follows from the one before.
  private func recordPayloads() throws {
    guard try run(["update", "P21", "--note", "first"]).end == .code(0) else { return }
    let file = folder + "/data/register.sqlite"
    var mark = try SQLiteRegister(file: file).read().mark
    let database = try DatabaseQueue(path: file)
    for (change, why) in hostileChanges {
      let record = try hostileRecord(change, why, number: mark.number + 1)
      var row = StoredRow(record)
      row.set(.previous, mark.hash)
      row.set(.hash, row.rightHash)
      try database.write { try $0.insert(row) }
      mark = Register.Mark(number: record.number, hash: row.rightHash)
    }
  }
}

private let hostileChanges: [(change: ActionChange, why: String?)] = {
  let (day, later) = (Day(number: 20_757), Day(number: 20_847))
  let approval = Approval(by: payload, on: day, meeting: Ref(payload))
  return [
    (.note(payload), payload), (.lead(from: payload, to: payload), payload),
    (.recovery(from: nil, to: payload), payload), (.reason(from: nil, to: payload), nil),
    (.rating(from: payload, to: payload), payload),
    (.evidence(Evidence(kind: .audit, text: payload)), nil),
    (.due(from: day, to: later, approval: nil), payload),
    (.approval(to: later, approval), payload),
  ]
}()

private func hostileRecord(
  _ change: ActionChange, _ why: String?, number: Int
) throws -> RecordedChange {
  let noon = try #require(Moment(day: Day(number: 20_757), second: 43_200))
  return RecordedChange(
    number: number, intent: number, at: noon, by: Author(login: payload, role: payload),
    council: "fernshire", action: "P21", basis: Day(number: 20_757), change: change, why: why)
}

extension Database {
  fileprivate func insert(_ row: StoredRow) throws {
    let values: [(any DatabaseValueConvertible)?] = row.values.map { value in
      switch value {
      case .null: nil
      case .number(let number): number
      case .text(let text): text
      }
    }
    let places = values.map { _ in "?" }.joined(separator: ", ")
    try execute(
      sql: "INSERT INTO change VALUES (\(places))", arguments: StatementArguments(values))
  }
}

/// A text in double quotes, with whatever is no plain letter as YAML escapes it.
private func quotedForYAML(_ text: String) -> String {
  let escaped = text.unicodeScalars.map { scalar in
    switch scalar {
    case "\"", "\\": "\\" + String(scalar)
    case " "..."~": String(scalar)
    default:
      "\\U" + String(repeating: "0", count: 8 - String(scalar.value, radix: 16).count)
        + String(scalar.value, radix: 16)
    }
  }
  return "\"" + escaped.joined() + "\""
}
