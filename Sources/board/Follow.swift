import App
import ArgumentParser

extension Board {
  struct Follow: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Follow a board meeting on one's own screen, slide by slide.",
      discussion: """
        Shows the slide that 'board present' shows elsewhere, in this terminal's size and colours, and \
        turns with it; where nobody presents it waits. Turn slides to look at others; f follows \
        again. Nothing is recorded from a slide that is followed: Enter leads into the dashboard. \
        To read the register is enough. Where standard output is no terminal it prints the words \
        of the slide that is shown.
        """)

    @OptionGroup var place: DataOptions
    @Option(help: "Follow this council's meeting only: a folder of the data folder.")
    var plan: String?
    @OptionGroup var recorded: RegisterOption
    @OptionGroup var showing: ScreenOptions

    func run() throws {
      var request = showing.request
      request.data = place.data
      request.plan = plan
      request.register = recorded.register
      try show { () throws(OpeningFailure) in
        try App.follow(request, in: Surroundings.ofProgram())
      }
    }
  }
}
