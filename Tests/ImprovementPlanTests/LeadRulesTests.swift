import ImprovementPlan
import Testing

@Suite("A lead whom nobody else has")
struct LeadRulesTests {
  private let own = action("P1") { $0.lead = "Head of Qualty" }
  private var plan: Snapshot {
    let other = action("P2") {
      $0.lead = "Head of Practice"
      $0.accountable = "Director of Children's Services"
    }
    return snapshot(asAt: "2026-10-31", [own, other]) {
      var theme = Theme(ref: "T1", title: "Practice")
      theme.sponsor = "Head of Finance"
      $0.themes = [theme]
    }
  }

  private func objections(_ lead: String, isSure: Bool = false) -> [String] {
    ImprovementPlanTests.objections(
      to: request {
        $0[.lead] = lead
        $0.mayHaveAnyLead = isSure
      }, of: own, in: plan)
  }

  @Test(
    "is asked about where somebody is nearly called so",
    arguments: [
      ("Head of Practise", "Head of Practice"), ("head of practice", "Head of Practice"),
      ("Head of Finanec", "Head of Finance"),
      ("Director of Childrens Services", "Director of Children's Services"),
    ])
  func near(typed: String, meant: String) {
    #expect(
      objections(typed) == [
        "lead: nobody else in the plan is “\(typed)”, but somebody is “\(meant)”; "
          + "record it all the same?"
      ])
    #expect(objections(typed, isSure: true) == [])
  }

  @Test(
    "is taken where nobody is, and where it is known; so is what puts right the slip of its own",
    arguments: ["Head of Practice", "Head of Quality", "Practice Lead", "Ann", "Head of Finance"])
  func taken(lead: String) {
    #expect(objections(lead) == [])
  }
}
