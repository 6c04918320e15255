import App
import ArgumentParser
import CleanText
import ImprovementPlan
import Listings
import Register
import RegisterSQLite
import Reports
import SnapshotFiles

extension Board {
  struct SnapshotCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "snapshot",
      abstract: "Write the plan with what was recorded as its next snapshot.",
      discussion: """
        Never writes over a file; who may read the folder may read the new one. The file keeps how \
        many rows the register had and the newest one's hash, its head, which 'board verify' holds \
        the register against from then on. Ends with 3 where what was recorded contradicts the \
        snapshot ('board conflicts' lists it), or something was taken out of the register while it was \
        written, with 4 where nothing can be written there, with 5 \
        where it is written and can't be told to be on the disk.
        """)

    @Option(
      name: .customLong("as-at"), help: "Its data date, 2026-11-30 or 30 Nov (default: today).",
      transform: TypedDay.behind)
    var asAt: TypedDay?
    @OptionGroup var options: RecordingOptions

    func run() {
      asAt?.tell("--as-at")
      var register = options.openToRecord(holding: .toRead)
      let snapshot = frozen(&register)
      let folder = "\(register.dataFolder)/\(register.plan.council)"
      let file = write(snapshot, inFolder: folder)
      options.output.showDone(
        text: file.cleaned + "\n" + (register.ledger.clockWords.map { $0 + "\n" } ?? ""),
        json: writtenJSON(file: file, asAt: snapshot.asAt, of: register.plan.council))
      requireNothingTakenOut(of: file, snapshot, &register)
    }

    /// Fails where something was taken out of the register while the file was made, which has it still.
    private func requireNothingTakenOut(
      of file: String, _ snapshot: Snapshot, _ register: inout OpenRegister
    ) {
      do throws(RegisterFailure) {
        let gone = try register.registrar.takenOut(since: snapshot.trail)
        guard !gone.isEmpty else { return }
        let rows = gone.map { "row \($0.row)" }.joined(separator: ", ")
        fail(
          [
            "\(file): what \(rows) said was taken out while it was written, and it has that: take it out"
          ],
          .conflict)
      } catch {
        sayError([
          "can't tell whether anything was taken out while it was written: \(error.description)"
        ])
      }
    }

    private func frozen(_ register: inout OpenRegister) -> Snapshot {
      let frozen = options.output.recording(today: register.today) {
        () throws(RecordingRefusal) in try register.registrar.ledgerToFreeze()
      }
      do {
        return try frozen.ledger.frozen(
          asAt: asAt?.day ?? register.today, today: register.today, trail: frozen.trail)
      } catch {
        let isContradicted = !frozen.ledger.contradictions.isEmpty
        options.output.end(
          isContradicted ? .conflict : .badInput, isContradicted ? "conflict" : "use",
          [error.words])
      }
    }

    private func write(_ snapshot: Snapshot, inFolder folder: String) -> String {
      do {
        return try SnapshotWriter.write(snapshot, inFolder: folder)
      } catch {
        options.output.end(error.code, error.kind, [error.description])
      }
    }
  }
}

extension SnapshotWriter.Failure {
  var code: ExitCode {
    switch reason {
    case .alreadyThere, .unsound: .badInput
    case .cannotWrite: .notAllowed
    case .cannotTell: .cannotTell
    }
  }

  /// For scripts.
  fileprivate var kind: String { reason == .cannotTell ? "cannot-tell" : "not-written" }
}
