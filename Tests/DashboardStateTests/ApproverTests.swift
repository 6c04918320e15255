import ImprovementPlan
import TestSupport
import Testing

@Suite struct `Who is said to have approved` {
  @Test(arguments: [
    "Improvement board", "the improvement board", "Board", "Independent chair", "Scrutiny",
    "June board", "Head of Quality",
  ])
  func `is a body or a role that the plan knows`(by: String) throws {
    #expect(try objections(to: by).isEmpty)
  }

  @Test(arguments: ["Regional board", "Improvement bord", "jsmith", "x"])
  func `is asked about where the plan knows none of the name, and recorded on a yes`(by: String)
    throws
  {
    let all = try objections(to: by)
    #expect(all.count == 1)
    #expect(all.allSatisfy { $0.isQuestion && $0.part == .approval })
    #expect(all[0].words == "“\(by)” is no body or role this plan knows; record it all the same?")
    #expect(try objections(to: by, isSure: true).isEmpty)
  }

  @Test(arguments: [
    "Providers asked for more time.", "The supplier was late", "they need more time",
    "two posts re advertised in spring and again in the autumn by agency", "The board agreed",
  ])
  func `is never a sentence, typed one field too early`(by: String) throws {
    for isSure in [false, true] {
      let all = try objections(to: by, isSure: isSure)
      #expect(all.count == 1)
      #expect(all.allSatisfy { !$0.isQuestion && $0.words.contains("is a sentence") })
    }
  }

  private func objections(to by: String, isSure: Bool = false) throws -> [Objection] {
    let plan = PlanFixtures.plan
    let action = try #require(plan.actions.first { $0.proposedRevision != nil })
    var request = UpdateRequest()
    request.approval = Approval(by: by, on: PlanFixtures.today)
    request.mayHaveAnyApprover = isSure
    do {
      _ = try request.changes(to: action, in: plan, today: PlanFixtures.today)
      return []
    } catch {
      return error.all
    }
  }
}
