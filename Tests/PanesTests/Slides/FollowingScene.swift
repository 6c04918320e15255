import DashboardState
import ImprovementPlan
import Slides
import TestSupport
import Testing

/// A screen of somebody who follows Fernshire's board, or looks at its notes.
struct FollowingScene: CustomTestStringConvertible {
  var name: String
  var view = Following.View.slides
  /// Slides that were turned to a minute apart; none where nobody presents.
  var slides = ["title", "overdue P12"]
  var screen = Projected.Screen.slide
  var isRunning = true
  var keys = ""
  var size = ScreenSize.classic

  /// The file the expected screen lies in.
  var file: String { "following-\(name).\(size)" }
  var testDescription: String { file }

  var driver: DashboardDriver {
    var driver = DashboardDriver(opening: "fernshire", size: size)
    driver.happen(.follow(view))
    if !slides.isEmpty { driver.happen(.joined(meeting, driver.state.plan, driver.state.shelf)) }
    driver.happen(.followers(["ann", "bob", "nobody"]))
    driver.happen(.clock(minute(31)))
    driver.press(keys)
    return driver
  }

  private var meeting: LedMeeting {
    let item = Agenda.Item(
      title: "What is late", minutes: 25, notes: "Ask for the audit of October.",
      slides: ["title", "all overdue"])
    let turns = slides.enumerated().map { index, slide in
      LedMeeting.Turn(
        at: minute(index),
        Projected(
          slide: SlideName(slide) ?? SlideName(.topic(.title)), item: 1,
          screen: index == slides.count - 1 ? screen : .slide, snapshot: PlanFixtures.asAt))
    }
    return LedMeeting(
      number: 1, council: "fernshire", presenter: "chair", agenda: Agenda(items: [item]),
      turns: turns, isRunning: isRunning)
  }

  private func minute(_ minutes: Int) -> Moment {
    Moment(day: PlanFixtures.today, second: 18 * 3_600 + minutes * 60) ?? PlanFixtures.moment
  }
}

extension FollowingScene {
  static let all = [ScreenSize.classic, .roomy, .smallest].flatMap { size in
    scenes.map {
      var scene = $0
      scene.size = size
      return scene
    }
  }

  private static let scenes = [
    FollowingScene(name: "nobody", slides: []),
    FollowingScene(name: "slide"),
    FollowingScene(name: "blank", screen: .blank),
    FollowingScene(name: "away", keys: "n n"),
    FollowingScene(name: "lost", isRunning: false),
    FollowingScene(name: "notes", view: .notes),
    FollowingScene(name: "no-notes", view: .notes, slides: []),
  ]
}
