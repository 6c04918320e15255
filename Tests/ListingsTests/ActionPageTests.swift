import ImprovementPlan
import Listings
import TestSupport
import Testing

@Suite("The page of an action")
struct ActionPageTests {
  @Test("An explained late action: its three dates, people, reasons, proof, history and links")
  func explained() {
    #expect(
      page("A1") == [
        "Action | Supervise every case monthly",
        "More | In all six teams.",
        "State | in progress",
        "Delivery | R over a month late",
        "Impact | not yet",
        "Started | 2 Mar 2026",
        "Due | 15 Sep 2026 (first set 16 Jun; re-dated once, slipped 91 days)",
        "Late | 46 days late; 137 against the date first set",
        "Lead | Head of Safeguarding →",
        "Accountable | Director of Children's Services",
        "Partners | Health trust",
        "Priority | 2 (1 is highest)",
        "Why | two manager posts are vacant",
        "Doing | agency cover to 31 January",
        "Success | every case within 20 working days",
        "Evidence | none recorded",
        "# History, newest first",
        "18 Oct | Head of Safeguarding: in progress. 29 of 41 in time.",
        "9 Jun | Improvement board: Due 16 Jun 2026 → 15 Sep 2026, approved at June board:"
          + " recruitment delay",
        "# Answers these recommendations",
        "R1 Supervise every social worker monthly | 3 actions, 2 late | 1 | 2 | T2 | 14",
        "# Must come first",
        "A2 Fill the manager posts | A up to a month late | 19 Oct | Head of Workforce"
          + " | in progress | – | 29 Aug | 1",
        "# Metrics it should move",
        "M1 Cases supervised in time | 71% | R off target | 24 under 95% | better | ▁▆█"
          + " | 95% or more | –",
        "→ ▁▆█ · target 95% or more · ",
        "Source | Improvement plan v3, page 9 →",
      ])
    #expect(
      links(.place(.record("A1"))) == [
        "Lead 0": .owner("Head of Safeguarding"), "R1": .record("R1"), "A2": .record("A2"),
        "M1": .record("M1"), "Source 0": .record("S1"),
      ])
  }

  @Test(
    "A day on which nothing was started, as it isn't reported or lies ahead, isn't called that",
    arguments: [
      (.notStarted, "2026-12-14", "To start | 14 Dec 2026"),
      (.notStarted, "2026-03-02", "To start | 2 Mar 2026"),
      (.inProgress, "2026-03-02", "Started | 2 Mar 2026"),
      (.inProgress, "2026-12-14", "Start | planned for 14 Dec 2026, in progress already"),
      (.complete, "2026-12-14", "Start | planned for 14 Dec 2026, complete already"),
      (.suspended, "2026-12-14", "To start | 14 Dec 2026"),
      (.suspended, "2026-03-02", "Started | 2 Mar 2026"),
      (nil, "2026-12-14", "To start | 14 Dec 2026"),
    ] as [(Lifecycle?, String, String)])
  func start(state: Lifecycle?, from date: String, line: String) {
    var plan = PlanFixtures.plan
    for index in plan.actions.indices where plan.actions[index].ref == "A1" {
      plan.actions[index].lifecycle = state
      plan.actions[index].start = day(date)
    }
    let open = OpenPlan(council: "fernshire", snapshot: plan, id: "x")
    let desk = Desk(plan: open, comparison: nil, calendar: nil, today: PlanFixtures.today)
    let list = ListID.place(.record("A1"))
    let lines = desk.listing(of: list, filter: .none, order: .planOrder)
    let items = lines.items(for: lines.entries, in: list, of: desk)
    let texts = items.map { $0.cells.map(\.text).joined(separator: " | ") }
    #expect(texts.contains(line), "\(texts)")
  }

  @Test("An unexplained one: what is owed, and the new date that awaits the board")
  func unexplained() {
    #expect(
      page("A2") == [
        "Action | Fill the manager posts",
        "State | in progress",
        "Delivery | A up to a month late",
        "Impact | not reported",
        "Due | 19 Oct 2026",
        "Late | 12 days late",
        "Re-date | proposed 12 Oct: 31 Dec 2026, awaiting the board: a second advert",
        "Lead | Head of Workforce →",
        "Priority | 1 (1 is highest)",
        "Why | not recorded, though the rating calls for it",
        "Doing | not recorded, though the rating calls for it",
        "Evidence | none recorded",
        "# History, newest first",
        "12 Oct | Due 19 Oct 2026 → 31 Dec 2026 proposed, awaiting the board: a second advert",
        "29 Aug | First advert closed.",
        "# Answers these recommendations",
        "R1 Supervise every social worker monthly | 3 actions, 2 late | 1 | 2 | T2 | 14",
      ])
  }

  @Test(
    "The lines of dates tell how late it is against which date",
    arguments: [
      (
        "A1",
        [
          "Started | 2 Mar 2026",
          "Due | 15 Sep 2026 (first set 16 Jun; re-dated once, slipped 91 days)",
          "Late | 46 days late; 137 against the date first set",
        ]
      ),
      ("A2", ["Due | 19 Oct 2026", "Late | 12 days late"]),
      (
        "A3",
        [
          "Due | 19 Oct 2026 (first set 31 May; re-dated once, slipped 141 days)",
          "Late | 12 days late, awaiting sign-off; 153 against the date first set",
        ]
      ),
      ("A4", ["Due | 30 Jun 2026"]),
      ("A7", ["Due | ongoing"]),
      ("A8", ["Due | 20 Nov 2026"]),
      (
        "A9",
        [
          "Due | 5 Dec 2026 (first set 30 Sep; re-dated once, slipped 66 days)",
          "Late | not late against the current date, 31 days against the first",
        ]
      ),
    ] as [(Ref, [String])])
  func dates(ref: Ref, lines: [String]) {
    let labels = ["Started", "Due", "Late"]
    #expect(page(ref).filter { labels.contains(label(of: $0)) } == lines)
  }

  @Test(
    "Delivery names the rating, and the derived one where an officer set it",
    arguments: [
      ("A4", "Delivery | B complete"),
      ("A6", "Delivery | S suspended"),
      ("A7", "Delivery | – not rated"),
      (
        "A9",
        "Delivery | A* up to a month late, set by an officer (by its dates: G on time):"
          + " the supplier is late again"
      ),
    ] as [(Ref, String)])
  func delivery(ref: Ref, line: String) {
    #expect(page(ref).filter { label(of: $0) == "Delivery" } == [line])
  }

  @Test(
    "Evidence is listed, missing, or missed",
    arguments: [
      ("A2", ["Evidence | none recorded"]),
      ("A4", ["Evidence | complete, but no evidence of impact"]),
      (
        "A5",
        [
          "Evidence | audit: Audit of 40 supervisions (3 Aug 2026)",
          " | voice of the child: Children say they are heard",
        ]
      ),
    ] as [(Ref, [String])])
  func evidence(ref: Ref, lines: [String]) throws {
    let page = page(ref)
    let first = try #require(page.firstIndex { label(of: $0) == "Evidence" })
    #expect(Array(page[first...].prefix(lines.count)) == lines)
  }

  @Test("A finished action owes no explanation, and says when it was finished")
  func finished() {
    #expect(
      page("A4") == [
        "Action | Brief every member each quarter",
        "State | complete, 25 June 2026",
        "Delivery | B complete",
        "Impact | not reported",
        "Due | 30 Jun 2026",
        "Lead | Chief Executive →",
        "Evidence | complete, but no evidence of impact",
      ])
  }

  @Test("One without an owner says so, and leads to nobody")
  func noOwner() {
    #expect(page("A7").contains("Lead | no owner named"))
    #expect(links(.place(.record("A7"))) == [:])
  }

  @Test(
    "No two items of a page are the same entry", arguments: PlanFixtures.plan.actions.map(\.ref))
  func entriesAreUnique(ref: Ref) {
    let list = ListID.place(.record(ref))
    let entries = PlanFixtures.desk().entries(of: list, filter: .none, order: .planOrder)
    #expect(Set(entries).count == entries.count)
  }

  private func label(of line: String) -> String {
    String(line.prefix(while: { $0 != "|" }).dropLast())
  }
}
