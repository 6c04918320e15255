import ImprovementPlan

@testable import SnapshotFiles

extension SenseCase {
  /// What looks like a slip and may be so.
  static let soundSlipCases: [SenseCase] = [
    SenseCase("a role that begins as another does", []) {
      $0.actions[0].accountable = "Head of Safeguarding and Reviewing"
      $0.actions[1].accountable = "Assistant Director of Children's Services"
    },
    SenseCase("a role made of the words of two short ones", []) {
      $0.actions[0].partners = ["Police", "Health"]
      $0.actions[1].partners = ["Police Health Liaison Officer"]
    },
    SenseCase("a budget spent against its profile", []) {
      $0.metrics[0] = Metric(
        ref: "M1", name: "Budget spent against profile", unit: .percent, goodIs: .neutral)
      $0.metrics[0].observations = figures([97, 104])
      $0.metrics[0].observations[1].numerator = 1040
      $0.metrics[0].observations[1].denominator = 1000
    },
    SenseCase("a percentage over 100 that its counts come to", []) {
      $0.metrics[0].observations[1].value = 104
      $0.metrics[0].observations[1].numerator = 52
      $0.metrics[0].observations[1].denominator = 50
      $0.metrics[0].observations[0] = Observation(at: on(9, 30), value: 101)
    },
    SenseCase("a target over 100 that figures are about", []) {
      $0.metrics[0].target = 110; $0.metrics[0].tooGood = nil
      $0.metrics[0].observations[1].value = 104
    },
    SenseCase("a caseload against capacity, of which 100 is the aim", []) {
      $0.metrics[0] = Metric(
        ref: "M1", name: "Cases held against capacity", unit: .percent, goodIs: .lower)
      $0.metrics[0].target = 100
      $0.metrics[0].tolerance = Tolerance(green: 0, amber: 5)
      $0.metrics[0].observations = figures([97, 104])
    },
    SenseCase("a month of few, between months of many", []) {
      $0.metrics[1].observations = figures([30, 3, 31])
    },
    SenseCase("a share of few that jumps, with its counts", []) {
      $0.metrics[0].observations = figures([70, 8, 71])
      for index in 0...2 {
        $0.metrics[0].observations[index].numerator = [70, 8, 71][index]
        $0.metrics[0].observations[index].denominator = 100
      }
    },
    SenseCase("two measures without a figure that differs", []) {
      for index in 0...1 {
        $0.metrics[index] = Metric(
          ref: index == 0 ? "M1" : "M2", name: index == 0 ? "Seen" : "Reviewed", unit: .percent,
          goodIs: .higher)
        $0.metrics[index].observations = figures([100, 100, 100, 100])
      }
    },
    SenseCase("visits not in time, of which less is better", []) {
      $0.metrics[0] = Metric(
        ref: "M1", name: "Visits not in time", unit: .percent, goodIs: .lower)
      $0.metrics[0].observations = figures([12, 11])
    },
    SenseCase("a plan of seven years", []) {
      $0.metrics[0].targetBy = on(10, 31, 2033)
    },
    SenseCase("a month's last day at Easter, and a year's first", []) {
      $0.deadlines += [Deadline(ref: "D2", title: "Review"), Deadline(ref: "D3", title: "Budget")]
      $0.deadlines[1].due = on(3, 31, 2024); $0.deadlines[2].due = on(1, 1, 2027)
    },
    SenseCase("a third review before a second meeting of another kind", []) {
      $0.deadlines += [
        Deadline(ref: "D2", title: "Third review"), Deadline(ref: "D3", title: "Second audit"),
      ]
      $0.deadlines[1].due = on(12, 18); $0.deadlines[2].due = on(1, 18, 2027)
    },
    SenseCase("days of the week beside their dates, and without", []) {
      $0.actions[1].detail = "On Monday 7 December 2026 and on Fridays; wed 2026 plans"
      $0.meetings[1].when = "moved from Friday to Monday"
    },
    SenseCase("minutes of after the data whose title says so", []) {
      $0.sources[0] = Source(ref: "S1", title: "Minutes, 20 November 2026")
      $0.sources[0].date = on(11, 20)
    },
    SenseCase("a decision found in the minutes of the next meeting", []) {
      $0.decisions[0].citation = Citation(source: "S1", place: "minutes of 19 Oct 2026")
    },
    SenseCase("a move that the chair approved between meetings", []) {
      $0.actions[1].revisions[0].approval = Approval(by: "Chair of the board", on: on(9, 10))
    },
    SenseCase("numbers beside \"of\" that count nothing", []) {
      $0.actions[1].detail = "Item 12 of 8, the 24 of 8 June, 5 of 2025, page 9 of 4, 40 of 52"
    },
    SenseCase("roles that differ by a plural or a word of its own, once beside often", []) {
      $0.actions[1].updates += reports(by: 4, "Team Manager", once: "Team Managers")
      $0.actions[1].updates += reports(by: 4, "Head of Quality", once: "Head of Equality")
    },
    SenseCase("a slip in a shorter word beside a role that is rare too", []) {
      $0.actions[1].updates += reports(by: 2, "Practice Manager", once: "Practice Manger")
    },
  ]

  /// Figures of the months up to the data date.
  static func figures(_ values: [Double], of wholes: [Int] = []) -> [Observation] {
    values.indices.map { index in
      let months = index - values.count + 1
      var figure = Observation(at: on(11, 1).adding(months: months) - 1, value: values[index])
      if wholes.indices.contains(index) { figure.denominator = wholes[index] }
      return figure
    }
  }

  /// Reports by a role, and one by another.
  static func reports(by count: Int, _ role: String, once other: String) -> [StatusUpdate] {
    (0..<count).map { StatusUpdate(date: on(10, 20), by: role, text: "\(role) told \($0)") }
      + [StatusUpdate(date: on(10, 20), by: other, text: "\(other) told more")]
  }
}
