import DashboardState
import ImprovementPlan
import Listings
import Slides
import TestSupport
import Testing

@Suite struct `Who follows a meeting` {
  @Test func `sees the presenter's slide, and each that is turned to`() {
    var driver = DashboardDriver.following()
    #expect(driver.slide == "standing")
    #expect(driver.foot == "following, slide 2 of 20")
    driver.happen(.led(.led("title", "standing", "overdue A1")))
    #expect(driver.slide == "overdue A1")
    #expect(driver.foot?.hasPrefix("following, slide ") == true)
    #expect(driver.effects == [])
  }

  @Test func `joins at the slide that is shown, by the meeting's agenda`() {
    let agenda = Agenda(items: [Agenda.Item(slides: ["dates", "decisions"])])
    var driver = DashboardDriver()
    driver.happen(.follow(.slides))
    driver.happen(.joined(.led("decisions", agenda: agenda), PlanFixtures.open, driver.state.shelf))
    #expect(driver.slide == "decisions")
    #expect(driver.foot == "following, slide 2 of 2")
    #expect(driver.effects == [.readEarlier(day: day("2026-09-19"))])
  }

  @Test func `waits while nobody presents, and is told so at each key but those that leave`() {
    var driver = DashboardDriver()
    driver.happen(.follow(.slides))
    driver.happen(.led(nil))
    #expect(
      driver.state.wordsInPlaceOfSlide
        == "Nobody presents at this moment. Here come the slides as soon as somebody does.")
    for key in ["n", "p", "g", "G", "i", "<enter>", "f", "j"] {
      driver.press(key)
      #expect(driver.message == "Nobody presents at this moment", "\(key)")
    }
    driver.press("5")
    #expect(driver.message == "5 does nothing on a slide; ? lists the keys")
    driver.press("q")
    #expect(driver.effects == [.quit])
  }

  @Test(
    "What is the presenter's, or is recorded elsewhere, is told as that",
    arguments: [
      ("u", "You follow this meeting: Enter goes into the dashboard, where you can record"),
      ("A", "You follow this meeting: Enter goes into the dashboard, where you can record"),
      ("b", "You follow this meeting: that is for who presents it"),
      ("x", "x does nothing on a slide; ? lists the keys"),
    ])
  func withheld(key: String, words: String) {
    var driver = DashboardDriver.following()
    driver.press(key)
    #expect(driver.message == words)
    driver.happen(.registerChanged(PlanFixtures.open(register: .withoutKeys)))
    driver.press(key)
    let isRecording = key == "u" || key == "A"
    #expect(driver.message == (isRecording ? "The board was opened to be read only" : words))
  }

  @Test func `is told as long as the presenter can't be followed, and no longer`() {
    var driver = DashboardDriver.following()
    driver.happen(.couldNotFollow("r.sqlite: gone"))
    #expect(driver.message == "Can’t follow: r.sqlite: gone")
    driver.press("n")
    #expect(driver.foot == "slide 3 of 20 stays; can’t follow: r.sqlite: gone")
    driver.happen(.couldNotFollow("r.sqlite: gone"))
    #expect(driver.message == nil)
    driver.press("f")
    driver.press("f")
    #expect(driver.message == "Can’t follow: r.sqlite: gone")
    driver.happen(.led(.led("title", "standing")))
    #expect(driver.foot == "following, slide 2 of 20")
  }

  @Test func `isn't told that nobody presents where that can't be read`() {
    var driver = DashboardDriver()
    driver.happen(.follow(.slides))
    driver.happen(.couldNotFollow("r.sqlite: gone"))
    #expect(
      driver.state.wordsInPlaceOfSlide
        == "Can’t follow: r.sqlite: gone. Nobody can tell here whether somebody presents.")
    driver.press("f")
    #expect(driver.message == "Can’t follow: r.sqlite: gone")
    driver.happen(.led(nil))
    #expect(driver.state.wordsInPlaceOfSlide?.hasPrefix("Nobody presents at this moment.") == true)
  }

  @Test func `reads the foot again as soon as the presenter turns, and no old message over it`() {
    var driver = DashboardDriver.following()
    for (key, slide) in [("u", "dates"), ("5", "overdue A1")] {
      driver.press(key)
      driver.happen(.led(.led("title", slide)))
      #expect(driver.message == nil)
      #expect(driver.state.presenting?.typed == "")
    }
  }

  @Test("What the presenter's screen shows instead of the slide is told in words")
  func screens() {
    var driver = DashboardDriver.following()
    driver.happen(.led(.led("title", "standing", screen: .blank)))
    #expect(driver.state.wordsInPlaceOfSlide == "The presenter has blanked the screen.")
    #expect(driver.foot == "following, slide 2 of 20; the screen is blanked")
    driver.press("n")
    #expect(driver.state.wordsInPlaceOfSlide == nil)
    driver.press("f")
    driver.happen(.led(.led("title", "standing", screen: .aside)))
    #expect(driver.state.wordsInPlaceOfSlide == nil)
    #expect(driver.foot == "following, slide 2 of 20; presenter is in the dashboard")
  }

  @Test(
    "Turning slides steps away, until f follows again",
    arguments: [
      ("n", "ratings"), ("p", "title"), ("G", "dates"), ("g", "title"), ("5 g", "theme T2"),
      ("i <down> <enter>", "ratings"),
    ])
  func away(keys: String, slide: String) {
    var driver = DashboardDriver.following()
    driver.press(keys)
    #expect(driver.slide == slide)
    driver.happen(.led(.led("title", "standing", "dates")))
    #expect(driver.slide == slide)
    #expect(driver.foot?.hasPrefix("stepped away, slide ") == true)
    #expect(driver.foot?.hasSuffix("; presenter is on slide 20; f follows again") == true)
    driver.press("f")
    #expect(driver.slide == "dates")
    #expect(driver.foot == "following, slide 20 of 20")
  }

  @Test func `goes into the dashboard and back to where the presenter is by then`() {
    var driver = DashboardDriver.following()
    driver.press("<enter>")
    #expect(driver.state.layer == .aside)
    driver.happen(.led(.led("title", "standing", "dates")))
    #expect(driver.state.layer == .aside)
    driver.press("P")
    #expect(driver.slide == "dates")
    driver.press("<enter> f")
    #expect(driver.slide == "dates")
    #expect(driver.foot == "following, slide 20 of 20")
  }

  @Test func `records from the dashboard and never from a slide`() {
    var driver = DashboardDriver.following(.led("overdue A1"))
    for key in ["u", "A", "U", "b", "P"] {
      driver.press(key)
      let words =
        key == "P" ? "P does nothing on a slide; ? lists the keys" : "You follow this meeting: "
      #expect(driver.message?.hasPrefix(words) == true)
      #expect(driver.state.overlay == nil)
    }
    driver.press("<enter> u")
    guard case .update? = driver.state.overlay else {
      Issue.record("no form: \(String(describing: driver.message))")
      return
    }
  }

  @Test func `never tells anybody which slide is looked at`() {
    var driver = DashboardDriver.following()
    driver.press("n n 4 g <enter> P f")
    #expect(driver.turned == [])
  }

  @Test func `keeps the last slide when the presenter is cut off or the meeting ends`() {
    var driver = DashboardDriver.following()
    driver.happen(.led(.led("title", "standing", isRunning: false)))
    #expect(driver.slide == "standing")
    #expect(driver.foot == "following, slide 2 of 20; the presenter’s connection is lost")
    driver.happen(.led(.led("title", "standing", "dates")))
    #expect(driver.foot == "following, slide 20 of 20")
    driver.happen(.led(nil))
    #expect(driver.slide == "dates")
    #expect(driver.foot == "the presentation has ended; slide 20 of 20 stays")
  }

  @Test func `is not shown a blanked slide because the presenter was cut off, but told of both`() {
    var driver = DashboardDriver.following()
    driver.happen(.led(.led("standing", screen: .blank, isRunning: false)))
    #expect(driver.state.wordsInPlaceOfSlide == "The presenter has blanked the screen.")
    #expect(driver.foot == "following, slide 2 of 20; the presenter’s connection is lost")
  }

  @Test func `is told beside the slide's number only what is more than that it is followed`() {
    var driver = DashboardDriver.following()
    let words: (DashboardDriver) -> String? = { driver in
      driver.state.presented.flatMap(driver.state.standingWords)
    }
    #expect(words(driver) == nil)
    driver.press("n")
    #expect(words(driver) == "stepped away; presenter is on slide 2; f follows again")
    driver.press("f")
    #expect(words(driver) == nil)
    driver.happen(.led(.led("title", "standing", screen: .blank)))
    #expect(words(driver) == nil)
    driver.happen(.led(.led("title", "standing", screen: .aside)))
    #expect(words(driver) == "presenter is in the dashboard")
    driver.happen(.led(.led("title", "standing", isRunning: false)))
    #expect(words(driver) == "the presenter’s connection is lost")
    driver.happen(.led(nil))
    #expect(words(driver) == "the presentation has ended; this slide stays")
  }

  @Test func `is offered a meeting that begins while other slides are looked at`() {
    var driver = DashboardDriver.following()
    driver.press("n")
    driver.happen(.led(nil))
    driver.happen(.led(.led("title", number: 2)))
    #expect(driver.slide == "ratings")
    #expect(driver.foot == "slide 3 of 20; another presentation has begun: f follows it")
    driver.press("f")
    #expect(driver.effects == [.join])
    #expect(!driver.state.isElsewhere)
    driver.join(.led("title", number: 2))
    #expect(driver.foot == "following, slide 1 of 20")
  }

  @Test("f says why nobody can be followed by it")
  func refusals() {
    var driver = DashboardDriver.following()
    driver.press("f")
    #expect(driver.message == "You are following already")
    var presenter = DashboardDriver.presenting()
    presenter.press("<enter> f")
    #expect(presenter.message == "This screen follows nobody")
  }

  @Test func `sees a slide that only the presenter's screen still had reason for`() {
    var driver = DashboardDriver.following()
    driver.happen(.led(.led("redate A1")))
    #expect(driver.slide == "redate A1")
    driver.happen(.led(.led("theme T9")))
    #expect(driver.slide != "theme T9")
    #expect(driver.state.presented != nil)
  }

  @Test func `goes on with the newer snapshot where the presenter does`() {
    var driver = DashboardDriver.following()
    driver.join(.led("standing"), PlanFixtures.contradicted)
    #expect(driver.slide == "standing")
    #expect(driver.state.plan == PlanFixtures.contradicted)
  }

  @Test func `is told why a plan can't be shown, and that reading is enough is no warning`() {
    var driver = DashboardDriver()
    driver.happen(.follow(.slides))
    driver.happen(.couldNotFollow("register.sqlite: permission denied"))
    #expect(driver.message == "Can’t follow: register.sqlite: permission denied")
    let plan = OpenPlan(
      council: "fernshire", snapshot: PlanFixtures.plan, id: "fernshire 2026-10-31 #1a2b3c4d",
      register: .readOnly("the register can be read and not written by you"))
    driver.join(.led("standing"), plan)
    #expect(driver.message == nil)
  }
}
