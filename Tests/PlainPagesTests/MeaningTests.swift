import DashboardState
import ImprovementPlan
import Listings
import PlainPages
import TestSupport
import Testing

@Suite struct `A line that can mean a ref and something else` {
  @Test(
    arguments: [
      ("1", .either([.number(1), .record("1")])),
      ("update 1", .either([.command(.update, .number(1)), .command(.update, .ref("1"))])),
      ("1-2", .either([.range(1, 2), .record("1-2")])),
      ("update 1-2", .either([.command(.update, .range(1, 2)), .command(.update, .ref("1-2"))])),
      ("2", .number(2)), ("update 77", .command(.update, .ref("77"))), ("77", .record("77")),
      ("quit", .either([.command(.quit, nil), .record("quit")])),
      ("more", .either([.more, .record("more")])),
      (":overdue", .either([.go("overdue"), .record("overdue")])),
      ("overdue", .either([.command(.pane(.overdue), nil), .record("overdue")])),
      ("update AB1", .either([.command(.update, .ref("ab1")), .command(.update, .ref("Ab1"))])),
      ("ab1", .record("ab1")), ("update a, b", .command(.update, .ref("a, b"))),
      ("QUIT", .command(.quit, nil)),
    ] as [(String, Request)])
  func `asks which is meant`(line: String, request: Request) {
    var driver = driver
    driver.press("4")
    #expect(driver.state.request(line) == request)
  }

  @Test func `is answered by a letter, and done then`() {
    var board = Board(driver)
    var talk = Talk()
    _ = talk.hear("actions", &board)
    let asked = talk.hear("update 1", &board)
    #expect(
      asked == [
        "“update 1” can mean more than one thing here:",
        "a. update item 1, which is the record Z1, First of all",
        "b. update the record 1, Called one",
      ])
    #expect(talk.prompt(in: board.state) == "Which, by its letter; cancel leaves it > ")
    _ = talk.hear("b", &board)
    guard case .update(let form)? = board.state.overlay else {
      Issue.record("no form")
      return
    }
    #expect(form.actions == ["1"])
  }

  @Test func `is left by cancel, and by another line`() {
    var board = Board(driver)
    var talk = Talk()
    _ = talk.hear("actions", &board)
    _ = talk.hear("1", &board)
    #expect(talk.hear("cancel", &board) == ["Left as it was"])
    _ = talk.hear("1", &board)
    _ = talk.hear("77", &board)
    #expect(board.state.place == .record("77"))
  }

  private var driver: DashboardDriver {
    var plan = PlanFixtures.plan
    let refs = ["Z1", "2", "1", "1-2", "77", "quit", "more", "overdue", "ab1", "Ab1", "a, b"]
    let titles = ["Z1": "First of all", "1": "Called one"]
    plan.actions = refs.map { Action(ref: Ref($0), title: titles[$0] ?? "Action \($0)") }
    return DashboardDriver(OpenPlan(council: "fernshire", snapshot: plan, id: "fernshire #1"))
  }
}

private struct Board: EventTaker {
  private var driver: DashboardDriver
  var state: DashboardState { driver.state }

  init(_ driver: DashboardDriver) { self.driver = driver }

  mutating func take(_ event: Event) -> [Effect] { driver.take(event) }
}
