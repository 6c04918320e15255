import DemoCouncil
import ImprovementPlan
import Testing

/// The council the program ships, counted: these figures are what newcomers see first.
struct StandardCouncilTests {
  private let snapshots = DemoCouncil().snapshots(englandFigures: [:])

  private var newest: Snapshot { snapshots[5] }

  @Test func `six snapshots lie six weeks apart up to 31 October 2026`() {
    #expect(
      snapshots.map(\.asAt.iso) == [
        "2026-04-04", "2026-05-16", "2026-06-27", "2026-08-08", "2026-09-19", "2026-10-31",
      ])
    #expect(snapshots.map(\.version) == ["v2", "v3", "v4", "v5", "v6", "v7"])
    #expect(snapshots.map(\.fictional) == [true, true, true, true, true, true])
  }

  @Test func `the newest has 4 themes, 12 recommendations, 96 actions, 30 metrics of 18 months`() {
    #expect(newest.themes.count == 4)
    #expect(newest.recommendations.count == 12)
    #expect(newest.actions.count == 96)
    #expect(newest.metrics.count == 30)
    #expect(Set(newest.metrics.map(\.observations.count)) == [18])
    #expect(Set(newest.actions.map(\.title)).count == 96)
  }

  @Test func `the newest shows the eighteen months from May 2025 to October 2026`() {
    let months = newest.metrics[0].observations.compactMap(\.at?.iso)
    #expect(months.first == "2025-05-31")
    #expect(months.last == "2026-10-31")
  }

  @Test func `an older snapshot ends with its own last full month`() {
    #expect(snapshots[4].metrics[0].observations.last?.at?.iso == "2026-08-31")
    #expect(snapshots[4].metrics[0].observations.count == 18)
  }

  @Test(arguments: [
    ("L", 24), ("P", 30), ("W", 20), ("Q", 22),
  ])
  func `each theme has its share of the actions`(letter: String, count: Int) {
    #expect(newest.actions.filter { $0.ref.text.hasPrefix(letter) }.count == count)
  }

  @Test(arguments: [
    (Lifecycle.notStarted, 6), (.inProgress, 34), (.awaitingSignOff, 5), (.complete, 24),
    (.embedded, 23), (.suspended, 2), (.superseded, 2),
  ])
  func `the newest holds work in every state`(state: Lifecycle, count: Int) {
    #expect(newest.actions.filter { $0.lifecycle == state }.count == count)
  }

  @Test func `fourteen actions are overdue, six of them by more than a month`() {
    let late = newest.actions.filter { isLate($0, asAt: newest.asAt) }
    #expect(late.count == 14)
    let overAMonth = late.filter { $0.due!.adding(months: 1) < newest.asAt }
    #expect(overAMonth.map(\.ref.text).sorted() == ["L09", "P12", "P21", "P27", "Q05", "W03"])
  }

  @Test func `monthly supervision was re-dated once, with approval`() throws {
    let action = try #require(newest.actions.first { $0.ref == "P12" })
    #expect(action.title == "Embed monthly case supervision in every team")
    #expect(action.originalDue?.iso == "2026-06-16")
    #expect(action.due?.iso == "2026-09-15")
    #expect(action.revisions.map(\.approval?.meeting) == ["B13"])
  }

  @Test func `three revisions await the board`() {
    let waiting = newest.actions.filter { $0.revisions.contains { $0.approval == nil } }
    #expect(waiting.map(\.ref.text) == ["P05", "P21", "P27"])
  }

  @Test func `two late actions say nothing of recovery, and nobody reported for six weeks`() {
    let neglected = newest.actions.filter { isLate($0, asAt: newest.asAt) && $0.recovery == nil }
    #expect(neglected.map(\.ref.text) == ["W03", "W11"])
    #expect(neglected.compactMap(\.updates.last?.date.iso) == ["2026-09-16", "2026-09-08"])
  }

  @Test func `eight complete actions have no evidence`() {
    let bare = newest.actions.filter { $0.lifecycle == .complete && $0.evidence.isEmpty }
    #expect(bare.count == 8)
  }

  @Test func `one recommendation has no action and one only finished work`() {
    let bare = newest.recommendations.filter { answers(to: $0.ref).isEmpty }
    #expect(bare.map(\.ref.text) == ["R11"])
    #expect(answers(to: "R9").map(\.lifecycle) == [.embedded])
  }

  @Test func `every action carries the reasons a late one owes, in every snapshot`() {
    for snapshot in snapshots {
      for action in snapshot.actions where isLate(action, asAt: snapshot.asAt) {
        #expect(action.reason != nil, "\(action.ref) as at \(snapshot.asAt)")
      }
    }
  }

  @Test func `England's figures come from the argument`() {
    let england = Comparator(name: "England", value: 15.4, at: Day(2024, 9, 30))
    let made = DemoCouncil().snapshots(
      englandFigures: ["Average social worker caseload": [england]])
    #expect(made[5].metrics[0].comparators == [england])
    #expect(made[5].metrics[1].comparators == [])
  }

  @Test func `agency staff moved from 16.9% to 17.8%, counted`() throws {
    let agency = try #require(newest.metrics.first { $0.ref == "M02" })
    #expect(agency.observations.suffix(3).map(\.value) == [16.9, 17.4, 17.8])
    #expect(agency.observations.last?.numerator == 38)
    #expect(agency.observations.last?.denominator == 213)
  }

  @Test func `one back month of the assessments figure was restated in September`() throws {
    let july = [snapshots[3], snapshots[4]].map { snapshot in
      snapshot.metrics.first { $0.ref == "M06" }?.observations.first { $0.at == Day(2026, 6, 30) }
    }
    #expect(july[0]?.value != july[1]?.value)
    #expect(july[1]?.note == "restated in September: late entries added")
  }

  private func answers(to ref: Ref) -> [Action] {
    newest.actions.filter { $0.recommendations.contains(ref) }
  }
}
