package import DashboardState
import Listings
import Slides
import Terminal

/// Follows a meeting that is led from another screen: on a terminal its slides as they are turned, else
/// the words of the one that is shown.
///
/// - Returns: the signal that ended it; nil where nothing did but the person at it.
/// - Throws: `OpeningFailure` when there is nothing to open, the terminal can't be used, or what is
///   printed can't be written.
package func follow(
  _ request: OpeningRequest, in surroundings: Surroundings
) throws(OpeningFailure) -> Int32? {
  try follow(request, .slides, in: surroundings)
}

/// Shows who presents on another screen what they want to know beside the slides.
package func showNotes(
  _ request: OpeningRequest, in surroundings: Surroundings
) throws(OpeningFailure) -> Int32? {
  try follow(request, .notes, in: surroundings)
}

private func follow(
  _ request: OpeningRequest, _ view: Following.View, in surroundings: Surroundings
) throws(OpeningFailure) -> Int32? {
  let opened = try Opened(request, toRecord: false, in: surroundings)
  var (state, registrar, seat) = (opened.state, opened.registrar, Seat(only: request.plan))
  _ = state.take(.follow(view), with: &registrar) { _ in }
  guard !opened.isInteractive else {
    return try opened.run(state, registrar) { _, _ in .seat(seat) }
  }
  for event in seat.look(for: state, &registrar) {
    _ = state.take(event, with: &registrar) { _ in }
  }
  opened.sayWarnings()
  try opened.printText(state.followedText)
  return nil
}

extension DashboardState {
  /// What is presented at this moment, as a text.
  package var followedText: String {
    if let message, message.isError, presenting == nil { return message.text + "\n" }
    guard let presenting, wordsInPlaceOfSlide == nil else {
      return (wordsInPlaceOfSlide ?? "") + "\n"
    }
    let foot = foot(of: presenting).map { $0 + "\n" } ?? ""
    return presenting.deck.plainText(at: presenting.position) + foot
  }
}
