import ImprovementPlan
import TestSupport
import Testing

@testable import DashboardState

@Suite("Dates as people type them")
struct DateWordsTests {
  @Test(
    "A due date without a year is the next one",
    arguments: [
      ("2027-02-01", "2027-02-01"), ("30 Nov", "2026-11-30"), ("22 nov", "2026-11-22"),
      ("21 Nov", "2027-11-21"), ("30 November 2026", "2026-11-30"), ("1 sept 27", "2027-09-01"),
      ("30/11/2026", "2026-11-30"), ("30/11", "2026-11-30"), ("30.11.26", "2026-11-30"),
      ("+14", "2026-12-06"), ("today", "2026-11-22"), ("29 Feb", "2028-02-29"),
    ])
  func ahead(typed: String, expected: String) {
    #expect(DateWords(today: PlanFixtures.today, side: .ahead).day(typed) == day(expected))
  }

  @Test(
    "The day of an approval without a year is the last one",
    arguments: [
      ("30 Nov", "2025-11-30"), ("22 Nov", "2026-11-22"), ("-3", "2026-11-19"),
      ("29 Feb", "2024-02-29"), ("2026-12-01", "2026-12-01"),
    ])
  func behind(typed: String, expected: String) {
    #expect(DateWords(today: PlanFixtures.today, side: .behind).day(typed) == day(expected))
  }

  @Test(
    "What is no date is none",
    arguments: [
      "", "soon", "30", "30 Nov 2026 noon", "31 Nov", "30 Feb 2027", "2026-13-01", "+", "+x",
      "+999999999999", "30 No", "Nov 30", "30 Nov -5", "13/13/2026",
    ])
  func none(typed: String) {
    #expect(DateWords(today: PlanFixtures.today, side: .ahead).day(typed) == nil)
  }

  @Test("A day is said with its weekday")
  func words() {
    #expect(DateWords.words(day("2026-11-30")) == "Mon 30 Nov 2026")
    #expect(DateWords.words(day("2026-11-22")) == "Sun 22 Nov 2026")
  }
}
