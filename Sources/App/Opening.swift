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

  package init() {}
}

/// Opens a plan: the dashboard on a terminal, else a plain-text summary of the same.
///
/// - Returns: the signal that ended the dashboard; nil where nothing did but the person at it.
/// - Throws: `OpeningFailure` when there is nothing to open, the terminal can't be used, or what is
///   printed can't be written.
package func open(
  _ request: OpeningRequest, in surroundings: Surroundings
) throws(OpeningFailure) -> Int32? {
  let paths = Paths(data: request.data, register: request.register, surroundings)
  var (registrar, settingsWarnings) = Registrar.current(
    paths, asOf: request.asOf, isReadOnly: request.isReadOnly)
  let (plan, shelf) = try registrar.bookcase.plan(of: request.plan, on: request.snapshot)
  if request.register != nil, let failure = registrar.bookcase.registerFailure {
    throw OpeningFailure(failure.description)
  }
  let (theme, themeWarnings) = try theme(of: request, paths, surroundings)
  let facts = TerminalFacts.current()
  guard !facts.isDumb else {
    try printSummary(
      of: plan, surroundings.today,
      plan.ledger == nil ? nil : registrar.bookcase.registerFailure,
      isASCII: request.isASCII || !facts.isUTF8)
    return nil
  }
  let state = DashboardState(
    plan: plan, shelf: shelf, today: surroundings.today, author: registrar.author)
  var dashboard = Dashboard(
    state: state, theme: theme, registrar: registrar,
    editor: TextEditor(environment: surroundings.environment))
  return try run(&dashboard, request, surroundings, warnings: settingsWarnings + themeWarnings)
}

private func run(
  _ dashboard: inout Dashboard, _ request: OpeningRequest, _ surroundings: Surroundings,
  warnings: [String]
) throws(OpeningFailure) -> Int32? {
  do {
    let terminal = try TerminalSession(
      TerminalOptions(ascii: request.isASCII, colour: surroundings.value(of: "NO_COLOR") == nil))
    defer { terminal.close() }
    // Kept back while the dashboard has the screen, and shown after it.
    sayError(warnings)
    return dashboard.run(in: terminal)
  } catch {
    throw OpeningFailure(error.description)
  }
}

private func printSummary(
  of plan: OpenPlan, _ today: Day, _ failure: RegisterFailure?, isASCII: Bool
) throws(OpeningFailure) {
  let summary = planSummary(
    plan.snapshot, id: plan.id, ledger: plan.ledger, today: today, asOf: plan.asAt,
    notices: plan.notices + [failure?.description].compactMap(\.self))
  guard say(isASCII ? asciiLines(summary) : summary) else {
    throw OpeningFailure("standard output: can't write there; expected a place that takes text")
  }
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
