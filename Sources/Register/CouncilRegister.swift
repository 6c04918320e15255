import CleanText
package import ImprovementPlan

/// What was recorded of one council, in a store.
package struct CouncilRegister: Sendable {
  package let council: String
  package let store: any RowStore

  package init(of council: String, in store: any RowStore) {
    self.council = council.cleaned
    self.store = store
  }

  /// Before anything is read.
  package var start: CouncilChain { CouncilChain(of: council) }

  /// Reads what comes after a chain as far as it was read, and proves it; the chain goes so far then.
  ///
  /// - Returns: the rows, oldest first; of version 1 those of other councils too.
  /// - Throws: `RegisterFailure`, and the chain stays as it was.
  package func read(_ chain: inout CouncilChain) throws(RegisterFailure) -> [ProvedRow] {
    do {
      var longer = chain
      let entries = try store.look { rows in try longer.takeAll(of: rows) }
      chain = longer
      return entries
    } catch {
      throw RegisterFailure(error, place: store.place)
    }
  }

  /// Adds rows as one intent. Text is cleaned, so that what is returned is what everybody will read.
  ///
  /// - Parameters:
  ///   - chain: as far as it was read.
  ///   - decide: gets the rows that came since and returns what is to be added; what it throws is thrown on,
  ///     and nothing is added. Where it returns nothing, nothing is written.
  /// - Throws: `RegisterFailure`, after which nothing was added but where it is `.cannotTell`; or what
  ///   `decide` throws.
  package func add(
    on occasion: Occasion, after chain: CouncilChain, _ decide: ([ProvedRow]) throws -> [NewChange]
  ) throws -> Addition {
    try append(after: chain) { chain, since in
      try chain.seal(try decide(since), on: occasion)
    }
  }

  /// Takes out what a row says. The row stays, with a row that says who took that out, when and why.
  ///
  /// - Throws: `RegisterFailure`, as `add`; also where the row isn't there, says nothing that could be taken
  ///   out, or was emptied before.
  @discardableResult
  package func redact(
    _ number: Int, reason: String, on occasion: Occasion
  ) throws(RegisterFailure) -> Redaction? {
    do {
      let addition = try append(after: start) { chain, entries in
        let row = try entries.redactable(number, council: council)
        return [try chain.seal(row, number: number, reason: reason, on: occasion)]
      }
      guard case .redaction(let redaction) = addition.added.first else { return nil }
      return redaction
    } catch {
      throw RegisterFailure(error, place: store.place)
    }
  }

  /// Takes out what the store may have left of what was taken out.
  ///
  /// - Throws: `.cannotTell`, as traces may be left.
  package func wipe() throws(RegisterFailure) {
    do { try store.wipe() } catch { throw RegisterFailure(error, place: store.place) }
  }

  private func append(
    after chain: CouncilChain, _ seal: (inout CouncilChain, [ProvedRow]) throws -> [SealedRow]
  ) throws -> Addition {
    do {
      return try store.append(to: council, mayMake: chain.mayBegin) { rows in
        var chain = chain
        let since = try chain.takeAll(of: rows)
        let sealed = try seal(&chain, since)
        let addition = Addition(since: since, added: sealed.map(\.entry), chain: chain)
        guard let identity = sealed.first?.identity else { return RowAddition(nothing: addition) }
        return RowAddition(
          identity: identity, rows: sealed.map(\.row), head: chain.mark, result: addition)
      }
    } catch let reason as RegisterFailure.Reason {
      throw RegisterFailure(reason, file: store.place)
    }
  }

  /// Whether the council's chain has a row of this number and hash, on the disk: what was in doubt is looked
  /// up by it, before anything is written again.
  ///
  /// - Throws: where it can't be read, or is there and can't be told to be on the disk; the doubt stays then.
  package func has(_ head: Register.Mark) throws(RegisterFailure) -> Bool {
    do {
      return try store.outlasts(head, of: council)
    } catch {
      throw RegisterFailure(error, place: store.place)
    }
  }
}

/// What came of adding rows.
package struct Addition: Sendable {
  /// The rows that others added since the chain was read.
  package let since: [ProvedRow]
  package let added: [ProvedRow]
  /// The chain with both.
  package let chain: CouncilChain

  package var changes: [RecordedChange] { added.compactMap(\.change) }
}

extension RegisterFailure {
  /// What a store says, in our words.
  init(_ error: any Error, place: String) {
    switch error {
    case let failure as RegisterFailure: self = failure
    case let reason as Reason: self.init(reason, file: place)
    default: self.init(.other("\(error)"), file: place)
    }
  }
}
