import Testing

@testable import SnapshotFiles

@Suite("Figures that can't be true are named")
struct MetricCheckTests {
  @Test(
    "one figure of a percentage shown to one decimal place",
    arguments: [
      (#"{ "at": "2026-09-30", "value": 22.9, "numerator": 52, "denominator": 227 }"#, nil),
      (
        #"{ "at": "2026-09-30", "value": 24, "numerator": 52, "denominator": 227 }"#,
        "warning: value (M1): found 24.0, but 52 of 227 is 22.9%; expected the same, rounded to 1 decimal places"
      ),
      (
        #"{ "at": "2026-09-30", "numerator": 12, "denominator": 7 }"#,
        "error: numerator (M1): found 12 of 7; expected a numerator no larger than the denominator"
      ),
      (
        #"{ "at": "2026-09-30", "value": 3, "suppressed": true }"#,
        "error: value (M1): found a figure that is suppressed; expected no value and no numerator beside \"suppressed\": true"
      ),
      (#"{ "at": "2026-09-30", "suppressed": true }"#, nil),
      (#"{ "at": "2026-09-30", "value": 100 }"#, nil),
      (
        #"{ "at": "2026-09-30", "value": 100.1 }"#,
        "warning: value (M1): found 100.1%; expected a percentage from 0 to 100, or a definition that says against what it is held"
      ),
      (
        #"{ "at": "2026-09-30", "value": -0.1 }"#,
        "warning: value (M1): found -0.1%; expected a percentage from 0 to 100"
      ),
      (
        #"{ "at": "2026-09-30", "value": 0, "numerator": 0, "denominator": 0 }"#,
        "warning: value (M1): found a percentage of none; expected no value, which is shown as no data"
      ),
      (
        #"{ "at": "2026-11-30", "value": 3 }"#,
        "error: at (M1): found 2026-11-30; expected a day up to the data date, 2026-10-31"
      ),
      (
        #"{ "at": "2026-08-31", "value": 3 }"#,
        "error: at (M1): found 2026-08-31 again; expected one figure a day, undated ones first, then the oldest first"
      ),
      (
        #"{ "at": "2026-07-31", "value": 3 }"#,
        "error: at (M1): found 2026-07-31 after 2026-08-31; expected one figure a day, undated ones first, then the oldest first"
      ),
      (
        #"{ "value": 3 }"#,
        "error: at (M1): found no date after 2026-08-31; expected one figure a day, undated ones first, then the oldest first"
      ),
    ] as [(String, String?)])
  func figure(_ figure: String, message: String?) throws {
    let metric = """
      { "ref": "M1", "name": "Re-referrals", "unit": "percent", "goodIs": "lower", "decimals": 1,
        "observations": [{ "at": "2026-08-31", "value": 24.1 }, \(figure)] }
      """
    let found = try messages(of: plan("\"metrics\": [" + metric + "]"))
    #expect(
      found.map { $0.split(separator: "metrics[0].observations[1].").joined() }
        == [message].compactMap { $0 }.map { "2026-10-31.json:6: " + $0 })
  }

  @Test("a caseload may be far over one case a worker")
  func caseload() throws {
    let metric = """
      { "ref": "M1", "name": "Caseload", "unit": "cases", "goodIs": "lower",
        "observations": [{ "at": "2026-08-31", "value": 20, "numerator": 2000, "denominator": 100 }] }
      """
    #expect(try messages(of: plan("\"metrics\": [" + metric + "]")).isEmpty)
  }
}
