import CleanText
import ImprovementPlan

/// The rows of a chain that say no more what they said, and the redactions that say so.
struct TakenOut: Sendable {
  /// The rows whose bodies are gone.
  private(set) var emptied: Set<Int> = []
  /// What their own envelopes still say of them; those of version 1 have none.
  private var remains: [Int: RedactedRow] = [:]
  /// The rows that have a redaction in this chain, and what it says of them; nil where that was taken out too.
  private var redactions: [Int: RedactedRow?] = [:]
  /// The emptied rows of version 1 that are another council's, by the store's word.
  private var ofOthers: Set<Int> = []
  /// Which action an undo took back what an emptied row of version 1 said of.
  private var undone: [Int: Ref] = [:]

  mutating func take(emptied row: Int, _ envelope: Envelope?) {
    emptied.insert(row)
    remains[row] = envelope.map { RedactedRow($0) }
  }

  /// Fails where it is no redaction that this council can have made of that row.
  mutating func take(_ redaction: Redaction, inChainOf council: String) throws(UnfitRow) {
    let row = redaction.row
    guard !redactions.keys.contains(row) else {
      throw UnfitRow("it takes out what was taken out before")
    }
    for known in [remains[row], redaction.of].compactMap(\.self) {
      guard known.kind != undoKind else {
        throw UnfitRow("it takes out an undo, which says nothing else")
      }
      guard known.council.hasBytes(of: council) else {
        throw UnfitRow("it takes out a row of another council")
      }
    }
    if let of = redaction.of, let remains = remains[row], !of.saysTheSame(as: remains) {
      throw UnfitRow("it says \(otherThanTheRow)")
    }
    redactions.updateValue(redaction.of, forKey: row)
  }

  /// Whether an undo of an action can take back an emptied row.
  mutating func isOf(_ action: Ref, _ row: Int) -> Bool {
    guard emptied.contains(row) else { return false }
    guard let remains = remains[row] else {
      undone[row] = action
      return true
    }
    return remains.subject == Subject(actionSubject, action.text)
  }

  /// Holds the emptied rows of version 1 against what a store still knows of them. One of another council
  /// has its redaction in that one's chain.
  mutating func take(
    upTo versionOne: Int, inChainOf council: String, _ known: (Int) throws -> RedactedRow?
  ) throws {
    for row in emptied.sorted() where row <= versionOne {
      guard let known = try known(row) else { continue }
      guard known.council.hasBytes(of: council) else {
        ofOthers.insert(row)
        continue
      }
      if let of = redactions[row] ?? nil, !of.saysTheSame(as: known) {
        throw RegisterFailure.Reason.damaged(row: row, "its redaction says \(otherThanTheRow)")
      }
      let isUndone = undone[row].map { known.subject == Subject(actionSubject, $0.text) }
      guard known.kind != undoKind, isUndone ?? true else {
        throw RegisterFailure.Reason.damaged(
          row: row, "it was taken out, and an undo of it or in it is not as this program makes it")
      }
    }
  }

  /// The first row that says nothing, without a redaction that says so.
  var unexplained: Int? { emptied.subtracting(redactions.keys).subtracting(ofOthers).min() }

  /// The first row that still says what was to be taken out, where all rows were read after that.
  var unfinished: Int? { Set(redactions.keys).subtracting(emptied.subtracting(ofOthers)).min() }

  func hasRedaction(of row: Int) -> Bool { redactions.keys.contains(row) }
}

private let undoKind = ActionChange.Kind.undo.name
private let otherThanTheRow = "other of the row it takes out than the row has"

extension RedactedRow {
  init(_ envelope: Envelope) {
    self.init(
      at: envelope.at, by: envelope.by, council: envelope.council, kind: envelope.kind,
      subject: envelope.subject)
  }

  /// Whether that is the same to the byte.
  fileprivate func saysTheSame(as other: RedactedRow) -> Bool {
    body(reason: "").form == other.body(reason: "").form
  }
}
