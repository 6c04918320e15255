import App
import ArgumentParser

extension Board {
  struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Open the dashboard (the default).")

    @OptionGroup var place: DataOptions
    @OptionGroup var council: PlanOption
    @OptionGroup var recorded: RegisterOption
    @OptionGroup var showing: ShowingOptions
    @Option(
      name: .customLong("as-of"),
      help:
        "Judge lateness on this day, 2026-11-30, 30 Nov or today, by the newest snapshot there was then.",
      transform: TypedDay.behind)
    var asOf: TypedDay?

    func run() throws {
      let surroundings = Surroundings.ofProgram()
      var request = showing.request
      request.data = place.data
      request.plan = council.plan
      request.register = recorded.register
      request.asOf = asOf?.day
      asOf?.tell("--as-of")
      try show { () throws(OpeningFailure) in try App.open(request, in: surroundings) }
    }
  }
}

/// How a plan is shown on a terminal.
struct ShowingOptions: ParsableArguments {
  @Option(
    help: "The snapshot of this day, 2026-10-31 or 31 Oct, instead of the newest.",
    transform: TypedDay.behind)
  var snapshot: TypedDay?
  @OptionGroup var screen: ScreenOptions

  var request: OpeningRequest {
    var request = screen.request
    request.snapshot = snapshot?.day
    snapshot?.tell("--snapshot")
    return request
  }
}

/// How anything is shown on a terminal.
struct ScreenOptions: ParsableArguments {
  @Option(
    help: "A colour theme, by name or file: terminal, dark, light, high-contrast, …",
    transform: path(_:))
  var theme: String?
  @Flag(
    inversion: .prefixedNo,
    help: "Draw with ASCII characters only; with --no-ascii don't, whatever the settings say.")
  var ascii: Bool?
  @Flag(name: .customLong("read-only"), help: "Leave out the keys that change anything.")
  var readOnly = false
  @Flag(
    inversion: .prefixedNo,
    help: """
      Talk in lines of plain text, for a screen reader, a braille line or a teletype; with --no-plain \
      don't, whatever the settings say.
      """)
  var plain: Bool?
  @Flag(name: .customLong("no-editor"), help: "Never start an editor for a longer text.")
  var noEditor = false

  var request: OpeningRequest {
    var request = OpeningRequest()
    request.theme = theme
    request.isASCII = ascii
    request.isReadOnly = readOnly
    request.isPlain = plain
    request.hasEditor = !noEditor
    return request
  }
}

/// Shows a plan on the terminal, and ends as what ended that says.
///
/// - Parameter run: hands back the signal that ended it, if one did.
func show(_ run: () throws(OpeningFailure) -> Int32?) throws {
  let signal: Int32?
  do throws(OpeningFailure) { signal = try run() } catch {
    fail(error.lines, error.isConflict ? .conflict : .badInput)
  }
  // As a shell tells it: 128 and the signal's number.
  if let signal { throw ExitCode(128 + signal) }
}

/// Where the plans are; every subcommand that reads them takes it.
struct DataOptions: ParsableArguments {
  @Option(
    help: "The folder of plans (default: $BOARD_DATA, else ./data, else the installed one).",
    transform: path(_:))
  var data: String?
}

/// Which plan; every subcommand that opens one takes it.
struct PlanOption: ParsableArguments {
  @Option(help: "The council to open: a folder of the data folder, such as manchester.")
  var plan: String?
}

/// Where what is recorded is; every subcommand that reads or writes it takes it.
struct RegisterOption: ParsableArguments {
  @Option(
    help: """
      The register, a file made by the first change (default: register.sqlite in the data folder, \
      else in the XDG state folder).
      """, transform: path(_:))
  var register: String?
}
