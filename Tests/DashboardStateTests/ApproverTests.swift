@testable import ImprovementPlan
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

  @Test(arguments: [
    ("The Board", "Improvement board"), ("the improvement BOARD", "Improvement board"),
    ("board", "Improvement board"), ("chair", "Chair"), ("the june board", "June board"),
    ("head of quality", "Head of Quality"), ("Regional board", "Regional board"),
  ])
  func `is recorded as the plan writes it`(typed: String, recorded: String) throws {
    let plan = PlanFixtures.plan
    let action = try #require(plan.actions.first { $0.proposedRevision != nil })
    var request = UpdateRequest()
    request.approval = Approval(by: typed, on: PlanFixtures.today)
    request.mayHaveAnyApprover = true
    let rows = try request.changes(to: action, in: plan, today: PlanFixtures.today)
    guard case .approval(_, let approval)? = rows.first?.change else {
      Issue.record("\(rows)")
      return
    }
    #expect(approval.by == recorded)
  }

  @Test func `is recorded as the plan says it of an approval before, where that is another`() {
    var plan = PlanFixtures.plan
    for action in plan.actions.indices {
      for move in plan.actions[action].revisions.indices {
        plan.actions[action].revisions[move].approval?.by = "Improvement Board"
      }
    }
    for typed in ["the board", "improvement board", "Improvement Board"] {
      #expect(plan.approver(meantBy: typed) == "Improvement Board")
    }
  }

  @Test(arguments: ["Regional board", "Improvement bord", "jsmith", "Yes Centre"])
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
    "Board said yes", "it slips to spring", "Moves to spring once the posts are filled",
  ])
  func `is never a sentence, typed one field too early`(by: String) throws {
    for isSure in [false, true] {
      let all = try objections(to: by, isSure: isSure)
      #expect(all.count == 1)
      #expect(all.allSatisfy { !$0.isQuestion && $0.words.contains("is a sentence") })
    }
  }

  @Test(arguments: [
    "yes", "Yes", "y", "no", "none", "n/a", "-", "?", "ok", "today", "tomorrow", "30 Nov", "monday",
    "2026-11-30", "30/11/2026", "+14", "A2", "a2", "A99", "x", "cancel", "quit", "tbc", "unknown",
  ])
  func `is nothing that can never be a body, whatever is answered`(by: String) throws {
    for isSure in [false, true] {
      let all = try objections(to: by, isSure: isSure)
      #expect(all.count == 1)
      #expect(all.allSatisfy { !$0.isQuestion && $0.part == .approval })
      #expect(all.first?.words.hasSuffix("name the body or role that approved") == true)
    }
  }

  @Test func `is asked about where it is the role that leads the work, and no meeting is named`()
    throws
  {
    let plan = PlanFixtures.plan
    let action = try #require(plan.actions.first { $0.proposedRevision != nil && $0.lead != nil })
    let lead = try #require(action.lead)
    let all = try objections(to: lead.uppercased(), of: action)
    #expect(all.map(\.isQuestion) == [true])
    #expect(all.map(\.words) == ["“\(lead)” leads this work; record it all the same?"])
    #expect(try objections(to: lead, of: action, isSure: true).isEmpty)
  }

  private func objections(to by: String, of action: Action? = nil, isSure: Bool = false) throws
    -> [Objection]
  {
    let plan = PlanFixtures.plan
    let action = try action ?? #require(plan.actions.first { $0.proposedRevision != nil })
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
