extension Trail {
  /// How many rows, with what comes next: the head.
  ///
  /// - Parameter isCurrent: whether the register can still be read.
  public func countWords(isCurrent: Bool) -> String {
    let count = "\(PlanWords.count(rows, "row")), of every council; its head"
    return isCurrent
      ? "The register has \(count) is"
      : "When it could last be read, the register had \(count) was"
  }

  /// What the head is good for.
  public static let useWords =
    "Kept elsewhere, as in the minutes, it proves later that nothing up to here is missing or rewritten: "
    + "board verify --head"

  /// The whole in lines.
  public func lines(isCurrent: Bool) -> [String] {
    ["\(countWords(isCurrent: isCurrent)) \(head).", Trail.useWords]
  }
}
