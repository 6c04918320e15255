import CleanText
import GRDB
import ImprovementPlan
import Register

/// Who begins to present which council, when, with what, and by which agenda.
struct PresentationStart {
  let council: String
  let presenter: Author
  let moment: Moment
  let agenda: String?
  let showing: Presentation.Showing
  /// Whether the presenter goes on here with what another session of theirs still presents.
  let takesOver: Bool
}

extension PresentationStart {
  /// Whether a presentation that runs is in the way.
  func isKept(from other: Presentation) -> Bool {
    !takesOver || other.presenter.login != presenter.cleaned.login
  }
}

// The one place where a presentation becomes columns and columns a presentation.

extension Database {
  /// Those that haven't ended, the newest first; of an older version's register none.
  func presentations(of council: String?) throws -> [Presentation] {
    var known = KnownPresentations()
    return try presentations(of: council, knowing: &known)
  }

  /// - Parameter known: what was read of them before, and then what is known of them now.
  func presentations(
    of council: String?, knowing known: inout KnownPresentations
  ) throws -> [Presentation] {
    guard try tableExists("presentation") else { return [] }
    let before = known.read(by: self)
    let read = try Row.fetchAll(self, sql: notEnded, arguments: [council?.cleaned]).map { row in
      try before.lazy.compactMap { try readOn(from: $0, row) }.first ?? readWhole(row)
    }
    known = KnownPresentations(read, by: self)
    return read.map(\.presentation)
  }

  private func readWhole(_ row: Row) throws -> KnownPresentations.Known {
    let turns = try turns(of: row, from: 0)
    let agenda = try Row.fetchOne(
      self, sql: agendaOfPresentation, arguments: [row["number"] as DatabaseValue])
    let presentation = try Presentation(
      row, agenda: agenda.flatMap { String.fromDatabaseValue($0["agenda"]) },
      turns: turns.map(\.turn))
    return KnownPresentations.Known(presentation, lastTurn: turns.last?.number ?? 0)
  }

  /// - Returns: nil where the row is another presentation's, or the turn that is known last isn't there.
  private func readOn(
    from known: KnownPresentations.Known, _ row: Row
  ) throws -> KnownPresentations.Known? {
    var presentation = known.presentation
    let same = try Presentation(row, agenda: presentation.agenda, turns: presentation.turns)
    guard same == presentation else { return nil }
    let turns = try turns(of: row, from: known.lastTurn)
    guard let last = turns.last, turns.first?.turn == presentation.last else { return nil }
    presentation.turns += turns.dropFirst().map(\.turn)
    return KnownPresentations.Known(presentation, lastTurn: last.number)
  }

  private func turns(
    of row: Row, from number: Int
  ) throws -> [(number: Int, turn: Presentation.Turn)] {
    try Row.fetchAll(
      self, sql: turnsOfMeeting, arguments: [row["meeting"] as DatabaseValue, number]
    ).map { row in (row["number"], try Presentation.Turn(row)) }
  }

  private func nextNumber(in table: String) throws -> Int {
    try Int.fetchOne(self, sql: "SELECT coalesce(max(number), 0) + 1 FROM \(table)") ?? 1
  }

  /// Adds one in place of the one before, which was cut off and is carried on on the same day: at its
  /// slide, and by its agenda where no other is given.
  func add(_ start: PresentationStart, after before: Presentation?) throws -> Presentation {
    let carriedOn = before.flatMap { $0.last.at.day == start.moment.day ? $0 : nil }
    let number = try nextNumber(in: "presentation")
    let presentation = Presentation(
      number: number, meeting: carriedOn?.meeting ?? number, council: start.council,
      presenter: start.presenter.cleaned, agenda: start.agenda ?? carriedOn?.agenda,
      turns: carriedOn?.turns ?? [], isRunning: true)
    if let before { try end(before, at: start.moment) }
    try execute(
      sql: """
        INSERT INTO presentation (number, meeting, council, login, role, agenda)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        number, presentation.meeting, presentation.council, presentation.presenter.login,
        presentation.presenter.role, presentation.agenda,
      ])
    let showing = start.showing.carryingOn(carriedOn)
    return try turn(presentation, to: showing, at: start.moment)
  }

  /// - Returns: the presentation with the turn.
  func turn(
    _ presentation: Presentation, to showing: Presentation.Showing, at moment: Moment
  ) throws -> Presentation {
    guard try isOn(presentation) else { throw RegisterFailure.Reason.presentationOver }
    try execute(
      sql: """
        INSERT INTO turn (number, presentation, at, slide, item, screen, snapshot, recorded)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        try nextNumber(in: "turn"), presentation.number, moment.iso, showing.slide, showing.item,
        showing.screen.rawValue, showing.snapshot.iso, showing.hasRecorded ? 1 : 0,
      ])
    var presentation = presentation
    presentation.turns.append(Presentation.Turn(at: moment, showing: showing))
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
    let same = try presentations(of: presentation.council)
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

/// What was read of presentations, to read on from there.
package struct KnownPresentations: Sendable {
  struct Known: Sendable {
    let presentation: Presentation
    /// The number of its newest turn's row.
    let lastTurn: Int

    init(_ presentation: Presentation, lastTurn: Int) {
      self.presentation = presentation
      self.lastTurn = lastTurn
    }
  }

  private var connection: ObjectIdentifier?
  private var all: [Known] = []

  /// Nothing as yet.
  package init() {}

  init(_ all: [Known], by database: Database) {
    (connection, self.all) = (ObjectIdentifier(database), all)
  }

  /// Nothing where another connection read it: another file may have the register's name by now.
  func read(by database: Database) -> [Known] {
    connection == ObjectIdentifier(database) ? all : []
  }
}

extension RegisterFailure.Reason {
  static let presentationOver = Self.other("this presentation has ended, or was taken over")

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

extension Presentation.Turn {
  fileprivate init(_ row: Row) throws {
    guard let at = row.text("at").flatMap({ Moment(iso: $0) }), let slide = row.text("slide"),
      let screen = row.text("screen").flatMap({ Presentation.Screen(rawValue: $0) }),
      let snapshot = row.text("snapshot").flatMap({ Day(iso: $0) }),
      let recorded = Int.fromDatabaseValue(row["recorded"])
    else { throw RegisterFailure.Reason.unreadable }
    self.init(
      at: at,
      showing: Presentation.Showing(
        slide: slide, item: Int.fromDatabaseValue(row["item"]), screen: screen,
        snapshot: snapshot, hasRecorded: recorded == 1))
  }
}

extension Presentation.Showing {
  /// The slide of a presentation that was cut off, where there is one, hidden if it was, and this
  /// snapshot.
  fileprivate func carryingOn(_ cutOff: Presentation?) -> Presentation.Showing {
    guard let last = cutOff?.last.showing else { return self }
    return Presentation.Showing(
      slide: last.slide, item: last.item, screen: last.screen == .blank ? .blank : .slide,
      snapshot: snapshot, hasRecorded: hasRecorded)
  }

  var cleaned: Presentation.Showing {
    Presentation.Showing(
      slide: slide.cleaned, item: item, screen: screen, snapshot: snapshot,
      hasRecorded: hasRecorded)
  }
}

extension Row {
  fileprivate func text(_ column: String) -> String? {
    String.fromDatabaseValue(self[column])?.cleaned
  }
}

extension Author {
  fileprivate var cleaned: Author { Author(login: login.cleaned, role: role?.cleaned) }
}

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

private let agendaOfPresentation = "SELECT agenda FROM presentation WHERE number = ?"
