import ImprovementPlan

@testable import SnapshotFiles

extension SenseCase {
  /// What looks odd and is meant to pass, each with why.
  static let meantCases: [SenseCase] = [
    SenseCase("a date brought forward, with its reason", []) {
      $0.actions[1].revisions[0].to = on(9, 20);
      $0.actions[1].revisions[0].reason = "brought forward to the review";
      $0.actions[1].due = on(9, 20)
    },
    SenseCase("complete, no day, in a plan that dates no completion", []) {
      $0.actions[0].completedOn = nil
    },
    SenseCase("a theme with a number, as the plan's own headings have", []) {
      $0.themes[1] = Theme(ref: "2", title: "Practice"); $0.actions[1].themes = ["2"]
    },
    SenseCase("a ref with brackets, as a council's own numbering", []) {
      $0.actions.append(titled("2(iii)"))
    },
    SenseCase("a ref with dots", []) { $0.actions.append(titled("1.1a")) },
    SenseCase("an action without owner or date, where papers give none to most", []) {
      $0.actions = [
        Action(ref: "A1", title: "Ask for minutes"), Action(ref: "A2", title: "Meet staff"),
      ]; $0.decisions = []
    },
    SenseCase("no data, with a word why", []) {
      $0.metrics[1].observations[1].value = nil;
      $0.metrics[1].observations[1].note = "the system changed"
    },
    SenseCase("a suppressed figure", []) {
      $0.metrics[1].observations[1].value = nil; $0.metrics[1].observations[1].suppressed = true
    },
    SenseCase("a count to one decimal place, as moves a child", []) {
      $0.metrics[1].decimals = 1; $0.metrics[1].observations[0].value = 2.3
    },
    SenseCase("two bodies of scrutiny on a day", []) {
      $0.meetings += [
        scrutiny("B3", "Health scrutiny", "10 am"), scrutiny("B4", "Schools scrutiny", "2 pm"),
      ]
    },
    SenseCase("two bodies on one day", []) {
      $0.meetings[1].date = on(9, 7); $0.meetings[1].body = .scrutiny;
      $0.meetings[1].title = "Scrutiny"
    },
    SenseCase("a deadline that was missed", []) { $0.deadlines[0].metOn = on(7, 1, 2025) },
    SenseCase("a deadline known in words alone", []) {
      $0.deadlines[0].due = nil; $0.deadlines[0].rule = nil; $0.deadlines[0].note = "by spring"
    },
    SenseCase("complete with no impact yet, as Telford's minutes had it", []) {
      $0.actions[0].impact = .notYet
    },
    SenseCase("reopened work", []) {
      $0.actions[0].lifecycle = .inProgress; $0.actions[0].completedOn = nil;
      $0.actions[0].updates.append(
        StatusUpdate(date: on(7, 1), text: "Reopened", lifecycle: .inProgress))
    },
    SenseCase("work that began on its day without a report", []) {
      $0.actions[1].updates = [
        StatusUpdate(date: on(1, 20), text: "Agreed", lifecycle: .notStarted)
      ]
    },
    SenseCase("work that starts later than planned", []) {
      $0.actions[1].lifecycle = .notStarted; $0.actions[1].updates = []
    },
    SenseCase("a comparator of a later day, the nearest there is", []) {
      $0.metrics[0].comparators[0].at = on(3, 31, 2027)
    },
    SenseCase("minutes of the next meeting, which tell how things stood", []) {
      $0.meetings[1].date = on(11, 20); $0.sources[0].date = on(11, 20)
    },
    SenseCase("an old Act among the sources", []) { $0.sources[0].date = on(11, 16, 1989) },
    SenseCase("officers' own colours by state", []) {
      $0.scheme = Scheme(
        name: "By hand",
        ratings: [
          Rating(
            id: "r", letter: "R", word: "red", meaning: "red", tone: .bad,
            rule: RatingRule(states: [.suspended])),
          Rating(
            id: "a", letter: "A", word: "amber", meaning: "amber", tone: .caution,
            rule: RatingRule(states: [.notStarted])),
          Rating(
            id: "g", letter: "G", word: "green", meaning: "green", tone: .good,
            rule: RatingRule(states: [
              .inProgress, .awaitingSignOff, .complete, .embedded, .superseded,
            ])),
        ])
    },
    SenseCase("a year to date by quarters, over the end of a year", []) {
      $0.metrics[1].kind = .yearToDate
      $0.metrics[1].observations = [
        Observation(at: on(3, 31), value: 90), Observation(at: on(6, 30), value: 20),
      ]
    },
    SenseCase("two comparators of one name and day, told apart by their notes", []) {
      $0.metrics[0].comparators.append($0.metrics[0].comparators[0])
      $0.metrics[0].comparators[0].note = "in 5 days"
      $0.metrics[0].comparators[1].note = "in 10 days"; $0.metrics[0].comparators[1].value = 60
    },
    SenseCase("overall requires improvement, though care leavers get an inadequate", []) {
      $0.inspection?.overall = .requiresImprovement
      $0.inspection?.areas = [
        AreaJudgement(area: "Care leavers", judgement: .inadequate),
        AreaJudgement(area: "Children in care", judgement: .good),
      ]
    },
    SenseCase("a visit after an earlier inspection", []) {
      $0.visits[0].from = on(2, 5, 2024); $0.visits[0].to = nil; $0.visits[0].letter = nil
    },
    SenseCase("an action that the board leads, its move approved at the board", []) {
      $0.actions[1].lead = "Improvement board"
    },
    SenseCase("refs from 1a to 1l, beside 11", []) {
      $0.actions += [titled("1i"), titled("1l", "Do a third thing"), titled("A11", "Do a fourth")]
    },
    SenseCase("due before what it waits for, which was moved: that is the board's news", []) {
      var later = titled("A3")
      later.originalDue = on(1, 1, 2028); later.due = on(1, 1, 2028); later.lifecycle = .notStarted
      var move = Revision(from: on(12, 1), to: on(1, 1, 2028), reason: "no funding")
      move.approval = Approval(by: "Improvement board", on: on(9, 7))
      later.originalDue = on(12, 1); later.revisions = [move]
      $0.actions.append(later); $0.actions[1].dependsOn.append("A3")
    },
    SenseCase("a meeting of which a paper tells another day too", []) {
      $0.meetings[1].when = "as the report to the cabinet of 8 June 2027 says"
    },
    SenseCase("a plan of meetings alone", []) {
      $0.themes = []; $0.recommendations = []; $0.actions = []; $0.metrics = []
    },
  ]
}
