import ImprovementPlan
import SnapshotFiles
import Testing

/// What changed between snapshots of the real councils, as the shipped data has it.
struct ShippedComparisonTests {
  @Test func `Manchester was re-inspected, and two counts came in`() throws {
    let comparison = try compared("manchester", "2017-09-12", "2017-12-21")
    #expect(
      comparison.changes.map(\.sentence) == [
        "Inspected 9 Oct to 2 Nov 2017 (re-inspection), report published 21 Dec 2017",
        "Overall judged requires improvement to be good, inadequate before",
        "Adoption judged good, inadequate before",
        "Leadership, management and governance judged good, inadequate before",
        "M4 Social workers recruited, by another count: added, 86",
        "M5 Managers recruited: added, 14",
        "D1 Re-inspection by Ofsted: met on 9 Oct 2017",
      ])
  }

  @Test func `Tower Hamlets had evidence, two visits and a target without a figure`() throws {
    let comparison = try compared("tower-hamlets", "2017-06-27", "2017-12-31")
    #expect(
      comparison.changes.map(\.sentence) == [
        "A9 First stage of the plan: lay the foundations: added, no date set",
        "A10 Appoint two senior managers: added, now complete",
        "A6 Acknowledge and correct errors around thresholds: "
          + "impact changed from not reported to emerging",
        "A6 Acknowledge and correct errors around thresholds: 1 piece of evidence added",
        "M1 Visits made: added, no data", "D2 Services at least good: added, no date set",
        "V1 First monitoring visit: now listed, by December 2017",
        "V2 Second monitoring visit: recorded, by December 2017; "
          + "Referrals are assessed in time and thresholds applied.",
      ])
  }

  @Test func `Worcestershire's visits came in`() throws {
    let comparison = try compared("worcestershire", "2017-01-27", "2018-07-12")
    #expect(
      comparison.changes(of: .visitRecorded).map(\.detail) == [
        "now listed, September 2017", "now listed, by March 2018",
        "now listed, 11 Jul to 12 Jul 2018",
      ])
  }

  @Test func `Fernshire's visit is told with its letter, and the next one as listed`() throws {
    let comparison = try compared("fernshire", "2026-09-19", "2026-10-31")
    let visits = comparison.changes(of: .visitRecorded).map(\.detail)
    #expect(visits.count == 2)
    #expect(
      visits.first?.hasPrefix(
        "recorded, 29 Sep to 30 Sep 2026; letter published 27 Oct 2026; Risk is better understood."
      ) == true)
    #expect(visits.last == "now listed, expected by February 2027")
    #expect(comparison.changes(of: .decisionDone).map(\.detail) == ["done on 7 Oct 2026"])
    #expect(
      comparison.changes(of: .decisionRecorded).map { $0.subject.ref } == [
        "DE17", "DE18", "DE19",
      ])
  }

  private func compared(_ council: String, _ from: String, _ to: String) throws
    -> SnapshotComparison
  {
    let older = try #require(SnapshotReader.read(file: shipped(council, from)).snapshot)
    let newer = try #require(SnapshotReader.read(file: shipped(council, to)).snapshot)
    return SnapshotComparison(from: older, to: newer)
  }

  private func shipped(_ council: String, _ day: String) -> String {
    let package = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
    return "\(package)/data/\(council)/\(day).json"
  }
}
