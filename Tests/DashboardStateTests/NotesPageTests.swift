import DashboardState
import ImprovementPlan
import Listings
import Slides
import TestSupport
import Testing

@Suite struct `The presenter's notes` {
  private static let agenda = Agenda(items: [
    Agenda.Item(title: "Welcome", minutes: 5, notes: "Say who is new."),
    Agenda.Item(minutes: 1, slides: ["standing"]), Agenda.Item(title: "Dates", slides: ["dates"]),
  ])

  private func notes(of meeting: LedMeeting, at now: Moment = minute(9)) -> DashboardDriver {
    var driver = DashboardDriver.following(meeting, view: .notes)
    driver.happen(.followers(["ann", "bob", "ann"]))
    driver.happen(.clock(now))
    return driver
  }

  private func head(_ driver: DashboardDriver) -> [String] {
    driver.state.notesPage?.head.map(\.text) ?? []
  }

  @Test func `tell the time, the item's minutes, who follows and what comes next`() {
    let meeting = LedMeeting.led("item 1", agenda: Self.agenda, items: [1])
    let driver = notes(of: meeting, at: minute(3, second: 59))
    #expect(
      head(driver) == [
        "14:05, 3 minutes since 14:02", "3 of 5 minutes used, 2 left: item 1, Welcome",
        "3 follow: ann (2 times), bob", "Next: Where we are",
      ])
    #expect(driver.foot == "slide 1 of 3")
  }

  @Test func `say that it can't be told who follows, and not that nobody does`() {
    var driver = notes(of: .led("item 1", agenda: Self.agenda, items: [1]))
    driver.happen(.followersUnknown("/proc/locks: permission denied"))
    #expect(head(driver).contains("Who follows can't be told: /proc/locks: permission denied"))
    driver.happen(.followers([]))
    #expect(head(driver).contains("Nobody follows"))
  }

  @Test func `have the slide, what may be said of it, and the next one's words`() {
    let driver = notes(of: .led("item 1", agenda: Self.agenda, items: [1]))
    let sections = driver.state.notesPage?.sections ?? []
    #expect(sections.map(\.title) == ["Slide 1 of 3", "Notes", "Next"])
    #expect(sections[0].lines.map(\.text) == ["Welcome", "5 minutes"])
    #expect(sections[1].lines.map(\.text) == ["Say who is new."])
    #expect(sections[2].lines.first?.text == "Where we are")
  }

  @Test func `have a row's words after its label`() {
    let lines = notes(of: .led("overdue A1")).state.notesPage?.sections.first?.lines.map(\.text)
    #expect(lines?.contains("Lead: Head of Safeguarding") == true, "\(lines ?? [])")
  }

  @Test(
    "The minutes of an item are those of all its turns; what is over is said",
    arguments: [
      (
        ["item 1", "standing", "item 1"], [1, 2, 1], 9,
        "8 of 5 minutes used, 3 over: item 1, Welcome"
      ),
      (["item 1", "standing"], [1, 2], 2, "1 of 1 minute used, 0 left: item 2"),
      (["item 1", "dates"], [1, 3], 5, "4 minutes used: item 3, Dates"),
    ])
  func minutes(slides: [String], items: [Int], now: Int, expected: String) {
    let turns = zip(slides, items).enumerated().map { index, pair in
      LedMeeting.Turn(
        at: minute(index),
        Projected(
          slide: SlideName(pair.0) ?? SlideName(.topic(.title)), item: pair.1,
          snapshot: PlanFixtures.asAt))
    }
    let meeting = LedMeeting(
      number: 1, council: "fernshire", presenter: "x", agenda: Self.agenda, turns: turns)
    #expect(head(notes(of: meeting, at: minute(now)))[1] == expected)
  }

  @Test("The minutes are right over midnight and between clocks of other offsets")
  func moments() throws {
    let late = try #require(Moment(day: day("2026-10-24"), second: 86_340, offset: 60))
    let early = try #require(Moment(day: day("2026-10-25"), second: 60, offset: 0))
    let projected = Projected(
      slide: SlideName(.topic(.title)), item: 1, snapshot: day("2026-10-20"))
    let meeting = LedMeeting(
      number: 1, council: "bury", presenter: "x", turns: [.init(at: late, projected)])
    #expect(meeting.minutesElapsed(until: early) == 62)
    #expect(meeting.secondsUsed(ofItem: 1, until: early) == 62 * 60)
    #expect(meeting.secondsUsed(ofItem: 2, until: early) == 0)
    #expect(meeting.secondsUsed(ofItem: 1, until: Moment(day: late.day, second: 0)!) == 0)
  }

  @Test func `without an agenda have no item; with nobody there say so; at the end say that`() {
    var driver = DashboardDriver.following(.led("dates"), view: .notes)
    driver.happen(.followers([]))
    driver.happen(.clock(minute(1)))
    #expect(
      head(driver) == [
        "14:03, 1 minute since 14:02", "Nobody follows", "Next: this is the last slide",
      ])
  }

  @Test func `are never blank, and look ahead without turning the presenter's slide`() {
    var driver = notes(of: .led("title", "standing", screen: .blank))
    #expect(driver.state.wordsInPlaceOfSlide == nil)
    #expect(driver.foot == "slide 2 of 20; the screen is blanked")
    driver.press("n")
    #expect(driver.foot == "stepped away, slide 3 of 20; presenter is on slide 2; f follows again")
  }

  @Test func `show the time until the meeting ends, and no other screen does`() {
    var driver = notes(of: .led("standing"))
    #expect(driver.state.following?.showsTime == true)
    #expect(DashboardDriver.following().state.following?.showsTime == false)
    #expect(DashboardDriver.following().state.notesPage == nil)
    driver.happen(.led(nil))
    #expect(driver.state.following?.showsTime == false)
    driver.happen(.clock(minute(30)))
    #expect(head(driver).first == "14:11, 9 minutes since 14:02")
  }
}
