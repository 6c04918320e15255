import GRDB
import GRDBSQLite
import Glibc
import Register
import WholeFiles

// What is done with the file once it is open.

extension SQLiteRegister {
  /// Looks at the register in one transaction, in which nobody's writing shows.
  func look<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try requireNoLog()
    for _ in 0..<25 {
      do {
        return try lookOnce(readonly: true, body)
      } catch let trouble as TracedError
        where trouble.error.extendedResultCode == .SQLITE_READONLY_ROLLBACK
      {
        // A writer was killed; or one finished between two looks of SQLite's at its journal.
        if access == .writable {
          try requireOwnJournal()
          return try lookOnce(readonly: false, body)
        }
        usleep(10_000)
      }
    }
    throw RegisterFailure.Reason.other(
      "a change was cut off while it was being saved; somebody who may write the register has to "
        + "open it")
  }

  /// One look, in which a change that was cut off is put back where `readonly` is false.
  func lookOnce<Result>(
    readonly: Bool, _ body: (Database) throws -> Result
  ) throws -> Result {
    try withFile(for: readonly ? .look : .putBack) { file in
      try tracing(file.queue) {
        try file.queue.read { database in
          try database.tracing {
            try requireStill(file)
            try database.requireRegister(upTo: Schema.newest)
            return try body(database)
          }
        }
      }
    }
  }

  /// Adds rows to the register, which is made first if it isn't there and may be.
  func write<Result>(
    mayMake: Bool, _ body: (Database) throws -> Deed<Result>
  ) throws -> Result {
    for _ in 0..<3 {
      if try isThere() { return try change(body) }
      guard mayMake else { throw RegisterFailure.Reason.missing }
      if let result = try make(body) { return result }
    }
    throw RegisterFailure.Reason.other("its name is taken, and yet nothing is there")
  }

  /// Changes the register, an older version's too, in one immediate transaction.
  ///
  /// - Throws: where nothing was changed, why; where it can't be told whether it was, that.
  func change<Result>(_ body: (Database) throws -> Deed<Result>) throws -> Result {
    removeSecondNames()
    var done: Deed<Result>?
    do {
      let result = try commit(&done, body)
      // What SQLite couldn't open the folder for, it takes for done.
      if done?.head != nil { try saveName(of: realPath) }
      return result
    } catch {
      guard let done else { throw error }
      return try settle(done, after: error)
    }
  }

  /// - Parameter done: what the transaction did, once it is only to be kept: where that fails, it may
  ///   have been.
  func commit<Result>(
    _ done: inout Deed<Result>?, _ body: (Database) throws -> Deed<Result>
  ) throws -> Result {
    try requireOwnFiles()
    return try withFile(for: .write) { file in
      try file.queue.writeWithoutTransaction { database in
        try database.tracing {
          try database.inTransaction(.immediate) {
            try requireStill(file)
            try database.requireRegister(upTo: Schema.newest)
            // A trigger of somebody else's could swallow what is added.
            try database.requireSchema()
            try database.bringUpToDate(Schema.newest)
            let deed = try body(database)
            if deed.isThere != nil { try saveJournal() }
            done = deed
            return deed.isThere == nil ? .rollback : .commit
          }
        }
      }
      guard let done else { throw RegisterFailure.Reason.other("nothing was changed") }
      return done.result
    }
  }

  /// Writes the file anew, without what it no longer says: a page may hold it still that SQLite has moved or
  /// freed.
  func wipe() throws {
    let queue = try opened(path)
    defer { retire(queue) }
    do {
      try tracing(queue) { try queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM") } }
      try saveName(of: realPath)
    } catch {
      throw RegisterFailure.Reason.tracesLeft(RegisterFailure(error, file: file).words)
    }
  }

  /// Makes a new database that is a register.
  func makeFile(_ path: String) throws {
    let queue = try connection(path, .writing)
    defer { retire(queue) }
    try tracing(queue) {
      try queue.write { database in try database.makeRegister(Schema.newest) }
    }
  }

  /// Fails where opening the register to write would harm it.
  private func requireOwnFiles() throws {
    try requireOneName()
    try requireNoLog()
    try putBackCutOffChange()
  }

  /// Has the journal's name on the disk before anything is written over, for else a power cut would leave half
  /// a change: SQLite passes over it where that fails.
  fileprivate func saveJournal() throws(DiskFault) {
    guard FileStamp(journal) != nil else { return }
    try saveName(of: journal)
  }

  /// Opens a file that is there, to write. SQLite makes an empty one where there is none, which is no
  /// register: only the form of a URI keeps it from that.
  func opened(_ path: String) throws -> DatabaseQueue {
    let knowsURI = sqlite3_compileoption_used("USE_URI") != 0
    let name = knowsURI ? "file:\(escaped(path))?mode=rw" : path
    return try connection(name, .writing)
  }

  /// The file as SQLite is told it: never a word to it such as `:memory:` or `file:…`.
  var path: String { file.hasPrefix("/") ? file : "./" + file }
}

extension Configuration {
  static var reading: Configuration {
    var configuration = patient
    configuration.readonly = true
    return configuration
  }

  static var writing: Configuration {
    var configuration = patient
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON
          """)
    }
    return configuration
  }

  /// Waits about five seconds for others. SQLite's own patience looks ten times a second, and loses
  /// against writers that come back at once.
  private static var patient: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .callback { tries in
      usleep(.random(in: 1_000...9_000))
      return tries < 1_000
    }
    return configuration
  }
}

/// A path as a URI has it.
private func escaped(_ path: String) -> String {
  path.utf8.map { byte in
    let character = Character(UnicodeScalar(byte))
    let isPlain = character.isASCII && (character.isLetter || character.isNumber)
    if isPlain || "/._-".contains(character) { return String(character) }
    return (byte < 16 ? "%0" : "%") + String(byte, radix: 16)
  }.joined()
}
