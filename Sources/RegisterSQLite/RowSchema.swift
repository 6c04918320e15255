extension Schema {
  /// Rows of which SQL knows no more than how they follow from one another. The chain of no council is that
  /// of version 1, which all have in common.
  static let rows = tablesOfRows + triggersOfRows

  /// Has the chains go on from the rows of version 1, before the triggers are there that hold them.
  static let bringingVersionOne =
    tablesOfRows + [rootOfChains] + triggersOfRows
    + ["DROP TRIGGER change_is_never_altered"] + triggersOfVersionOne

  private static let rootOfChains = """
    INSERT INTO chain
    SELECT '', coalesce(max(number), 0), coalesce(
      (SELECT hash FROM change ORDER BY number DESC LIMIT 1), printf('%064d', 0))
    FROM change
    """

  private static let tablesOfRows = [
    """
    CREATE TABLE register (
      identity TEXT NOT NULL PRIMARY KEY CONSTRAINT "an identity is 32 hexadecimal digits"
        CHECK (length(identity) = 32 AND identity NOT GLOB '*[^0-9a-f]*')
    ) STRICT
    """,
    """
    CREATE TABLE chain (
      council TEXT NOT NULL PRIMARY KEY,
      number INTEGER NOT NULL,
      hash TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE row (
      council TEXT NOT NULL CONSTRAINT "it is of a council" CHECK (council <> ''),
      number INTEGER NOT NULL CONSTRAINT "numbers begin at 1" CHECK (number > 0),
      envelope TEXT NOT NULL CONSTRAINT "a row has an envelope" CHECK (envelope <> ''),
      digest TEXT NOT NULL CONSTRAINT "digest is a hash"
        CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
      previous TEXT NOT NULL CONSTRAINT "previous is a hash"
        CHECK (length(previous) = 64 AND previous NOT GLOB '*[^0-9a-f]*'),
      hash TEXT NOT NULL UNIQUE CONSTRAINT "hash is a hash"
        CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
      empties INTEGER CONSTRAINT "an earlier row is taken out"
        CHECK (empties BETWEEN 1 AND number - 1),
      PRIMARY KEY (council, number)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX rows_that_empty ON row (empties) WHERE empties IS NOT NULL",
    """
    CREATE TABLE body (
      council TEXT NOT NULL,
      number INTEGER NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (council, number),
      FOREIGN KEY (council, number) REFERENCES row (council, number)
    ) STRICT, WITHOUT ROWID
    """,
  ]

  private static let triggersOfRows = [
    """
    CREATE TRIGGER register_has_one_identity BEFORE INSERT ON register
    BEGIN
      SELECT RAISE(ABORT, 'a register has one identity') WHERE EXISTS (SELECT 1 FROM register);
    END
    """,
    never("altered", "UPDATE", "register", "an identity"),
    never("removed", "DELETE", "register", "an identity"),
    """
    CREATE TRIGGER row_follows_the_last BEFORE INSERT ON row
    BEGIN
      SELECT RAISE(ABORT, 'a row has to follow from the last one')
      WHERE NEW.number IS NOT coalesce(
          (SELECT number FROM chain WHERE council = NEW.council),
          (SELECT number FROM chain WHERE council = ''), 0) + 1
        OR NEW.previous IS NOT coalesce(
          (SELECT hash FROM chain WHERE council = NEW.council),
          (SELECT hash FROM chain WHERE council = ''), printf('%064d', 0));
    END
    """,
    """
    CREATE TRIGGER row_becomes_the_last AFTER INSERT ON row
    BEGIN
      INSERT INTO chain VALUES (NEW.council, NEW.number, NEW.hash)
      ON CONFLICT DO UPDATE SET number = NEW.number, hash = NEW.hash;
    END
    """,
    never("altered", "UPDATE", "row", "a row"),
    never("removed", "DELETE", "row", "a row"),
    """
    CREATE TRIGGER chain_begins_with_a_row BEFORE INSERT ON chain
    BEGIN
      SELECT RAISE(ABORT, 'a chain ends with its last row')
      WHERE NOT EXISTS (
        SELECT 1 FROM row
        WHERE council = NEW.council AND number = NEW.number AND hash = NEW.hash);
    END
    """,
    """
    CREATE TRIGGER chain_only_grows BEFORE UPDATE ON chain
    BEGIN
      SELECT RAISE(ABORT, 'a chain ends with its last row')
      WHERE NEW.council <> OLD.council OR NEW.number <> OLD.number + 1 OR NOT EXISTS (
        SELECT 1 FROM row
        WHERE council = NEW.council AND number = NEW.number AND hash = NEW.hash);
    END
    """,
    never("removed", "DELETE", "chain", "a chain"),
    """
    CREATE TRIGGER body_is_said_once BEFORE INSERT ON body
    BEGIN
      SELECT RAISE(ABORT, 'what a row says is never altered')
      WHERE EXISTS (SELECT 1 FROM body WHERE council = NEW.council AND number = NEW.number);
    END
    """,
    never("altered", "UPDATE", "body", "what a row says"),
    """
    CREATE TRIGGER body_is_only_taken_out BEFORE DELETE ON body
    BEGIN
      SELECT RAISE(ABORT, 'what a row says goes only where a row takes it out')
      WHERE NOT EXISTS (
        SELECT 1 FROM row WHERE council = OLD.council AND empties = OLD.number);
    END
    """,
  ]

  /// That nothing is added to the rows of version 1 any more.
  static let triggersOfVersionOne = [
    """
    CREATE TRIGGER change_is_complete BEFORE INSERT ON change
    BEGIN SELECT RAISE(ABORT, 'rows of version 1 are complete'); END
    """,
    """
    CREATE TRIGGER change_is_only_emptied BEFORE UPDATE ON change
    BEGIN
      SELECT RAISE(ABORT, 'a row is never altered')
      WHERE NOT EXISTS (SELECT 1 FROM row WHERE empties = OLD.number)
        OR (NEW.number, NEW.intent, NEW.at, NEW.login, NEW.role, NEW.council, NEW.action, NEW.basis,
            NEW.kind, NEW.undoes, NEW.previous, NEW.hash)
          IS NOT (OLD.number, OLD.intent, OLD.at, OLD.login, OLD.role, OLD.council, OLD.action,
            OLD.basis, OLD.kind, OLD.undoes, OLD.previous, OLD.hash);
    END
    """,
  ]

  private static func never(
    _ verb: String, _ event: String, _ table: String, _ subject: String
  ) -> String {
    """
    CREATE TRIGGER \(table)_is_never_\(verb) BEFORE \(event) ON \(table)
    BEGIN SELECT RAISE(ABORT, '\(subject) is never \(verb)'); END
    """
  }
}
