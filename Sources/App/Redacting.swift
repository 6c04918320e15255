import CleanText
package import ImprovementPlan
package import Register
import SnapshotFiles

/// What came of taking out what a row said.
package struct Redacted: Sendable {
  /// nil where it can't be told whether it was taken out; `failure` says why.
  package let takenOut: TakenOut?
  /// Whether it was taken out before, and only its traces are now.
  package let wasTakenOutAlready: Bool
  /// What may still say it.
  package let places: PlacesOfText
  /// What else is so now, and has to be known, a line each.
  package let consequences: [String]
  /// Why it can't be told whether it is taken out, or all traces of it are gone.
  package let failure: RegisterFailure?
}

/// Where what was taken out of the register may still be said.
package struct PlacesOfText: Equatable, Sendable {
  /// The snapshots that were frozen with it, and the files of the council's folder that have its text, from
  /// the data folder on.
  package var files: [String] = []
  /// Those that can't be read, so that nobody knows whether they have it.
  package var unread: [String] = []
  /// The other rows of the council that have its text.
  package var rows: [Int] = []
}

extension Registrar {
  /// Takes out what a row of the open plan's register says. Where that was done before, its traces are taken
  /// out once more.
  package mutating func redact(
    _ number: Int, reason: String
  ) throws(RecordingRefusal) -> Redacted {
    let against = UpdateRequest.objections(toReason: reason.cleaned)
    guard against.isEmpty else { throw .objections(Objections(against)) }
    let author = try recorder()
    let place = try bookcase.whereToRecord()
    if let failure = place.reader.failure { throw .register(failure) }
    let row = place.reader.changes.first { $0.number == number }
    let before = try place.ledger(of: place.reader.changes, today: today)
    var search = SearchForText(row, number, of: place.newest, proved: place.reader)
    guard !search.isSaid(in: reason.cleaned) else {
      throw .objections(
        Objections([
          Objection(.text(.reason), "it says what is to be taken out; expected why without that")
        ]))
    }
    // Where the folder can't be listed, nothing is taken out of which nobody could say where else it is.
    let known = try search.places(of: bookcase)
    let isNew = place.reader.takenOut.allSatisfy { $0.row != number }
    let failure = try isNew ? take(number, out: place, reason, by: author) : place.reader.wipe()
    if let failure, failure.doubt != nil {
      return Redacted(
        takenOut: nil, wasTakenOutAlready: false, places: known, consequences: [], failure: failure)
    }
    let after = bookcase.refreshedReader ?? place.reader
    search.reader = after
    // A snapshot that was frozen meanwhile is looked at now.
    let places = (try? search.places(of: bookcase)) ?? known.withoutTheFolder(place.newest.council)
    return Redacted(
      takenOut: after.takenOut.first { $0.row == number }, wasTakenOutAlready: !isNew,
      places: places,
      consequences: isNew ? consequences(of: number, before, of: place.newest, after) : [],
      failure: failure ?? after.failure)
  }

  /// - Returns: why it can't be told whether it was taken out, or its traces are gone; nil where all is well.
  private func take(
    _ number: Int, out place: Recordable, _ reason: String, by author: Author
  ) throws(RecordingRefusal) -> RegisterFailure? {
    let occasion = Occasion(
      over: place.newest.snapshot.asAt, by: author, at: bookcase.clock.now())
    do throws(RegisterFailure) {
      try place.reader.redact(number, reason: reason, on: occasion)
    } catch {
      guard error.doubt != nil else { throw .register(error) }
      return error
    }
    return place.reader.wipe()
  }

  /// What follows from it that the person may not expect.
  private func consequences(
    of number: Int, _ before: Ledger, of newest: NewestSnapshot, _ reader: RegisterReader
  ) -> [String] {
    let after = newest.ledger(of: reader.changes, in: reader, today: today).ledger
    let stoodAgainst = before.changes.filter { change in
      guard case .undo(number) = change.change else { return false }
      let standing = before.standing(of: change.number)
      return standing == .carriesOn || standing == .contradicted
    }
    let told = Set(before.contradictions.map(\.change.number))
    let contradicted = after.contradictions.map(\.change.number).filter { !told.contains($0) }
    return stoodAgainst.map {
      "row \($0.number) took it back and says nothing without it: a snapshot has it, and stands as it "
        + "is; record what is so"
    }
      + contradicted.map {
        "row \($0) was recorded on top of it and contradicts the snapshot now: board conflicts lists it"
      }
  }
}

extension PlacesOfText {
  /// The same where the folder couldn't be listed again.
  fileprivate func withoutTheFolder(_ council: String) -> PlacesOfText {
    var places = self
    places.unread.append("\(council)/")
    return places
  }
}

extension Registrar {
  /// What was taken out since a snapshot's rows were read: a snapshot of before has it still. Nothing where
  /// nothing was.
  ///
  /// - Throws: that the register can't be read to tell.
  package mutating func takenOut(since trail: Trail?) throws(RegisterFailure) -> [TakenOut] {
    guard let reader = bookcase.refreshedReader else { return [] }
    if let failure = reader.failure { throw failure }
    let rows = trail?.rows ?? 0
    return reader.takenOut.filter { $0.number > rows && $0.row <= rows }
  }
}
