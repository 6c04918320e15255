import ImprovementPlan

/// The inspection that caused the plan, and what it recommended.
enum DemoInspection {
  static let published = Day(written: 2024_12_10)

  static var inspection: Inspection {
    var inspection = Inspection()
    inspection.framework = "Inspection of local authority children's services (ILACS)"
    inspection.visitedFrom = Day(written: 2024_10_14)
    inspection.visitedTo = Day(written: 2024_10_25)
    inspection.published = published
    inspection.overall = .inadequate
    inspection.areas = [
      AreaJudgement(area: "help and protection", judgement: .inadequate),
      AreaJudgement(area: "children in care", judgement: .requiresImprovement),
      AreaJudgement(area: "care leavers", judgement: .requiresImprovement),
      AreaJudgement(area: "leadership", judgement: .inadequate),
    ]
    inspection.citation = Citation(source: DemoSources.inspection, place: "page 1")
    return inspection
  }

  static var recommendations: [Recommendation] {
    table.map { row in
      var recommendation = Recommendation(ref: row.ref, text: row.text)
      recommendation.paragraph = row.paragraph
      recommendation.themes = row.themes
      recommendation.partners = row.partners
      recommendation.citation = Citation(
        source: DemoSources.inspection, place: "paragraphs \(row.paragraph)")
      return recommendation
    }
  }

  private struct Row {
    let ref: Ref
    let text: String
    let paragraph: String
    let themes: [Ref]
    var partners: [String] = []
  }

  private static let table = [
    Row(
      ref: "R1",
      text:
        "Oversight by senior and political leaders, and the resources they give to the service.",
      paragraph: "4, 51 and 52", themes: ["T1"]),
    Row(
      ref: "R2",
      text: "The use of performance information and audit, so that leaders know the quality of "
        + "practice.", paragraph: "55 to 57", themes: ["T1", "T4"]),
    Row(
      ref: "R3",
      text: "The timeliness and consistency of decisions at the front door, out of hours included.",
      paragraph: "6 to 9", themes: ["T2"], partners: ["Fernshire Police", "Health"]),
    Row(
      ref: "R4",
      text: "The frequency and quality of supervision and of management oversight of casework.",
      paragraph: "13 and 58", themes: ["T2", "T3"]),
    Row(
      ref: "R5",
      text: "The quality of assessments, chronologies and plans, and their focus on the child's "
        + "experience.", paragraph: "10 to 12", themes: ["T2", "T4"]),
    Row(
      ref: "R6",
      text: "Partners' attendance at strategy meetings and child protection conferences.",
      paragraph: "15 and 16", themes: ["T1", "T2"],
      partners: ["Fernshire Police", "Health", "Schools"]),
    Row(
      ref: "R7",
      text:
        "Planning for permanence, and challenge by independent reviewing officers when it drifts.",
      paragraph: "27 to 31", themes: ["T2", "T4"]),
    Row(
      ref: "R8",
      text: "The response to children who go missing or are at risk of exploitation, with return "
        + "home interviews in time.", paragraph: "19 to 21", themes: ["T2"],
      partners: ["Fernshire Police"]),
    Row(
      ref: "R9", text: "The identification and assessment of private fostering arrangements.",
      paragraph: "23", themes: ["T2"], partners: ["Schools"]),
    Row(
      ref: "R10",
      text: "Pathway plans, health histories and suitable homes for care leavers.",
      paragraph: "40 to 46", themes: ["T1", "T2"], partners: ["Health", "Housing"]),
    Row(
      ref: "R11",
      text: "The assessment and support of children aged 16 and 17 who become homeless.",
      paragraph: "24", themes: ["T2"], partners: ["Housing"]),
    Row(
      ref: "R12",
      text: "Social workers' caseloads, and the stability and skill of the workforce.",
      paragraph: "59 to 62", themes: ["T3"]),
  ]
}
