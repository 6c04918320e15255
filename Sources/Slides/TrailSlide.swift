import ImprovementPlan
import Listings

extension Desk {
  /// How far the register goes, to be kept in the minutes; nil where nothing was recorded.
  var trailSlide: Slide? {
    plan.trail.map { trail in
      Slide(
        .topic(.trail), kicker: "For the minutes", title: "What is recorded so far",
        parts: [
          .lines([
            Phrase(trail.countWords(of: plan.council, isCurrent: !plan.register.isUnusable)),
            Phrase(trail.head, .strong), Phrase(Trail.useWords),
          ])
        ], opens: .view(.history))
    }
  }
}
