import CleanText
import GRDB
import Glibc
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
    do {
      if try !isThere() { _ = try make { _ in [()] } }
      for _ in 0..<25 {
        if let lectern = try takeLectern(start) { return lectern }
        usleep(10_000)
      }
      throw RegisterFailure.Reason.busy
    } catch {
      throw RegisterFailure(error, file: file)
    }
  }

  /// nil where somebody has ended and not gone yet.
  private func takeLectern(_ start: PresentationStart) throws -> Lectern? {
    try change(path) { database in
      let before = try database.presentations(of: start.council).first
      let byte = LockedByte.presenter(atSeat: try database.seat(of: start.council))
      guard let lock = try presenterLock(on: byte) else {
        guard let before else { return (nil, .rollback) }
        throw RegisterFailure.Reason.somebodyPresents(before.presenter.words)
      }
      let presentation = try database.add(start, after: before)
      return (Lectern(presentation, in: self, by: lock), .commit)
    }
  }

  /// nil where somebody presents. Looks before it opens the file to write: to close it again would
  /// wake all who watch it.
  private func presenterLock(
    on byte: LockedByte
  ) throws(RegisterFailure) -> PresenceLock? {
    if try PresenceFile.ifThere(at: presencePath)?.isTaken(byte) == true { return nil }
    return PresenceLock(byte, of: try PresenceFile.made(at: presencePath, like: realPath))
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
