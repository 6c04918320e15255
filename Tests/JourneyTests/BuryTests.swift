import TestSupport
import Testing

/// Scrutiny resolved standing actions, owed by people across the council.
@Suite struct `A member of Bury's scrutiny committee` {
  @Test func `sees that nothing carries a date rather than that all is well`() {
    let board = DashboardDriver(opening: "bury")
    board.expectScreen(
      contains: "Nothing with a date is overdue; 19 open have no date set",
      "21 actions: 2 done or on time, 19 with no date set")
  }

  @Test func `finds the standing actions in one key`() {
    var board = DashboardDriver(opening: "bury")
    board.press("4")
    board.expectScreen(
      contains: "A1 Keep the plan a standing item at scrutiny",
      "when: every meeting until all actions are complete")
  }

  @Test func `finds who owes them across the council in one key, and what in two more`() {
    var board = DashboardDriver(opening: "bury", size: .large)
    board.press("8")
    board.expectScreen(
      contains: "no owner named", "Cabinet Member for Children, Young People and Skills",
      "Children and Young People's Scrutiny Committee", "Democratic Arrangements Forum",
      "Democratic Services")
    board.press("j <enter>")
    board.expectScreen(
      contains: "A4 Tell every Council meeting about the department's work",
      "A7 Ask for the Improvement Board's minutes to be shared")
  }

  @Test func `reads the resolutions and who is to act in one key`() {
    var board = DashboardDriver(opening: "bury", size: .large)
    board.press("7")
    board.expectScreen(
      contains: "Scrutiny monitors the plan and its progress as a standing item",
      "Democratic Arrangements Forum; Cabinet Member")
  }

  @Test func `sees that agency reliance is watched, and that no figure was given`() {
    var board = DashboardDriver(opening: "bury", size: .roomy)
    board.press("3 <enter>")
    board.expectScreen(
      contains: "Agency social workers", "no data", "England 17.6% (September 2022)",
      "A16 Plan how to rely less on agency staff")
  }

  @Test func `is told that there is nothing to compare with`() {
    var board = DashboardDriver(opening: "bury")
    board.press("c")
    board.expectScreen(contains: "There is no earlier snapshot to compare with")
  }
}
