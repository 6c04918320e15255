import ImprovementPlan
import Reports
import TestSupport
import Testing

struct RegisterReportsTests {
  private let recorded = Ledger(PlanFixtures.changes, over: PlanFixtures.plan)
  private let contradicted = Ledger(PlanFixtures.changes, over: PlanFixtures.laterPlan)
  private let today = PlanFixtures.today

  @Test func `a history is a sentence a line after its number, newest first`() {
    #expect(
      historyText(recorded.history(of: "A3"), in: recorded, reference: today) == """
        53 A3: 16 Nov 16:50 head-of-quality: takes back: complete, awaiting sign-off → complete, \
        “signed off”
        52 A3: 16 Nov 16:45 head-of-quality: complete, awaiting sign-off → complete, “signed off” \
        (taken back)

        """)
    let whole = historyText(recorded.history(of: nil), in: recorded, reference: today)
    #expect(whole.split(separator: "\n").count == 8)
    #expect(whole.hasPrefix("57 A2: 18 Nov 14:10 head-of-quality: note: “four people"))
    #expect(
      historyText(recorded.history(of: "A5"), in: recorded, reference: today)
        == "")
  }

  @Test func `a history in JSON has every row whole`() {
    #expect(
      historyJSON(recorded.history(of: "A3"), in: recorded, of: "fernshire") == """
        {
          "changes" : [
            {
              "action" : "A3",
              "at" : "2026-11-16T16:50:00+00:00",
              "basis" : "2026-10-31",
              "council" : "fernshire",
              "intent" : 53,
              "kind" : "undo",
              "login" : "qa",
              "number" : 53,
              "role" : "head-of-quality",
              "standing" : "undoes",
              "undoes" : 52,
              "words" : "takes back: complete, awaiting sign-off → complete, “signed off”"
            },
            {
              "action" : "A3",
              "at" : "2026-11-16T16:45:10+00:00",
              "basis" : "2026-10-31",
              "council" : "fernshire",
              "from" : "awaiting-sign-off",
              "intent" : 52,
              "kind" : "lifecycle",
              "login" : "qa",
              "number" : 52,
              "role" : "head-of-quality",
              "standing" : "undone",
              "to" : "complete",
              "undoneBy" : 53,
              "why" : "signed off",
              "words" : "complete, awaiting sign-off → complete, “signed off”"
            }
          ],
          "council" : "fernshire"
        }

        """)
  }

  @Test func `a conflict names the row, what was recorded and what the snapshot says`() {
    #expect(
      conflictsText(contradicted, in: contradicted.plan, reference: today).hasPrefix(
        "50 A1: 12 Nov 09:30 head-of-safeguarding: in progress → complete, awaiting sign-off,"
          + " “29 of 30 in time”; the snapshot of 30 Nov 2026 says suspended\n56 A1: "))
    #expect(
      conflictsText(recorded, in: recorded.plan, reference: today)
        == "Nothing contradicts the snapshot\n")
    let json = conflictsJSON(contradicted, in: contradicted.plan, of: "fernshire")
    #expect(json.contains("\"snapshot\" : \"2026-11-30\",\n      \"snapshotSays\" : \"suspended\""))
    #expect(json.contains("\"standing\" : \"contradicted\""))
    #expect(
      conflictsJSON(recorded, in: recorded.plan, of: "fernshire")
        == "{\n  \"conflicts\" : [\n\n  ],\n  \"council\" : \"fernshire\"\n}\n")
  }

  @Test func `evidence and approvals are told whole`() {
    let evidence = recordedJSON([PlanFixtures.changes[1]], in: recorded, of: "fernshire")
    #expect(
      evidence.contains(
        """
              "evidence" : {
                "kind" : "audit",
                "text" : "audit of 40 cases"
              },
        """))
    let approval = recordedJSON([PlanFixtures.changes[5]], in: recorded, of: "fernshire")
    #expect(
      approval.contains(
        """
              "approval" : {
                "by" : "Improvement board",
                "on" : "2026-11-18"
              },
        """))
    #expect(approval.contains("\"to\" : \"2027-01-29\""))
  }

  @Test func `a verdict says whether the register holds`() {
    let kept = VerdictJSON.KeptJSON(keeper: "--head", head: "ab", row: 57)
    #expect(
      verdictJSON(
        RegisterFacts(
          rows: 57, head: "ab", redacted: 0,
          chains: [.init(council: "bury", rows: 57, head: "ab")]),
        provedRows: 57, kept: [kept], unreadable: [], words: nil)
          == """
          {
            "chains" : [
              {
                "council" : "bury",
                "head" : "ab",
                "rows" : 57
              }
            ],
            "head" : "ab",
            "holds" : true,
            "kept" : [
              {
                "head" : "ab",
                "keeper" : "--head",
                "row" : 57
              }
            ],
            "provedRows" : 57,
            "redacted" : 0,
            "rows" : 57,
            "unreadable" : [

            ]
          }

          """)
    #expect(
      brokenJSON(row: 7, of: nil, "altered")
        == "{\n  \"holds\" : false,\n  \"row\" : 7,\n  \"words\" : \"altered\"\n}\n")
  }

  @Test func `a failure names its sort, and each objection its part and action`() {
    let objection = Objection(.evidence, "embedded needs evidence", action: "A1")
    #expect(
      failureJSON("objections", lines: ["A1: no"], objections: [objection]) == """
        {
          "error" : {
            "kind" : "objections",
            "lines" : [
              "A1: no"
            ],
            "objections" : [
              {
                "action" : "A1",
                "isQuestion" : false,
                "part" : "evidence",
                "words" : "embedded needs evidence"
              }
            ]
          }
        }

        """)
  }

  @Test func `the summary says what was recorded, what contradicts it and what awaits the board`() {
    let text = planSummary(
      contradicted.shown(by: HouseRules()), id: "fernshire 2026-11-30 #6d7e8f90",
      today: day("2026-12-02"), asOf: day("2026-11-30"), notices: [])
    #expect(text.contains("Snapshot fernshire 2026-11-30\n#6d7e8f90+57."))
    #expect(text.contains("\nRecorded: 2 changes laid over the snapshot.\n"))
    #expect(
      text.contains(
        "\n2 recorded changes contradict the snapshot of 30 Nov 2026; board conflicts lists\nthem.\n"
      ))
    #expect(text.contains("\n1 new date awaits the board's approval: A2.\n"))
    #expect(text.contains("last update 18 Nov 2026"))
  }
}
