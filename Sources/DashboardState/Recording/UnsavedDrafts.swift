import ImprovementPlan

extension DashboardState {
  /// Does what a person asked for; what would end a meeting, or the program with drafts unsaved, is asked
  /// for twice.
  mutating func askingBeforeQuitting(_ answer: (inout DashboardState) -> [Effect]) -> [Effect] {
    let isSure = isSettled && asksAboutQuitting
    message = nil
    let effects = answer(&self)
    defer { tellWaitingNews() }
    guard effects == [.quit], !isSure, let question = questionBeforeQuitting else { return effects }
    message = question
    return []
  }

  /// Tells what had to wait, unless there is something else to tell.
  private mutating func tellWaitingNews() {
    guard message == nil else { return }
    (message, waitingNews) = (waitingNews, nil)
  }

  /// Whether the line for the person asks whether to quit.
  var asksAboutQuitting: Bool { message != nil && message == questionBeforeQuitting }

  private var questionBeforeQuitting: Message? {
    guard projected != nil else { return unsaved }
    guard let unsaved else {
      return Message("This ends the meeting for those who follow; the same again does it")
    }
    return Message("\(unsaved.text), and ends the meeting", isError: true)
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
