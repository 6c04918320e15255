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
  package var asksAboutQuitting: Bool { message != nil && message == questionBeforeQuitting }

  private var questionBeforeQuitting: Message? {
    guard projected != nil else {
      return unsavedWords.map { Message($0, .again(leavingWords), isError: true) }
    }
    guard let unsavedWords else {
      return Message("This ends the meeting for those who follow", .again("does it"))
    }
    return Message(
      unsavedWords, .again("\(leavingWords), and ends the meeting"), isError: true)
  }

  /// That something was typed and is not recorded, or may not be; nil where nothing is.
  private var unsavedWords: String? {
    let lost = unsavedDrafts.map { "Not saved: \($0)" }
    let doubt = doubtful.map {
      "\(lost == nil ? "C" : "c")an't tell whether \(name(of: $0)) was saved"
    }
    let fates = [lost, doubt].compactMap(\.self)
    return fates.isEmpty ? nil : fates.joined(separator: "; ")
  }

  private var leavingWords: String { unsavedDrafts == nil ? "quits" : "quits without" }

  /// The drafts that surely aren't recorded; nil where there are none.
  var unsavedDrafts: String? {
    let drafts = drafts.filter { doubtful?.isOf($0) != true }
    guard let first = drafts.first else { return nil }
    return drafts.count > 1 ? PlanWords.count(drafts.count, "draft") : name(of: first)
  }

  private func name(of doubtful: Doubtful) -> String {
    drafts.first(where: doubtful.isOf).map(name) ?? "the last change"
  }

  private func name(of draft: UpdateForm) -> String {
    "your draft for \(draft.actions.map(\.text).joined(separator: ", "))"
  }
}
