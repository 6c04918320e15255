extension Decision {
  /// How it stands: "done 17 Mar 2025", "due 30 Jan"; past its day "was due 20 Jul 2017, not
  /// recorded as done", for no record is not the same as late; "no date set" where none is.
  ///
  /// - Parameter reference: the day whose year is left out.
  public func standingWords(asAt: Day, in reference: Day) -> String {
    if let doneOn { return "done \(doneOn.short(in: reference))" }
    guard let due else { return PlanWords.noDateSet }
    let date = due.short(in: reference)
    return due < asAt ? "was due \(date), not recorded as done" : "due \(date)"
  }

  /// Who is to carry it out: "Chief Executive; Finance Business Partner", or "no owner named".
  public var actionByWords: String {
    actionBy.isEmpty ? PlanWords.noOwnerNamed : actionBy.joined(separator: "; ")
  }
}
