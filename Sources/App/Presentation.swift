import AgendaFile
import DashboardState
import Listings
import Slides
import Terminal

/// Leads a meeting through a plan: its slides on a terminal, else their words as plain text; in plain
/// mode one by one, wherever it is.
///
/// - Parameters:
///   - agenda: the file of the meeting's agenda; nil for every slide in its own order.
///   - takingOver: whether to go on with what another session of the same person still presents.
/// - Returns: the signal that ended it; nil where nothing did but the person at it.
/// - Throws: `OpeningFailure` when there is nothing to show, the agenda or the terminal can't be used,
///   or what is printed can't be written.
package func present(
  _ request: OpeningRequest, agenda: String?, takingOver: Bool = false,
  in surroundings: Surroundings
) throws(OpeningFailure) -> Int32? {
  let file = try agenda.map { path throws(OpeningFailure) in try agendaFile(path) }
  let opened = try Opened(request, in: surroundings)
  var (state, registrar) = (opened.state, opened.registrar)
  _ = state.take(.present(file?.agenda), with: &registrar) { _ in }
  guard let presenting = state.presenting else { return nil }
  let warnings = file?.warnings(presenting.deck.problems) ?? []
  guard opened.isInteractive else {
    opened.sayWarnings()
    sayError(warnings + opened.registerFault)
    try opened.printText(presenting.deck.plainText)
    return nil
  }
  return try opened.run(state, registrar, warnings: warnings) {
    state, registrar throws(OpeningFailure) in
    try lead(&state, &registrar, takingOver: takingOver)
  }
}

/// Begins to lead the meeting, so that others can follow.
private func lead(
  _ state: inout DashboardState, _ registrar: inout Registrar, takingOver: Bool
) throws(OpeningFailure) -> Dashboard.Part? {
  guard let podium = try Podium(state, registrar, takingOver: takingOver) else { return nil }
  if let news = podium.news { _ = state.take(news, with: &registrar) { _ in } }
  if let shown = state.projected { _ = podium.turn(to: shown) }
  return .podium(podium)
}

private func agendaFile(_ path: String) throws(OpeningFailure) -> AgendaFile {
  do throws(AgendaFaults) {
    return try AgendaFile(path: path)
  } catch {
    throw OpeningFailure(lines: error.lines)
  }
}
