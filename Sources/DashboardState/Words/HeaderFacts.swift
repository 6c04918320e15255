import ImprovementPlan
import Listings

/// Something said of the plan on the first line.
package struct HeaderFact: Equatable, Sendable {
  package var text: String
  /// Whether it makes the figures other than they could be.
  package var isWarning = false
}

extension DashboardState {
  /// What may be said of the plan on the first line, from all of it to the least: how old the data are,
  /// and after that only what may never be left out.
  package var choicesOfFacts: [[HeaderFact]] {
    let age = PlanWords.age(of: plan.snapshot.asAt, on: today)
    let aged = HeaderFact(text: "data \(plan.snapshot.asAt.medium), \(age)")
    let version = plan.snapshot.version.map { HeaderFact(text: "plan \($0)") }
    let board = HeaderFact(text: plan.snapshot.nextBoardWords(from: today))
    let since = plan.ledger?.sinceWords(in: today).map { HeaderFact(text: $0) }
    let briefly = plan.ledger?.shortSinceWords(in: today).map { HeaderFact(text: $0) }
    let late = glancing.map { HeaderFact(text: $0.short, isWarning: true) }
    let why = glancing.map { HeaderFact(text: $0.words, isWarning: true) }
    let warnings = warnings(of: plan)
    let (register, inShort) = access(to: plan)
    let news = standingNews.map { HeaderFact(text: $0.words, isWarning: true) }
    let least = standingNews.map { HeaderFact(text: $0.short, isWarning: true) } + [late, inShort]
    let inBrief = warnings + least
    return [
      [version, aged, since] + warnings + news + [why, register, board],
      [aged, since] + warnings + news + [late, register, board],
      [aged, briefly] + inBrief + [board], [version, aged, since] + inBrief,
      [aged, since] + inBrief, [aged, briefly] + inBrief, [aged] + inBrief + [board],
      [aged] + inBrief, [aged] + least, [HeaderFact(text: "data \(age)")] + least, least,
    ].map { $0.compactMap(\.self) }
  }
}

/// What makes the figures other than they could be.
private func warnings(of plan: OpenPlan) -> [HeaderFact?] {
  let judged = "lateness as of \(plan.asAt.medium)"
  let unusable = PlanWords.count(
    plan.notices.count, "newer file unusable", plural: "newer files unusable")
  return [
    plan.asAt == plan.snapshot.asAt ? nil : HeaderFact(text: judged, isWarning: true),
    plan.notices.isEmpty ? nil : HeaderFact(text: unusable, isWarning: true),
    plan.doubts.isEmpty ? nil : HeaderFact(text: "data in doubt", isWarning: true),
    conflicts(in: plan.ledger).map { HeaderFact(text: $0, isWarning: true) },
  ]
}

private func conflicts(in ledger: Ledger?) -> String? {
  guard let count = ledger?.contradictions.count, count > 0 else { return nil }
  return PlanWords.count(count, "conflict")
}

/// What has to be known of the register at all times, whole and in short; nothing where changes can
/// be recorded.
private func access(
  to plan: OpenPlan
) -> (whole: HeaderFact?, inShort: HeaderFact?) {
  switch plan.register {
  case .writable: (nil, nil)
  case .olderSnapshot: (older, older)
  case .readOnly, .withoutKeys: (HeaderFact(text: "read-only"), HeaderFact(text: "read-only"))
  case .unusable:
    (
      HeaderFact(text: "register unusable: \(shown(of: plan))", isWarning: true),
      HeaderFact(text: "register unusable", isWarning: true)
    )
  }
}

private let older = HeaderFact(text: "older snapshot", isWarning: true)

private func shown(of plan: OpenPlan) -> String {
  plan.seen == 0 ? "recorded changes are not shown" : "shown is what was last read"
}
