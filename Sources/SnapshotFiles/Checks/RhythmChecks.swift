import ImprovementPlan

extension Snapshot {
  /// What is wrong with the dates of the inspection, deadlines, visits and decisions.
  var rhythmFaults: [Diagnostic] {
    let inspected = inspection?.faults(asAt: asAt).map { $0.within("inspection") } ?? []
    return inspected
      + deadlines.enumerated().flatMap { index, deadline in
        deadline.faults(asAt: asAt).map { $0.within("deadlines[\(index)]", deadline.ref) }
      }
      + visits.enumerated().flatMap { index, visit in
        visit.faults(asAt: asAt).map { $0.within("visits[\(index)]", visit.ref) }
      }
      + decisions.enumerated().flatMap { index, decision in
        decision.faults(asAt: asAt).map { $0.within("decisions[\(index)]", decision.ref) }
      }
  }
}

extension Inspection {
  fileprivate func faults(asAt: Day) -> [Diagnostic] {
    [
      Diagnostic.ifBefore(visitedTo, "visitedTo", visitedFrom, "the first day"),
      Diagnostic.ifBefore(published, "published", visitedFrom, "the inspection's first day"),
      Diagnostic.ifAfter(asAt, published, "published"),
    ].compactMap { $0 }
  }
}

extension Deadline {
  fileprivate func faults(asAt: Day) -> [Diagnostic] {
    [
      Diagnostic.ifBefore(due, "due", opens, "the first day"),
      Diagnostic.ifAfter(asAt, metOn, "metOn"),
      ruleFault,
    ].compactMap { $0 }
  }

  private var ruleFault: Diagnostic? {
    guard let rule, !(1...1000).contains(rule.days) else { return nil }
    return Diagnostic(
      .error, path: "rule.days", found: "\(rule.days)", expected: "1 to 1000 working days")
  }
}

extension MonitoringVisit {
  fileprivate func faults(asAt: Day) -> [Diagnostic] {
    [
      Diagnostic.ifBefore(to, "to", from, "the first day"),
      Diagnostic.ifBefore(letter, "letter", from, "the visit's first day"),
      Diagnostic.ifAfter(asAt, letter, "letter"),
    ].compactMap { $0 }
  }
}

extension Decision {
  fileprivate func faults(asAt: Day) -> [Diagnostic] {
    [
      Diagnostic.ifAfter(asAt, date, "date"),
      Diagnostic.ifBefore(due, "due", date, "the day of the decision"),
      Diagnostic.ifBefore(doneOn, "doneOn", date, "the day of the decision"),
      Diagnostic.ifAfter(asAt, doneOn, "doneOn"),
    ].compactMap { $0 }
  }
}
