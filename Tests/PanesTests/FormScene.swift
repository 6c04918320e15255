import ImprovementPlan
import Listings
import TestSupport
import Testing

@testable import DashboardState

/// A screen of the small plan with a form over it: the keys that lead there, and what happens then.
struct FormScene: CustomTestStringConvertible {
  var name: String
  var keys: String
  var typed = ""
  var after = ""
  var then: Event?
  var size = ScreenSize.classic

  var file: String { "form-\(name).\(size)" }
  var testDescription: String { file }

  var driver: DashboardDriver {
    var driver = DashboardDriver(
      PlanFixtures.open(with: Ledger([FormScene.mine], over: PlanFixtures.plan)))
    driver.size = size
    driver.press(keys)
    driver.type(typed)
    driver.press(after)
    if let then { driver.happen(then) }
    driver.redraw()
    return driver
  }

  private static let mine = PlanFixtures.recorded("A9", by: PlanFixtures.officer)
}

extension FormScene {
  static let all: [FormScene] = [ScreenSize.classic, .roomy, .smallest].flatMap { size in
    scenes.map {
      var scene = $0
      scene.size = size
      return scene
    }
  }

  private static let scenes = [
    FormScene(name: "choosing", keys: "2 u <down>"),
    FormScene(name: "choosing-for-a-range", keys: "4 j v j j u"),
    FormScene(name: "range", keys: "4 j v j j"),
    FormScene(name: "note", keys: "2 u o", typed: long, after: "<left> <left>"),
    FormScene(name: "complete", keys: "2 <enter> u c", typed: "Signed off", after: "<tab> a <tab>"),
    FormScene(name: "question", keys: "2 u c", typed: "Signed off", after: "<enter>"),
    FormScene(name: "rating", keys: "2 u r A"),
    FormScene(name: "due", keys: "2 u d 3 0 <space> N o v <tab>", typed: "A second advert"),
    FormScene(name: "wrong-date", keys: "2 u d s o o n <enter>"),
    FormScene(
      name: "overtaken", keys: "2 u s", typed: "Paused by the board",
      then: .notRecorded(.overtaken([theirs.number], PlanFixtures.open(with: both)))),
    FormScene(
      name: "changed-elsewhere", keys: "2 u s", typed: "Paused by",
      then: .registerChanged(PlanFixtures.open(with: both))),
    FormScene(name: "not-saved", keys: "2 u o", typed: "Done", then: .notRecorded(.failed(full))),
    FormScene(name: "approve", keys: "2 j A"),
    FormScene(name: "confirm", keys: "2 U"),
    FormScene(name: "draft", keys: "2 u o", typed: "Audit of", after: "<esc>"),
  ]

  private static let full = "no room on the disk"
  private static let theirs = PlanFixtures.recorded(
    "A1", .lifecycle(from: .inProgress, to: .awaitingSignOff), number: 2, why: "all teams")
  private static let both = Ledger([mine, theirs], over: PlanFixtures.plan)
  private static let long =
    "Audit of 40 cases: 29 were supervised in time, which is 3 more than in September. "
    + "Two teams still have no manager; the second advert closes on 4 December."
}
