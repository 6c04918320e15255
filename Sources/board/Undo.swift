import App
import ArgumentParser
import ImprovementPlan

extension Board {
  struct Undo: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take back what you recorded last, all of it that was recorded in one go.",
      discussion: """
        Taking back is recorded too. Ends with 3 where there is nothing to take back, or somebody \
        else has changed the same since, with 5 where it can't be told whether it was: look with \
        'board history' first, for a second undo takes back what was recorded before that.
        """)

    @OptionGroup var options: RecordingOptions

    func run() {
      var register = options.openToRecord()
      let recorded = options.output.recording(today: register.today) {
        () throws(RecordingRefusal) in try register.registrar.undo()
      }
      options.output.show(recorded, today: register.today)
    }
  }
}
