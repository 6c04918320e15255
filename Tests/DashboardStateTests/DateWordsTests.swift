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

  @Test(
    "What is no date is answered with how one is written, and what no calendar has with that",
    arguments: [
      ("soon", "write a date such as 30 Nov, 30/11/2026, 2026-11-30 or +14"),
      ("", "write a date such as 30 Nov, 30/11/2026, 2026-11-30 or +14"),
      ("30 Nov 2026 noon", "write a date such as 30 Nov, 30/11/2026, 2026-11-30 or +14"),
      ("31 Feb 2027", "there is no 31 Feb 2027"), ("30/02/2027", "there is no 30 Feb 2027"),
      ("2027-02-30", "there is no 30 Feb 2027"), ("31 Feb", "there is no 31 Feb"),
      ("31.4.", "there is no 31 Apr"), ("29 february 27", "there is no 29 Feb 2027"),
      ("2026-13-01", "did you mean 13/1/2026?"), ("2026-13-31", "there is no month 13"),
      ("13/13/2026", "there is no month 13"),
      ("0/1/2027", "there is no 0 Jan 2027"), ("31-10-2026", "did you mean 31/10/2026?"),
      ("31-11-2026", "there is no 31 Nov 2026"), ("11/30/2026", "did you mean 30/11/2026?"),
      ("12-31-2026", "did you mean 31/12/2026?"), ("1-2-27", "did you mean 1/2/2027?"),
    ])
  func problems(typed: String, words: String) {
    #expect(DateWords(today: PlanFixtures.today, side: .ahead).problem(typed) == words)
  }

  @Test("A day is said with its weekday")
  func words() {
    #expect(DateWords.words(day("2026-11-30")) == "Mon 30 Nov 2026")
    #expect(DateWords.words(day("2026-11-22")) == "Sun 22 Nov 2026")
  }
}
