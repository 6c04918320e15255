import ImprovementPlan

/// The dates the plan answers to, and the reports owed on a rhythm.
enum DemoDeadlines {
  static func deadlines(asAt day: Day) -> [Deadline] {
    [
      deadline("D1", "Improvement plan to Ofsted and the DfE", due: 2025_03_21, met: 2025_03_17) {
        $0.rule = WorkingDayRule(from: DemoInspection.published, days: 70)
        $0.note = "70 working days after the inspection report"
      },
      deadline("D2", "First DfE review of progress", due: 2025_10_31, met: 2025_10_22),
      deadline("D3", "Second DfE review of progress", due: 2026_05_29, met: 2026_05_21),
      deadline("D4", "Third DfE review of progress", due: 2026_12_18) {
        $0.note = "decides whether the improvement notice stays"
      },
      deadline("D5", "Reinspection", due: 2027_10_29) {
        $0.opens = Day(written: 2027_04_05)
        $0.note = "a window the council plans for; inspectors give a few days' notice"
      },
    ].map { deadline in
      var deadline = deadline
      if let met = deadline.metOn, met > day { deadline.metOn = nil }
      return deadline
    }
  }

  private static func deadline(
    _ ref: String, _ title: String, due: Int, met: Int? = nil,
    more: (inout Deadline) -> Void = { _ in }
  ) -> Deadline {
    var deadline = Deadline(ref: Ref(ref), title: title)
    deadline.due = Day(written: due)
    deadline.metOn = met.map { Day(written: $0) }
    deadline.citation = Citation(source: DemoSources.board, place: "deadlines")
    more(&deadline)
    return deadline
  }

  static func reports(asAt day: Day) -> [Report] {
    [
      report(
        "RP1", "Chair's report on progress", by: "Independent chair",
        to: "Department for Education",
        every: "quarterly", first: 2025_03_18, months: 3, asAt: day),
      report(
        "RP2", "Adviser's report", by: "DfE improvement adviser", to: "Department for Education",
        every: "six-monthly", first: 2025_05_30, months: 6, asAt: day),
      report(
        "RP3", "Finance report on the improvement budget", by: "Finance Business Partner",
        to: "Cabinet", every: "quarterly", first: 2025_06_15, months: 3, asAt: day),
      report(
        "RP4", "Progress report to scrutiny", by: "Director of Children's Services",
        to: "Children's scrutiny committee", every: "twice a year", first: 2025_06_03,
        months: 6, asAt: day),
    ]
  }

  private static func report(
    _ ref: String, _ title: String, by role: String, to reader: String, every rhythm: String,
    first: Int, months: Int, asAt day: Day
  ) -> Report {
    var report = Report(ref: Ref(ref), title: title)
    report.by = role
    report.to = reader
    report.every = rhythm
    let firstDue = Day(written: first)
    let count = (0...).first { firstDue.adding(months: months * $0) > day } ?? 0
    report.due = firstDue.adding(months: months * count)
    report.citation = Citation(source: DemoSources.board, place: "forward plan")
    return report
  }
}
