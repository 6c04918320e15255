import DashboardState
import ImprovementPlan
import Listings
import TestSupport
import Testing

@Suite("Going somewhere by name")
struct GoToTests {
  @Test("Before anything is typed: panes, views, councils, snapshots newest first, then records")
  func everything() {
    let found = found("")
    #expect(
      Array(found.prefix(22)) == [
        "Plan themes (pane)", "Overdue (pane)", "Metrics (pane)", "All actions (view)",
        "Recommendations (view)", "Meetings and deadlines (view)", "Decisions (view)",
        "Owners (view)", "Changes (view)", "The plan and its inspection (view)",
        "History (view)", "Conflicts with the snapshot (view)",
        "bury (council)", "fernshire (council, open now)",
        "2026-10-31 (snapshot, open now)", "2026-09-19 (snapshot)",
        "since 2026-09-19 (changes since)", "2026-08-08 (snapshot)",
        "since 2026-08-08 (changes since)", "T1 (Leadership and governance)",
        "T2 (Social work practice)", "R1 (Supervise every social worker monthly)",
      ])
    #expect(found.last == "S1 (Improvement plan v3)")
    #expect(found.count == 49)
  }

  @Test(
    "What is typed finds names and titles, the nearest first",
    arguments: [
      ("a1", "A1"), ("A1", "A1"), ("super", "R1"), ("audit", "A3"),
      ("meet", "Meetings and deadlines"),
      ("dead meet", "Meetings and deadlines"), ("changes", "Changes"), ("bur", "bury"),
      ("2026-08-08", "2026-08-08"), ("since 2026-08", "since 2026-08-08"), ("metrics", "Metrics"),
      ("m1", "M1"), ("plan", "Plan themes"), ("  owners  ", "Owners"),
    ])
  func nearest(typed: String, name: String) {
    #expect(found(typed).first?.prefix { $0 != "(" }.dropLast() == name[...])
  }

  @Test("A name typed whole comes before names that go on")
  func wholeName() {
    var driver = DashboardDriver(councils: ["bury-st-edmunds", "bury"])
    driver.press(": b u r y <enter>")
    #expect(driver.effects == [.open(council: "bury", day: nil)])
  }

  @Test("Tab completes what is chosen, wherever it stands, and Enter goes there")
  func completing() {
    var driver = DashboardDriver()
    driver.press(": <down> <tab>")
    driver.press("<enter>")
    #expect(driver.whereOneIs == "overdue: A1")
  }

  @Test(
    "Enter goes there",
    arguments: [
      ("overdue", "overdue: A1"), ("all act", "actions: A0"), ("a3", "N1 › A3: Action 0"),
      ("n1", "N1: Decision 0"), ("m2", "N1 › M2: Metric 0"),
    ])
  func going(typed: String, place: String) {
    var driver = DashboardDriver()
    driver.press(": n 1 <enter> :")
    driver.type(typed)
    driver.press("<enter>")
    #expect(driver.whereOneIs == place)
    #expect(driver.state.overlay == nil)
    #expect(driver.effects == [])
  }

  @Test(
    "Councils, snapshots and comparisons are asked for outside",
    arguments: [
      ("bury", Effect.open(council: "bury", day: nil), "overdue: A1"),
      ("fernshire", .open(council: "fernshire", day: nil), "overdue: A1"),
      ("2026-08-08", .open(council: "fernshire", day: day("2026-08-08")), "overdue: A1"),
      (
        "since 2026-08-08", .readEarlier(day: day("2026-08-08")),
        "changes: # There is no earlier snapshot of Fernshire to compare with"
      ),
      (
        "changes", .readEarlier(day: day("2026-09-19")),
        "changes: # There is no earlier snapshot of Fernshire to compare with"
      ),
    ])
  func asking(typed: String, effect: Effect, place: String) {
    var driver = DashboardDriver()
    driver.press("2 :")
    driver.type(typed)
    driver.press("<enter>")
    #expect(driver.effects == [effect])
    #expect(driver.whereOneIs == place)
    #expect(driver.state.overlay == nil)
  }

  @Test("Tab completes the name that is chosen; the arrows choose")
  func completion() throws {
    var driver = DashboardDriver()
    driver.press(": d e c <tab>")
    #expect(driver.chooser?.typed == TextLine("Decisions"))
    driver.press("ctrl-u")
    driver.type("since")
    driver.press("<down>")
    #expect(driver.chooser?.chosen?.name == "since 2026-08-08")
    driver.press("<up>")
    #expect(driver.chooser?.chosen?.name == "since 2026-09-19")
    driver.press("<up> <up> <tab> <enter>")
    #expect(driver.effects == [.readEarlier(day: day("2026-09-19"))])
  }

  @Test("Pages of ten and the ends")
  func pages() {
    var driver = DashboardDriver()
    driver.press(": <pgdn>")
    #expect(driver.chooser?.chosen?.name == "History")
    driver.press("<pgup>")
    #expect(driver.chooser?.chosen?.name == "Plan themes")
    driver.press("<pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn>")
    #expect(driver.chooser?.chosen?.name == "S1")
    driver.press("x <backspace>")
    #expect(driver.chooser?.chosen?.name == "Plan themes")
  }

  @Test("A name that nothing has is told, and what was typed stays in hand")
  func nothing() {
    var driver = DashboardDriver()
    driver.press(": z z z <enter>")
    #expect(driver.message == "Nothing is called “zzz”")
    #expect(driver.chooser?.typed == TextLine("zzz"))
    driver.press("<tab>")
    #expect(driver.chooser?.typed == TextLine("zzz"))
    #expect(driver.whereOneIs == "themes: T1")
  }

  @Test(
    "A meeting says why it goes to no other council and no other snapshot",
    arguments: [
      ("bury", "Nothing is called “buryzzz”"), ("Bur", "Nothing is called “Burzzz”"),
      ("2026-10-31", "fernshire has no “2026-10-31zzz”"),
    ])
  func stayingInMeeting(typed: String, other: String) {
    var driver = DashboardDriver.presenting()
    driver.press("<enter> :")
    driver.type(typed)
    driver.press("<enter>")
    #expect(
      driver.message == "A meeting stays with its plan: no other council or snapshot opens from it")
    #expect(driver.effects == [])
    driver.type("zzz")
    driver.press("<enter>")
    #expect(driver.message == other)
  }

  @Test("Escape closes it, and Backspace on an empty line", arguments: ["<esc>", "<backspace>"])
  func closing(key: String) {
    var driver = DashboardDriver()
    driver.press("j : " + key)
    #expect(driver.state.overlay == nil)
    #expect(driver.whereOneIs == "themes: T2")
  }

  private func found(_ typed: String) -> [String] {
    var driver = DashboardDriver()
    driver.press(":")
    driver.type(typed)
    return driver.chooser?.found.map { "\($0.name) (\($0.detail))" } ?? []
  }
}

extension DashboardDriver {
  fileprivate var chooser: Chooser<Destination>? {
    guard case .goTo(let chooser)? = state.overlay else { return nil }
    return chooser
  }
}
