package import Register

extension SQLiteRegister {
  /// The presentation of a council that hasn't ended, the newest that runs before one that was cut off.
  ///
  /// - Parameters:
  ///   - council: nil for any.
  ///   - last: one that was read before; nil where none was. It is kept when it has ended, so that a
  ///     register without it is another one.
  /// - Returns: nil where nobody presents, and in registers that were made before there were any.
  package func presentation(
    of council: String? = nil, after last: Presentation? = nil
  ) throws(RegisterFailure) -> Presentation? {
    var known = KnownPresentations()
    return try presentation(of: council, knowing: &known, after: last)
  }

  /// The same, for who looks again and again: of a presentation that is known only new turns are read, as long
  /// as the register is held open.
  package func presentation(
    of council: String?, knowing known: inout KnownPresentations, after last: Presentation? = nil
  ) throws(RegisterFailure) -> Presentation? {
    do {
      guard try isThere() else {
        held.letGo()
        guard last == nil else { throw RegisterFailure.Reason.missing }
        return nil
      }
      // A lock is there before its row is, and after it has ended: in one transaction they agree.
      return try look { database in
        if let last, try !database.has(last) { throw RegisterFailure.Reason.replaced }
        let presentations = try database.presentations(of: council, knowing: &known)
        guard !presentations.isEmpty else { return nil }
        let file = try PresenceFile.ifThere(at: presencePath)
        return try presentations.first { try file?.isTaken($0.presenterByte) == true }?.running
          ?? presentations.first
      }
    } catch {
      throw RegisterFailure(error, file: file)
    }
  }

  /// Who follows a presentation at this moment, by login.
  ///
  /// - Throws: why that can't be told; nobody follows only where the system says so.
  package func followers(
    of presentation: Presentation
  ) throws(RegisterFailure) -> [Follower] {
    guard let file = try PresenceFile.ifThere(at: presencePath) else { return [] }
    let processes = try LockTable.now().holders(of: presentation.followersByte, inFile: file.inode)
    return processes.map { Follower(login: loginName(ofProcess: $0), process: $0) }
      .sorted { ($0.login ?? "", $0.process) < ($1.login ?? "", $1.process) }
  }

  /// Begins to follow, so that who presents can see it; reading the register is enough for it. To be
  /// done again when the number of the presentation is another.
  ///
  /// - Returns: what is to be kept as long as it is followed; nil where there is nothing to hold.
  package func follow(_ presentation: Presentation) throws(RegisterFailure) -> Attendance? {
    guard let there = try PresenceFile.ifThere(at: presencePath) else { return nil }
    do throws(RegisterFailure.Reason) {
      return try Attendance(presentation, by: there)
    } catch {
      throw RegisterFailure(error, file: presencePath)
    }
  }

  /// The file by which it is known who presents and who follows; a link and what it leads to have one.
  var presencePath: String { realPath + presenceSuffix }
}

/// What comes after a register's name.
let presenceSuffix = ".presenting"

/// That this session follows, until it is let go or the process ends.
package final class Attendance: Sendable {
  private let lock: PresenceLock

  fileprivate init?(
    _ presentation: Presentation, by file: PresenceFile
  ) throws(RegisterFailure.Reason) {
    guard let lock = try PresenceLock(presentation.followersByte, of: file) else { return nil }
    self.lock = lock
    file.makeHeard()
  }
}

extension Presentation {
  var presenterByte: LockedByte { .presenter(of: number) }

  fileprivate var followersByte: LockedByte { .followers(of: number) }

  fileprivate var running: Presentation {
    var presentation = self
    presentation.isRunning = true
    return presentation
  }
}
