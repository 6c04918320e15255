import GRDB
package import ImprovementPlan
package import Register

extension SQLiteRegister {
  /// As `MeetingStore` has it.
  package func startPresenting(_ start: PresentationStart) throws(RegisterFailure) -> SQLiteLectern
  {
    // Without a look first, a start that is refused would open the register to write, which wakes all.
    if let other = try presentation(of: start.council), other.isRunning, start.isKept(from: other) {
      throw RegisterFailure(.somebodyPresents(other), file: file)
    }
    do {
      if try !isThere() { _ = try make { _ in Deed(result: (), isThere: { _ in true }) } }
      return try change { database in try takeLectern(start, in: database) }
    } catch {
      throw RegisterFailure(error, file: file)
    }
  }

  private func takeLectern(
    _ start: PresentationStart, in database: Database
  ) throws -> Deed<SQLiteLectern> {
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
      result: SQLiteLectern(presentation, in: self, by: lock),
      isThere: { try $0.isLast(presentation.last, of: presentation) })
  }
}

/// Where somebody presents from, by a lock that the kernel lets go of at the end of the process.
package final class SQLiteLectern: Lectern {
  package private(set) var presentation: Presentation
  private let register: SQLiteRegister
  private var lock: PresenceLock?

  fileprivate init(_ presentation: Presentation, in register: SQLiteRegister, by lock: PresenceLock)
  {
    self.presentation = presentation
    self.register = register
    self.lock = lock
  }

  package func turn(
    to showing: Presentation.Showing, at moment: Moment
  ) throws(RegisterFailure) {
    presentation = try alter { database, presentation in
      let turned = try database.turn(presentation, to: showing.cleaned, at: moment)
      return Deed(result: turned, isThere: { try $0.isLast(turned.last, of: turned) })
    }
  }

  package func end(at moment: Moment) throws(RegisterFailure) {
    try alter { database, presentation in
      try database.end(presentation, at: moment)
      return Deed(result: (), isThere: { try !$0.isOn(presentation) })
    }
    presentation.isRunning = false
    lock = nil
  }

  package func isTakenOver() throws(RegisterFailure) -> Bool {
    let newest = try register.presentation(of: presentation.council, after: presentation)
    return newest.map { $0.number != presentation.number } ?? false
  }

  private func alter<Result>(
    _ body: (Database, Presentation) throws -> Deed<Result>
  ) throws(RegisterFailure) -> Result {
    do {
      guard try register.isThere() else { throw RegisterFailure.Reason.missing }
      return try register.change { database in try body(database, presentation) }
    } catch {
      throw RegisterFailure(error, file: register.file)
    }
  }
}
