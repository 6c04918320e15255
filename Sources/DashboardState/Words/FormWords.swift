import ImprovementPlan
package import Listings

extension UpdateForm {
  /// What the form is of: "Update P12 ", the action's own title, " · now in progress, R late"; of
  /// several actions all of it is the start.
  package func title(in plan: OpenPlan) -> (start: String, action: String, end: String) {
    let verb = subject == .approval ? "Approve" : "Update"
    guard actions.count == 1, let action = plan.action(actions[0]) else {
      let refs = actions.map(\.text).joined(separator: " ")
      return ("\(verb) \(PlanWords.count(actions.count, "action")): \(refs)", "", "")
    }
    let rating = action.rating(in: plan.snapshot.scheme, asAt: plan.asAt)
    let rated = rating.map { ", \($0.letter) \($0.word)" } ?? ""
    return ("\(verb) \(action.ref) ", action.title, " · now \(action.stateWords)\(rated)")
  }

  /// What is about to be recorded, a label and its words.
  package func subjectWords(in plan: OpenPlan) -> [(label: String, words: String)] {
    switch subject {
    case .state(let state)?: [("State", "→ \(state.words)")]
    case .approval?:
      actions.compactMap { plan.action($0) }.map { action in
        (action.ref.text, action.proposedRevision?.moveWords ?? "")
      }
    case .due?: [("Due", dueWords(in: plan))]
    default: []
    }
  }

  private func dueWords(in plan: OpenPlan) -> String {
    let dates = actions.compactMap { plan.action($0)?.dueWords(in: plan.asAt) }
    let now = Set(dates).count == 1 ? "\(dates[0]) now" : "on different dates now"
    return ([now] + awaitingWords(in: plan)).joined(separator: "; ")
  }

  /// The dates that await the board; of several actions each under those it is proposed for: "A2, A5:
  /// 18 Dec 2026 is proposed and awaits the board".
  private func awaitingWords(in plan: OpenPlan) -> [String] {
    let asked = actions.compactMap { ref in
      plan.action(ref)?.proposedRevision.map { (ref: ref.text, day: $0.to) }
    }
    return Set(asked.map(\.day)).sorted().map { day in
      let refs = asked.filter { $0.day == day }.map(\.ref).joined(separator: ", ")
      let owner = actions.count > 1 ? "\(refs): " : ""
      return "\(owner)\(day.medium) is proposed and awaits the board"
    }
  }
}

extension Revision {
  /// The move as it was asked for: "19 Oct → 31 Dec 2026, “a second advert”".
  fileprivate var moveWords: String { "\(from.short(in: to)) → \(to.medium), “\(reason)”" }
}

extension FormField {
  /// What is said where it is empty.
  package var hint: String {
    switch id {
    case .approvedBy where !isNeeded: "empty: proposed to the board"
    case .approvedOn: "the day of the meeting, else today"
    case .evidenceDate: "30 Nov or 2026-11-30"
    case .meeting: "its ref, if at one"
    case .due: "30 Nov, 2026-11-30 or +14"
    case .evidenceText where !isNeeded: "if there is any"
    case .text(let text) where !isNeeded && text.neededFor != nil:
      "needed for \(text.neededFor ?? "")"
    default: isNeeded ? "needed" : "if anything"
    }
  }
}
