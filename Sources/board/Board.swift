import App
import ArgumentParser
import Glibc
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

      --plan, --snapshot, --as-of, --data, --register, --read-only, --no-editor, --theme, --plain and \
      --ascii say what it opens and how; 'board help open' tells each.

      present leads a meeting through the plan, slide by slide; follow shows its slides on other \
      screens.

      update, undo, history, conflicts and snapshot work on what is recorded, by the same rules as \
      the dashboard; 'board help update' tells how. They end with 0 when done, 2 for wrong use or \
      what the rules don't allow, 3 for a conflict with what others recorded, 4 where the register \
      may not be written, 5 where it can't be told whether it was saved.
      """,
    version: ProgramVersion.current,
    subcommands: [
      Open.self, Present.self, Follow.self, Update.self, Undo.self, History.self, Verify.self,
      Conflicts.self, SnapshotCommand.self, RegisterCommand.self, Redact.self, Check.self,
      Config.self,
      Info.self, Demo.self,
      LoginShell.self,
    ],
    defaultSubcommand: Open.self)
}

/// Exit codes are part of the interface: scripts read them.
extension ExitCode {
  /// Wrong use, or input that can't be used.
  static let badInput = ExitCode(2)
  /// What is in the register is against it: changed meanwhile, taken back already, contradicted.
  static let conflict = ExitCode(3)
  /// The register can't be written, by this person or at all now.
  static let notAllowed = ExitCode(4)
  /// Whether it was saved can't be told: it is to be looked for before it is done again.
  static let cannotTell = ExitCode(5)
  /// `board check` found warnings and no error.
  static let warnings = ExitCode(1)
}

extension Board {
  static func main() {
    // A limit on the size of files is a disk that is full: it is said, and nobody dies of it.
    signal(SIGXFSZ, SIG_IGN)
    fillStandardFiles()
    requireStack()
    let words = ProgramArguments.all
    let isToBeCompleted = words.first?.hasPrefix(CompletedBoard.request) == true
    if isToBeCompleted { CompletedBoard.start(words) } else { start(words) }
  }
}

extension ParsableCommand {
  /// Does what the command line asks for. Wrong use exits with 2, as bad input does.
  fileprivate static func start(_ words: [String]) {
    // The library answers with the help of what it does know.
    if words.first == "help", let unknown = UnknownCommand(in: words) {
      fail([unknown.words(councils: [])])
    }
    do {
      var command = try parseAsRoot(words)
      try command.run()
    } catch {
      let code = exitCode(for: error)
      let isUse = code == .validationFailure
      guard isUse else { end(error, code) }
      fail([
        MisplacedCommand(in: words)?.words
          ?? UnknownCommand(in: words)?.words(councils: councilNames(in: words))
          ?? message(for: error)
      ])
    }
  }

  /// Ends with what was asked for of the program itself, such as its help, or as a command did.
  private static func end(_ error: any Error, _ code: ExitCode) -> Never {
    let text = fullMessage(for: error)
    guard code == .success else { fail(text.isEmpty ? [] : [text], code) }
    tell(text + "\n")
    exit()
  }
}

/// Opens what the program was started without: what it opens later would else be taken for its input or
/// its screen. To read is nothing there, and to write fails.
private func fillStandardFiles() {
  for file in STDIN_FILENO...STDERR_FILENO where fcntl(file, F_GETFD) < 0 {
    _ = open("/dev/null", O_RDONLY)
  }
}

/// Ends where the stack has no room for the deepest plan that can be read: the system would end it by a
/// signal, halfway through something.
private func requireStack() {
  let least = 1 << 20
  var limit = rlimit()
  guard getrlimit(__rlimit_resource_t(RLIMIT_STACK.rawValue), &limit) == 0, limit.rlim_cur < least
  else { return }
  fail([
    "a stack of \(limit.rlim_cur >> 10) KiB (ulimit -s); expected \(least >> 10) KiB or more"
  ])
}

/// Prints text as the locale can write it, and ends where that can't be written.
func tell(_ text: String) { tellAsItIs(inLocale(text)) }

/// Prints text whatever the locale, as JSON is, and ends where that can't be written.
func tellAsItIs(_ text: String) {
  guard say(text) else { fail([cannotPrint]) }
}

/// Says what was done. Where that can't be printed it is done all the same, so the code stays 0: a
/// script that took it for undone would have it done twice.
func tellDone(_ text: String) {
  if !say(text) { sayError([cannotPrint + "; what was asked for is done all the same"]) }
}

extension Surroundings {
  /// Those of this process; ends the program where they can't be told.
  static func ofProgram() -> Surroundings {
    do throws(OpeningFailure) { return try current() } catch { fail(error.lines) }
  }
}

extension Paths {
  /// Where this process looks for plans and what was recorded; says what of its environment doesn't count,
  /// and ends the program where that can't be told.
  static func told(data: String?, register: String? = nil) -> Paths {
    let paths = toldForSettings(data: data, register: register)
    if let doubt = paths.doubt { fail([doubt.words]) }
    return paths
  }

  /// The same for who looks at settings alone.
  static func toldForSettings(data: String? = nil, register: String? = nil) -> Paths {
    let paths = Paths(data: data, register: register, Surroundings.ofProgram())
    sayError(paths.warnings)
    return paths
  }
}

private let cannotPrint = "standard output: can't write there"

/// Says what is wrong on the error output and ends with a code.
func fail(_ lines: [String], _ code: ExitCode = .badInput) -> Never {
  sayError(lines)
  Board.exit(withError: code)
}
