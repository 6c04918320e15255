import DashboardState
import ImprovementPlan
import Listings
import TestSupport
import Testing

@Suite("Copying what is selected")
struct CopyingTests {
  @Test(
    "The item is sent in words, each under its column's title, without what only draws",
    arguments: [
      (
        "2 g",
        "A1 Supervise every case monthly · R 46 days late · lead: Head of Safeguarding"
          + " · updated: 18 Oct · against first date: 137 days · priority: 2"
          + " · why: two manager posts are vacant · doing: agency cover to 31 January"
      ),
      (
        "4 g",
        "A0 Buy a second case system · rating: W withdrawn · due: no date set"
          + " · lead: Head of Quality · state: superseded · updated: never"
      ),
      (
        "3 g",
        "M1 Cases supervised in time · 71% · R off target · 24 under 95% · vs last: better"
          + " · target: 95% or more"
      ),
      (
        "1 g",
        "Leadership and governance · 67% · R – · A 1 · G – · N – · S – · worst: A2 A 12 days late"
      ),
      ("2 g <enter> j", "More · In all six teams."),
      ("2 g <enter> j j j j j j j j", "Lead · Head of Safeguarding"),
    ])
  func words(keys: String, words: String) {
    var driver = DashboardDriver()
    driver.press(keys + " y")
    #expect(driver.effects == [.copy(words)])
    let beginning = words.count > 50 ? words.prefix(49) + "…" : words
    #expect(driver.message == "Sent to the terminal: \(beginning)")
  }

  @Test("A slide is sent with all that it says")
  func slide() {
    var driver = DashboardDriver()
    driver.happen(.present(nil))
    driver.press("y")
    #expect(
      driver.effects == [
        .copy(
          "Improvement board, 25 November 2026 · Fernshire: Improvement plan · Plan v3, delivery"
            + " · Figures as at 31 October 2026, 22 days old"
            + " · This council is fictional: nothing here is real")
      ])
  }

  @Test("More than terminals take is cut between two characters, and that is said")
  func cut() throws {
    var snapshot = PlanFixtures.plan
    snapshot.themes[0].title = String(repeating: "é", count: 40_000)
    var driver = DashboardDriver(
      OpenPlan(council: "x", snapshot: snapshot, id: "x", register: .writable))
    driver.press("1 g y")
    #expect(driver.effects == [.copy(String(repeating: "é", count: 28_122))])
    #expect(driver.message?.hasPrefix("Sent to the terminal as much as terminals take: éé") == true)
  }
}
