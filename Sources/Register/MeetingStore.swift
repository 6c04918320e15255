package import ImprovementPlan

/// What keeps meetings: who presents which slide of which council, and who follows. It is no part of the
/// record, and need outlast nobody's power cut.
///
/// A council has one presentation at most that hasn't ended. One whose session is gone without an end is cut off,
/// and there until somebody carries it on.
package protocol MeetingStore: Sendable {
  /// Starts to present, where nobody does; the store is made where it isn't there. What was cut off on the same
  /// day is carried on (`PresentationStart`).
  ///
  /// - Throws: `.somebodyPresents` where a session, this one too, presents the council already.
  func startPresenting(_ start: PresentationStart) throws(RegisterFailure) -> any Lectern

  /// The presentation that hasn't ended, the newest that runs before one that was cut off.
  ///
  /// - Parameters:
  ///   - council: nil for any.
  ///   - known: one that was read before: of it no more is read than the turns that are new. It is kept when it
  ///     has ended, so that a store without it is another one, and `.replaced` or `.missing` is thrown.
  /// - Returns: nil where nobody presents.
  func presentation(
    of council: String?, after known: Presentation?
  ) throws(RegisterFailure) -> Presentation?

  /// Begins to follow, so that who presents can see it; reading the store is enough for it. To be done again when
  /// the number of the presentation is another.
  ///
  /// - Returns: what is to be kept as long as it is followed; nil where there is nothing to hold.
  func follow(_ presentation: Presentation) throws(RegisterFailure) -> (any Attendance)?

  /// Who follows a presentation at this moment.
  ///
  /// - Throws: why that can't be told; nobody follows only where the system says so.
  func followers(of presentation: Presentation) throws(RegisterFailure) -> [Follower]
}

/// Where somebody presents from. Nobody else can present the same council until it is let go, or the
/// process ends.
package protocol Lectern: AnyObject {
  /// As it was told last.
  var presentation: Presentation { get }

  /// Shows something else to all who follow.
  ///
  /// - Throws: `.presentationOver` where it has ended, or was taken over.
  func turn(to showing: Presentation.Showing, at moment: Moment) throws(RegisterFailure)

  /// Ends the presentation; who follows is told so. Without it, what ends is only this session.
  func end(at moment: Moment) throws(RegisterFailure)

  /// Looks whether another session presents in its place by now.
  ///
  /// - Throws: why that can't be told, so that nobody can follow.
  func isTakenOver() throws(RegisterFailure) -> Bool
}

/// That this session follows, until it is let go or the process ends.
package protocol Attendance: AnyObject, Sendable {}
