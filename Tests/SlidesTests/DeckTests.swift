import ImprovementPlan
import Listings
import Slides
import TestSupport
import Testing

@Suite struct `A deck` {
  @Test func `goes from where we are to the next dates`() {
    #expect(
      smallDeck.slides.map(\.name.text) == [
        "title", "standing", "ratings", "theme T1", "theme T2", "unthemed", "overdue",
        "overdue A1", "overdue-up-to-a-month", "metrics", "metric M1", "changes",
        "changes newly-overdue", "changes re-dated", "changes added",
        "changes metric-crossed-a-threshold", "changes figure-restated", "redate A2", "decisions",
        "dates",
      ])
    #expect(smallDeck.mark == "#1a2b3c4d")
    let recorded = Desk(plan: PlanFixtures.recorded, comparison: nil, today: PlanFixtures.today)
    #expect(Deck(desk: recorded).mark == "#1a2b3c4d+57")
    #expect(smallDeck.problems.isEmpty)
  }

  @Test(arguments: ShippedData.councils)
  func `has no name twice, and each can be written and read again`(council: String) {
    let slides = Deck(desk: ShippedData.desk(council)).slides
    #expect(Set(slides.map(\.name)).count == slides.count)
    for slide in slides { #expect(SlideName(slide.name.text) == slide.name) }
  }

  @Test(arguments: [
    (
      "title",
      [
        "^ Improvement board, 25 November 2026", "# Fernshire: Improvement plan", "<FERNSHIRE>",
        "Plan v3, delivery", "Figures as at 31 October 2026, 22 days old",
        "This council is fictional: nothing here is real",
      ]
    ),
    (
      "standing",
      [
        "# Where we are", "<9>", "9 actions", "as at 31 October 2026",
        "3 done or on time, 3 late, 2 put off, 1 with no date set",
        "Since 19 September 2026: 10 changes",
      ]
    ),
    (
      "theme T2",
      [
        "^ Theme T2", "# Social work practice", "<17%>", "17% done: 1 of 6 actions",
        "3 due later than first set", "B  complete | 1", "S  suspended | 1",
        "R  over a month late | 1", "A  up to a month late | 1", "N  not started | 1",
        "G  on time | 1", "Worst: A1 Supervise every case monthly, R 46 days late",
      ]
    ),
    (
      "unthemed",
      [
        "^ Themes", "# Actions under no theme", "<1>", "1 action, none rated",
        "no date set, or no progress reported",
      ]
    ),
    (
      "overdue",
      [
        "# Overdue", "<3>", "3 of 9 actions overdue", "1 over a month late",
        "2 by up to a month", "2 without a reason or a recovery action",
      ]
    ),
    (
      "overdue A1",
      [
        "^ Overdue", "# A1 Supervise every case monthly", "<R 46>", "46 days late",
        "R over a month late", "due 15 Sep (first set 16 Jun; re-dated once, slipped 91 days)",
        "Lead | Head of Safeguarding", "Why | two manager posts are vacant",
        "Doing | agency cover to 31 January",
        "Ask of the board: agree what is being done, or say what else is needed",
      ]
    ),
    (
      "overdue-up-to-a-month",
      [
        "^ Overdue", "# Overdue by up to a month",
        "A 12 days late | A2 Fill the manager posts, Head of Workforce",
        "A 12 days late | A3 Audit ten files a month, Head of Quality",
      ]
    ),
    (
      "metrics",
      [
        "# Metrics", "<1>", "1 of 3 metrics off target", "A  near target | 1",
        "R  off target | 1", "–  no data | 1",
      ]
    ),
    (
      "metric M1",
      [
        "^ Metric off target", "# M1 Cases supervised in time", "<71%>", "71%, October 2026",
        "R off target", "better; 24 points off target; higher is better", "chart M1",
      ]
    ),
    (
      "changes newly-overdue",
      [
        "^ Changes since 19 September 2026", "# Newly overdue: 2",
        "A3 | Audit ten files a month: newly overdue, 12 days late, awaiting sign-off",
        "A2 | Fill the manager posts: newly overdue, 12 days late",
      ]
    ),
    (
      "redate A2",
      [
        "^ New date asked for", "# A2 Fill the manager posts", "<73>", "73 days later",
        "from 19 Oct 2026 to 31 Dec 2026", "A up to a month late", "Why | a second advert",
        "Asked | on 12 Oct, by whom is not recorded", "Lead | Head of Workforce",
        "Ask of the board: approve 31 Dec 2026, or keep 19 Oct 2026",
      ]
    ),
    (
      "decisions",
      [
        "# Decisions wanted", "Approve | A2 Fill the manager posts: from 19 Oct to 31 Dec",
        "Sign off | A3 Audit ten files a month: no evidence recorded",
        "Ask for | A2 Fill the manager posts: the reason and a recovery action",
      ]
    ),
    (
      "dates",
      [
        "# Next dates", "25 Nov 2026 | November board, in 3 days",
        "1 Dec 2026 | Chair's report, in 9 days", "1 Jan 2027 | Re-inspection window, in 40 days",
      ]
    ),
  ])
  func `says in few words what is to be said`(name: String, words: [String]) {
    #expect(shown(name) == words)
  }

  @Test func `of the fictional council has the figures and the words of its board`() {
    let deck = Deck(desk: ShippedData.desk("fernshire"))
    #expect(
      shown("standing", in: deck) == [
        "# Where we are", "<72%>", "72% on target", "as at 31 October 2026",
        "Of 94 actions, 72.3% on target, 8.5% up to one month behind, 6.4% over one month behind,"
          + " 12.8% re-dated or suspended with approval",
        "Since 19 September 2026: on target fell from 81% to 72%: 8 newly overdue, 1 suspended;"
          + " against that, 1 newly complete",
      ])
    #expect(
      shown("metric M02", in: deck) == [
        "^ Metric off target", "# M02 Agency social workers", "<17.8%>", "17.8%, October 2026",
        "R off target",
        "worse; 2.8 points off target; lower is better; England 17.8% (September 2023)",
        "chart M02",
      ])
    #expect(
      shown("overdue P27", in: deck).contains(
        "Rated | by an officer, R by its dates: the building is ready and only registration"
          + " remains, expected in November"))
    #expect(shown("decisions #3", in: deck).first == "# Decisions wanted (3 of 3)")
  }

  @Test func `leads to what it shows, and to the action a decision is about`() {
    #expect(smallDeck.slide(SlideName(.record(.overdue, "A1")))?.action == "A1")
    #expect(smallDeck.slide(SlideName(.record(.redate, "A2")))?.action == "A2")
    #expect(smallDeck.slide(SlideName(.record(.metric, "M1")))?.opens == .record("M1"))
    #expect(smallDeck.slide(SlideName(.topic(.decisions)))?.action == nil)
    #expect(smallDeck.position(of: SlideName(.topic(.ratings))) == 2)
    #expect(smallDeck.position(of: SlideName(.record(.overdue, "A2"))) == nil)
  }

  @Test func `has notes for the presenter beside the words`() {
    #expect(
      smallDeck.slide(SlideName(.record(.overdue, "A1")))?.notes == [
        "In all six teams.", "Success: every case within 20 working days",
        "18 Oct: 29 of 41 in time.",
      ])
  }
}
