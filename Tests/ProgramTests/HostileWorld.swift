import FoundationEssentials
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
    let store = SQLiteStore(file: folder + "/data/register.sqlite")
    let fernshire = CouncilRegister(of: "fernshire", in: store)
    var chain = fernshire.start
    _ = try fernshire.read(&chain)
    let noon = try #require(Moment(day: Day(number: 20_757), second: 43_200))
    let identity = try #require(chain.register)
    var (rows, mark) = ([RegisterRow](), chain.mark)
    for (change, why) in hostileChanges {
      let envelope = Envelope(
        register: identity, council: "fernshire", number: mark.number + 1,
        intent: mark.number + 1, at: noon, by: Author(login: payload, role: payload),
        basis: noon.day, kind: change.kind.name, subject: Subject("action", "P21"))
      let row = RegisterRow(envelope, body: change.body(why: why), after: mark.hash)
      rows.append(row)
      mark = Register.Mark(number: mark.number + 1, hash: row.hash)
    }
    try store.append(to: "fernshire", mayMake: false) { _ in
      RowAddition(identity: identity, rows: rows, head: mark, result: ())
    }
  }
}

private let hostileChanges: [(change: ActionChange, why: String?)] = {
  let (day, later) = (Day(number: 20_757), Day(number: 20_847))
  let approval = Approval(by: payload, on: day, meeting: Ref(payload))
  return [
    (.note(payload), payload), (.text(.lead, from: payload, to: payload), payload),
    (.text(.recovery, from: nil, to: payload), payload),
    (.text(.reason, from: nil, to: payload), nil),
    (.rating(from: payload, to: payload), payload),
    (.evidence(Evidence(kind: .audit, text: payload)), nil),
    (.due(from: day, to: later, approval: nil), payload),
    (.approval(to: later, approval), payload),
  ]
}()

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
