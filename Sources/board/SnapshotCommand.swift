import App
import ArgumentParser
import CleanText
import ImprovementPlan
import Listings
import Reports
import SnapshotFiles

extension Board {
  struct SnapshotCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "snapshot",
      abstract: "Write the plan with what was recorded as its next snapshot.",
      discussion: """
        Never writes over a file. Ends with 3 where what was recorded contradicts the snapshot; \
        'board conflicts' lists it.
        """)

    @Option(
      name: .customLong("as-at"), help: "Its data date, 2026-11-30 or 30 Nov (default: today).",
      transform: TypedDay.behind)
    var asAt: TypedDay?
    @OptionGroup var options: RecordingOptions

    func run() {
      asAt?.tell("--as-at")
      let register = options.open()
      let snapshot = frozen(register)
      let folder = "\(register.dataFolder)/\(register.plan.council)"
      let file = write(snapshot, inFolder: folder)
      options.output.show(
        text: file.cleaned + "\n",
        json: writtenJSON(file: file, asAt: snapshot.asAt, of: register.plan.council),
        isDone: true)
    }

    private func frozen(_ register: OpenRegister) -> Snapshot {
      let ledger = options.output.recording(today: register.today) {
        () throws(RecordingRefusal) in try register.registrar.ledgerToFreeze()
      }
      do {
        return try ledger.frozen(asAt: asAt?.day ?? register.today, today: register.today)
      } catch {
        let isContradicted = !ledger.contradictions.isEmpty
        options.output.end(
          isContradicted ? .conflict : .badInput, isContradicted ? "conflict" : "use",
          [error.words])
      }
    }

    private func write(_ snapshot: Snapshot, inFolder folder: String) -> String {
      do {
        return try SnapshotWriter.write(snapshot, inFolder: folder)
      } catch {
        options.output.end(
          error.reason == .cannotWrite ? .notAllowed : .badInput, "not-written", [error.description]
        )
      }
    }
  }
}
