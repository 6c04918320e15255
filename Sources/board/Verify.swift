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
      abstract: "Prove that nothing recorded was altered, removed or moved since.",
      discussion: """
        Prints how many rows the register has and the newest one's hash, its head. Keep that \
        somewhere else: --head proves later that all up to it is still there. Ends with 2 where a \
        row doesn't hold, and names the first; and where there is no register.
        """)

    @Option(help: "A hash that was the register's head once.", transform: hash(_:))
    var head: String?
    @OptionGroup var place: DataOptions
    @OptionGroup var recorded: RegisterOption
    @OptionGroup var output: OutputOption

    func run() throws {
      let paths = Paths.told(data: place.data, register: recorded.register)
      let register = Register(file: paths.register.path)
      do throws(RegisterFailure) {
        try tell(try register.verify(head: head), of: register)
        sayError(
          UnseenChanges.lines(
            of: try register.read().changes, in: PlanLibrary(dataFolder: paths.data.path)))
      } catch {
        output.end(error)
      }
    }

    private func tell(_ verdict: Register.Verdict, of register: Register) throws(RegisterFailure) {
      switch verdict {
      case .holds(let rows, let head):
        let count = PlanWords.count(rows, "row")
        output.show(
          text: "\(register.file.cleaned): \(count), every one as it was recorded; head \(head)\n",
          json: holdingJSON(rows: rows, head: head))
      case .broken(let row, let words):
        if output.format == .json {
          output.show(text: "", json: brokenJSON(row: row, words))
          Board.exit(withError: ExitCode.badInput)
        }
        fail(["\(register.file): row \(row) doesn't hold: \(words)"])
      }
    }
  }
}

/// Reads a hash of the command line.
func hash(_ text: String) throws -> String {
  guard text.utf8.count == 64, text.utf8.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit })
  else {
    throw ValidationError(
      "found “\(text.cleaned)”, expected 64 hexadecimal digits, as 'board verify' prints them")
  }
  return text.lowercased()
}
