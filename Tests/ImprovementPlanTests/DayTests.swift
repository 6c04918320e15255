import ImprovementPlan
import Testing

struct DayTests {
  @Test func `every day from 1900 to 2100 follows the day before and reads back from its text`() {
    var failures = 0
    var expected = (year: 1900, month: 1, day: 1)
    for number in -25_567...47_846 {
      let date = Day(number: number).civil
      if date != expected || Day(iso: Day(number: number).iso) != Day(number: number) {
        failures += 1
      }
      expected = nextDate(expected)
    }
    #expect(failures == 0)
    #expect(Day(number: -25_567).iso == "1900-01-01")
    #expect(Day(number: 47_846).iso == "2100-12-31")
  }

  @Test(arguments: [
    "2026-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-01-00",
    "0000-01-01", "2026-1-01", "2026-01-1", "26-01-01", "2026/01/01", " 2026-01-01", "2026-01-01 ",
    "2026-01-0１", "+026-01-01", "2026-01--1", "", "Ongoing",
  ])
  func `is not made from what is no date`(_ text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test(arguments: ["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func `is made from leap days and the ends of the range`(_ text: String) {
    #expect(Day(iso: text)?.iso == text)
  }

  @Test(
    arguments: [
      ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
      ("2024-02-29", 12, "2025-02-28"), ("2026-03-31", -1, "2026-02-28"),
      ("2026-12-15", 1, "2027-01-15"), ("2026-01-15", -1, "2025-12-15"),
      ("2026-05-15", 0, "2026-05-15"), ("2025-02-28", 1, "2025-03-28"),
    ] as [(Day, Int, Day)])
  func `keeps to the month's end when months are added`(day: Day, months: Int, expected: Day) {
    #expect(day.adding(months: months) == expected)
  }

  @Test(
    arguments: [
      ("1970-01-01", 4), ("2026-11-22", 7), ("2026-11-23", 1), ("1900-01-01", 1), ("2017-04-14", 5),
    ] as [(Day, Int)])
  func `knows its weekday, Monday first`(day: Day, weekday: Int) {
    #expect(day.weekday == weekday)
  }

  @Test func `differences count days`() {
    #expect(("2026-06-30" as Day) - "2026-03-31" == 91)
    #expect(("2024-03-01" as Day) - "2024-02-28" == 2)
    #expect(("2026-01-01" as Day) + 365 == "2027-01-01")
  }

  @Test func `is written as people write it`() {
    let day: Day = "2026-10-31"
    #expect(day.short(in: "2026-01-01") == "31 Oct")
    #expect(day.short(in: "2027-01-01") == "31 Oct 2026")
    #expect(day.medium == "31 Oct 2026")
    #expect(day.long == "31 October 2026")
    #expect(day.monthAndYear == "October 2026")
    #expect(day.shortMonthAndYear == "Oct 2026")
  }

  @Test(
    arguments: [
      ("2025-03-31", "2024-25"), ("2000-03-31", "1999-00"), ("2010-03-31", "2009-10"),
      ("2025-03-30", nil), ("2025-04-01", nil), ("2025-12-31", nil),
    ] as [(Day, String?)])
  func `names the financial year that ends on it`(day: Day, year: String?) {
    #expect(day.financialYearEnded == year)
  }

  /// The day after a date, worked out without the calendar under test.
  private func nextDate(_ date: (year: Int, month: Int, day: Int)) -> (Int, Int, Int) {
    let isLeap = date.year.isMultiple(of: 4) && (date.year != 1900 && date.year != 2100)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if date.day < lengths[date.month - 1] { return (date.year, date.month, date.day + 1) }
    return date.month < 12 ? (date.year, date.month + 1, 1) : (date.year + 1, 1, 1)
  }
}
