import GRDB
import GRDBSQLite
import Synchronization

/// What SQLite failed by, with the error number that the system gave it, where that is known.
struct TracedError: Error {
  let error: DatabaseError
  /// 0 where the system has nothing to do with it, or SQLite doesn't tell.
  let code: Int32
}

extension Database {
  /// Does something, and names with SQLite's error the system's.
  func tracing<Result>(_ body: () throws -> Result) throws -> Result {
    logged.withLock { $0 = 0 }
    do {
      return try body()
    } catch let error as DatabaseError {
      throw TracedError(error: error, code: systemsError)
    }
  }

  /// The system's error number. SQLite has it in one of three places: of a statement, in its log, and
  /// of the file.
  fileprivate var systemsError: Int32 {
    let ofStatement = sqlite3_system_errno(sqliteConnection)
    if ofStatement != 0 { return ofStatement }
    let inLog = logged.withLock(\.self)
    if inLog != 0 { return inLog }
    var ofFile: Int32 = 0
    sqlite3_file_control(sqliteConnection, "main", SQLITE_FCNTL_LAST_ERRNO, &ofFile)
    return ofFile
  }
}

/// Does something with a connection, the beginning and the end of its transaction too, and names with
/// SQLite's error the system's.
func tracing<Result>(_ queue: DatabaseQueue, _ body: () throws -> Result) throws -> Result {
  do {
    return try body()
  } catch let error as DatabaseError {
    throw TracedError(error: error, code: queue.inDatabase(\.systemsError))
  }
}

/// Opens a connection.
func connection(_ name: String, _ configuration: Configuration) throws -> DatabaseQueue {
  _ = hasLog
  logged.withLock { $0 = 0 }
  do {
    return try DatabaseQueue(path: name, configuration: configuration)
  } catch let error as DatabaseError {
    throw TracedError(error: error, code: logged.withLock(\.self))
  }
}

/// Closes a connection for good, and keeps what is left of it, some kilobytes: to free its queue,
/// libdispatch would start threads. Where none is to be had (`ulimit -u`, `-v`) it waits for one for
/// ever, and where no file can be opened (`ulimit -n`) it ends the program.
func retire(_ queue: DatabaseQueue) {
  try? queue.close()
  retired.withLock { $0.append(queue) }
}

private let retired = Mutex<[DatabaseQueue]>([])

/// The error number of the call that SQLite logged first: what failed after it did so because of it.
private let logged = Mutex<Int32>(0)

/// SQLite takes a log before its first use alone.
private let hasLog: Bool = {
  Database.logError = { _, message in
    guard let code = errorNumber(inLog: message) else { return }
    logged.withLock { if $0 == 0 { $0 = code } }
  }
  return true
}()

/// What SQLite logs of a call that failed: `os_unix.c:39142: (22) fdatasync(/srv/board) - Invalid argument`.
private func errorNumber(inLog message: String) -> Int32? {
  guard message.hasPrefix("os_unix.c:"), let start = message.firstIndex(of: "(") else { return nil }
  return Int32(message[message.index(after: start)...].prefix { $0 != ")" })
}
