import CleanText
package import ImprovementPlan

/// What was recorded of one council, in a store.
package struct CouncilRegister: Sendable {
  package let council: String
  private let store: any RowStore

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
  package func read(_ chain: inout CouncilChain) throws(RegisterFailure) -> [RecordedChange] {
    do {
      var longer = chain
      let changes = try store.look { rows in try longer.takeAll(of: rows) }
      chain = longer
      return changes
    } catch {
      throw RegisterFailure(error, place: store.place)
    }
  }

  /// Adds rows as one intent. Text is cleaned, so that what is returned is what everybody will read.
  ///
  /// - Parameters:
  ///   - chain: as far as it was read.
  ///   - basis: the data date of the snapshot they are recorded over.
  ///   - decide: gets the rows that came since and returns what is to be added; what it throws is thrown on,
  ///     and nothing is added. Where it returns nothing, nothing is written.
  /// - Throws: `RegisterFailure`, after which nothing was added but where it is `.cannotTell`; or what
  ///   `decide` throws.
  package func add(
    over basis: Day, by author: Author, at moment: Moment, after chain: CouncilChain,
    _ decide: ([RecordedChange]) throws -> [NewChange]
  ) throws -> [RecordedChange] {
    do {
      return try store.append(to: council, mayMake: chain.isAtStart) { rows in
        var chain = chain
        let since = try chain.takeAll(of: rows)
        let new = try decide(since)
        guard !new.isEmpty else { return RowAddition(nothing: []) }
        let occasion = Occasion(basis: basis, author: author, moment: moment)
        let sealed = try chain.seal(new, on: occasion)
        return RowAddition(
          identity: sealed.identity, rows: sealed.rows, head: chain.mark, result: sealed.changes)
      }
    } catch let failure as RegisterFailure {
      throw failure
    } catch let reason as RegisterFailure.Reason {
      throw RegisterFailure(reason, file: store.place)
    }
  }

  /// Whether the council's chain has a row of this number and hash: what was in doubt is looked up by it,
  /// before anything is written again.
  ///
  /// - Throws: where it can't be read; the doubt stays then.
  package func has(_ head: Register.Mark) throws(RegisterFailure) -> Bool {
    do {
      return try store.look { rows in try rows.has(head, of: council) }
    } catch {
      throw RegisterFailure(error, place: store.place)
    }
  }
}

extension RegisterFailure {
  /// What a store says, in our words.
  fileprivate init(_ error: any Error, place: String) {
    switch error {
    case let failure as RegisterFailure: self = failure
    case let reason as Reason: self.init(reason, file: place)
    default: self.init(.other("\(error)"), file: place)
    }
  }
}
