import DashboardState
package import ImprovementPlan
package import Listings
package import Register
import Settings

/// Opens plans for one person and records what they want changed, by the rules of the plan as it is at
/// that moment. The dashboard and the commands both record through it.
package struct Registrar: Sendable {
  package var bookcase: Bookcase
  /// Who records.
  package let author: Author

  /// Where it records; nil where nothing is.
  package var register: Register? { bookcase.reader?.register }

  package init(_ bookcase: Bookcase, author: Author) {
    self.bookcase = bookcase
    self.author = author
  }

  /// What was recorded, and the plan with it.
  package struct Recorded: Equatable, Sendable {
    package let changes: [RecordedChange]
    package let plan: OpenPlan
  }

  /// Records a request of some actions as one intent: all of it or nothing.
  ///
  /// - Parameter seen: the newest row the person knew of; what somebody else has recorded of the same
  ///   since then is handed back and nothing recorded.
  package mutating func record(
    _ request: UpdateRequest, of actions: [Ref], seen: Int
  ) throws(RecordingRefusal) -> Recorded {
    let request = request.cleaned
    return try add { ledger, today throws(RecordingRefusal) in
      let overwritten = ledger.overwritten(by: request, of: actions, after: seen)
      guard overwritten.isEmpty else { throw .overtaken(overwritten, in: ledger) }
      return try request.changes(to: actions, in: ledger.plan, today: today)
    }
  }

  /// Takes back the newest intent of the person.
  ///
  /// - Parameter expected: the intent the person was shown, which it then has to be.
  package mutating func undo(expecting expected: Int? = nil) throws(RecordingRefusal) -> Recorded {
    let login = author.login
    return try add { ledger, _ throws(RecordingRefusal) in
      do throws(Objection) {
        return try ledger.undoing(newestOf: login, expecting: expected)
      } catch {
        throw .undoRefused(error)
      }
    }
  }

  /// Resolves a contradiction, by the number of the contradicted change.
  package mutating func resolve(
    _ number: Int, keepingRecorded: Bool
  ) throws(RecordingRefusal) -> Recorded {
    try add { ledger, _ throws(RecordingRefusal) in
      do throws(Objection) {
        return try ledger.resolving(number, keepingRecorded: keepingRecorded)
      } catch {
        throw .objections(Objections([error]))
      }
    }
  }

  /// A snapshot that has come since the plan was opened; that nobody can tell whether one has keeps
  /// anything from being recorded.
  private mutating func arrived() throws(RecordingRefusal) -> (OpenPlan, Shelf)? {
    do throws(OpeningFailure) { return try bookcase.openArrived() } catch {
      throw .notAllowed("the snapshots can't be read: " + (error.lines.first ?? "no reason known"))
    }
  }

  private mutating func add(
    _ decide: (Ledger, _ today: Day) throws(RecordingRefusal) -> [NewChange]
  ) throws(RecordingRefusal) -> Recorded {
    let moment = bookcase.clock.now()
    if let (plan, shelf) = try arrived() { throw .snapshotArrived(plan, shelf) }
    let (newest, reader) = try bookcase.whereToRecord()
    do {
      let changes = try reader.register.add(
        to: newest.council, over: newest.snapshot.asAt, by: author, at: moment, after: reader.mark
      ) { since in
        try decide(newest.ledger(of: reader.changes + since), moment.day)
      }
      return Recorded(changes: changes, plan: try bookcase.current())
    } catch {
      throw RecordingRefusal(error, file: reader.register.file)
    }
  }
}

extension Registrar {
  /// Whoever runs the program, with the folders in use, as they configured it.
  package static func current(
    _ paths: Paths, _ configuration: Configuration, asOf: Day? = nil, isReadOnly: Bool = false
  ) -> Registrar {
    let bookcase = Bookcase(
      dataFolder: paths.data.path, asOf: asOf, register: Register(file: paths.register.path),
      isReadOnly: isReadOnly, houseRules: configuration.settings.houseRules)
    return Registrar(bookcase, author: .current(configuration.settings))
  }
}

extension UpdateRequest {
  /// The rows that record this of several actions, or every objection there is to any.
  fileprivate func changes(
    to actions: [Ref], in plan: Snapshot, today: Day
  ) throws(RecordingRefusal) -> [NewChange] {
    var rows: [NewChange] = []
    var against: [Objection] = []
    for ref in actions {
      do throws(Objections) {
        rows += try changes(to: ref, in: plan, today: today)
      } catch {
        against += error.all.map { $0.naming(ref) }
      }
    }
    guard against.isEmpty else { throw .objections(Objections(against)) }
    return rows
  }

  private func changes(
    to ref: Ref, in plan: Snapshot, today: Day
  ) throws(Objections) -> [NewChange] {
    guard let action = plan.action(ref) else {
      throw Objections([Objection(nil, "the plan has no action of this ref")])
    }
    return try changes(to: action, in: plan, today: today)
  }
}

extension Objection {
  fileprivate func naming(_ action: Ref) -> Objection {
    var objection = self
    objection.action = action
    return objection
  }
}
