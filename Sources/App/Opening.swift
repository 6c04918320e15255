import Canvas
import CleanText
import ColourThemes
import DashboardState
import FoundationEssentials
package import ImprovementPlan
import Listings
import Reports
import Terminal

/// What was asked for on the command line, to open a plan.
package struct OpeningRequest: Equatable, Sendable {
  package var data: String?
  package var plan: String?
  package var snapshot: Day?
  package var asOf: Day?
  package var theme: String?
  package var isASCII = false

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
  let paths = Paths(data: request.data, surroundings)
  let bookcase = Bookcase(dataFolder: paths.data.path, asOf: request.asOf)
  let (plan, shelf) = try bookcase.plan(of: request.plan, on: request.snapshot)
  let (theme, warnings) = try theme(of: request, paths, surroundings)
  let facts = TerminalFacts.current()
  guard !facts.isDumb else {
    let summary = planSummary(
      plan.snapshot, id: plan.id, today: surroundings.today, asOf: plan.asAt, notices: plan.notices)
    let isASCII = request.isASCII || !facts.isUTF8
    guard say(isASCII ? asciiLines(summary) : summary) else {
      throw OpeningFailure("standard output: can't write there; expected a place that takes text")
    }
    return nil
  }
  let state = DashboardState(
    plan: plan, shelf: shelf, today: surroundings.today, author: Author(login: "officer"))
  var dashboard = Dashboard(state: state, theme: theme, bookcase: bookcase)
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
