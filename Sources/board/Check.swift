import App
import ArgumentParser
import ImprovementPlan
import SnapshotFiles

extension Board {
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check snapshot files and print every fault.",
      discussion: """
        It looks too at the register that is in use: whether it holds, and whether the snapshots are there \
        over which something was recorded. Of a folder of plans that is named it looks at the one in it \
        as well.

        Exits with 0 when all is well, 1 for warnings, 2 for errors.
        """)

    @OptionGroup var place: DataOptions
    @OptionGroup var recorded: RegisterOption
    @Argument(
      help: "Files or folders; all of the data folder where none is named.", transform: path(_:))
    var files: [String] = []

    func run() throws {
      let paths = Paths.told(data: place.data, register: recorded.register)
      let asked = files.isEmpty ? [paths.data.path] : files
      let surroundings = Surroundings.ofProgram()
      let check = SnapshotCheck(
        of: asked, today: surroundings.today, hidingFigures: hidesFigures(paths))
      let registers = RegisterInUse.all(
        register: recorded.register, data: place.data, folders: check.dataFolders,
        in: surroundings)
      let diagnostics = check.diagnostics + registers.flatMap(\.faults)
      let lines = diagnostics.map(told(in: paths)) + [verdict(diagnostics, of: check.count)]
      tell(lines.map { $0 + "\n" }.joined())
      if diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode.badInput }
      if !diagnostics.isEmpty { throw ExitCode.warnings }
    }

    /// A fault, with the council's folder where a council was named in place of one.
    private func told(in paths: Paths) -> (Diagnostic) -> String {
      { fault in
        guard fault.isMissingFile, files.contains(fault.file), !fault.file.contains("/") else {
          return fault.description
        }
        let councils = councilNames(data: place.data, in: Surroundings.ofProgram())
        let meant = Spelling.nearest(to: fault.file, among: councils)
        return fault.description + Spelling.suggestion(meant.map { "\(paths.data.path)/\($0)" })
      }
    }

    private func hidesFigures(_ paths: Paths) -> Bool {
      do throws(OpeningFailure) {
        return try Configuration(paths).houseRules().suppression != nil
      } catch {
        fail(error.lines)
      }
    }

    /// The last line: how much was looked at, and what was found.
    private func verdict(_ diagnostics: [Diagnostic], of count: String) -> String {
      let errors = diagnostics.count { $0.severity == .error }
      let counts = [(errors, "error"), (diagnostics.count - errors, "warning")].filter { $0.0 > 0 }
      let found = counts.map { PlanWords.count($0, $1) }.joined(separator: ", ")
      return count + ": " + (found.isEmpty ? "no fault" : found)
    }
  }
}
