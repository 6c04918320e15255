import Testing

@Suite("A text by which a child could be known gets a warning")
struct ChildHintWarningTests {
  @Test func `the warning says where`() throws {
    let found = try messages(ofAction: #""reason": "A girl aged 9 was moved""#)
    #expect(
      found == [
        "2026-10-31.json:6: warning: actions[0].reason (A1): found a child's age (9) in a text; "
          + "expected nothing by which a child could be known"
      ])
  }
}
