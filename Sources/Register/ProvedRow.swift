package import ImprovementPlan

/// What a row is, once it is proved.
package enum ProvedRow: Equatable, Sendable {
  case change(RecordedChange)
  /// What it said was taken out of the register.
  case emptied(EmptiedRow)
  case redaction(Redaction)
  /// Of a kind that a later version of the program wrote.
  case unknown(Envelope)
}

/// A row whose body is gone. That it was there, and which it was, the chain proves.
package struct EmptiedRow: Equatable, Sendable {
  package let number: Int
  /// nil of a row of version 1, where that was part of what was taken out; its redaction has it.
  package let envelope: Envelope?
}

/// That what a row said was taken out.
package struct Redaction: Equatable, Sendable {
  package let envelope: Envelope
  /// The number of the row.
  package let row: Int
  /// What is known of the row beside what it said.
  package let of: RedactedRow?
  /// Why; nil where the redaction's own body was taken out.
  package let reason: String?
}

/// What stays known of a row that was taken out: never what it said.
package struct RedactedRow: Equatable, Sendable {
  package let at: Moment
  package let by: Author
  package let council: String
  package let kind: String
  package let subject: Subject

  package init(at: Moment, by: Author, council: String, kind: String, subject: Subject) {
    self.at = at
    self.by = by
    self.council = council
    self.kind = kind
    self.subject = subject
  }
}

extension ProvedRow {
  /// The number of the first row that was recorded in the same go; nil of one of version 1 that was taken out.
  package var intent: Int? {
    switch self {
    case .change(let change): change.intent
    case .emptied(let row): row.envelope?.intent
    case .redaction(let redaction): redaction.envelope.intent
    case .unknown(let envelope): envelope.intent
    }
  }

  /// What it records; nil where that isn't a change, or is gone.
  package var change: RecordedChange? { if case .change(let change) = self { change } else { nil } }
}
