package import Register

extension SQLiteRegister {
  /// As `MeetingStore` has it; in registers that were made before there were presentations there is none.
  package func presentation(
    of council: String? = nil, after known: Presentation? = nil
  ) throws(RegisterFailure) -> Presentation? {
    do {
      guard try isThere() else {
        guard known == nil else { throw RegisterFailure.Reason.missing }
        return nil
      }
      // A lock is there before its row is, and after it has ended: in one transaction they agree.
      return try look { database in
        if let known, try !database.has(known) { throw RegisterFailure.Reason.replaced }
        let presentations = try database.presentations(of: council, after: known)
        guard !presentations.isEmpty else { return nil }
        let file = try PresenceFile.ifThere(at: presencePath)
        return try presentations.first { try file?.isTaken($0.presenterByte) == true }?.running
          ?? presentations.first
      }
    } catch {
      throw RegisterFailure(error, file: file)
    }
  }

  /// By login.
  package func followers(
    of presentation: Presentation
  ) throws(RegisterFailure) -> [Follower] {
    guard let file = try PresenceFile.ifThere(at: presencePath) else { return [] }
    let processes = try LockTable.now().holders(of: presentation.followersByte, inFile: file.inode)
    return processes.map { Follower(login: loginName(ofProcess: $0), process: $0) }
      .sorted { ($0.login ?? "", $0.process) < ($1.login ?? "", $1.process) }
  }

  package func follow(_ presentation: Presentation) throws(RegisterFailure) -> SQLiteAttendance? {
    guard let there = try PresenceFile.ifThere(at: presencePath) else { return nil }
    do throws(RegisterFailure.Reason) {
      return try SQLiteAttendance(presentation, by: there)
    } catch {
      throw RegisterFailure(error, file: presencePath)
    }
  }

  /// The file by which it is known who presents and who follows; a link and what it leads to have one.
  var presencePath: String { realPath + presenceSuffix }
}

/// What comes after a register's name.
let presenceSuffix = ".presenting"

/// That this session follows, by a lock.
package final class SQLiteAttendance: Attendance {
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
