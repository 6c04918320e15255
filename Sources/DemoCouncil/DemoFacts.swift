import ImprovementPlan

/// Facts about the plan as a whole.
enum DemoFacts {
  static let all = [
    PlanFact("Fernshire does not exist. Its plan, figures and people's roles are made up."),
    fact("The council agreed £6.4m over three years to carry out the plan.", "budget, page 3"),
    fact("The board has an independent chair and meets every six weeks.", "terms of reference"),
    fact("About 74,000 children live in Fernshire; 586 are in care.", "plan, page 2"),
    fact(
      "Every new due date needs the board's approval and a reason; the first date stays on record.",
      "terms of reference"),
  ]

  private static func fact(_ text: String, _ place: String) -> PlanFact {
    PlanFact(text, citation: Citation(source: DemoSources.board, place: place))
  }
}
