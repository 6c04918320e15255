extension Ledger {
  /// The plan as its next snapshot file is to have it.
  ///
  /// - Parameter today: no data can be of a later day.
  /// - Throws: an objection where the day isn't after the snapshot's or is to come, a change is of a
  ///   later day, or contradictions are left.
  public func frozen(asAt day: Day, today: Day? = nil) throws(Objection) -> Snapshot {
    if !contradictions.isEmpty { throw unresolved }
    if let today, day > today {
      throw Objection(nil, "\(day.medium) is to come: no data can be as at a day after today")
    }
    if !changes.contains(where: { standing(of: $0.number) == .carriesOn }) {
      throw Objection(
        nil,
        "nothing was recorded since the snapshot of \(plan.asAt.medium): there is nothing to freeze"
      )
    }
    if day <= plan.asAt {
      throw Objection(
        nil, "the plan is as at \(plan.asAt.medium); its next snapshot has to be of a later day")
    }
    let newest = changes.last { standing(of: $0.number) == .carriesOn && $0.day > day }
    if let newest {
      throw Objection(
        nil, "change \(newest.number) was recorded on \(newest.day.medium), after that day")
    }
    var snapshot = plan
    snapshot.asAt = day
    return snapshot
  }

  private var unresolved: Objection {
    let count = contradictions.count
    let what = count == 1 ? "contradicts" : "contradict"
    return Objection(
      nil,
      "\(PlanWords.count(count, "recorded change")) \(what) the snapshot of "
        + "\(plan.asAt.medium) and \(count == 1 ? "has" : "have") to be resolved first")
  }
}
