import ImprovementPlan
package import Register
import RegisterSQLite
import SnapshotFiles

/// What came of taking out what a row said.
package struct Redacted: Sendable {
  package let redaction: Redaction
  /// The snapshots that were frozen with it, or have its text, from the data folder on.
  package let snapshots: [String]
  /// Those that can't be read, so that nobody knows whether they have it.
  package let unread: [String]
}

extension Bookcase {
  /// What was taken out of what was recorded of the open plan, oldest first.
  package var redactions: [Redaction] { reader?.redactions ?? [] }

  /// The council's snapshots that may still say what a row says: those frozen with it by how far the
  /// register went, and those that have one of its texts.
  ///
  /// - Returns: those, and the ones that can't be read to tell.
  func snapshots(
    with number: Int, in newest: NewestSnapshot
  ) throws(RecordingRefusal) -> (having: [String], unread: [String]) {
    let row = reader?.changes.first { $0.number == number }
    let texts = row?.texts ?? []
    let days: [Day]
    do throws(OpeningFailure) { days = try files(of: newest.council).days } catch {
      throw unlisted(error)
    }
    var (having, unread): ([String], [String]) = ([], [])
    for day in days {
      let name = "\(newest.council)/\(day.iso).json"
      guard let said = library.said(in: newest.council, day) else {
        unread.append(name)
        continue
      }
      let isFrozenWithIt = said.trail.map { $0.rows >= number && reader?.has($0) == true } ?? false
      if isFrozenWithIt || texts.contains(where: said.says) {
        having.append(name)
      }
    }
    return (having, unread)
  }
}

extension Registrar {
  /// Takes out what a row of the open plan's register says.
  package mutating func redact(
    _ number: Int, reason: String
  ) throws(RecordingRefusal) -> Redacted {
    let place = try bookcase.whereToRecord()
    let snapshots = try bookcase.snapshots(with: number, in: place.newest)
    let occasion = Occasion(
      over: place.newest.snapshot.asAt, by: author, at: bookcase.clock.now())
    do {
      guard
        let redaction = try place.reader.redact(number, reason: reason, on: occasion)
      else { throw RecordingRefusal.notAllowed("nothing was taken out") }
      return Redacted(
        redaction: redaction, snapshots: snapshots.having, unread: snapshots.unread)
    } catch {
      throw RecordingRefusal(error, file: place.reader.register.file)
    }
  }
}

extension RecordedChange {
  /// What a person typed into it.
  fileprivate var texts: [String] {
    let said: [String?] =
      switch change {
      case .note(let text): [text]
      case .evidence(let evidence): [evidence.text]
      case .lead(_, let text), .recovery(_, let text), .reason(_, let text): [text]
      case .due(_, _, let approval): [approval?.by]
      case .approval(_, let approval): [approval.by]
      case .lifecycle, .rating, .impact, .undo: []
      }
    return (said + [why]).compactMap(\.self).filter { !$0.isEmpty }
  }
}
