import ImprovementPlan
import Testing

@Suite("Signs that a text speaks of one child")
struct ChildHintTests {
  @Test(
    arguments: [
      ("Her date of birth is known", "a date of birth"),
      ("DOB 3 May", "a date of birth"),
      ("a boy aged 14 was moved twice", "a child's age (14)"),
      ("a 14-year-old left care", "a child's age (14)"),
      ("NHS 943 476 5919 was seen", "what looks like an NHS number"),
      ("NHS 9434765919 was seen", "what looks like an NHS number"),
      ("a boy aged\u{A0}14 was moved", "a child's age (14)"),
      ("a boy aged １４ was moved", "a child's age (14)"),
      ("a boy aged ١٤ was moved", "a child's age (14)"),
      ("a boy ａｇｅｄ 14 was moved", "a child's age (14)"),
      ("a boy ag\u{AD}ed 1\u{AD}4 was moved", "a child's age (14)"),
      ("a boy a\u{200B}ged 1\u{2060}4 was moved", "a child's age (14)"),
      ("a boy a\u{301}ged 14 was moved", "a child's age (14)"),
      ("a boy áged 14 was moved", "a child's age (14)"),
      ("a boy aged –14– was moved", "a child's age (14)"),
      ("a boy age 14 was moved", "a child's age (14)"),
      ("a 14\u{2011}year\u{2011}old left care", "a child's age (14)"),
      ("a 14–year–old left care", "a child's age (14)"),
      ("a 14 yr old left care", "a child's age (14)"),
      ("a girl who is 14 years old", "a child's age (14)"),
      ("a 14yo left care", "a child's age (14)"),
      ("D.O.B. 3 May", "a date of birth"),
      ("ＤＯＢ 3 May", "a date of birth"),
      ("D\u{AD}OB 3 May", "a date of birth"),
      ("Date\u{A0}of\u{202F}birth known", "a date of birth"),
      ("born 3/5/2014", "a date of birth"),
      ("born on 3 May 2014", "a date of birth"),
      ("NHS 943\u{A0}476\u{A0}5919 was seen", "what looks like an NHS number"),
      ("NHS 943-476-5919 was seen", "what looks like an NHS number"),
      ("NHS ９４３４７６５９１９ was seen", "what looks like an NHS number"),
      ("NHS 943\u{AD}476\u{AD}5919 was seen", "what looks like an NHS number"),
      ("children 14 years old and over", nil),
      ("babies born in 2025", nil),
      ("children born to mothers in care", nil),
      ("page 14 of the report", nil),
      ("ages 14 to 17", nil),
      ("call 943 476 5918", nil),
      ("care leavers aged 19 to 21", nil),
      ("children aged 14", nil),
      ("everybody aged 16 and over", nil),
      ("14 years of recording", nil),
      ("the birthday card scheme", nil),
      ("45 of 60 assessments in time", nil),
    ] as [(String, String?)])
  func hint(text: String, hint: String?) {
    #expect(ChildHint.first(in: text) == hint)
  }
}
