import GRDB
import Register

/// What a register is made of, version after version, a statement each, exactly as SQLite keeps them: a
/// schema is compared as text. One that was shipped is never edited, for registers were made by it.
enum Schema {
  /// The newest version that this program reads and writes.
  static let newest = 4

  /// The version that a register is made of, or brought to by what is recorded or presented. What more the newest
  /// has, a register gets by the first thing that needs it: until then programs of before can go on with it.
  static let recording = 3

  /// The version that the register's file is of, and what was added by it.
  private static let versions: [(number: Int, statements: [String], automatic: [SchemaObject])] = [
    (1, changes, [.index(2, of: "change"), .index(1, of: "change"), countOfRows]),
    (2, presentations, []),
    (3, rows, [.index(1, of: "register"), .index(1, of: "row")]),
    (4, texts, [.index(1, of: "kept")]),
  ]

  /// Where the versions before 3 are kept. A program of those finds one there that it doesn't know, and says
  /// that a newer version made the register.
  private static let signpost =
    "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)"

  private static let countOfRows = SchemaObject(
    type: "table", name: "sqlite_sequence", table: "sqlite_sequence",
    sql: "CREATE TABLE sqlite_sequence(name,seq)")

  /// What a new register of a version is made by. One of version 3 has no rows of version 1.
  static func making(_ version: Int) -> [String] {
    [signpost] + versions.filter { isMade($0.number, in: version) }.flatMap(\.statements)
  }

  private static func isMade(_ number: Int, in version: Int) -> Bool {
    number <= version && (number > 1 || version < 3)
  }

  /// What is missing in a register of a version, up to another.
  static func bringing(from version: Int, to newer: Int) -> [String] {
    versions.filter { version < $0.number && $0.number <= newer }.flatMap {
      $0.number == 3 ? bringingVersionOne : $0.statements
    }
  }

  /// All that a register of a version holds.
  ///
  /// - Parameter hasVersionOne: whether it has the rows of version 1.
  static func objects(of version: Int, hasVersionOne: Bool) -> [SchemaObject] {
    let made = versions.filter { $0.number <= version && ($0.number > 1 || hasVersionOne) }
    let completing = version >= 3 && hasVersionOne ? triggersOfVersionOne : []
    let all = [signpost] + made.flatMap(\.statements) + completing
    return all.map { SchemaObject(making: $0) }
      .filter { completing.isEmpty || $0.name != "change_is_never_altered" }
      + [.index(1, of: "grdb_migrations")] + made.flatMap(\.automatic)
  }
}

/// What SQLite lists of a table, an index or a trigger.
struct SchemaObject: Hashable {
  let type: String
  let name: String
  let table: String
  /// nil for what SQLite made by itself.
  let sql: String?
}

extension SchemaObject {
  /// An index by which SQLite holds that something is there once.
  static func index(_ number: Int, of table: String) -> SchemaObject {
    SchemaObject(
      type: "index", name: "sqlite_autoindex_\(table)_\(number)", table: table, sql: nil)
  }

  /// What a statement makes: `CREATE TYPE NAME …`, where of another table `… ON TABLE …`.
  init(making statement: String) {
    let words = statement.split(whereSeparator: \.isWhitespace).map(String.init)
    let table = words[1] == "TABLE" ? words[2] : words[words.firstIndex(of: "ON")! + 1]
    self.init(type: words[1].lowercased(), name: words[2], table: table, sql: statement)
  }
}

extension Database {
  /// Fails where this is another database, or a newer version's than one. An older version's can be read.
  func requireRegister(upTo newest: Int) throws {
    guard let version = try registerVersion() else {
      throw RegisterFailure.Reason.damaged(row: nil, "it is a database, and not a register")
    }
    guard version <= newest else { throw RegisterFailure.Reason.newer }
    try requireTables()
  }

  /// Fails where anything else than a table stands under the name of one: a view can go on for ever, and make
  /// rows of anything.
  private func requireTables() throws {
    let sql = """
      SELECT type, name FROM sqlite_master
      WHERE type = 'view' OR type = 'table' AND sql LIKE 'CREATE VIRTUAL%' ORDER BY name
      """
    guard let odd = try Row.fetchOne(self, sql: sql) else { return }
    throw RegisterFailure.Reason.damaged(
      row: nil, "its \(odd.words(0)) \(odd.words(1)) is not as this program makes it")
  }

  /// The version that the register has come to; nil where it is none.
  func registerVersion() throws -> Int? {
    let version = try Int.fetchOne(self, sql: "PRAGMA user_version") ?? 0
    guard version == 0 else { return version > 2 ? version : nil }
    guard try tableExists("grdb_migrations") else { return nil }
    let names = try Set(String.fetchAll(self, sql: "SELECT identifier FROM grdb_migrations"))
    switch names {
    case ["v1"]: return 1
    case ["v1", "v2"]: return 2
    default: return names.isSubset(of: ["v1", "v2"]) ? nil : .max
    }
  }

  /// Makes a new register.
  func makeRegister(_ version: Int) throws {
    for statement in Schema.making(version) { try execute(sql: statement) }
    try say(version, after: 0)
  }

  /// Brings an older version's register up to another version, in the transaction at hand.
  func bringUpToDate(_ version: Int) throws {
    guard let before = try registerVersion(), before < version else { return }
    if before < 3, version >= 3 {
      // What tells that rows were cut off is SQLite's own count, until the chains go on from the last.
      var root = CouncilChain(of: "")
      _ = try root.takeAll(of: SQLiteRows(self))
    }
    for statement in Schema.bringing(from: before, to: version) { try execute(sql: statement) }
    try say(version, after: before)
  }

  private func say(_ version: Int, after before: Int) throws {
    let isNew = before == 0 && version >= 3
    for number in (isNew ? version : before + 1)...version {
      try execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('v\(number)')")
    }
    if version >= 3 { try execute(sql: "PRAGMA user_version = \(version)") }
  }

  /// Fails where the register's schema isn't what this program makes for the version it has come to.
  func requireSchema() throws {
    try requireUTF8()
    let expected = Set(
      Schema.objects(of: try registerVersion() ?? 0, hasVersionOne: try tableExists("change")))
    let found = try Set(schemaObjects())
    let odd = expected.subtracting(found).union(found.subtracting(expected))
      .min { ($0.type, $0.name) < ($1.type, $1.name) }
    guard let odd else { return }
    throw RegisterFailure.Reason.damaged(
      row: nil, "its \(odd.type) \(odd.name) is not as this program makes it")
  }

  private func schemaObjects() throws -> [SchemaObject] {
    try Row.fetchAll(self, sql: "SELECT type, name, tbl_name, sql FROM sqlite_master").map { row in
      SchemaObject(
        type: row.words(0), name: row.words(1), table: row.words(2),
        sql: String.fromDatabaseValue(row[3]))
    }
  }

  /// The form that is hashed and the checks of the rows count bytes of UTF-8.
  private func requireUTF8() throws {
    let encoding = try String.fetchOne(self, sql: "PRAGMA encoding") ?? "nothing"
    guard encoding == "UTF-8" else {
      throw RegisterFailure.Reason.damaged(
        row: nil, "its texts are in \(encoding), expected UTF-8")
    }
  }
}

extension Row {
  fileprivate func words(_ column: Int) -> String {
    String.fromDatabaseValue(self[column]) ?? ""
  }
}
