import ImprovementPlan
@testable import Listings
import TestSupport
import Testing

@Suite("What a filter lets through")
struct FilterTests {
  @Test(
    "Words are looked for in everything written on an action, in any case",
    arguments: [
      ("", "A0 A1 A3 A2 A4 A5 A6 A7 A8 A9"),
      ("   ", "A0 A1 A3 A2 A4 A5 A6 A7 A8 A9"),
      ("supervise", "A1"),
      ("SUPERVISE", "A1"),
      ("a7", "A7"),
      ("manager", "A1 A2 A5"),
      ("manager posts", "A1 A2"),
      ("every manager", "A1 A5"),
      ("\"every manager\"", "A5"),
      ("every\u{A0}\tmanager", "A1 A5"),
      ("teams.", "A1"),
      ("director", "A1"),
      ("vacant", "A1"),
      ("agency", "A1"),
      ("trust", "A1"),
      ("ongoing", "A7"),
      ("!manager", "A0 A3 A4 A6 A7 A8 A9"),
      ("!\"every manager\" every", "A1 A4"),
      ("nothing like it", ""),
    ])
  func words(typed: String, refs: String) {
    #expect(actions(typed) == refs)
  }

  @Test(
    "Terms ask for the lead, the theme, the state and the rating",
    arguments: [
      ("lead:quality", "A0 A3"),
      ("lead:\"head of w\"", "A2 A5"),
      ("LEAD:Quality", "A0 A3"),
      ("!lead:head", "A4 A7 A8"),
      ("theme:leadership", "A2 A4 A5"),
      ("theme:t2", "A0 A1 A3 A5 A6 A8 A9"),
      ("!theme:t1 !theme:t2", "A7"),
      ("status:complete", "A3 A4 A5"),
      ("status:sign-off", "A3"),
      ("state:suspended", "A6"),
      ("status:\"not reported\"", "A7"),
      ("rating:r", "A1"),
      ("rating:R", "A1"),
      ("rating:a", "A3 A2"),
      ("!rating:a is:overdue", "A1"),
      ("rating:late", "A1 A3 A2"),
      ("rating:over", "A1"),
      ("rating:not", "A7 A8"),
      ("rating:\"not rated\"", "A7"),
      ("rating:–", "A7"),
      ("impact:achieved", "A5"),
      ("impact:not-yet", "A1"),
      ("impact:\"not yet\"", "A1"),
      ("!impact:not", "A5"),
      ("!impact:none", "A1 A5"),
    ])
  func terms(typed: String, refs: String) {
    #expect(actions(typed) == refs)
  }

  @Test(
    "A due date is asked for in days from the data date, or by a date of its own",
    arguments: [
      ("due:<30d", "A8"),
      ("due:<20d", "A8"),
      ("due:<19d", ""),
      ("due:<0d", ""),
      ("due:>19d", "A8 A9"),
      ("due:>20d", "A9"),
      ("due:<2026-12-05", "A1 A3 A2 A4 A5 A8"),
      ("due:<2026-12-06", "A1 A3 A2 A4 A5 A8 A9"),
      ("due:>2026-12-05", "A6"),
      ("due:>2026-12-04", "A6 A9"),
      ("due:none", "A0 A7"),
      ("!due:none due:>20d", "A9"),
      ("!due:<30d", "A0 A1 A3 A2 A4 A5 A6 A7 A9"),
    ])
  func dueDates(typed: String, refs: String) {
    #expect(actions(typed) == refs)
  }

  @Test(
    "is: asks for what a member looks out for",
    arguments: [
      ("is:overdue", "A1 A3 A2"),
      ("is:slipped", "A1 A3 A9"),
      ("is:stale", "A2"),
      ("is:proposed", "A2"),
      ("is:open", "A1 A3 A2 A7 A8 A9"),
      ("is:done", "A4 A5"),
      ("is:off", ""),
      ("IS:Overdue", "A1 A3 A2"),
      ("is:open !is:overdue", "A7 A8 A9"),
      ("lead:safeguarding is:slipped due:<2026-10-31", "A1"),
    ])
  func flags(typed: String, refs: String) {
    #expect(actions(typed) == refs)
  }

  @Test("Every flag is listed above", arguments: Facets.Flag.allCases)
  func flagsAreTested(flag: Facets.Flag) {
    #expect(Filter("is:\(flag.rawValue)").terms == [.init(test: .flag(flag), isNegated: false)])
  }

  @Test(
    "Other lists answer what can be asked of their items; headings go",
    arguments: [
      (ListID.pane(.metrics), "is:off", "M2 M1"),
      (.pane(.metrics), "rating:r", "M1"),
      (.pane(.metrics), "rating:–", "M3"),
      (.pane(.metrics), "status:\"no data\"", "M3"),
      (.pane(.metrics), "theme:leadership", "M3"),
      (.pane(.metrics), "supervision", "M1"),
      (.pane(.overdue), "lead:quality", "A3"),
      (.pane(.themes), "practice", "T2"),
      (.pane(.themes), "no theme", "unthemed"),
      (.place(.view(.recommendations)), "\"no action\"", "R3"),
      (.place(.view(.recommendations)), "theme:t1", "R2"),
      (.place(.view(.meetings)), "board", "B2 B3 B1"),
      (.place(.view(.meetings)), "!board", "C1 D1 D2 P1 V1"),
      (.place(.view(.decisions)), "safeguarding", "N1"),
      (.place(.view(.owners)), "workforce", "Head of Workforce"),
      (.place(.view(.owners)), "lead:workforce", "Head of Workforce"),
      (.place(.view(.owners)), "\"no owner\"", "nobody"),
      (.place(.view(.plan)), "inadequate", "Judged 0"),
      (.place(.record("A1")), "manager", "Why 0 A2"),
    ])
  func otherLists(list: ListID, typed: String, words: String) {
    #expect(entries(of: list, typed) == words)
  }
}

@Suite("How a filter is read")
struct FilterReadingTests {
  @Test(
    "What can't be understood is told in words, and left out",
    arguments: [
      ("is:late", "is: knows overdue, slipped, stale, proposed, open, done, off"),
      ("due:soon", dueWords),
      ("due:<", dueWords),
      ("due:<soon", dueWords),
      ("due:<-1d", dueWords),
      ("due:<100000d", dueWords),
      ("due:<99999999999999999999d", dueWords),
      ("due:>2026-13-01", "due: there is no 2026-13-01"),
      ("due:<2027-02-30", "due: there is no 2027-02-30"),
      ("due:<27-02-30", dueWords),
      ("foo:bar", "foo: is no term; there are \(known)"),
      ("!Sponsor:x", "sponsor: is no term; there are \(known)"),
      ("a:a:a", "a: is no term; there are \(known)"),
      (
        String(repeating: "x", count: 30) + ":y",
        String(repeating: "x", count: 20) + "…: is no term; there are \(known)"
      ),
      ("lead:", "lead: needs something after it"),
      ("!rating:", "rating: needs something after it"),
      ("is:", "is: needs something after it"),
    ])
  func problems(typed: String, problem: String) {
    let filter = Filter(typed + " supervise")
    #expect(filter.problems == [problem])
    #expect(filter.terms == [.init(test: .contains("supervise"), isNegated: false)])
  }

  @Test("Every problem of a filter is told")
  func everyProblem() {
    #expect(Filter("is: lead: due:x").problems.count == 3)
  }

  @Test(
    "A colon in what is no term belongs to the word",
    arguments: [
      ("note:", "note:"), ("10:30", "10:30"), (":", ":"), ("Https://a:b", "https://a:b"),
      ("\"sponsor:x\"", "sponsor:x"), ("\"note: x\"", "note: x"),
    ])
  func otherColons(typed: String, word: String) {
    #expect(Filter(typed) == Filter(terms: [.init(test: .contains(word), isNegated: false)]))
  }

  @Test(
    "Quotes may stay open, marks may stand alone, and nothing breaks",
    arguments: [
      ("\"", 0), ("\"\"", 0), ("!", 0), ("! !", 0), ("!\"", 0), ("!!x", 1), ("lead:\"head of", 1),
      ("\u{0}\u{1B}[31m", 1), ("due:<\u{301}d", 0), ("due:<٣d", 0), ("💂🏽‍♀️:x", 1), ("e\u{301}", 1),
      ("due:>99999d", 1), ("due:>9999-12-31", 1), (String(repeating: "a:", count: 50_000), 0),
      (String(repeating: "! ", count: 20_000), 0),
    ])
  func oddInput(typed: String, terms: Int) {
    let filter = Filter(typed)
    #expect(filter.terms.count == terms)
    let list = ListID.place(.view(.actions))
    _ = PlanFixtures.desk().entries(of: list, filter: filter, order: .planOrder)
  }
}

private let known = "lead: by: theme: status: state: rating: impact: due: is:"
private let dueWords = "due: is written due:<30d, due:>30d, due:<2026-12-31 or due:none"

private func actions(_ typed: String) -> String { entries(of: .place(.view(.actions)), typed) }

private func entries(of list: ListID, _ typed: String) -> String {
  PlanFixtures.desk().entries(of: list, filter: Filter(typed), order: .planOrder)
    .map(\.word).joined(separator: " ")
}

extension Filter {
  fileprivate init(terms: [Term]) {
    self = .none
    self.terms = terms
  }
}
