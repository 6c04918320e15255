import AgendaFile
import DashboardState
import Slides
import Terminal

/// Leads a meeting through a plan: its slides on a terminal, else their words as plain text; in plain
/// mode one by one, wherever it is.
///
/// - Parameter agenda: the file of the meeting's agenda; nil for every slide in its own order.
/// - Returns: the signal that ended it; nil where nothing did but the person at it.
/// - Throws: `OpeningFailure` when there is nothing to show, the agenda or the terminal can't be used,
///   or what is printed can't be written.
package func present(
  _ request: OpeningRequest, agenda: String?, in surroundings: Surroundings
) throws(OpeningFailure) -> Int32? {
  let file = try agenda.map { path throws(OpeningFailure) in try agendaFile(path) }
  let opened = try Opened(request, in: surroundings)
  var (state, registrar) = (opened.state, opened.registrar)
  _ = state.take(.present(file?.agenda), with: &registrar) { _ in }
  guard let deck = state.presenting?.deck else { return nil }
  let warnings = file?.warnings(deck.problems) ?? []
  guard !request.isPlain else { return try opened.converse(state, warnings: warnings) }
  guard !opened.facts.isDumb else {
    sayError(warnings)
    try opened.printText(deck.plainText)
    return nil
  }
  return try opened.run(state, registrar, warnings: warnings)
}

private func agendaFile(_ path: String) throws(OpeningFailure) -> AgendaFile {
  do throws(AgendaFaults) {
    return try AgendaFile(path: path)
  } catch {
    throw OpeningFailure(lines: error.lines)
  }
}
