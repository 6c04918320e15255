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
