import App
import ArgumentParser

extension Board {
  struct Present: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lead a board meeting through the plan, slide by slide.",
      discussion: """
        The slides make themselves from the plan and what was recorded of it. Space turns them, ? \
        lists the keys. Others see them with 'board follow'; a second session with --notes shows who \
        presents the notes, the next slide, the time and who follows. A presentation that was cut \
        off today goes on where it was. Where somebody presents the plan already it ends with 3; \
        --take-over goes on with what another session of yours presents. \
        Where standard output is no terminal it prints every slide's words instead, with the names \
        an agenda takes.
        """)

    @Flag(
      help: "Show the notes, the next slide and the time beside a presentation in another session.")
    var notes = false

    @Option(
      help: "The meeting's agenda, a YAML file that orders the slides and adds to them.",
      completion: .file(extensions: ["yaml", "yml"]), transform: path(_:))
    var agenda: String?
    @Flag(
      name: .customLong("take-over"),
      help: "Go on here with what another session of yours still presents, as one that hangs.")
    var takeOver = false
    @OptionGroup var place: DataOptions
    @OptionGroup var council: PlanOption
    @OptionGroup var recorded: RegisterOption
    @OptionGroup var showing: ShowingOptions

    func validate() throws {
      guard notes, agenda != nil || showing.snapshot != nil || takeOver else { return }
      throw ValidationError(
        "--notes: found an option of the presentation beside it; expected none: it has its own")
    }

    func run() throws {
      var request = showing.request
      request.data = place.data
      request.plan = council.plan
      request.register = recorded.register
      try show { () throws(OpeningFailure) in
        if notes { return try App.showNotes(request, in: Surroundings.ofProgram()) }
        return try App.present(
          request, agenda: agenda, takingOver: takeOver, in: Surroundings.ofProgram())
      }
    }
  }
}
