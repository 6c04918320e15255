import Canvas
import CleanText
import ColourThemes
import DashboardState
import FoundationEssentials
package import ImprovementPlan
import Listings
import Register
import Reports
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
  package var isASCII = false
  /// Whether the keys that change anything are to be left out.
  package var isReadOnly = false
  /// Whether it is to be all lines of text, typed and answered.
  package var isPlain = false
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
  private let request: OpeningRequest
  private let surroundings: Surroundings
  /// What was passed over in the files read.
  private let warnings: [String]

  init(_ request: OpeningRequest, in surroundings: Surroundings) throws(OpeningFailure) {
    let paths = Paths(data: request.data, register: request.register, surroundings)
    var (registrar, warnings) = Registrar.current(
      paths, asOf: request.asOf, isReadOnly: request.isReadOnly)
    let (plan, shelf) = try registrar.bookcase.plan(of: request.plan, on: request.snapshot)
    if request.register != nil, let failure = registrar.bookcase.registerFailure {
      throw OpeningFailure(failure.description)
    }
    let loaded = try App.theme(of: request, paths, surroundings)
    state = DashboardState(
      plan: plan, shelf: shelf, today: surroundings.today, author: registrar.author,
      hasEditor: request.hasEditor)
    theme = loaded.theme
    self.warnings = warnings + loaded.warnings
    self.registrar = registrar
    self.request = request
    self.surroundings = surroundings
  }

  /// Whether a person is to say what is shown; else one text is printed.
  var isInteractive: Bool { isPlain || !facts.isDumb }

  /// Whether it is to be all lines of text.
  private var isPlain: Bool { request.isPlain }

  /// Runs until somebody quits or the terminal goes away.
  ///
  /// - Parameters:
  ///   - part: what this session has in a meeting; nil where it has none.
  ///   - warnings: what is to be said beside what was passed over.
  func run(
    _ state: DashboardState, _ registrar: Registrar, from part: Dashboard.Part? = nil,
    warnings: [String] = []
  ) throws(OpeningFailure) -> Int32? {
    guard isPlain else { return try draw(state, registrar, from: part, warnings: warnings) }
    sayError(self.warnings + warnings)
    let output = PlainOutput(isASCII: isASCII)
    var conversation = Conversation(state, registrar, from: part, on: output)
    conversation.run()
    if output.isBroken { throw .unwritable }
    return nil
  }

  private func draw(
    _ state: DashboardState, _ registrar: Registrar, from part: Dashboard.Part?,
    warnings: [String]
  ) throws(OpeningFailure) -> Int32? {
    var dashboard = Dashboard(
      state: state, theme: theme, registrar: registrar,
      editor: request.hasEditor ? TextEditor(environment: surroundings.environment) : nil)
    dashboard.part = part
    do {
      let terminal = try TerminalSession(
        TerminalOptions(
          ascii: request.isASCII, colour: surroundings.value(of: "NO_COLOR") == nil))
      defer { terminal.close() }
      // Kept back while the dashboard has the screen, and shown after it.
      sayError(self.warnings + warnings)
      return dashboard.run(in: terminal)
    } catch {
      throw OpeningFailure(error.description)
    }
  }

  /// Whether nothing but ASCII is to be shown, or can be.
  private var isASCII: Bool { request.isASCII || !facts.isUTF8 }

  /// Prints text, in ASCII where that is asked for or nothing else can be shown.
  func printText(_ text: String) throws(OpeningFailure) {
    guard say(isASCII ? asciiLines(text) : text) else { throw .unwritable }
  }

  fileprivate func printSummary() throws(OpeningFailure) {
    let plan = state.plan
    let failure = plan.ledger == nil ? nil : registrar.bookcase.registerFailure
    try printText(
      planSummary(
        plan.snapshot, id: plan.id, ledger: plan.ledger, today: surroundings.today, asOf: plan.asAt,
        notices: plan.notices + [failure?.description].compactMap(\.self)))
  }
}

extension OpeningFailure {
  fileprivate static let unwritable = OpeningFailure(
    "standard output: can't write there; expected a place that takes text")
}

/// The colour theme asked for, and what in its file was passed over.
private func theme(
  of request: OpeningRequest, _ paths: Paths, _ surroundings: Surroundings
) throws(OpeningFailure) -> (theme: ColourTheme, warnings: [String]) {
  let loaded = ThemeLibrary(folders: paths.themes).theme(request.theme ?? "terminal")
  let problems = loaded.problems.map(\.description)
  if loaded.problems.contains(where: { $0.severity == .error }) {
    throw OpeningFailure(lines: problems)
  }
  let isColourless = surroundings.value(of: "NO_COLOR") != nil
  return (isColourless ? withoutColour(loaded.theme) : loaded.theme, problems)
}

private func asciiLines(_ text: String) -> String {
  text.map { $0 == "\n" ? "\n" : asciiForm($0) }.joined()
}
