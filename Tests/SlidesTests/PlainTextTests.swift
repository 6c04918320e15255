import ImprovementPlan
import Slides
import Testing

@Suite struct `A deck as plain text` {
  @Test func `has every slide's words under its name and number`() {
    let text = deck(
      agenda: Agenda(items: [Agenda.Item(slides: ["redate A2", "themes-without-actions"])])
    ).plainText
    #expect(
      text == """
        1 of 1  [redate A2]
        New date asked for
        A2 Fill the manager posts
          73 days later
          from 19 Oct 2026 to 31 Dec 2026
          A up to a month late
          Why: a second advert
          Asked: on 12 Oct, by whom is not recorded
          Lead: Head of Workforce
          Ask of the board: approve 31 Dec 2026, or keep 19 Oct 2026

        """)
  }

  @Test func `leaves out what only the presenter sees`() {
    let item = Agenda.Item(title: "Supervision", notes: "Ask for the audit", slides: ["overdue A1"])
    #expect(!deck(agenda: Agenda(items: [item])).plainText.contains("Ask for the audit"))
  }
}
