import ImprovementPlan
import Testing

struct WorkingCalendarTests {
  /// Bank holidays in England as published.
  private let calendar = WorkingCalendar(bankHolidays: [
    "2017-01-02", "2017-04-14", "2017-04-17", "2017-05-01", "2017-05-29", "2017-08-28",
    "2017-12-25", "2017-12-26", "2022-01-03", "2022-04-15", "2022-04-18", "2022-05-02",
    "2022-06-02", "2022-06-03", "2022-08-29", "2022-09-19", "2022-12-26", "2022-12-27",
    "2023-01-02", "2023-04-07", "2023-04-10", "2023-05-01", "2023-05-08", "2023-05-29",
    "2023-08-28", "2023-12-25", "2023-12-26",
  ])

  @Test(
    "a plan is due 70 working days after the report",
    arguments: [
      ("Tower Hamlets", "2017-04-07", "2017-07-20"),
      ("Gloucestershire", "2022-04-01", "2022-07-15"),
      ("Stockton", "2023-05-09", "2023-08-16"),
    ] as [(String, Day, Day)])
  func seventyWorkingDays(council: String, published: Day, due: Day) {
    #expect(calendar.deadline(after: published, workingDays: 70) == due)
    #expect(calendar.deadline(by: WorkingDayRule(from: published, days: 70)) == due)
  }

  @Test(
    arguments: [
      ("2017-04-13", 1, "2017-04-18"), ("2017-04-13", 0, "2017-04-13"),
      ("2017-04-14", 1, "2017-04-18"), ("2022-06-01", 1, "2022-06-06"),
      ("2017-12-22", 1, "2017-12-27"),
    ] as [(Day, Int, Day)])
  func `steps over weekends and bank holidays`(from: Day, days: Int, due: Day) {
    #expect(calendar.deadline(after: from, workingDays: days) == due)
  }

  @Test func `gives no date where the bank holidays of a year aren't known`() {
    #expect(calendar.deadline(after: "2023-12-20", workingDays: 70) == nil)
    #expect(calendar.deadline(after: "2030-01-01", workingDays: 1) == nil)
    #expect(WorkingCalendar(bankHolidays: []).deadline(after: "2017-01-03", workingDays: 1) == nil)
    #expect(calendar.deadline(after: "2017-04-07", workingDays: -1) == nil)
    #expect(calendar.deadline(after: "2017-04-07", workingDays: Int.max) == nil)
  }

  @Test func `knows the years it is told`() {
    let known = WorkingCalendar(bankHolidays: [], years: 2017...2017)
    #expect(known.deadline(after: "2017-04-13", workingDays: 1) == "2017-04-14")
  }

  @Test(
    arguments: [
      ("2017-04-13", true), ("2017-04-14", false), ("2017-04-15", false), ("2017-04-16", false),
      ("2017-04-17", false), ("2017-04-18", true),
    ] as [(Day, Bool)])
  func `Easter 2017 has four days without work`(day: Day, works: Bool) {
    #expect(calendar.isWorkingDay(day) == works)
  }
}
