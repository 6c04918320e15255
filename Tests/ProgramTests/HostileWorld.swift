import FoundationEssentials
import ImprovementPlan
import Register

extension World {
  /// A world in which all that the program reads has payloads in it: the plan, the tables beside it,
  /// the register, the configuration, `mine.yaml`, a theme, and `agenda.yaml`.
  static func hostile() throws -> World {
    let world = try World(withRepositoryData: false)
    try world.write(hostilePlan(), to: "data/fernshire/\(newestDay).json")
    let older = try readText(repository + "/data/fernshire/\(olderDay).json")
    try world.write(older, to: "data/fernshire/\(olderDay).json")
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

  /// Rows as a program might have added them that cleans nothing: the chain of hashes holds.
  private func recordPayloads() throws {
    let register = Register(file: folder + "/data/register.sqlite")
    guard let day = Day(iso: newestDay), let noon = ImprovementPlan.Moment(day: day, second: 43_200)
    else { return }
    let approval = Approval(by: payload, on: day, meeting: Ref(payload))
    _ = try register.add(
      to: "fernshire", over: day, by: Author(login: payload, role: payload), at: noon,
      after: .start
    ) { _ in
      [
        NewChange("P21", .note(payload), why: payload),
        NewChange("P21", .lead(from: payload, to: payload), why: payload),
        NewChange("P21", .recovery(from: nil, to: payload), why: payload),
        NewChange("P21", .reason(from: nil, to: payload)),
        NewChange("P21", .rating(from: payload, to: payload), why: payload),
        NewChange("P21", .evidence(Evidence(kind: .audit, text: payload))),
        NewChange(
          "P21", .due(from: day, to: Day(number: day.number + 90), approval: nil), why: payload),
        NewChange("P21", .approval(to: Day(number: day.number + 90), approval), why: payload),
        NewChange(Ref(payload), .note(payload), why: payload),
        NewChange("P22", .lifecycle(from: nil, to: .inProgress), why: payload),
      ]
    }
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
