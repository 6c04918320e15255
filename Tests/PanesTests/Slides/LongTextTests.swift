import Canvas
import ImprovementPlan
import Listings
@testable import Panes
import Slides
import TestSupport
import Testing

/// Texts far longer than any council's, and of characters of all widths: divided, never cut.
@Suite struct `A slide of long texts` {
  private static let texts = [
    String(repeating: "supervision of every case ", count: 60),
    String(repeating: "x", count: 900), String(repeating: "会議の決定", count: 80),
    String(repeating: "naïve – “quoted” café ", count: 40), "short",
  ]

  @Test(arguments: texts, ScreenSize.projected)
  func `is whole on every screen`(text: String, size: ScreenSize) {
    for slide in deck(of: text).slides {
      let layout = SlideLayout(slide, rows: size.rows, columns: size.columns)
      #expect(layout.height <= layout.scale.bodyRows, "\(slide.name)")
      let said = layout.pieces.filter { !$0.isDecoration }.map(\.phrase.text).joined()
      #expect(said.withoutBlanks == slide.words.joined().withoutBlanks, "\(slide.name)")
    }
  }

  @Test(arguments: texts)
  func `says all of it, over its sheets`(text: String) {
    let deck = deck(of: text)
    for name in [SlideName(.record(.overdue, "A1")), SlideName(.record(.redate, "A2"))] {
      let sheets = deck.slides.filter { $0.name.subject == name.subject }
      let words = sheets.flatMap(\.parts).flatMap(\.phrases).map(\.text).joined()
      #expect(words.withoutBlanks.contains(text.withoutBlanks))
    }
  }

  private func deck(of text: String) -> Deck {
    var plan = PlanFixtures.plan
    for index in plan.actions.indices {
      plan.actions[index].title = text
      plan.actions[index].reason = text
      plan.actions[index].lead = text
      for move in plan.actions[index].revisions.indices {
        plan.actions[index].revisions[move].reason = text
      }
    }
    for index in plan.metrics.indices { plan.metrics[index].name = text }
    plan.themes[0].title = text
    plan.themes[1].sponsor = text
    plan.council = text
    let open = OpenPlan(council: "fernshire", snapshot: plan, id: "fernshire #1a2b3c4d")
    return Deck(desk: Desk(plan: open, comparison: nil, today: PlanFixtures.today))
  }
}

extension String {
  fileprivate var withoutBlanks: String { filter { $0 != " " } }
}
