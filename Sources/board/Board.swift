import App
import ArgumentParser
import ImprovementPlan

/// `board`: the dashboard, and subcommands that need no screen.
@main
struct Board: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board",
    abstract: "Browse a council's improvement plan in the terminal.",
    discussion: """
      With no subcommand it opens the dashboard. Where standard output is no terminal it prints a \
      plain-text summary of the same instead. Inside the dashboard, ? lists the keys.

      --plan, --snapshot, --as-of, --theme, --data and --ascii say what it opens and how; \
      'board help open' tells each.
      """,
    version: ProgramVersion.current,
    subcommands: [Open.self, Check.self, Info.self, Demo.self],
    defaultSubcommand: Open.self)
}

/// Exit codes are part of the interface: scripts read them.
extension ExitCode {
  /// Wrong use, or input that can't be used.
  static let badInput = ExitCode(2)
  /// `board check` found warnings and no error.
  static let warnings = ExitCode(1)
}

extension Board {
  /// Wrong use exits with 2, as bad input does.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let code = exitCode(for: error)
      let isUse = code == .validationFailure
      guard isUse else { exit(withError: error) }
      fail([message(for: error)])
    }
  }
}

/// Says what is wrong on the error output and ends with exit code 2.
func fail(_ lines: [String]) -> Never {
  sayError(lines)
  Board.exit(withError: ExitCode.badInput)
}
