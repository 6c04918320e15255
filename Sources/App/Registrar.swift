package import DashboardState
package import ImprovementPlan
package import Listings
import Register
package import RegisterSQLite
import Settings

/// Opens plans for one person and records what they want changed, by the rules of the plan as it is at
/// that moment. The dashboard and the commands both record through it.
package struct Registrar: Sendable {
  package var bookcase: Bookcase
  /// Who records.
  package var author: Author { person.author }
  private let person: Person
  /// What was to be recorded and may have been.
  private var inDoubt: WishInDoubt?

  /// Where it records; nil where nothing is.
  package var register: SQLiteRegister? { bookcase.reader?.register }

  /// The day it is at this moment.
  package var today: Day { bookcase.clock.now().day }

  package init(_ bookcase: Bookcase, author: Author) {
    self.init(bookcase, .known(author))
  }

  package init(_ bookcase: Bookcase, _ person: Person) {
    self.bookcase = bookcase
    self.person = person
  }

  /// Why nothing is recorded by the person; nil where they are known.
  var personFault: String? { person.fault }

  /// Who records.
  ///
  /// - Throws: that nobody can tell.
  func recorder() throws(RecordingRefusal) -> Author {
    if let fault = personFault { throw .unknownPerson(fault) }
    return author
  }

  /// What was recorded, and the plan with it.
  package struct Recorded: Equatable, Sendable {
    package let changes: [RecordedChange]
    package let plan: OpenPlan
    /// Whether they are the first that were ever recorded there.
    package var isNew = false
  }

  /// Records a request of some actions as one intent: all of it or nothing.
  ///
  /// - Parameter seen: the newest row the person knew of; what somebody else has recorded of the same
  ///   since then is handed back and nothing recorded.
  package mutating func record(
    _ request: UpdateRequest, of actions: [Ref], seen: Int
  ) throws(RecordingRefusal) -> Recorded {
    let request = request.cleaned
    do throws(RecordingRefusal) {
      return try add(.record(request, actions, seen: seen)) {
        ledger, today, _ throws(RecordingRefusal) in
        let overwritten = ledger.overwritten(by: request, of: actions, after: seen)
        guard overwritten.isEmpty else { throw .overtaken(overwritten, in: ledger) }
        return try request.changes(to: actions, in: ledger.plan, today: today)
      }
    } catch {
      throw seeking(error, asked: request)
    }
  }

  /// Takes back the newest intent of the person.
  ///
  /// - Parameter expected: the intent the person was shown, which it then has to be.
  package mutating func undo(expecting expected: Int? = nil) throws(RecordingRefusal) -> Recorded {
    let login = author.login
    return try add(.undo(expected)) { ledger, _, _ throws(RecordingRefusal) in
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
    try add(.resolve(number, keepingRecorded: keepingRecorded)) {
      ledger, _, next throws(RecordingRefusal) in
      do throws(Objection) {
        return try ledger.resolving(number, keepingRecorded: keepingRecorded, next: next)
      } catch {
        throw .objections(Objections([error]))
      }
    }
  }

  /// What was recorded over the newest snapshot, to make the next one of, and how far the register went.
  package mutating func ledgerToFreeze() throws(RecordingRefusal) -> (
    ledger: Ledger, trail: Trail?
  ) {
    if let (plan, shelf) = try arrived() { throw .snapshotArrived(plan, shelf) }
    let place = try bookcase.whereToRecord()
    if let failure = place.reader.failure { throw .register(failure) }
    let ledger = try place.ledger(of: place.reader.changes, today: bookcase.clock.now().day)
    return (ledger, place.reader.trail)
  }

  /// A snapshot that has come since the plan was opened.
  private mutating func arrived() throws(RecordingRefusal) -> (OpenPlan, Shelf)? {
    do throws(OpeningFailure) { return try bookcase.openArrived() } catch {
      throw bookcase.unlisted(error)
    }
  }

  /// - Parameter decide: gets also the number that the first of its rows will have.
  private mutating func add(
    _ wish: Wish,
    _ decide: (Ledger, _ today: Day, _ next: Int) throws(RecordingRefusal) -> [NewChange]
  ) throws(RecordingRefusal) -> Recorded {
    if let found = try lookUp(wish) { return found }
    let author = try recorder()
    let moment = bookcase.clock.now()
    if let (plan, shelf) = try arrived() { throw .snapshotArrived(plan, shelf) }
    let place = try bookcase.whereToRecord()
    let (newest, reader) = (place.newest, place.reader)
    do {
      let occasion = Occasion(over: newest.snapshot.asAt, by: author, at: moment)
      let addition = try reader.add(on: occasion) { since in
        if since.contains(where: \.isUnknown) {
          throw RecordingRefusal.notAllowed(
            "a newer version of this program has recorded something")
        }
        let ledger = try place.ledger(of: reader.changes(with: since), today: moment.day)
        return try decide(ledger, moment.day, reader.mark.number + since.count + 1)
      }
      return Recorded(
        changes: addition.changes, plan: bookcase.shown(addition, over: newest),
        isNew: reader.isNew && addition.changes.first?.number == 1)
    } catch {
      let refusal = RecordingRefusal(error, file: reader.register.file)
      inDoubt = WishInDoubt(wish, of: newest.council, refusal) ?? inDoubt
      throw refusal
    }
  }

  /// Looks up what is in doubt, before anything is written again.
  ///
  /// - Returns: what was recorded, where it is what is wished once more; nil where nothing is in doubt.
  private mutating func lookUp(_ wish: Wish) throws(RecordingRefusal) -> Recorded? {
    guard let doubtful = inDoubt, let reader = bookcase.reader, let newest = bookcase.newest else {
      return nil
    }
    let isSame =
      doubtful.council == newest.council
      && doubtful.wish.isSame(as: wish, before: doubtful.head.number)
    guard isSame || !doubtful.isTold else { return nil }
    guard try reader.isKept(doubtful) else {
      inDoubt = nil
      return nil
    }
    let plan = bookcase.current(over: newest)
    let found = bookcase.foundSaved(doubtful)
    if isSame, !found.isTakenBack, !found.isTakenOut {
      inDoubt = nil
      return Recorded(changes: found.changes, plan: plan)
    }
    guard !doubtful.isTold else { return nil }
    inDoubt?.isTold = true
    throw .foundSaved(found)
  }
}

extension Registrar {
  /// What became of what may have been recorded, looked up once more; nil where nothing is in doubt, or
  /// the person was told.
  package mutating func endOfDoubt() -> EndOfDoubt? {
    guard let inDoubt, !inDoubt.isTold, let reader = bookcase.reader else { return nil }
    do throws(RecordingRefusal) {
      guard try reader.isKept(inDoubt) else { return .notSaved }
    } catch {
      return .cannotTell(row: inDoubt.head.number)
    }
    guard let newest = bookcase.newest else { return .cannotTell(row: inDoubt.head.number) }
    _ = bookcase.current(over: newest)
    return .saved(bookcase.foundSaved(inDoubt))
  }
}

extension RegisterReader {
  /// - Throws: that it still can't be told.
  fileprivate func isKept(_ doubtful: WishInDoubt) throws(RecordingRefusal) -> Bool {
    do throws(RegisterFailure) {
      return try has(doubtful.head, of: doubtful.council)
    } catch {
      let doubt = Doubt(head: doubtful.head, isThere: false, cause: error.words)
      throw .register(RegisterFailure(.cannotTell(doubt), file: register.file))
    }
  }
}

extension Registrar {
  /// Whoever runs the program, with the folders in use, as they configured it.
  ///
  /// - Parameter holding: for what the register stays open once it was read.
  /// - Throws: why it can't be known which figures are to be hidden, or where the plans are.
  package static func current(
    _ paths: Paths, _ configuration: Configuration, asOf: Day? = nil, isReadOnly: Bool = false,
    holding: Holding = .toRead
  ) throws(OpeningFailure) -> Registrar {
    let houseRules = try configuration.houseRules()
    if let doubt = paths.doubt { throw OpeningFailure(doubt.words) }
    let register = SQLiteRegister(file: paths.register.path)
    register.hold(holding)
    let bookcase = Bookcase(
      dataFolder: paths.data.path, asOf: asOf, register: register, isReadOnly: isReadOnly,
      houseRules: houseRules)
    return Registrar(bookcase, .current(configuration.settings))
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
