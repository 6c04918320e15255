import ImprovementPlan

extension DashboardState {
  /// Does what a person asked for; what would end the program with drafts unsaved is asked for twice.
  mutating func askingOfDrafts(_ answer: (inout DashboardState) -> [Effect]) -> [Effect] {
    let isSure = message != nil && message == unsaved
    message = nil
    let effects = answer(&self)
    guard effects == [.quit], !isSure, let unsaved else { return effects }
    message = unsaved
    return []
  }

  /// That something was typed and is not recorded; nil where nothing is.
  private var unsaved: Message? {
    guard let first = drafts.first else { return nil }
    let what =
      drafts.count > 1
      ? PlanWords.count(drafts.count, "draft")
      : "your draft for \(first.actions.map(\.text).joined(separator: ", "))"
    return Message("Not saved: \(what); the same again quits without", isError: true)
  }
}
