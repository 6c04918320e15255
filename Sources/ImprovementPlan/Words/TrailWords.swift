extension Trail {
  /// How many rows, with what comes next: the head.
  public var countWords: String {
    "The register has \(PlanWords.count(rows, "row")), of every council; its head is"
  }

  /// What the head is good for.
  public static let useWords =
    "Kept elsewhere, as in the minutes, it proves later that nothing up to here is missing or rewritten: "
    + "board verify --head"

  /// The whole in lines.
  public var lines: [String] { ["\(countWords) \(head).", Trail.useWords] }
}
