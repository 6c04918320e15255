package import ImprovementPlan

/// All that a store holds, proved: the rows of version 1, which all councils have in common, and each
/// council's own after them.
package struct ProvedRegister: Sendable {
  /// The rows of version 1.
  package let root: CouncilChain
  /// Those of the councils that have rows of their own, by name.
  package let chains: [CouncilChain]
  /// The rows of version 1, then each council's own.
  package let entries: [ProvedRow]

  /// How many rows there are.
  package var count: Int { entries.count }

  /// What is recorded of all councils.
  package var changes: [RecordedChange] { entries.compactMap(\.change) }

  /// How many rows say no more what they said.
  package var redacted: Int {
    entries.count {
      switch $0 {
      case .emptied: true
      // The reason of a redaction can be taken out too.
      case .redaction(let redaction): redaction.reason == nil
      case .change, .unknown: false
      }
    }
  }

  /// How many rows a later version of the program wrote, of kinds that this one doesn't know.
  package var unknown: Int { entries.count(where: \.isUnknown) }

  /// What a council's rows are proved by: its own chain, or that of version 1 where it has no row after it.
  package func chain(of council: String) -> CouncilChain {
    chains.first { $0.council == council } ?? root
  }

  /// The councils of which something is recorded, by name.
  package var councils: [String] {
    Set(chains.map(\.council) + changes.map(\.council)).sorted()
  }
}

extension ProvedRow {
  package var isUnknown: Bool { if case .unknown = self { true } else { false } }
}

/// A row that doesn't hold.
package struct BrokenRow: Error, Equatable, Sendable {
  package let row: Int
  /// Whose row it is; nil where one chain holds them all.
  package let council: String?
  /// What is wrong there.
  package let what: String

  package init(row: Int, of council: String? = nil, _ what: String) {
    self.row = row
    self.council = council
    self.what = what
  }
}

extension RegisterFailure.Reason {
  package init(_ broken: BrokenRow) {
    let council = broken.council.map { "of \($0): " } ?? ""
    self = .damaged(row: broken.row, council + broken.what)
  }
}

extension KeptRows {
  /// Proves all rows.
  ///
  /// - Throws: `BrokenRow` at the first that doesn't hold.
  package func proved() throws -> ProvedRegister {
    var root = CouncilChain(of: "")
    var entries = try naming(nil) { try root.takeAll(of: self) }
    let councils = try self.councils
    var chains: [CouncilChain] = []
    for council in councils {
      var chain = CouncilChain(of: council)
      let own = try naming(councils.count > 1 ? council : nil) { try chain.takeAll(of: self) }
      entries += own.dropFirst(root.mark.number)
      chains.append(chain)
    }
    for row in root.emptied.sorted() where !chains.contains(where: { $0.hasRedaction(of: row) }) {
      throw BrokenRow(row: row, "what it says is gone, and no row says that it was taken out")
    }
    return ProvedRegister(root: root, chains: chains, entries: entries)
  }

  private func naming<Result>(_ council: String?, _ take: () throws -> Result) throws -> Result {
    do {
      return try take()
    } catch RegisterFailure.Reason.damaged(let row?, let what) {
      throw BrokenRow(row: row, of: council, what)
    }
  }
}

extension RowStore {
  /// Reads and proves all there is.
  package func proved() throws(RegisterFailure) -> ProvedRegister {
    do {
      return try look { rows in try rows.proved() }
    } catch let broken as BrokenRow {
      throw RegisterFailure(RegisterFailure.Reason(broken), file: place)
    } catch {
      throw RegisterFailure(error, place: place)
    }
  }
}

extension Register {
  /// What came of proving a whole register.
  package enum Verdict: Sendable {
    case holds(ProvedRegister)
    case broken(BrokenRow)
  }
}
