import ImprovementPlan
import Slides
import Testing

@Suite struct `A slide's name` {
  private static let names: [(SlideName, String)] = [
    (SlideName(.topic(.title)), "title"),
    (SlideName(.topic(.standing)), "standing"),
    (SlideName(.topic(.overdue)), "overdue"),
    (SlideName(.topic(.overdueUpToAMonth), sheet: 2), "overdue-up-to-a-month #2"),
    (SlideName(.record(.theme, "T2")), "theme T2"),
    (SlideName(.record(.overdue, "P12")), "overdue P12"),
    (SlideName(.record(.metric, "M08")), "metric M08"),
    (SlideName(.record(.redate, "P 5")), "redate P 5"),
    (SlideName(.record(.redate, "P #5")), "redate P #5 #1"),
    (SlideName(.record(.redate, "P #5"), sheet: 3), "redate P #5 #3"),
    (SlideName(.changes(.newlyOverdue)), "changes newly-overdue"),
    (SlideName(.item(3), sheet: 2), "item 3 #2"),
  ]

  @Test(arguments: names)
  func `has a text form that names it again`(name: SlideName, text: String) {
    #expect(name.text == text)
    #expect(SlideName(text) == name)
  }

  @Test(arguments: [
    "", " ", "nonsense", "theme", "metric ", "item", "item 0", "item -1", "item 03", "changes x",
    "title now", "decisions #0", "decisions #01", "#2",
  ])
  func `is not read from what names no slide`(text: String) {
    #expect(SlideName(text) == nil)
  }
}
