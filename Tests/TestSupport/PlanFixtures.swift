package import ImprovementPlan
package import Listings

/// A small plan with an action in every state, so that tests can say in literals what is shown.
package enum PlanFixtures {
  /// The day its data are as at.
  package static let asAt = day("2026-10-31")
  /// The day it is outside.
  package static let today = day("2026-11-22")

  /// The moment things are recorded at: 14:02 on that day.
  package static let moment = Moment(day: today, second: 14 * 3_600 + 2 * 60)!

  /// Who is at the keyboard.
  package static let officer = Author(login: "qa", role: "head-of-quality")

  /// The plan as at 31 October 2026.
  package static var plan: Snapshot {
    var plan = Snapshot(council: "Fernshire", asAt: asAt)
    plan.fictional = true
    plan.title = "Improvement plan"
    plan.version = "v3"
    plan.phase = "delivery"
    plan.inspection = inspection
    plan.themes = themes
    plan.recommendations = recommendations
    plan.actions = actions
    plan.metrics = metrics
    plan.deadlines = deadlines
    plan.meetings = meetings
    plan.reports = reports
    plan.visits = visits
    plan.decisions = decisions
    plan.facts = [PlanFact("The plan replaces that of 2024.", citation: Citation(source: "S1"))]
    plan.sources = sources
    return plan
  }

  /// The same plan six weeks before, as at 19 September 2026.
  package static var earlierPlan: Snapshot {
    var plan = self.plan
    plan.asAt = day("2026-09-19")
    plan.version = "v2"
    plan.actions = earlierActions
    for index in plan.metrics.indices { plan.metrics[index].observations.removeLast() }
    plan.metrics[2].observations[0].value = 66
    return plan
  }

  /// The plan, open.
  package static var open: OpenPlan {
    OpenPlan(council: "fernshire", snapshot: plan, id: "fernshire 2026-10-31 #1a2b3c4d")
  }

  /// The plan six weeks before, open.
  package static var earlierOpen: OpenPlan {
    OpenPlan(council: "fernshire", snapshot: earlierPlan, id: "fernshire 2026-09-19 #5e6f7a8b")
  }

  /// Another council's plan, with one action.
  package static var otherOpen: OpenPlan {
    var plan = Snapshot(council: "Bury", asAt: day("2022-03-31"))
    plan.themes = [Theme(ref: "T1", title: "Practice")]
    plan.actions = [action("Z1", "Report the caseload", themes: ["T1"])]
    return OpenPlan(council: "bury", snapshot: plan, id: "bury 2022-03-31 #9c0d1e2f")
  }

  /// What lists are made from.
  package static func desk(comparison: SnapshotComparison? = nil) -> Desk {
    Desk(plan: open, comparison: comparison, today: today)
  }

  /// How the plan differs from that of six weeks before.
  package static var comparison: SnapshotComparison {
    SnapshotComparison(from: earlierPlan.shown, to: plan.shown)
  }
}

extension PlanFixtures {
  private static var inspection: Inspection {
    var inspection = Inspection()
    inspection.framework = "ILACS"
    inspection.visitedFrom = day("2025-10-06")
    inspection.visitedTo = day("2025-10-17")
    inspection.published = day("2025-12-01")
    inspection.areas = [
      AreaJudgement(area: "Help and protection", judgement: .inadequate),
      AreaJudgement(area: "Leadership", judgement: .requiresImprovement),
    ]
    return inspection
  }

  private static var themes: [Theme] {
    var leadership = Theme(ref: "T1", title: "Leadership and governance")
    leadership.sponsor = "Chief Executive"
    leadership.summary = "Members and officers know how well children are served."
    leadership.citation = Citation(source: "S1", place: "page 4")
    return [leadership, Theme(ref: "T2", title: "Social work practice")]
  }

  private static var recommendations: [Recommendation] {
    var supervision = Recommendation(ref: "R1", text: "Supervise every social worker monthly")
    supervision.paragraph = "14"
    supervision.themes = ["T2"]
    supervision.partners = ["Health trust", "Police"]
    var files = Recommendation(ref: "R2", text: "Bring case files up to date")
    files.paragraph = "15"
    files.themes = ["T1", "T2"]
    return [supervision, files, Recommendation(ref: "R3", text: "Publish a sufficiency strategy")]
  }

  private static var sources: [Source] {
    var source = Source(ref: "S1", title: "Improvement plan v3")
    source.date = day("2026-03-12")
    source.place = "the council's website"
    return [source]
  }
}
