import CleanText
import GRDB
package import ImprovementPlan

extension Register {
  /// Starts to present a council, and makes the register where it isn't there. Where the presenter was
  /// cut off today, carries on: at the slide that was shown, since the moment it was started.
  ///
  /// - Parameter slide: the one to begin with, by name.
  /// - Throws: `.somebodyPresents` where another session, or this one, presents the council already.
  package func startPresenting(
    _ council: String, by presenter: Author, at moment: Moment, slide: String
  ) throws(RegisterFailure) -> Lectern {
    let start = PresentationStart(
      council: council.cleaned, presenter: presenter, moment: moment, slide: slide.cleaned)
    // Without a look first, a start that is refused would open the register to write, which wakes all.
    if let other = try presentation(of: council), other.isRunning {
      throw RegisterFailure(.somebodyPresents(other.presenter.words), file: file)
    }
    do {
      if try !isThere() { _ = try make { _ in [()] } }
      return try change(path) { database in (try takeLectern(start, in: database), .commit) }
    } catch {
      throw RegisterFailure(error, file: file)
    }
  }

  private func takeLectern(_ start: PresentationStart, in database: Database) throws -> Lectern {
    let before = try database.presentations(of: start.council).first
    let file = try PresenceFile.made(at: presencePath, like: realPath)
    if let before, file.isTaken(before.presenterByte) {
      throw RegisterFailure.Reason.somebodyPresents(before.presenter.words)
    }
    let presentation = try database.add(start, after: before)
    guard let lock = PresenceLock(presentation.presenterByte, of: file) else {
      throw RegisterFailure.Reason.other("another program holds \(presencePath) locked")
    }
    return Lectern(presentation, in: self, by: lock)
  }
}

/// Where somebody presents from. Nobody else can present the same council until it is let go, or the
/// process ends.
package final class Lectern {
  package private(set) var presentation: Presentation
  private let register: Register
  private var lock: PresenceLock?

  fileprivate init(_ presentation: Presentation, in register: Register, by lock: PresenceLock) {
    self.presentation = presentation
    self.register = register
    self.lock = lock
  }

  /// Shows another slide to all who follow.
  package func turn(to slide: String, at moment: Moment) throws(RegisterFailure) {
    let slide = slide.cleaned
    try alter { database, presentation in
      try database.turn(presentation, to: slide, at: moment)
    }
    (presentation.slide, presentation.turned) = (slide, moment)
  }

  /// Ends the presentation; who follows is told so. Without it, what ends is only this session.
  package func end(at moment: Moment) throws(RegisterFailure) {
    try alter { database, presentation in try database.end(presentation, at: moment) }
    presentation.isRunning = false
    lock = nil
  }

  private func alter(
    _ body: (Database, Presentation) throws -> Void
  ) throws(RegisterFailure) {
    do {
      guard try register.isThere() else { throw RegisterFailure.Reason.missing }
      try register.change(register.path) { database in
        try body(database, presentation)
        guard database.changesCount == 1 else {
          throw RegisterFailure.Reason.other("this presentation has ended, or was taken over")
        }
        return ((), .commit)
      }
    } catch {
      throw RegisterFailure(error, file: register.file)
    }
  }
}
