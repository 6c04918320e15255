import CleanText
import GRDB
import ImprovementPlan
import Register

// The one place where a presentation becomes columns and columns a presentation.

extension Database {
  /// Those that haven't ended, the newest first; of an older version's register none.
  ///
  /// - Parameter known: one as it was read before, of which no more is read than what is new.
  func presentations(
    of council: String?, after known: Presentation? = nil
  ) throws -> [Presentation] {
    guard try tableExists("presentation") else { return [] }
    return try Row.fetchAll(self, sql: notEnded, arguments: [council?.cleaned]).map { row in
      if let known, known.isSame(as: row), let turns = try turns(after: known) {
        return known.with(turns)
      }
      return try presentation(row)
    }
  }

  /// A presentation with all turns of its meeting.
  private func presentation(_ row: Row) throws -> Presentation {
    let agenda = try String.fetchOne(
      self, sql: "SELECT agenda FROM presentation WHERE number = ?",
      arguments: [row["number"] as DatabaseValue])
    let turns = try turns(ofMeeting: row["meeting"] as DatabaseValue, from: 0)
    return try Presentation(row, agenda: agenda, turns: turns)
  }

  /// The turns that are newer than those known; nil where it isn't the meeting that was read before.
  private func turns(after known: Presentation) throws -> ArraySlice<Presentation.Turn>? {
    let turns = try turns(ofMeeting: known.meeting.databaseValue, from: known.last.number)
    return turns.first == known.last ? turns.dropFirst() : nil
  }

  private func turns(
    ofMeeting meeting: DatabaseValue, from number: Int
  ) throws -> [Presentation.Turn] {
    try Row.fetchAll(self, sql: turnsOfMeeting, arguments: [meeting, number])
      .map { try Presentation.Turn($0) }
  }

  private func nextNumber(in table: String) throws -> Int {
    try Int.fetchOne(self, sql: "SELECT coalesce(max(number), 0) + 1 FROM \(table)") ?? 1
  }

  /// Adds one in place of the one before, which was cut off.
  func add(_ start: PresentationStart, after before: Presentation?) throws -> Presentation {
    let presentation = start.presentation(
      numbered: try nextNumber(in: "presentation"), after: before)
    if let before { try end(before, at: start.moment) }
    try execute(
      sql: """
        INSERT INTO presentation (number, meeting, council, login, role, agenda)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        presentation.number, presentation.meeting, presentation.council,
        presentation.presenter.login, presentation.presenter.role, presentation.agenda,
      ])
    return try turn(presentation, to: start.showing(after: before), at: start.moment)
  }

  /// - Returns: the presentation with the turn.
  func turn(
    _ presentation: Presentation, to showing: Presentation.Showing, at moment: Moment
  ) throws -> Presentation {
    guard try isOn(presentation) else { throw RegisterFailure.Reason.presentationOver }
    let number = try nextNumber(in: "turn")
    try execute(
      sql: """
        INSERT INTO turn (number, presentation, at, slide, item, screen, snapshot, recorded)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        number, presentation.number, moment.iso, showing.slide, showing.item,
        showing.screen.rawValue, showing.snapshot.iso, showing.hasRecorded ? 1 : 0,
      ])
    var presentation = presentation
    presentation.turns.append(Presentation.Turn(number: number, at: moment, showing: showing))
    return presentation
  }

  func end(_ presentation: Presentation, at moment: Moment) throws {
    guard try isOn(presentation) else { throw RegisterFailure.Reason.presentationOver }
    try execute(
      sql: "UPDATE presentation SET ended = ? WHERE number = ?",
      arguments: [moment.iso, presentation.number])
  }

  /// Whether a turn is the newest of a presentation that hasn't ended.
  func isLast(_ turn: Presentation.Turn, of presentation: Presentation) throws -> Bool {
    let same = try presentations(of: presentation.council, after: presentation)
      .first { $0.number == presentation.number }
    return same?.presenter == presentation.presenter && same?.last == turn
  }

  /// Whether it hasn't ended. Another register in its place may have another one by that number.
  func isOn(_ presentation: Presentation) throws -> Bool {
    try Row.fetchOne(self, sql: same + " AND ended IS NULL", arguments: presentation.same) != nil
  }

  /// Whether it is there, ended or not.
  func has(_ presentation: Presentation) throws -> Bool {
    guard try tableExists("presentation") else { return false }
    return try Row.fetchOne(self, sql: same, arguments: presentation.same) != nil
  }
}

extension RegisterFailure.Reason {
  fileprivate static let unreadable = Self.damaged(
    row: nil, "a row of its tables presentation and turn can't be read")
}

extension Presentation {
  /// What tells it from others of its number.
  fileprivate var same: StatementArguments {
    let started = turns.first?.at.iso
    return [number, meeting, council, presenter.login, started, meeting, started]
  }

  /// - Throws: where a column holds what it can't. A number that is too large would be no place for a
  ///   lock.
  fileprivate init(_ row: Row, agenda: String?, turns: [Turn]) throws {
    guard let number = Int.fromDatabaseValue(row["number"]), (1...1_000_000_000).contains(number),
      let meeting = Int.fromDatabaseValue(row["meeting"]), let council = row.text("council"),
      let login = row.text("login"), !turns.isEmpty
    else { throw RegisterFailure.Reason.unreadable }
    self.init(
      number: number, meeting: meeting, council: council,
      presenter: Author(login: login, role: row.text("role")),
      agenda: agenda, turns: turns, isRunning: false)
  }
}

extension Presentation {
  /// Whether a row is of the one that was read before.
  fileprivate func isSame(as row: Row) -> Bool {
    Int.fromDatabaseValue(row["number"]) == number
      && Int.fromDatabaseValue(row["meeting"]) == meeting
      && row.text("council") == council
      && Author(login: row.text("login") ?? "", role: row.text("role")) == presenter
  }

  fileprivate func with(_ newer: ArraySlice<Turn>) -> Presentation {
    var presentation = self
    presentation.turns += newer
    presentation.isRunning = false
    return presentation
  }
}

extension Presentation.Turn {
  fileprivate init(_ row: Row) throws {
    guard let number = Int.fromDatabaseValue(row["number"]),
      let at = row.text("at").flatMap({ Moment(iso: $0) }), let slide = row.text("slide"),
      let screen = row.text("screen").flatMap({ Presentation.Screen(rawValue: $0) }),
      let snapshot = row.text("snapshot").flatMap({ Day(iso: $0) }),
      let recorded = Int.fromDatabaseValue(row["recorded"])
    else { throw RegisterFailure.Reason.unreadable }
    self.init(
      number: number, at: at,
      showing: Presentation.Showing(
        slide: slide, item: Int.fromDatabaseValue(row["item"]), screen: screen,
        snapshot: snapshot, hasRecorded: recorded == 1))
  }
}

extension Row {
  fileprivate func text(_ column: String) -> String? {
    String.fromDatabaseValue(self[column])?.cleaned
  }
}

/// An agenda can be long, and whoever goes by it has read it.
private let notEnded = """
  SELECT number, meeting, council, login, role FROM presentation
  WHERE ended IS NULL AND council = coalesce(?, council)
  ORDER BY number DESC
  """

/// Of the meeting's first turn the moment is compared, where there is one yet.
private let same = """
  SELECT 1 FROM presentation
  WHERE number = ? AND meeting = ? AND council = ? AND login = ?
    AND (? IS NULL
      OR (SELECT at FROM turn WHERE presentation = ? ORDER BY number LIMIT 1) = ?)
  """

private let turnsOfMeeting = """
  SELECT turn.* FROM turn JOIN presentation ON presentation.number = turn.presentation
  WHERE presentation.meeting = ? AND turn.number >= ?
  ORDER BY turn.number
  """
