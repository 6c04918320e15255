extension Trail {
  /// How many rows, with what comes next: the head.
  ///
  /// - Parameters:
  ///   - council: whose chain it is of, by its folder's name.
  ///   - isCurrent: whether the register can still be read.
  public func countWords(of council: String, isCurrent: Bool) -> String {
    let count = "\(PlanWords.count(rows, "row")) in the chain of \(council); its head"
    return isCurrent
      ? "The register has \(count) is"
      : "When it could last be read, the register had \(count) was"
  }

  /// What the head is good for.
  public static let useWords =
    "Kept elsewhere, as in the minutes, it proves later that nothing up to here is missing or rewritten: "
    + "board verify --head"

  /// The whole in lines.
  public func lines(of council: String, isCurrent: Bool) -> [String] {
    ["\(countWords(of: council, isCurrent: isCurrent)) \(head).", Trail.useWords]
  }
}
