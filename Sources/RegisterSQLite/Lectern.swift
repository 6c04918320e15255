import CleanText
import GRDB
package import ImprovementPlan
package import Register

extension SQLiteRegister {
  /// Starts to present a council, and makes the register where it isn't there. Where the presenter was
  /// cut off today, carries on: at the slide that was shown, in the same meeting.
  ///
  /// - Parameters:
  ///   - agenda: the meeting's, as a text; nil for that of the meeting which is carried on, if any.
  ///   - showing: what to begin with.
  ///   - takingOver: whether to go on with what another session of the presenter's still presents, as
  ///     one whose connection hangs does: that session then tells nobody anything any more.
  /// - Throws: `.somebodyPresents` where another session, or this one, presents the council already.
  package func startPresenting(
    _ council: String, by presenter: Author, at moment: Moment, agenda: String? = nil,
    showing: Presentation.Showing, takingOver: Bool = false
  ) throws(RegisterFailure) -> Lectern {
    let start = PresentationStart(
      council: council.cleaned, presenter: presenter, moment: moment, agenda: agenda,
      showing: showing.cleaned, takesOver: takingOver)
    // Without a look first, a start that is refused would open the register to write, which wakes all.
    if let other = try presentation(of: council), other.isRunning, start.isKept(from: other) {
      throw RegisterFailure(.somebodyPresents(other), file: file)
    }
    do {
      if try !isThere() { _ = try make { _ in Deed(result: (), isThere: { _ in true }) } }
      held.want(.toPresent)
      // The lectern wants it itself, for as long as it is there.
      defer { held.cease(.toPresent) }
      return try change { database in try takeLectern(start, in: database) }
    } catch {
      throw RegisterFailure(error, file: file)
    }
  }

  private func takeLectern(
    _ start: PresentationStart, in database: Database
  ) throws -> Deed<Lectern> {
    let before = try database.presentations(of: start.council).first
    let file = try PresenceFile.made(at: presencePath, like: realPath)
    if let before, try file.isTaken(before.presenterByte), start.isKept(from: before) {
      throw RegisterFailure.Reason.somebodyPresents(before)
    }
    let presentation = try database.add(start, after: before)
    guard let lock = try PresenceLock(presentation.presenterByte, of: file) else {
      throw RegisterFailure.Reason.other("another program holds \(presencePath) locked")
    }
    return Deed(
      result: Lectern(presentation, in: self, by: lock, at: try database.fileVersion),
      isThere: { try $0.isLast(presentation.last, of: presentation) })
  }
}

/// Where somebody presents from. Nobody else can present the same council until it is let go, or the
/// process ends.
package final class Lectern {
  package private(set) var presentation: Presentation
  private let register: SQLiteRegister
  private var lock: PresenceLock?
  /// As the register was when it was seen last that this session presents.
  private var seen: FileVersion?

  fileprivate init(
    _ presentation: Presentation, in register: SQLiteRegister, by lock: PresenceLock,
    at seen: FileVersion
  ) {
    self.presentation = presentation
    self.register = register
    self.lock = lock
    self.seen = seen
    register.held.want(.toPresent)
  }

  deinit { register.held.cease(.toPresent) }

  /// Shows something else to all who follow.
  package func turn(
    to showing: Presentation.Showing, at moment: Moment
  ) throws(RegisterFailure) {
    presentation = try alter { database, presentation in
      let turned = try database.turn(presentation, to: showing.cleaned, at: moment)
      return Deed(result: turned, isThere: { try $0.isLast(turned.last, of: turned) })
    }
  }

  /// Ends the presentation; who follows is told so. Without it, what ends is only this session.
  package func end(at moment: Moment) throws(RegisterFailure) {
    try alter { database, presentation in
      try database.end(presentation, at: moment)
      return Deed(result: (), isThere: { try !$0.isOn(presentation) })
    }
    presentation.isRunning = false
    lock = nil
  }

  /// Looks whether another session presents in its place by now.
  ///
  /// - Throws: why that can't be told, so that nobody can follow.
  package func isTakenOver() throws(RegisterFailure) -> Bool {
    let version = register.heldVersion
    // Since then only this session wrote.
    if let version, version == seen { return false }
    let newest = try register.presentation(of: presentation.council, after: presentation)
    if let newest, newest.number != presentation.number { return true }
    seen = version
    return false
  }

  private func alter<Result>(
    _ body: (Database, Presentation) throws -> Deed<Result>
  ) throws(RegisterFailure) -> Result {
    do {
      guard try register.isThere() else { throw RegisterFailure.Reason.missing }
      var version: FileVersion?
      let result = try register.change { database in
        version = try database.fileVersion
        return try body(database, presentation)
      }
      seen = version
      return result
    } catch {
      throw RegisterFailure(error, file: register.file)
    }
  }
}

extension RegisterFailure.Reason {
  fileprivate static func somebodyPresents(_ other: Presentation) -> RegisterFailure.Reason {
    .somebodyPresents(other.presenter.words, since: other.started)
  }
}
