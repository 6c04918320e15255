import ImprovementPlan

/// One of the plan's four themes, and the letter its actions carry.
struct DemoTheme {
  let letter: Character
  let ref: Ref
  let title: String
  let sponsor: String
  let summary: String

  static let all = [
    DemoTheme(
      letter: "L", ref: "T1", title: "Leadership, management and governance",
      sponsor: "Chief Executive",
      summary: "Leaders know the quality of practice, resource it and act on what they learn."),
    DemoTheme(
      letter: "P", ref: "T2", title: "A robust model of social work practice",
      sponsor: "Director of Children's Services",
      summary:
        "Children get the right help at the right time, from assessments that lead to change."),
    DemoTheme(
      letter: "W", ref: "T3", title: "A sufficient and skilled workforce",
      sponsor: "Director of People and Organisational Development",
      summary: "Enough permanent social workers, with manageable caseloads and good supervision."),
    DemoTheme(
      letter: "Q", ref: "T4", title: "Quality assurance and audit",
      sponsor: "Assistant Director, Quality and Improvement",
      summary: "Audit, data and the voice of the child show what works, and practice changes."),
  ]

  static func of(letter: Character) -> DemoTheme {
    all.first { $0.letter == letter } ?? all[0]
  }

  var theme: Theme {
    var theme = Theme(ref: ref, title: title)
    theme.sponsor = sponsor
    theme.summary = summary
    theme.citation = Citation(source: DemoSources.plan, place: "section 2")
    return theme
  }
}
