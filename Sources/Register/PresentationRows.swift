import CleanText
import GRDB
import ImprovementPlan

/// Who begins to present which council, when, and with which slide.
struct PresentationStart {
  let council: String
  let presenter: Author
  var moment: Moment
  var slide: String
}

// The one place where a presentation becomes columns and columns a presentation.

extension Database {
  /// Those that haven't ended, the newest first; of an older version's register none.
  func presentations(of council: String?) throws -> [Presentation] {
    guard try tableExists("presentation") else { return [] }
    return try Row.fetchAll(self, sql: notEnded, arguments: [council?.cleaned]).map { row in
      guard let presentation = Presentation(row) else {
        throw RegisterFailure.Reason.damaged(
          row: nil, "a row of its table presentation can't be read")
      }
      return presentation
    }
  }

  private func nextNumber() throws -> Int {
    try Int.fetchOne(self, sql: "SELECT coalesce(max(number), 0) + 1 FROM presentation") ?? 1
  }

  /// Adds one in place of the one before, which was cut off and is carried on on the same day.
  func add(_ start: PresentationStart, after before: Presentation?) throws -> Presentation {
    let carriedOn = before.flatMap { $0.turned.day == start.moment.day ? $0 : nil }
    let presentation = Presentation(
      number: try nextNumber(), council: start.council, presenter: start.presenter.cleaned,
      started: carriedOn?.started ?? start.moment, slide: carriedOn?.slide ?? start.slide,
      turned: start.moment, isRunning: true)
    if let before { try end(before, at: start.moment) }
    try execute(
      sql: """
        INSERT INTO presentation (number, council, login, role, started, slide, turned)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        presentation.number, presentation.council, presentation.presenter.login,
        presentation.presenter.role, presentation.started.iso, presentation.slide,
        presentation.turned.iso,
      ])
    return presentation
  }

  func turn(_ presentation: Presentation, to slide: String, at moment: Moment) throws {
    try alter(presentation, setting: "slide = ?, turned = ?", to: [slide, moment.iso])
  }

  func end(_ presentation: Presentation, at moment: Moment) throws {
    try alter(presentation, setting: "ended = ?", to: [moment.iso])
  }

  /// Another register in its place may have another presentation by that number.
  private func alter(
    _ presentation: Presentation, setting columns: String, to values: [String]
  ) throws {
    let same: StatementArguments = [
      presentation.number, presentation.council, presentation.presenter.login,
      presentation.started.iso,
    ]
    try execute(
      sql: """
        UPDATE presentation SET \(columns)
        WHERE number = ? AND council = ? AND login = ? AND started = ? AND ended IS NULL
        """,
      arguments: StatementArguments(values) + same)
  }
}

extension Presentation {
  /// nil where a column holds what it can't. A number that is too large would be no place for a lock.
  fileprivate init?(_ row: Row) {
    func text(_ column: String) -> String? {
      String.fromDatabaseValue(row[column])?.cleaned
    }
    guard let number = Int.fromDatabaseValue(row["number"]), let council = text("council"),
      let login = text("login"), let started = text("started").flatMap({ Moment(iso: $0) }),
      let slide = text("slide"), let turned = text("turned").flatMap({ Moment(iso: $0) }),
      (1...1_000_000_000).contains(number)
    else { return nil }
    self.init(
      number: number, council: council, presenter: Author(login: login, role: text("role")),
      started: started, slide: slide, turned: turned, isRunning: false)
  }
}

extension Author {
  fileprivate var cleaned: Author { Author(login: login.cleaned, role: role?.cleaned) }
}

private let notEnded = """
  SELECT * FROM presentation
  WHERE ended IS NULL AND council = coalesce(?, council)
  ORDER BY number DESC
  """
