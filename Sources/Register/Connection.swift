import GRDB
import Glibc

// How the file is opened, and closed again after each operation.

extension Register {
  /// Looks at the register in one transaction, in which nobody's writing shows.
  func look<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try requireNoLog()
    for _ in 0..<25 {
      do {
        return try lookOnce(readonly: true, body)
      } catch let error as DatabaseError
        where error.extendedResultCode == .SQLITE_READONLY_ROLLBACK
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
    let queue = try DatabaseQueue(path: path, configuration: readonly ? .reading : .writing)
    defer { try? queue.close() }
    return try queue.read { database in
      try database.requireRegister()
      return try body(database)
    }
  }

  /// Adds what `body` returns to the register, which is made first if it isn't there and may be.
  func write<Added: Collection>(
    mayMake: Bool, _ body: (Database) throws -> Added
  ) throws -> Added {
    for _ in 0..<3 {
      if try isThere() { return try commit(to: path, body) }
      guard mayMake else { throw RegisterFailure.Reason.missing }
      if let added = try make(body) { return added }
    }
    throw RegisterFailure.Reason.other("its name is taken, and yet nothing is there")
  }

  /// Nothing is written where there is nothing to add.
  func commit<Added: Collection>(
    to path: String, _ body: (Database) throws -> Added
  ) throws -> Added {
    try change(path) { database in
      let added = try body(database)
      return (added, added.isEmpty ? .rollback : .commit)
    }
  }

  /// Changes a register that is there, an older version's too, in one immediate transaction.
  func change<Result>(
    _ path: String, _ body: (Database) throws -> (Result, Database.TransactionCompletion)
  ) throws -> Result {
    try Register(file: path).requireOwnFiles()
    let queue = try DatabaseQueue(path: path, configuration: .writing)
    defer { try? queue.close() }
    return try queue.writeWithoutTransaction { database in
      var result: Result?
      try database.inTransaction(.immediate) {
        try database.requireRegister()
        // A trigger of somebody else's could swallow what is added.
        try database.requireSchema()
        try database.bringUpToDate()
        let (changed, completion) = try body(database)
        result = changed
        return completion
      }
      guard let result else { throw RegisterFailure.Reason.other("nothing was changed") }
      return result
    }
  }

  /// Fails where opening the register to write would harm it.
  private func requireOwnFiles() throws {
    try requireOneName()
    try requireNoLog()
    try putBackCutOffChange()
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
      try database.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA")
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
