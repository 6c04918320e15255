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
/// - Throws: `OpeningFailure` when there is nothing to open or the terminal can't be used.
package func open(
  _ request: OpeningRequest, in surroundings: Surroundings
) throws(OpeningFailure) {
  let paths = Paths(data: request.data, surroundings)
  let bookcase = Bookcase(dataFolder: paths.data.path, asOf: request.asOf)
  let (plan, shelf) = try bookcase.plan(of: request.plan, on: request.snapshot)
  guard !TerminalFacts.current().isDumb else {
    let summary = planSummary(
      plan.snapshot, id: plan.id, today: surroundings.today, asOf: plan.asAt, notices: plan.notices)
    return print(summary, terminator: "")
  }
  let state = DashboardState(plan: plan, shelf: shelf, today: surroundings.today)
  let theme = try theme(of: request, paths, surroundings)
  var dashboard = Dashboard(state: state, theme: theme, bookcase: bookcase)
  do {
    let terminal = try TerminalSession(
      TerminalOptions(ascii: request.isASCII, colour: surroundings.value(of: "NO_COLOR") == nil))
    defer { terminal.close() }
    dashboard.run(in: terminal)
  } catch {
    throw OpeningFailure(error.description)
  }
}

/// The colour theme asked for. Warnings go to the error output, which is shown after the dashboard.
private func theme(
  of request: OpeningRequest, _ paths: Paths, _ surroundings: Surroundings
) throws(OpeningFailure) -> ColourTheme {
  let loaded = ThemeLibrary(folders: paths.themes).theme(request.theme ?? "terminal")
  let problems = loaded.problems.map(\.description)
  if request.theme != nil, loaded.problems.contains(where: { $0.severity == .error }) {
    throw OpeningFailure(lines: problems)
  }
  return surroundings.value(of: "NO_COLOR") == nil ? loaded.theme : withoutColour(loaded.theme)
}
