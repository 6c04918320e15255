import App
import ArgumentParser
import CleanText
import ImprovementPlan
import Register
import Reports
import SnapshotFiles

extension Board {
  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Hold the register against itself and against the heads kept of it.",
      discussion: """
        Every row's hash goes over the row and the hash before it, so a row that was altered, removed \
        or moved is told, unless all after it was made anew too. That nothing is missing or rewritten, \
        only a head kept elsewhere proves: the hash of a council's newest row, as this command prints \
        it, a meeting ends with it, and 'board snapshot' keeps it in each file. Those of the snapshots \
        in the data folder are looked for among their council's rows, and those given with --head \
        among all: what is there up to its row is as it was when the head was kept. What came after \
        the newest kept head, and who a row names, no head proves.

        Ends with 2 where a row doesn't hold, and names the first; where a kept head isn't in the \
        register; and where there is none. Ends with 1 where a snapshot can't be read, so that its \
        head isn't known. docs/harm.md tells what to do then.
        """)

    @Option(
      name: .customLong("head"),
      help: "A head that was kept elsewhere, 64 hexadecimal digits; may be given several times.",
      transform: hash(_:))
    var heads: [String] = []
    @OptionGroup var place: DataOptions
    @OptionGroup var recorded: RegisterOption
    @OptionGroup var output: OutputOption

    func run() throws {
      let paths = Paths.told(data: place.data, register: recorded.register)
      let store = paths.store
      do throws(RegisterFailure) {
        switch try store.verify() {
        case .holds(let register):
          tell(register, in: store.place, snapshotsIn: paths.data.path)
          let library = PlanLibrary(dataFolder: paths.data.path, hidingFigures: true)
          sayError(UnseenChanges.lines(of: register.counts, in: library))
          sayError([register.changes.clockWords(today: Clock.local.now().day)].compactMap(\.self))
        case .broken(let broken): tell(broken, in: store.place)
        }
      } catch {
        output.end(error)
      }
    }

    private func tell(_ register: ProvedRegister, in file: String, snapshotsIn folder: String) {
      let (trails, unreadable) = PlanLibrary(dataFolder: folder, hidingFigures: true).trails()
      let heads = trails.map(KeptHead.init) + heads.map { KeptHead(given: $0) }
      tell(
        KeptProof(
          file: file, register: register, kept: KeptHeads(heads, in: register),
          unreadable: unreadable, folder: folder))
    }

    private func tell(_ broken: BrokenRow, in file: String) -> Never {
      if output.format == .json {
        output.show(
          text: "", json: brokenJSON(row: broken.row, of: broken.council, broken.what))
        Board.exit(withError: ExitCode.badInput)
      }
      let council = broken.council.map { " of \($0)" } ?? ""
      fail(["\(file): row \(broken.row)\(council) doesn't hold: \(broken.what)"])
    }

    private func tell(_ proof: KeptProof) {
      if !proof.faults.isEmpty, output.format == .text { fail(proof.faults + proof.proofs) }
      output.show(text: proof.text, json: proof.json)
      if output.format == .text { sayError(proof.warnings) }
      if let code = proof.code { Board.exit(withError: code) }
    }
  }
}

extension KeptHead {
  /// The one of the command line.
  fileprivate init(given hash: String) { self.init(hash: hash, rows: nil, keeper: "--head") }
}

/// Reads a hash of the command line.
func hash(_ text: String) throws -> String {
  guard text.utf8.count == 64, text.utf8.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit })
  else {
    throw ValidationError(
      "found “\(text.cleaned)”, expected 64 hexadecimal digits, as 'board verify' prints them")
  }
  guard text.contains(where: { $0 != "0" }) else {
    throw ValidationError(
      "found noughts alone, which a register without rows has for a head and which prove nothing; "
        + "expected the newest row's hash, as 'board verify' prints it")
  }
  return text.lowercased()
}
