/// Why the share of actions on target moved between two snapshots.
struct OnTargetMove {
  let sentence: String

  init(from older: Snapshot, to newer: Snapshot, pairs: [ActionPair]) {
    let before = older.oneLiner(asAt: older.asAt)
    let after = newer.oneLiner(asAt: newer.asAt)
    guard let oldShare = before.onTargetShare, let newShare = after.onTargetShare else {
      sentence = "no actions to compare"
      return
    }
    let (old, new) = (before.wholePercent(before.onTarget), after.wholePercent(after.onTarget))
    if old == new {
      sentence = "on target stayed at \(new)"
      return
    }
    let fell = newShare < oldShare
    let causes = OnTargetMove.list(pairs.compactMap { fell ? $0.lossWord : $0.gainWord })
    let counter = OnTargetMove.list(pairs.compactMap { fell ? $0.gainWord : $0.lossWord })
    sentence =
      "on target \(fell ? "fell" : "rose") from \(old) to \(new)"
      + (causes.isEmpty ? "" : ": \(causes)")
      + (counter.isEmpty ? "" : "; against that, \(counter)")
  }

  /// "9 newly overdue, 4 re-dated": the most frequent first.
  private static func list(_ words: [String]) -> String {
    let counts = Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.value) \($0.key)" }.joined(separator: ", ")
  }
}

extension ActionPair {
  /// Why the action takes from the share on target; nil where it doesn't.
  fileprivate var lossWord: String? {
    guard older?.place == .onTarget || older?.place == nil else { return nil }
    let isNew = older?.place == nil
    switch newer?.place {
    case .onTarget: return nil
    case .upToOneMonthBehind, .overOneMonthBehind: return isNew ? "added late" : "newly overdue"
    case .redated: return isNew ? "added re-dated" : "re-dated"
    case .suspended: return isNew ? "added suspended" : "suspended"
    case .undated: return isNew ? "added without a date" : "left without a date"
    case nil: return isNew ? nil : "withdrawn"
    }
  }

  /// Why the action adds to the share on target; nil where it doesn't.
  fileprivate var gainWord: String? {
    guard let newer, newer.place == .onTarget else {
      let wasBehind = older?.place != nil && older?.place != .onTarget
      return wasBehind && newer?.place == nil ? "withdrawn" : nil
    }
    if older?.place == .onTarget { return nil }
    if older?.place == nil { return "added on target" }
    return newer.action.isComplete ? "newly complete" : "back on target"
  }
}
