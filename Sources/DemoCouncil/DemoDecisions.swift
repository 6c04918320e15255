import ImprovementPlan

/// What the board decided, by whom it is to be done, and whether it was.
enum DemoDecisions {
  static func all(asAt day: Day) -> [Decision] {
    table.enumerated().compactMap { index, row in
      let date = Boards.date(of: row.meeting)
      return date <= day ? decision(row, number: index + 1, on: date, asAt: day) : nil
    }
  }

  private static func decision(_ row: Row, number: Int, on date: Day, asAt day: Day) -> Decision {
    var decision = Decision(ref: Ref("DE\(number)"), text: row.text)
    decision.date = date
    decision.meeting = row.meeting
    decision.actionBy = row.by.map(\.rawValue)
    decision.due = row.due.map { Day(written: $0) }
    decision.doneOn = row.done.map { Day(written: $0) }.flatMap { $0 <= day ? $0 : nil }
    decision.actions = row.actions
    decision.citation = Citation(source: DemoSources.board, place: "minutes of \(date.inWords)")
    return decision
  }

  private struct Row {
    let meeting: Ref
    let text: String
    let by: [Role]
    var due: Int?
    var done: Int?
    var actions: [Ref] = []
  }

  private static let table = firstYear + secondYear

  private static let firstYear = [
    Row(
      meeting: "B02", text: "Sign off the improvement plan for Ofsted and the DfE.",
      by: [.director], due: 2025_03_21, done: 2025_03_17),
    Row(
      meeting: "B03", text: "Bring caseloads by team, not only the average, to every board.",
      by: [.performance], due: 2025_06_06, done: 2025_06_02, actions: ["W01"]),
    Row(
      meeting: "B05", text: "Ask Cabinet to confirm the budget for the third year.",
      by: [.chiefExecutive], due: 2025_10_31, done: 2025_10_14, actions: ["L03"]),
    Row(
      meeting: "B07", text: "Show every measure with “good is high” or “good is low” in words.",
      by: [.performance], due: 2025_11_21, done: 2025_11_12, actions: ["L07"]),
    Row(
      meeting: "B08", text: "Fund a retention payment for front-line teams for two years.",
      by: [.workforce, .chiefExecutive], due: 2026_01_30, done: 2026_01_19, actions: ["W04"]),
    Row(
      meeting: "B09", text: "Hear from care leavers in person twice a year.",
      by: [.leavingCare], due: 2026_05_08, done: 2026_05_08, actions: ["L10", "P28"]),
    Row(
      meeting: "B10", text: "Write to the chief constable about evening strategy meetings.",
      by: [.director], due: 2026_03_06, done: 2026_02_25, actions: ["P16"]),
  ]

  private static let secondYear = [
    Row(
      meeting: "B11",
      text: "Approve new dates for the second children's home and return home interviews.",
      by: [.commissioning], done: 2026_03_27, actions: ["P27", "P21"]),
    Row(
      meeting: "B11", text: "Bring a report on the return home interview provider each board.",
      by: [.commissioning], due: 2026_05_08, done: 2026_05_08, actions: ["P21"]),
    Row(
      meeting: "B12",
      text: "Approve a new date for permanence plans; dip-sample the 14 delayed cases.",
      by: [.care, .quality], due: 2026_07_31, done: 2026_07_22, actions: ["P24"]),
    Row(
      meeting: "B13",
      text: "Approve 15 September for monthly supervision; no further move expected.",
      by: [.safeguarding], done: 2026_06_19, actions: ["P12"]),
    Row(
      meeting: "B13", text: "Name a deputy for every team-manager post.",
      by: [.safeguarding, .workforce], due: 2026_09_11, actions: ["P12", "W07"]),
    Row(
      meeting: "B14", text: "Invite housing to the board as a standing member.",
      by: [.chiefExecutive], due: 2026_09_11, done: 2026_09_11, actions: ["P30"]),
    Row(
      meeting: "B14", text: "Explain the fall in re-referrals before it is reported as a success.",
      by: [.frontDoor, .performance], due: 2026_10_23, actions: ["Q06"]),
    Row(
      meeting: "B15", text: "Suspend the contact centre until a new site is found.",
      by: [.commissioning], due: 2027_03_31, actions: ["P23"]),
    Row(
      meeting: "B15",
      text: "Send health the last offer on joint funding, from both chief executives.",
      by: [.chiefExecutive], due: 2026_10_09, done: 2026_10_07, actions: ["L09"]),
    Row(
      meeting: "B16", text: "Bring a recovery plan for agency staff to the next board.",
      by: [.workforce], due: 2026_12_04, actions: ["W03"]),
    Row(
      meeting: "B16",
      text: "Ask scrutiny to look at homeless 16 and 17 year olds: no action covers it.",
      by: [.director], due: 2026_12_10),
    Row(
      meeting: "B16", text: "Suspend overseas recruitment; bring a fresh case in January.",
      by: [.workforce], due: 2027_01_15, actions: ["W06"]),
  ]
}
