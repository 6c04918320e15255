import ImprovementPlan
import Slides
import Testing

@Suite struct `A part of a deck with nothing in it` {
  private let empty = deck { plan in
    plan.actions = []
    plan.metrics = []
    plan.meetings = []
    plan.reports = []
    plan.deadlines = []
  }

  @Test func `says so once, or is left out`() {
    #expect(
      empty.slides.map(\.name.text) == [
        "title", "standing", "themes-without-actions", "overdue", "metrics", "changes",
        "decisions", "dates",
      ])
    #expect(shown("standing", in: empty) == ["# Where we are", "This plan has no actions yet"])
    #expect(
      shown("themes-without-actions", in: empty) == [
        "^ Themes", "# Themes with no action recorded", "T1 | Leadership and governance",
        "T2 | Social work practice",
      ])
    #expect(shown("overdue", in: empty) == ["# Overdue", "No action is overdue"])
    #expect(shown("metrics", in: empty) == ["# Metrics", "This plan has no metrics recorded"])
    #expect(
      shown("changes", in: empty) == [
        "# Changes since the last board",
        "There is no earlier snapshot of Fernshire to compare with",
      ])
    #expect(
      shown("decisions", in: empty) == [
        "# Decisions wanted",
        "Nothing to decide",
        "No new date awaits approval, no work awaits sign-off, and nothing overdue lacks a reason"
          + " or a recovery action",
      ])
    #expect(
      shown("dates", in: empty) == [
        "# Next dates", "No board date set", "No date to come is known",
      ]
    )
  }

  @Test func `doesn't call work in time that has no date`() {
    let undated = deck { plan in
      for index in plan.actions.indices { plan.actions[index].due = nil }
    }
    #expect(
      shown("overdue", in: undated) == [
        "# Overdue", "No action is overdue", "6 actions have no date set, and can't be called late",
      ])
  }

  @Test func `doesn't call figures on target that nobody gave`() {
    let silent = deck { plan in
      for index in plan.metrics.indices { plan.metrics[index].observations = [] }
    }
    #expect(
      shown("metrics", in: silent) == ["# Metrics", "No metric can be judged", "–  no data | 3"])
  }

  @Test func `tells a deadline that passed and isn't recorded as met`() {
    let missed = deck { plan in plan.deadlines[0].metOn = nil }
    #expect(
      shown("dates", in: missed).last
        == "13 Mar 2026 | Plan to the Department, not recorded as met")
  }
}
