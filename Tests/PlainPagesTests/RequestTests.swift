import DashboardState
import ImprovementPlan
import Listings
import PlainPages
import TestSupport
import Testing

@Suite struct `A typed line` {
  @Test(
    arguments: [
      ("", .nothing), ("  ", .nothing), ("12", .number(12)), ("3-9", .range(3, 9)),
      ("3 to 9", .range(3, 9)), ("overdue", .command(.pane(.overdue), nil)),
      ("U", .command(.undo, nil)), ("u", .command(.update, nil)),
      ("UPDATE", .command(.update, nil)), ("update 4", .command(.update, .number(4))),
      ("update 2-3", .command(.update, .range(2, 3))),
      ("approve a2", .command(.approve, .ref("A2"))),
      ("a2", .record("A2")), ("select 3", .select(3)), ("range 2 5", .range(2, 5)),
      ("range", .command(.range, nil)), ("/lead:finance  due", .filter("lead:finance due")),
      ("filter is:stale", .filter("is:stale")), ("\\", .command(.clearFilter, nil)),
      (":bury", .go("bury")), ("go 2026-09-19", .go("2026-09-19")),
      ("take back your last change", .command(.undo, nil)), ("more", .more),
      ("?", .command(.help, nil)),
      ("q", .command(.quit, nil)), ("exit", .command(.quit, nil)), ("x1", .missing("X1")),
      ("update nobody", .unknown("update nobody")), ("update a99", .missing("A99")),
      ("-3", .unknown("-3")), ("z", .ofScreen("z", .zoom)),
    ] as [(String, Request)])
  func `asks for one thing`(line: String, request: Request) {
    #expect(DashboardDriver().state.request(line) == request)
  }
}
