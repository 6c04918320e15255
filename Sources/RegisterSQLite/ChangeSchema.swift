extension Schema {
  /// The rows of version 1. Without a modifier SQLite takes 30 February as it is; `now` and the like have to
  /// be kept from it.
  static let changes = [
    """
    CREATE TABLE change (
      number INTEGER PRIMARY KEY AUTOINCREMENT
        CONSTRAINT "numbers begin at 1" CHECK (number > 0),
      intent INTEGER NOT NULL
        CONSTRAINT "an intent is the number of its first row" CHECK (intent BETWEEN 1 AND number),
      at TEXT NOT NULL
        CONSTRAINT "at is a moment" CHECK (
          at BETWEEN '0001' AND '9999-12-32' AND length(CAST(at AS BLOB)) = 25
          AND strftime('%Y-%m-%dT%H:%M:%S', substr(at, 1, 19), '+0 days') IS substr(at, 1, 19)
          AND substr(at, 20) GLOB '[+-][0-1][0-9]:[0-5][0-9]' AND substr(at, 21) <= '18:00'),
      login TEXT NOT NULL CONSTRAINT "somebody records it" CHECK (login <> ''),
      role TEXT,
      council TEXT NOT NULL CONSTRAINT "it is of a council" CHECK (council <> ''),
      action TEXT NOT NULL CONSTRAINT "it is of an action" CHECK (action <> ''),
      basis TEXT NOT NULL CONSTRAINT "basis is a day"
        CHECK (basis BETWEEN '0001' AND '9999-12-31' AND date(basis, '+0 days') IS basis),
      kind TEXT NOT NULL CONSTRAINT "the kind is known" CHECK (kind IN (
        'lifecycle', 'rating', 'impact', 'note', 'evidence', 'due', 'approval', 'lead', 'recovery',
        'reason', 'undo')),
      was TEXT,
      now TEXT,
      why TEXT,
      evidence_kind TEXT CONSTRAINT "the kind of evidence is known"
        CHECK (evidence_kind IN ('audit', 'metric', 'voice-of-the-child', 'document')),
      evidence_date TEXT CONSTRAINT "evidence_date is a day"
        CHECK (evidence_date BETWEEN '0001' AND '9999-12-31'
          AND date(evidence_date, '+0 days') IS evidence_date),
      approved_by TEXT,
      approved_on TEXT CONSTRAINT "approved_on is a day"
        CHECK (approved_on BETWEEN '0001' AND '9999-12-31'
          AND date(approved_on, '+0 days') IS approved_on),
      meeting TEXT,
      undoes INTEGER UNIQUE REFERENCES change (number),
      previous TEXT NOT NULL CONSTRAINT "previous is a hash"
        CHECK (length(previous) = 64 AND previous NOT GLOB '*[^0-9a-f]*'),
      hash TEXT NOT NULL UNIQUE CONSTRAINT "hash is a hash"
        CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
      CONSTRAINT "a text is not empty, and no zero byte hides its end" CHECK (
        now <> '' AND instr(CAST(login || coalesce(role, '') || council || action
          || coalesce(was, '') || coalesce(now, '') || coalesce(why, '') || coalesce(approved_by, '')
          || coalesce(meeting, '') AS BLOB), x'00') = 0),
      CONSTRAINT "what it is now is said" CHECK (
        now IS NOT NULL OR kind IN ('rating', 'undo')),
      CONSTRAINT "only what replaces something has what was" CHECK (
        was IS NULL OR kind IN ('lifecycle', 'rating', 'impact', 'due', 'lead', 'recovery',
          'reason')),
      CONSTRAINT "a state is one of the seven" CHECK (kind <> 'lifecycle' OR (
        now IN ('not-started', 'in-progress', 'awaiting-sign-off', 'complete', 'embedded',
          'suspended', 'superseded')
        AND coalesce(was, now) IN ('not-started', 'in-progress', 'awaiting-sign-off', 'complete',
          'embedded', 'suspended', 'superseded'))),
      CONSTRAINT "an impact is one of the four" CHECK (kind <> 'impact' OR (
        now IN ('not-yet', 'unlikely', 'emerging', 'achieved')
        AND coalesce(was, now) IN ('not-yet', 'unlikely', 'emerging', 'achieved'))),
      CONSTRAINT "a due date is a day" CHECK (kind NOT IN ('due', 'approval') OR (
        now BETWEEN '0001' AND '9999-12-31' AND date(now, '+0 days') IS now
        AND coalesce(was, now) BETWEEN '0001' AND '9999-12-31'
        AND date(coalesce(was, now), '+0 days') IS coalesce(was, now))),
      CONSTRAINT "a move of a due date and a rating that is set have a reason" CHECK (
        why IS NOT NULL
        OR NOT (kind = 'due' AND was IS NOT NULL OR kind = 'rating' AND now IS NOT NULL)),
      CONSTRAINT "evidence has its kind, and nothing else has" CHECK (
        (kind = 'evidence') = (evidence_kind IS NOT NULL)
        AND (kind = 'evidence' OR evidence_date IS NULL)),
      CONSTRAINT "an approval says who and when, and only a due date has one" CHECK (
        (approved_by IS NULL) = (approved_on IS NULL)
        AND (approved_by IS NOT NULL OR meeting IS NULL)
        AND (kind <> 'approval' OR approved_by IS NOT NULL)
        AND (kind IN ('due', 'approval') OR approved_by IS NULL)),
      CONSTRAINT "an undo says what it takes back, and nothing else does" CHECK (
        (kind = 'undo') = (undoes IS NOT NULL)
        AND (undoes IS NULL OR undoes < number AND now IS NULL))
    ) STRICT
    """,
    """
    CREATE TRIGGER change_is_never_altered BEFORE UPDATE ON change
    BEGIN SELECT RAISE(ABORT, 'a row is never altered'); END
    """,
    """
    CREATE TRIGGER change_is_never_removed BEFORE DELETE ON change
    BEGIN SELECT RAISE(ABORT, 'a row is never removed'); END
    """,
    """
    CREATE TRIGGER change_is_only_added_to BEFORE INSERT ON change
    BEGIN
      SELECT RAISE(ABORT, 'a row has to follow from the last one')
      WHERE NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM change)
        OR NEW.previous IS NOT coalesce(
          (SELECT hash FROM change ORDER BY number DESC LIMIT 1), printf('%064d', 0));
      SELECT RAISE(ABORT, 'a row with this hash is there')
      WHERE EXISTS (SELECT 1 FROM change WHERE hash = NEW.hash);
      SELECT RAISE(ABORT, 'an intent is of one person, one council and rows in sequence')
      WHERE NEW.intent <> NEW.number AND NOT EXISTS (
        SELECT 1 FROM change WHERE number = NEW.number - 1 AND intent = NEW.intent
          AND login = NEW.login AND council = NEW.council);
      SELECT RAISE(ABORT, 'an undo takes back an earlier row, of the same action, once')
      WHERE NEW.kind = 'undo' AND (
        EXISTS (SELECT 1 FROM change WHERE undoes = NEW.undoes)
        OR NOT EXISTS (
          SELECT 1 FROM change WHERE number = NEW.undoes AND council = NEW.council
            AND action = NEW.action));
    END
    """,
  ]
}
