import App
import ArgumentParser
import ImprovementPlan
import Listings
import Reports

extension Board {
  struct Conflicts: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print what was recorded and the snapshot contradicts, or resolve one of these.",
      discussion: """
        The number before each is what --keep and --take name. --keep records the change again, on \
        top of the snapshot; --take accepts what the snapshot says. Either is recorded.
        """)

    @Option(help: "The number of the change to record again, on top of the snapshot.")
    var keep: Int?
    @Option(help: "The number of the change to give up for what the snapshot says.")
    var take: Int?
    @OptionGroup var options: RecordingOptions

    func validate() throws {
      guard keep == nil || take == nil else {
        throw ValidationError("found both --keep and --take; expected one of them")
      }
    }

    func run() {
      guard let number = keep ?? take else { return list(options.open()) }
      var register = options.openToRecord()
      let recorded = options.output.recording(today: register.today) {
        () throws(RecordingRefusal) in
        try register.registrar.resolve(number, keepingRecorded: keep != nil)
      }
      options.output.show(recorded, today: register.today)
    }

    private func list(_ register: OpenRegister) {
      // What the newest snapshot contradicts can't be told from an older one.
      if !register.plan.faults.isEmpty {
        options.output.end(.badInput, "unusable", register.plan.faults)
      }
      options.output.show(
        text: conflictsText(
          register.ledger, in: register.plan.snapshot, reference: register.today),
        json: conflictsJSON(
          register.ledger, in: register.plan.snapshot, of: register.plan.council))
    }
  }
}
