import Canvas
import CleanText
import ColourThemes
import DashboardState
import FoundationEssentials
package import ImprovementPlan
import Listings
import PlainPages
import Register
import Reports
import Settings
import Terminal
import TextEditor

/// What was asked for on the command line, to open a plan.
package struct OpeningRequest: Equatable, Sendable {
  package var data: String?
  package var register: String?
  package var plan: String?
  package var snapshot: Day?
  package var asOf: Day?
  package var theme: String?
  /// nil for what the configuration says.
  package var isASCII: Bool?
  /// Whether the keys that change anything are to be left out.
  package var isReadOnly = false
  /// Whether it is to be all lines of text, typed and answered; nil for what the configuration says, on a terminal.
  package var isPlain: Bool?
  /// Whether a person's own editor may be started.
  package var hasEditor = true

  package init() {}
}

/// Opens a plan: the dashboard on a terminal, else a plain-text summary of the same; in plain mode, a
/// conversation about it wherever it is.
///
/// - Returns: the signal that ended the dashboard; nil where nothing did but the person at it.
/// - Throws: `OpeningFailure` when there is nothing to open, the terminal can't be used, or what is
///   printed can't be written.
package func open(
  _ request: OpeningRequest, in surroundings: Surroundings
) throws(OpeningFailure) -> Int32? {
  let opened = try Opened(request, in: surroundings)
  guard opened.isInteractive else {
    opened.sayWarnings()
    try opened.printSummary()
    return nil
  }
  return try opened.run(opened.state, opened.registrar)
}

/// A plan that was opened as the command line asked, with all that showing it takes.
struct Opened {
  let state: DashboardState
  let registrar: Registrar
  let facts = TerminalFacts.current()
  private let theme: ColourTheme
  private let terminal: TerminalOptions
  /// Whether it is to be all lines of text.
  private let isPlain: Bool
  private let surroundings: Surroundings
  /// What was passed over in the files read.
  private let warnings: [String]

  /// - Parameter toRecord: whether it is opened to record something, where a person can; who only follows
  ///   may all the same.
  init(
    _ request: OpeningRequest, toRecord: Bool = true, in surroundings: Surroundings
  ) throws(OpeningFailure) {
    let paths = Paths(data: request.data, register: request.register, surroundings)
    let configuration = Configuration(paths)
    isPlain = request.isPlain ?? (configuration.settings.plain && facts.isTerminal)
    var registrar = try Registrar.current(
      paths, configuration, asOf: request.asOf, isReadOnly: request.isReadOnly,
      toRecord: toRecord && (isPlain || !facts.isDumb))
    let (plan, shelf) = try registrar.bookcase.plan(of: request.plan, on: request.snapshot)
    if request.register != nil, let failure = registrar.bookcase.registerFailure {
      throw OpeningFailure(failure.description)
    }
    let found = try configuration.theme(asked: request.theme, in: paths.themes)
    let passedOver = configuration.warnings(with: found.fault)
    let keys = isPlain ? configuration.keys.spoken : configuration.keys
    state = DashboardState(
      plan: plan, shelf: shelf, today: surroundings.today, author: registrar.author,
      hasEditor: request.hasEditor, keys: keys, notice: notice(of: passedOver))
    let hasColour = surroundings.value(of: "NO_COLOR") == nil
    theme = hasColour ? found.theme : withoutColour(found.theme)
    terminal = TerminalOptions(
      ascii: request.isASCII ?? configuration.settings.ascii, colour: hasColour,
      cursor: configuration.settings.cursor)
    warnings = paths.warnings + passedOver.lines + found.problems
    self.registrar = registrar
    self.surroundings = surroundings
  }

  /// Says what was passed over, where no dashboard follows that it would have to wait for.
  func sayWarnings() { sayError(warnings) }

  /// Whether a person is to say what is shown; else one text is printed.
  var isInteractive: Bool { isPlain || !facts.isDumb }

  /// Runs until somebody quits or the terminal goes away.
  ///
  /// - Parameters:
  ///   - warnings: what is to be said beside what was passed over.
  ///   - begin: begins what this session has in a meeting.
  func run(
    _ state: DashboardState, _ registrar: Registrar, warnings: [String] = [],
    beginning begin: Dashboard.Part.Beginning = { _, _ in nil }
  ) throws(OpeningFailure) -> Int32? {
    let warnings = self.warnings + warnings
    guard isPlain else { return try draw(state, registrar, warnings, beginning: begin) }
    sayError(warnings)
    try converse(state, registrar, beginning: begin)
    return nil
  }

  private func converse(
    _ state: DashboardState, _ registrar: Registrar, beginning begin: Dashboard.Part.Beginning
  ) throws(OpeningFailure) {
    var (state, registrar) = (state, registrar)
    let output = PlainOutput(isASCII: isASCII)
    // Said before it begins: where nothing can be said, it must not begin.
    if state.projected != nil { output.say(["Beginning to present…", ""]) }
    if output.isBroken { throw .unwritable }
    let part = try begin(&state, &registrar)
    var conversation = Conversation(state, registrar, from: part, on: output)
    conversation.run()
    if output.isBroken { throw .unwritable }
    // The meeting goes on where somebody takes it over.
    if let failure = conversation.failure { throw failure }
    conversation.endPart()
  }

  private func draw(
    _ state: DashboardState, _ registrar: Registrar, _ warnings: [String],
    beginning begin: Dashboard.Part.Beginning
  ) throws(OpeningFailure) -> Int32? {
    var (state, registrar) = (state, registrar)
    let terminal = try fullScreen()
    defer { terminal.close() }
    // Kept back while the dashboard has the screen, and shown after it.
    sayError(warnings)
    let part = try begin(&state, &registrar)
    var dashboard = Dashboard(
      state: state, theme: theme, registrar: registrar,
      editor: state.hasEditor ? TextEditor(environment: surroundings.environment) : nil)
    dashboard.part = part
    let signal = dashboard.run(in: terminal)
    terminal.close()
    dashboard.part?.end(by: signal)
    return signal
  }

  private func fullScreen() throws(OpeningFailure) -> TerminalSession {
    do { return try TerminalSession(terminal) } catch { throw OpeningFailure(error.description) }
  }

  /// Whether nothing but ASCII is to be shown, or can be.
  private var isASCII: Bool { terminal.ascii || !facts.isUTF8 }

  /// Prints text, in ASCII where that is asked for or nothing else can be shown.
  func printText(_ text: String) throws(OpeningFailure) {
    guard say(terminal.ascii ? asciiText(text) : inLocale(text)) else { throw .unwritable }
  }

  /// Why not all that was recorded is laid over the plan, in a line; none where it is, and over an older snapshot.
  var registerFault: [String] {
    let failure = state.plan.ledger == nil ? nil : registrar.bookcase.registerFailure
    return [failure?.description, registrar.bookcase.unknownRows].compactMap(\.self)
  }

  fileprivate func printSummary() throws(OpeningFailure) {
    let plan = state.plan
    try printText(
      planSummary(
        plan.shown, id: plan.id, today: surroundings.today, asOf: plan.asAt,
        notices: plan.allNotices + registerFault))
  }
}

extension OpeningFailure {
  fileprivate static let unwritable = OpeningFailure(
    "standard output: can't write there; expected a place that takes text")
}

/// What the screen says at the start of what was passed over in the configuration; nil where nothing
/// was.
private func notice(of warnings: [SettingsWarning]) -> String? {
  guard !warnings.isEmpty else { return nil }
  let lines = warnings.compactMap { $0.line.map(String.init) }
  let place = lines.isEmpty ? "" : (lines.count == 1 ? ", line " : ", lines ")
  let told = lines.prefix(3).joined(separator: ", ") + (lines.count > 3 ? ", …" : "")
  return "Passed over in \(Settings.fileName)\(place)\(told); board config check says why"
}
