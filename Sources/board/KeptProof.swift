import ArgumentParser
import CleanText
import ImprovementPlan
import Register
import RegisterSQLite
import Reports

/// A register that is consistent with itself, held against the heads that were kept of it.
struct KeptProof {
  let file: String
  let rows: Int
  let head: String
  let kept: KeptHeads
  /// The snapshots that can't be read.
  let unreadable: [String]
  /// Where the snapshots are.
  let folder: String

  /// A line for each head that isn't in the register, and what that can mean.
  var faults: [String] { kept.missing.map { "\(file): \(words(ofMissing: $0))" } }

  /// A line for each head that is in it.
  var proofs: [String] { kept.found.map { "\(file): \(words($0))" } }

  var warnings: [String] {
    unreadable.map {
      "\($0) can't be read, so whether it keeps a head isn't known; board check tells why"
    }
  }

  /// nil where all is well.
  var code: ExitCode? {
    if !kept.missing.isEmpty { return .badInput }
    return unreadable.isEmpty ? nil : .warnings
  }

  var text: String {
    let count = PlanWords.count(rows, "row")
    return "\(file.cleaned): \(count), consistent with itself; head \(head)\n"
      + ([unproved] + kept.found.map(words)).map { $0.cleaned + "\n" }.joined()
  }

  var json: String {
    verdictJSON(
      rows: rows, head: head, provedRows: kept.newest?.row ?? 0,
      kept: kept.found.map { .init(keeper: $0.head.keeper, head: $0.head.hash, row: $0.row) }
        + kept.missing.map { .init(keeper: $0.keeper, head: $0.hash, row: nil) },
      unreadable: unreadable, words: faults.isEmpty ? nil : faults.joined(separator: "\n").cleaned)
  }

  /// How far it isn't proved that nothing is missing or rewritten.
  private var unproved: String {
    let rule = "That nothing is missing or rewritten, only a head kept elsewhere proves"
    guard let newest = kept.newest else {
      return "\(rule): --head gave none, and no snapshot in \(folder) keeps one"
    }
    return "\(rule): up to row \(newest.row) one does, after it none; who a row names, none proves"
  }

  private func words(_ found: KeptHeads.Found) -> String {
    let rows = found.row == 1 ? "row 1 is" : "rows 1 to \(found.row) are"
    guard found.row > 0 else { return "\(found.head.keeper): kept before the first row" }
    return "\(found.head.keeper): \(rows) as when it was kept"
  }

  private func words(ofMissing missing: KeptHead) -> String {
    let place = missing.rows.map { " of row \($0)" } ?? ""
    return "the head\(place) that \(missing.keeper) keeps, \(missing.hash), isn't in it: "
      + "\(found(insteadOf: missing)); an older copy was put back, rows were cut off or written anew, "
      + "or this isn't the register it was kept of"
  }

  private func found(insteadOf missing: KeptHead) -> String {
    guard let row = missing.rows, row <= rows else {
      return "it has \(PlanWords.count(rows, "row"))"
    }
    return "its row \(row) has another hash"
  }
}
