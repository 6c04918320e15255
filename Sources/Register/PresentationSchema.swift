/// The second version: the presentations. The one table that changes in place, and no part of the
/// chain. Its numbers are not SQLite's to give, whose own count is of the changes alone.
let presentations = """
  CREATE TABLE presentation (
    number INTEGER PRIMARY KEY
      CONSTRAINT "numbers begin at 1" CHECK (number > 0),
    council TEXT NOT NULL CONSTRAINT "it is of a council" CHECK (council <> ''),
    login TEXT NOT NULL CONSTRAINT "somebody presents" CHECK (login <> ''),
    role TEXT,
    started TEXT NOT NULL
      CONSTRAINT "started is a moment" CHECK (started GLOB '\(momentPattern)'),
    slide TEXT NOT NULL CONSTRAINT "a slide has a name" CHECK (slide <> ''),
    turned TEXT NOT NULL
      CONSTRAINT "turned is a moment" CHECK (turned GLOB '\(momentPattern)'),
    ended TEXT
      CONSTRAINT "ended is a moment" CHECK (ended GLOB '\(momentPattern)')
  ) STRICT;

  CREATE TRIGGER presentation_only_turns BEFORE UPDATE ON presentation
  BEGIN
    SELECT RAISE(ABORT, 'a presentation that has ended is never altered')
    WHERE OLD.ended IS NOT NULL;
    SELECT RAISE(ABORT, 'of a presentation only the slide and the end are altered')
    WHERE (NEW.number, NEW.council, NEW.login, NEW.role, NEW.started)
      IS NOT (OLD.number, OLD.council, OLD.login, OLD.role, OLD.started);
  END;

  CREATE TRIGGER presentation_is_never_removed BEFORE DELETE ON presentation
  BEGIN SELECT RAISE(ABORT, 'a presentation is never removed'); END;

  CREATE TRIGGER presentation_follows_the_last BEFORE INSERT ON presentation
  BEGIN
    SELECT RAISE(ABORT, 'a presentation has the next number')
    WHERE NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM presentation);
    SELECT RAISE(ABORT, 'a council has one presentation at a time')
    WHERE EXISTS (SELECT 1 FROM presentation WHERE council = NEW.council AND ended IS NULL);
  END;
  """

private let momentPattern =
  "[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T"
  + "[0-2][0-9]:[0-5][0-9]:[0-5][0-9][+-][0-1][0-9]:[0-5][0-9]"
