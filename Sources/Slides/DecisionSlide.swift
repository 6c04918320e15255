import ImprovementPlan
import Listings

extension Desk {
  /// All that the board is asked to decide, in a list.
  var decisionSlide: Slide {
    let rows = newDates + signOffs + explanations
    let none =
      "No new date awaits approval, no work awaits sign-off, and nothing overdue lacks a"
      + " reason or a recovery action"
    return Slide(
      .topic(.decisions), title: "Decisions wanted",
      parts: [
        rows.isEmpty ? .lines([Phrase("Nothing to decide", .strong), Phrase(none)]) : .rows(rows)
      ], opens: .view(.actions))
  }

  private var newDates: [Slide.Row] {
    snapshot.actions.filter(\.awaitsNewDate).compactMap { action in
      action.proposedRevision.map {
        row("Approve", action, "from \($0.from.short(in: today)) to \($0.to.short(in: today))")
      }
    }
  }

  private var signOffs: [Slide.Row] {
    snapshot.actions.filter { $0.lifecycle == .awaitingSignOff }.map {
      row("Sign off", $0, $0.evidence.isEmpty ? "no evidence recorded" : nil)
    }
  }

  /// What late work owes; of finished work that is late, only the sign-off is wanted.
  private var explanations: [Slide.Row] {
    plan.overdue.compactMap { plan.action($0) }
      .filter { $0.lifecycle != .awaitingSignOff && !$0.missingWords.isEmpty }
      .map { row("Ask for", $0, $0.missingWords) }
  }

  private func row(_ what: String, _ action: Action, _ detail: String?) -> Slide.Row {
    let words = detail.map { ": \($0)" } ?? ""
    return Slide.Row(Phrase(what, .strong), Phrase("\(action.ref) \(action.title)\(words)"))
  }
}
