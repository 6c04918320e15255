extension Schema {
  /// The presentations and the turns of their slides, no part of the chains. Their numbers are not SQLite’s to
  /// give, whose own count is of the changes alone.
  static let presentations = [
    """
    CREATE TABLE presentation (
      number INTEGER PRIMARY KEY
        CONSTRAINT "numbers begin at 1" CHECK (number > 0),
      meeting INTEGER NOT NULL
        CONSTRAINT "a meeting is the number it began with" CHECK (meeting BETWEEN 1 AND number),
      council TEXT NOT NULL CONSTRAINT "it is of a council" CHECK (council <> ''),
      login TEXT NOT NULL CONSTRAINT "somebody presents" CHECK (login <> ''),
      role TEXT,
      agenda TEXT,
      ended TEXT CONSTRAINT "ended is a moment" CHECK (\(isMoment("ended"))),
      CONSTRAINT "no zero byte hides the end of a text" CHECK (
        instr(CAST(council || login || coalesce(role, '') || coalesce(agenda, '') AS BLOB), x'00')
          = 0)
    ) STRICT
    """,
    """
    CREATE TABLE turn (
      number INTEGER PRIMARY KEY
        CONSTRAINT "turns are numbered from 1" CHECK (number > 0),
      presentation INTEGER NOT NULL REFERENCES presentation (number),
      at TEXT NOT NULL CONSTRAINT "it is turned at a moment" CHECK (\(isMoment("at"))),
      slide TEXT NOT NULL CONSTRAINT "a slide has a name"
        CHECK (slide <> '' AND instr(CAST(slide AS BLOB), x'00') = 0),
      item INTEGER CONSTRAINT "items of an agenda are numbered from 1" CHECK (item > 0),
      screen TEXT NOT NULL CONSTRAINT "the screen shows one of three"
        CHECK (screen IN ('slide', 'blank', 'aside')),
      snapshot TEXT NOT NULL CONSTRAINT "snapshot is a day"
        CHECK (snapshot BETWEEN '0001' AND '9999-12-31' AND date(snapshot, '+0 days') IS snapshot),
      recorded INTEGER NOT NULL
        CONSTRAINT "what was recorded is laid over it, or not" CHECK (recorded IN (0, 1))
    ) STRICT
    """,
    """
    CREATE INDEX turns_of_a_presentation ON turn (presentation)
    """,
    """
    CREATE TRIGGER presentation_only_ends BEFORE UPDATE ON presentation
    BEGIN
      SELECT RAISE(ABORT, 'a presentation that has ended is never altered')
      WHERE OLD.ended IS NOT NULL;
      SELECT RAISE(ABORT, 'of a presentation only the end is altered')
      WHERE (NEW.number, NEW.meeting, NEW.council, NEW.login, NEW.role, NEW.agenda)
        IS NOT (OLD.number, OLD.meeting, OLD.council, OLD.login, OLD.role, OLD.agenda);
    END
    """,
    """
    CREATE TRIGGER presentation_is_never_removed BEFORE DELETE ON presentation
    BEGIN SELECT RAISE(ABORT, 'a presentation is never removed'); END
    """,
    """
    CREATE TRIGGER presentation_follows_the_last BEFORE INSERT ON presentation
    BEGIN
      SELECT RAISE(ABORT, 'a presentation has the next number')
      WHERE NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM presentation);
      SELECT RAISE(ABORT, 'a council has one presentation at a time')
      WHERE EXISTS (SELECT 1 FROM presentation WHERE council = NEW.council AND ended IS NULL);
      SELECT RAISE(ABORT, 'a meeting is of one council')
      WHERE NEW.meeting <> NEW.number AND NOT EXISTS (
        SELECT 1 FROM presentation
        WHERE number = NEW.meeting AND meeting = number AND council = NEW.council);
    END
    """,
    """
    CREATE TRIGGER turn_is_never_altered BEFORE UPDATE ON turn
    BEGIN SELECT RAISE(ABORT, 'a turn is never altered'); END
    """,
    """
    CREATE TRIGGER turn_is_never_removed BEFORE DELETE ON turn
    BEGIN SELECT RAISE(ABORT, 'a turn is never removed'); END
    """,
    """
    CREATE TRIGGER turn_follows_the_last BEFORE INSERT ON turn
    BEGIN
      SELECT RAISE(ABORT, 'a turn has the next number')
      WHERE NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM turn);
      SELECT RAISE(ABORT, 'slides are turned in a presentation that has not ended')
      WHERE NOT EXISTS (
        SELECT 1 FROM presentation WHERE number = NEW.presentation AND ended IS NULL);
    END
    """,
  ]
}

/// The same as what the table of changes demands of a moment.
private func isMoment(_ column: String) -> String {
  """
  \(column) BETWEEN '0001' AND '9999-12-32' AND length(CAST(\(column) AS BLOB)) = 25
        AND strftime('%Y-%m-%dT%H:%M:%S', substr(\(column), 1, 19), '+0 days')
          IS substr(\(column), 1, 19)
        AND substr(\(column), 20) GLOB '[+-][0-1][0-9]:[0-5][0-9]' AND substr(\(column), 21) <= '18:00'
  """
}
