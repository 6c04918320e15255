import ImprovementPlan

/// Ofsted's monitoring visits: five held, one expected.
enum DemoVisits {
  /// The visits held by a day, with letters published by then, and the next one expected.
  static func all(asAt day: Day) -> [MonitoringVisit] {
    let held = table.filter { $0.day <= day }
    return held.map { visit($0, asAt: day) } + [next(after: held.count, asAt: day)]
  }

  private struct Row {
    let day: Day
    let letter: Day
    let focus: [String]
    let findings: String
    let actions: [Ref]
  }

  private static let table = [
    Row(
      day: Day(written: 2025_06_10), letter: Day(written: 2025_07_08),
      focus: ["front door", "out of hours"],
      findings: "Contacts are decided faster, but partners' checks come late and thresholds vary.",
      actions: ["P01", "P02", "P03"]),
    Row(
      day: Day(written: 2025_10_07), letter: Day(written: 2025_11_04),
      focus: ["children on a child protection plan"],
      findings: "Children are seen more often. Core groups and chronologies don't yet drive plans.",
      actions: ["P09", "P17", "P18"]),
    Row(
      day: Day(written: 2026_01_27), letter: Day(written: 2026_02_24),
      focus: ["children in care", "permanence"],
      findings: "Social workers know their children well. Permanence still drifts for too many.",
      actions: ["P24", "P25", "Q20"]),
    Row(
      day: Day(written: 2026_05_19), letter: Day(written: 2026_06_16),
      focus: ["supervision", "quality assurance"],
      findings: "Audit is honest and well used. Supervision is regular in some teams only.",
      actions: ["P12", "Q07", "Q19"]),
    Row(
      day: Day(written: 2026_09_29), letter: Day(written: 2026_10_27),
      focus: ["missing children and exploitation"],
      findings: "Risk is better understood. Too many children wait too long for an interview "
        + "when they return.", actions: ["P20", "P21"]),
  ]

  private static func visit(_ row: Row, asAt day: Day) -> MonitoringVisit {
    let number = (table.firstIndex { $0.day == row.day } ?? 0) + 1
    var visit = MonitoringVisit(ref: Ref("V\(number)"), title: title(number))
    visit.from = row.day
    visit.to = min(row.day + 1, day)
    visit.focus = row.focus
    if row.letter <= day {
      visit.letter = row.letter
      visit.findings = row.findings
      visit.actions = row.actions
      visit.citation = Citation(
        source: DemoSources.letters, place: "letter of \(row.letter.inWords)")
    }
    return visit
  }

  private static func next(after held: Int, asAt day: Day) -> MonitoringVisit {
    var visit = MonitoringVisit(ref: Ref("V\(held + 1)"), title: title(held + 1))
    visit.when = held < table.count ? "expected within four months" : "expected by February 2027"
    visit.focus = held < table.count ? table[held].focus : ["care leavers"]
    return visit
  }

  private static func title(_ number: Int) -> String {
    let words = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth"]
    return words[min(number, 6) - 1] + " monitoring visit"
  }
}
