import TerminalTestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct DidYouMeanTests {
  @Test(arguments: [
    (["preset"], "found no command “preset”; did you mean “board present”?"),
    (["updat", "P12"], "found no command “updat”; did you mean “board update”?"),
    (["Check"], "found no command “Check”; did you mean “board check”?"),
    (["manchester"], "found no command “manchester”; did you mean “board --plan manchester”?"),
    (["Tower Hamlets"], "did you mean “board --plan tower-hamlets”?"),
    (["worcestershir"], "did you mean “board --plan worcestershire”?"),
    (["P12"], "found no command “P12”; of an action, “board history P12” prints"),
    (["config", "chek"], "did you mean “board config check”?"),
    (["--plan", "Fernshire"], "--plan: found no council “Fernshire”; did you mean fernshire?"),
    (["--plan", "Telford & Wrekin"], "did you mean telford-and-wrekin?"),
    (["--plan", "tower hamlet"], "did you mean tower-hamlets?"),
    (["present", "--plan", "BURY"], "did you mean bury?"),
    (["update", "P12", "--state", "complet"], "did you mean complete?"),
    (["update", "P12", "--state", "In progress"], "did you mean in-progress?"),
    (["update", "P12", "--impact", "yess"], "--impact"),
    (["update", "P12", "--evidence", "x", "--evidence-kind", "audits"], "did you mean audit?"),
    (["update", "P12", "--rating", "on-tme"], "did you mean on-time?"),
    (["history", "--format", "jsn"], "did you mean json?"),
    (["--theme", "drak"], "did you mean dark?"),
    (["--snapshot", "2026-10-30"], "did you mean 2026-10-31?"),
    (["update", "P122", "--note", "x"], "fernshire has no action “P122”"),
  ])
  func `what is nearly right is answered with what was meant`(
    arguments: [String], words: String
  ) throws {
    let run = try World().run(arguments)
    #expect(run.end == .code(2))
    #expect(run.output == "")
    #expect(run.errors.contains(words), "\(run.errors)")
  }
}
