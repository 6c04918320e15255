import DashboardState
import ImprovementPlan
import Listings
import PlainPages
import Slides
import TestSupport
import Testing

@Suite struct `Who follows a meeting in plain mode` {
  private var plain = PlainDriver.following()

  @Test mutating func `asks where they are, and hears how they stand to the presenter`() {
    plain.type("")
    #expect(plain.said.first == "# Slide 2 of 20: Where we are")
    #expect(plain.said.dropFirst().first == "", "nothing is to be said of who follows")
    plain.type("7", "")
    #expect(plain.said.first?.hasPrefix("# Slide 7 of 20: ") == true)
    let away = "stepped away; presenter is on slide 2; follow follows again."
    #expect(plain.said.dropFirst().first == away)
    plain.overhear(.led(.led(at: "standing", isRunning: false)))
    plain.type("")
    #expect(
      plain.said.dropFirst().first == "stepped away; the presenter’s connection is lost.")
    plain.overhear(.led(nil))
    plain.type("")
    #expect(plain.said.contains("the presentation has ended; this slide stays."))
  }

  @Test mutating func `hears in the dashboard which slide it was gone into from`() {
    plain.type("open", "")
    #expect(plain.said.first == "You are in: Fernshire, Overview")
    #expect(plain.said.contains("From slide 2 of 20; slide goes back to it."))
    #expect(!plain.said.contains { $0.contains("connection") })
    plain.overhear(.led(.led(at: "standing", isRunning: false)))
    plain.type("")
    #expect(plain.said.contains("the presenter’s connection is lost."))
  }

  @Test mutating func `asks the notes where they are, and hears the slide and the time`() {
    plain = .following(.notes)
    plain.overhear(.followers([]), .clock(PlanFixtures.moment))
    plain.type("")
    #expect(
      plain.said.prefix(5) == [
        "# Notes of the meeting", "Slide 2 of 20: Where we are",
        "14:02, 0 minutes since 14:02", "Nobody follows", "Next: How the actions are rated",
      ])
    plain.overhear(.led(.led(at: "standing", isRunning: false)))
    plain.type("")
    #expect(plain.said.contains("the presenter’s connection is lost."))
  }

  @Test mutating func `is told of no change of the slide that was just read`() {
    plain.overhear(.led(.led(at: "standing", screen: .blank)))
    plain.type("open")
    plain.overhear(.led(.led(at: "standing")))
    plain.type("back")
    #expect(plain.said.contains("# Slide 2 of 20: Where we are"))
    #expect(!plain.said.contains { $0.contains("changed") }, "\(plain.said)")
    plain.type("")
    #expect(!plain.said.contains { $0.contains("changed") }, "\(plain.said)")
  }

  @Test mutating func `can't update another action than the slide's from there`() {
    var board = DashboardDriver(keys: .standard.spoken)
    board.happen(.present(nil))
    var presenter = PlainDriver(board)
    presenter.type(":a1", "update A3")
    #expect(
      presenter.said == ["This slide is about A1; open leads to where update A3 can be typed"])
    #expect(presenter.prompt.hasPrefix("Slide "))
    presenter.type("update a1")
    #expect(presenter.said.dropFirst().first?.hasPrefix("# Update A1 ") == true)
  }
}

extension PlainDriver {
  /// Somebody who follows a meeting through the small plan, at its second slide.
  fileprivate static func following(_ view: Following.View = .slides) -> PlainDriver {
    var board = DashboardDriver(keys: .standard.spoken)
    board.happen(.follow(view))
    board.happen(.joined(.led(at: "standing"), PlanFixtures.open, board.state.shelf))
    board.happen(.readEarlier(PlanFixtures.earlierPlan.shown))
    return PlainDriver(board)
  }
}

extension LedMeeting {
  fileprivate static func led(
    at slide: String, screen: Projected.Screen = .slide, isRunning: Bool = true
  ) -> LedMeeting {
    let projected = Projected(
      slide: SlideName(slide) ?? SlideName(.topic(.title)), item: nil, screen: screen,
      snapshot: PlanFixtures.asAt)
    return LedMeeting(
      number: 1, council: "fernshire", presenter: "head-of-quality",
      turns: [Turn(at: PlanFixtures.moment, projected)], isRunning: isRunning)
  }
}
