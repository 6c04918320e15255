import FoundationEssentials
import GRDB
import Glibc

@testable import Register
@testable import RegisterSQLite

/// A folder that lasts as long as a test.
final class TemporaryFolder {
  let path: String

  init() throws {
    let template = FileManager.default.temporaryDirectory.path + "/register-XXXXXX"
    var letters = Array(template.utf8CString)
    guard let made = mkdtemp(&letters) else { throw CocoaError(.fileWriteUnknown) }
    path = String(cString: made)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A register in it, which isn't there yet.
  var register: SQLiteRegister { SQLiteRegister(file: path + "/register.sqlite") }

  /// What is in it, by name.
  var names: [String] { names(in: ".") }

  func names(in folder: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)
    return (names ?? []).sorted()
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + name)
  }

  /// The register's bytes.
  func bytes() throws -> Data { try Data(contentsOf: URL(filePath: register.file)) }

  func overwrite(_ bytes: Data) throws { try bytes.write(to: URL(filePath: register.file)) }

  /// Does to the register what our triggers allow.
  func tryRaw(_ sql: String) throws {
    try DatabaseQueue(path: register.file).writeWithoutTransaction { try $0.execute(sql: sql) }
  }

  /// Does to the register what our triggers and constraints would refuse; they are there again
  /// afterwards, so that nothing but the rows tells of it.
  func tamper(_ sql: String) throws {
    try DatabaseQueue(path: register.file).writeWithoutTransaction { database in
      let triggers = try Row.fetchAll(
        database, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
      try database.execute(sql: "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF")
      for trigger in triggers {
        try database.execute(sql: "DROP TRIGGER \(trigger["name"] as String)")
      }
      try database.execute(sql: sql)
      for trigger in triggers { try database.execute(sql: trigger["sql"]) }
    }
  }
}
