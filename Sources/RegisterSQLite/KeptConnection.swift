import GRDB
import GRDBSQLite
import Glibc
import Register
import Synchronization

/// A connection to a register's file, and which file that is.
struct OpenRegister: Sendable {
  let queue: DatabaseQueue
  /// nil where nothing was there when it was opened.
  fileprivate let place: FilePlace?
  fileprivate let mayWrite: Bool
  /// Whether it is of use to who comes next.
  fileprivate let isToStay: Bool
  /// Whether somebody had it before.
  fileprivate(set) var isReused = false
}

/// What a register keeps of its file from one operation to the next.
final class KeptConnection: Sendable {
  /// Whether it is opened to write, where that may be.
  let toRecord: Bool
  private let connection = Mutex<OpenRegister?>(nil)

  init(toRecord: Bool) { self.toRecord = toRecord }

  deinit { drop() }

  /// Hands over what is kept: until it is kept again, nobody else has it.
  fileprivate func take() -> OpenRegister? {
    var taken = connection.withLock { kept in
      defer { kept = nil }
      return kept
    }
    taken?.isReused = true
    return taken
  }

  /// Nothing of what was read stays with it. SQLite tells that the file is another by a count in it, which is no
  /// other where somebody has written an older copy over it.
  fileprivate func keep(_ used: OpenRegister) {
    used.queue.inDatabase { _ = sqlite3_db_release_memory($0.sqliteConnection) }
    let other = connection.withLock { kept in
      defer { kept = used }
      return kept
    }
    if let other { retire(other.queue) }
  }

  func drop() {
    if let taken = take() { retire(taken.queue) }
  }
}

/// The connection is to a file that has the register's name no more, or of which that can't be told.
private struct NoLongerTheFile: Error {}

extension SQLiteRegister {
  /// Does something with the file open to read.
  ///
  /// - Parameter body: begins with `requireStill`.
  func opening<Result>(_ body: (OpenRegister) throws -> Result) throws -> Result {
    try trying { try using(try keptToRead() ?? openedToRead(), body) }
  }

  /// Does something with the file open to write, which must be proved to be harmless before.
  ///
  /// - Parameter body: begins with `requireStill`.
  func openingToWrite<Result>(_ body: (OpenRegister) throws -> Result) throws -> Result {
    try trying {
      try using(
        try keptToWrite()
          ?? OpenRegister(
            queue: openedToWrite(.writing), place: FilePlace(of: self), mayWrite: true,
            isToStay: true),
        body)
    }
  }

  private func trying<Result>(_ body: () throws -> Result) throws -> Result {
    for _ in 0..<10 {
      do { return try body() } catch is NoLongerTheFile {}
    }
    throw RegisterFailure.Reason.other(
      "another file is put in its place again and again; try again")
  }

  /// What fails may have left a connection that knows less than a new one would.
  private func using<Result>(
    _ connection: OpenRegister, _ body: (OpenRegister) throws -> Result
  ) throws -> Result {
    do {
      let result = try body(connection)
      if let kept, connection.isToStay { kept.keep(connection) } else { retire(connection.queue) }
      return result
    } catch {
      retire(connection.queue)
      kept?.drop()
      throw error
    }
  }

  private func keptToRead() -> OpenRegister? {
    guard let kept, let open = kept.take().flatMap(stillOfThisFile) else { return nil }
    guard open.mayWrite, hasJournal else { return open }
    // A connection that may write would put back whatever a journal says.
    kept.keep(open)
    return nil
  }

  private func keptToWrite() -> OpenRegister? {
    guard let open = kept?.take().flatMap(stillOfThisFile) else { return nil }
    // Leave may have been taken away since.
    if open.mayWrite, access == .writable { return open }
    retire(open.queue)
    return nil
  }

  private func stillOfThisFile(_ open: OpenRegister) -> OpenRegister? {
    // What is open could be read although the leave to do so was taken away.
    let mayBeUsed = SQLiteRegister.may(open.mayWrite ? R_OK | W_OK : R_OK, path)
    if let place = open.place, place == FilePlace(of: self), mayBeUsed { return open }
    retire(open.queue)
    return nil
  }

  private func openedToRead() throws -> OpenRegister {
    let place = FilePlace(of: self)
    let isForRecording = kept?.toRecord == true && access == .writable
    guard isForRecording, !hasJournal else {
      return OpenRegister(
        queue: try connection(path, .reading), place: place, mayWrite: false,
        isToStay: !isForRecording)
    }
    return OpenRegister(
      queue: try openedToWrite(.readingBeforeWriting), place: place, mayWrite: true, isToStay: true)
  }

  /// Whether a change was begun, and may have been cut off.
  private var hasJournal: Bool { (FileStamp(journal)?.size ?? 0) > 0 }
}

extension OpenRegister {
  /// What comes first in each transaction: that the file still has the register's name, and is one.
  func requireStill(_ register: SQLiteRegister, _ database: Database) throws {
    do {
      // Another process may have brought the register up to date.
      if isReused { database.clearSchemaCache() }
      try requireUnmoved(database)
      guard let place, place == FilePlace(of: register) else { throw NoLongerTheFile() }
      try database.requireRegister(upTo: Schema.newest)
    } catch let error as DatabaseError where isReused && error.resultCode != .SQLITE_BUSY {
      throw NoLongerTheFile()
    }
  }

  private func requireUnmoved(_ database: Database) throws {
    var hasMoved: CInt = 0
    let code = sqlite3_file_control(
      database.sqliteConnection, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved)
    guard code == SQLITE_OK, hasMoved == 0 else { throw NoLongerTheFile() }
  }
}

/// Which file a register's name leads to.
private struct FilePlace: Equatable {
  private let device: UInt
  private let inode: UInt
  /// Where links lead to: the journal is beside that, so the same file elsewhere isn't the same place.
  private let path: String

  /// nil where nothing is there.
  init?(of register: SQLiteRegister) {
    path = register.realPath
    var facts = stat()
    guard stat(path, &facts) == 0 else { return nil }
    device = UInt(facts.st_dev)
    inode = UInt(facts.st_ino)
  }
}

extension SQLiteRegister {
  /// What is another number once somebody else has changed the register, and the same after changes of this
  /// process; nil where the file isn't kept open, or that can't be told.
  var versionOfContent: ContentVersion? {
    guard let kept, let open = keptToRead() else { return nil }
    let number = try? open.queue.inDatabase { database in
      try Int.fetchOne(database, sql: "PRAGMA data_version")
    }
    guard let number else {
      retire(open.queue)
      return nil
    }
    kept.keep(open)
    return ContentVersion(connection: ObjectIdentifier(open.queue), number: number)
  }
}

/// How far a connection knows of others' changes.
struct ContentVersion: Equatable {
  fileprivate let connection: ObjectIdentifier
  fileprivate let number: Int
}
