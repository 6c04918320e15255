/// A plan that is cleared for showing: by a council's house rules, with no figure that they hide.
///
/// Whatever shows a plan takes one of these, and only the rules make one: so nothing that is shown can
/// go round them.
public struct ShownPlan: Equatable, Sendable {
  /// The plan, with what was recorded laid over it where there is a ledger.
  public let snapshot: Snapshot
  /// What was recorded of the plan; nil where nothing is laid over it.
  public let ledger: Ledger?
  /// What hides its figures; nil where nothing does.
  let suppression: Suppression?

  fileprivate init(_ snapshot: Snapshot, _ ledger: Ledger? = nil, by rules: HouseRules) {
    self.snapshot = snapshot
    self.ledger = ledger
    suppression = rules.suppression
  }
}

extension Snapshot {
  /// The plan as it is shown by these rules.
  public func shown(by rules: HouseRules) -> ShownPlan { ShownPlan(ruled(by: rules), by: rules) }

  fileprivate func ruled(by rules: HouseRules) -> Snapshot {
    guard rules != HouseRules() else { return self }
    var shown = self
    shown.scheme.staleAfterWeeks = rules.staleAfterWeeks ?? scheme.staleAfterWeeks
    shown.metrics = metrics.map { $0.shown(by: rules) }
    return shown
  }
}

extension Ledger {
  /// The plan with what was recorded, as it is shown by these rules; its ledger has no other figures.
  public func shown(by rules: HouseRules) -> ShownPlan {
    let ledger = Ledger(self, showing: plan.ruled(by: rules))
    return ShownPlan(ledger.plan, ledger, by: rules)
  }
}

extension Metric {
  fileprivate func shown(by rules: HouseRules) -> Metric {
    var shown = rules.suppression?.published(self) ?? self
    if let wording = rules.wording {
      shown.name = wording.applied(to: name)
      shown.definition = definition.map(wording.applied)
    }
    return shown
  }
}
