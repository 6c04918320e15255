import DashboardState
import ImprovementPlan
import Listings
import Slides
import TestSupport

extension LedMeeting {
  /// A meeting through the small plan that began at 14:02, whose slides were turned to a minute apart.
  static func led(
    _ slides: String..., number: Int = 1, agenda: Agenda? = nil, items: [Int?] = [],
    screen: Projected.Screen = .slide, isRunning: Bool = true
  ) -> LedMeeting {
    let turns = slides.enumerated().map { index, slide in
      let projected = Projected(
        slide: SlideName(slide) ?? SlideName(.topic(.title)),
        item: items.indices.contains(index) ? items[index] : nil,
        screen: index == slides.count - 1 ? screen : .slide, snapshot: PlanFixtures.asAt)
      return Turn(at: minute(index), projected)
    }
    return LedMeeting(
      number: number, council: "fernshire", presenter: "head-of-quality", agenda: agenda,
      turns: turns, isRunning: isRunning)
  }
}

/// So many minutes after 14:02.
func minute(_ minutes: Int, second: Int = 0) -> Moment {
  let start = 14 * 3_600 + 2 * 60
  guard
    let moment = Moment(day: PlanFixtures.today, second: start + minutes * 60 + second)
  else { fatalError("no such minute") }
  return moment
}

extension DashboardDriver {
  /// Somebody who follows a meeting through the small plan.
  static func following(
    _ meeting: LedMeeting = .led("title", "standing"), view: Following.View = .slides
  ) -> DashboardDriver {
    var driver = DashboardDriver()
    driver.happen(.follow(view))
    driver.join(meeting)
    return driver
  }

  mutating func join(_ meeting: LedMeeting, _ plan: OpenPlan = PlanFixtures.open) {
    happen(.joined(meeting, plan, state.shelf))
    happen(.readEarlier(PlanFixtures.earlierPlan.shown))
  }

  /// What the foot says.
  var foot: String? {
    state.presenting.flatMap { state.foot(of: $0) }
  }
}
