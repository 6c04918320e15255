import ArgumentParser
import App
import CleanText
import ImprovementPlan
import Register
import Reports

/// A register that is consistent with itself, held against the heads that were kept of it.
struct KeptProof {
  let file: String
  let register: ProvedRegister
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
    (register.lines(in: file) + unproved + kept.found.map(words)).map { $0.cleaned + "\n" }.joined()
  }

  var json: String {
    verdictJSON(
      register.facts, provedRows: provedRows,
      kept: kept.found.map { .init(keeper: $0.head.keeper, head: $0.head.hash, row: $0.row) }
        + kept.missing.map { .init(keeper: $0.keeper, head: $0.hash, row: nil) },
      unreadable: unreadable, words: faults.isEmpty ? nil : faults.joined(separator: "\n").cleaned)
  }

  /// How many rows heads prove, of all councils together.
  private var provedRows: Int {
    let root = register.root.mark.number
    let proved = register.councils.map { kept.newest(of: $0)?.row ?? 0 }
    return (proved.map { min($0, root) }.max() ?? kept.newest(of: nil)?.row ?? 0)
      + proved.reduce(0) { $0 + max(0, $1 - root) }
  }

  /// How far it isn't proved that nothing is missing or rewritten.
  private var unproved: [String] {
    let rule = "That nothing is missing or rewritten, only a head kept elsewhere proves"
    // A head that was kept before the first row proves nothing of any.
    let newest = register.told.map { council in
      (council: council, found: kept.newest(of: council).flatMap { $0.row > 0 ? $0 : nil })
    }
    guard newest.contains(where: { $0.found != nil }) else {
      return ["\(rule): --head gave none, and no snapshot in \(folder) keeps one"]
    }
    let isOne = newest.count == 1
    let proved = newest.map { council, found in
      (isOne ? "" : "of \(council ?? "") ")
        + (found.map { "up to row \($0.row) one does, after it none" } ?? "none does")
    }
    return ["\(rule): \(proved.joined(separator: "; ")); who a row names, none proves"]
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
    let rows = missing.council.map { register.chain(of: $0).mark.number } ?? register.count
    guard let row = missing.rows, row <= rows else {
      return "it has \(PlanWords.count(rows, "row"))"
    }
    return "its row \(row) has another hash"
  }
}

extension ProvedRegister {
  /// The councils that have a line of their own; one without a name where one says all.
  var told: [String?] {
    let councils = councils
    return chains.isEmpty || councils.count < 2 ? [councils.first] : councils
  }

  /// That it is consistent with itself, with the heads to keep.
  func lines(in file: String) -> [String] {
    let rows = "\(file): \(PlanWords.count(count, "row")), consistent with itself"
    let heads =
      told.count == 1
      ? ["\(rows); head \(chain(of: told[0] ?? "").mark.hash)"]
      : [rows]
        + councils.map { council in
          let mark = chain(of: council).mark
          return "\(council): \(PlanWords.count(mark.number, "row")), head \(mark.hash)"
        }
    let gone = redacted > 0 ? ["\(PlanWords.count(redacted, "row")) taken out"] : []
    return heads + gone + [unknownWords].compactMap(\.self)
  }

  /// The same for scripts.
  var facts: RegisterFacts {
    RegisterFacts(
      rows: count, head: told.count == 1 ? chain(of: told[0] ?? "").mark.hash : nil,
      redacted: redacted,
      chains: chains.map {
        .init(council: $0.council, rows: $0.mark.number, head: $0.mark.hash)
      })
  }
}
