import ImprovementPlan
import Listings
import TestSupport
import Testing

/// A screen of the shipped data: the keys that lead there from the start.
struct Scene: CustomTestStringConvertible {
  var name: String
  var council = "fernshire"
  var keys: String
  var size = ScreenSize.classic

  /// The file the expected screen lies in.
  var file: String { "\(council)-\(name).\(size)" }

  var testDescription: String { file }

  /// A plan that is open instead of the council's, and the day it is then.
  var plan: (open: OpenPlan, today: Day)?

  var driver: DashboardDriver {
    guard let plan else {
      var driver = DashboardDriver(opening: council, size: size)
      driver.press(keys)
      return driver
    }
    var driver = DashboardDriver(plan.open, today: plan.today)
    driver.size = size
    driver.press(keys)
    driver.redraw()
    return driver
  }
}

extension Scene {
  static let all: [Scene] =
    [ScreenSize.classic, .roomy, .smallest].flatMap { size in
      fernshire.map {
        var scene = $0
        scene.size = size
        return scene
      }
    } + ofRealCouncils + pagesOfRealCouncils + ofTheRegister

  private static let fernshire: [Scene] =
    overviews + views.map { Scene(name: $0.name, keys: $0.keys) } + pages + overlays

  private static let overviews = [
    Scene(name: "overview", keys: ""),
    Scene(name: "overdue-focused", keys: "2"),
    Scene(name: "metrics-focused", keys: "3"),
    Scene(name: "themes-alone", keys: "1 z"),
    Scene(name: "overdue-alone", keys: "2 z"),
    Scene(name: "metrics-alone", keys: "3 z"),
  ]

  private static let views = [
    (name: "actions", keys: "4"), (name: "recommendations", keys: "5"),
    (name: "meetings", keys: "6"), (name: "decisions", keys: "7"), (name: "owners", keys: "8"),
    (name: "changes", keys: "9"), (name: "plan", keys: "0"),
  ]

  private static let pages = [
    Scene(name: "theme", keys: "1 <enter>"),
    Scene(name: "overdue-action", keys: "2 <enter>"),
    Scene(name: "metric", keys: "3 <enter>"),
    Scene(name: "recommendation", keys: "5 <enter>"),
    Scene(name: "meeting", keys: "6 <enter>"),
    Scene(name: "deadline", keys: ": D 1 <enter>"),
    Scene(name: "report", keys: ": R P 1 <enter>"),
    Scene(name: "visit", keys: ": V 1 <enter>"),
    Scene(name: "decision", keys: "7 <enter>"),
    Scene(name: "source", keys: ": S 1 <enter>"),
    Scene(name: "owner", keys: "8 <enter>"),
  ]

  private static let overlays = [
    Scene(name: "filter", keys: "4 / r a t i n g : r"),
    Scene(name: "filter-not-understood", keys: "4 / d u e : s o o n"),
    Scene(name: "filtered", keys: "4 / l e a d : q u a l i t y <enter> j"),
    Scene(name: "filtered-out", keys: "4 / x y z z y <enter>"),
    Scene(name: "go-to", keys: ": s u p e r v <down>"),
    Scene(name: "go-to-nothing", keys: ": x y z z y"),
    Scene(name: "keys", keys: "?"),
    Scene(name: "keys-found", keys: "? s o r t"),
    Scene(name: "message", keys: "u"),
    Scene(name: "refusal", keys: "4 z"),
  ]

  private static let pagesOfRealCouncils = [
    Scene(name: "caseload", council: "manchester", keys: "3 <enter>"),
    Scene(name: "visit", council: "manchester", keys: ": V 2 <enter>"),
    Scene(name: "standing-action", council: "bury", keys: "4 <enter>"),
    Scene(name: "owner", council: "bury", keys: "8 j <enter>"),
    Scene(name: "metric", council: "bury", keys: "3 <enter>"),
    Scene(name: "report", council: "tower-hamlets", keys: ": P 1 <enter>"),
    Scene(name: "decision", council: "tower-hamlets", keys: "7 <enter>"),
    Scene(name: "recommendation", council: "worcestershire", keys: "5 <enter>"),
    Scene(name: "action", council: "telford-and-wrekin", keys: "4 <enter>"),
    Scene(name: "review", council: "telford-and-wrekin", keys: "6 j <enter>"),
  ]

  private static let ofRealCouncils = ShippedData.councils.filter { $0 != "fernshire" }
    .flatMap { council in
      ([(name: "overview", keys: "")] + views).map {
        Scene(name: $0.name, council: council, keys: $0.keys)
      }
    }

  private static let ofTheRegister = [ScreenSize.classic, .smallest].flatMap { size in
    [
      Scene(name: "history", keys: "H"),
      Scene(name: "history-of-action", keys: ": A 9 <enter> H"),
      Scene(name: "action", keys: ": A 9 <enter> G k"),
      Scene(name: "overview", keys: "2"),
    ].map { $0.with(PlanFixtures.recorded, PlanFixtures.today, size) }
      + [
        Scene(name: "conflicts", keys: "X"), Scene(name: "conflicts-told", keys: ""),
        Scene(name: "conflict-on-action", keys: ": A 1 <enter>"),
      ].map { $0.with(PlanFixtures.contradicted, PlanFixtures.laterToday, size) }
  }

  private func with(_ open: OpenPlan, _ today: Day, _ size: ScreenSize) -> Scene {
    var scene = self
    scene.council = "recorded"
    scene.plan = (open, today)
    scene.size = size
    return scene
  }
}
