import App
import ArgumentParser
import CleanText
import FoundationEssentials
import ImprovementPlan
import Listings
import Register
import RegisterSQLite
import Reports
import SnapshotFiles

/// What every command takes that reads or writes what was recorded of a plan.
struct RecordingOptions: ParsableArguments {
  @OptionGroup var place: DataOptions
  @OptionGroup var council: PlanOption
  @OptionGroup var recorded: RegisterOption
  @OptionGroup var output: OutputOption

  /// The same to record over it, or to freeze it: ends the program too where nobody can tell that it is the plan
  /// to record in.
  ///
  /// - Parameter holding: what is done with the register then.
  func openToRecord(holding: Holding = .toRecord) -> OpenRegister {
    let register = open(holding: holding)
    let faults = register.plan.faults
    if !faults.isEmpty { output.end(.badInput, "unusable", faults) }
    return register
  }

  /// Opens the plan with what was recorded over it; ends the program where it can't be.
  func open(holding: Holding = .toRead) -> OpenRegister {
    let surroundings = Surroundings.ofProgram()
    let paths = Paths(data: place.data, register: recorded.register, surroundings)
    let configuration = Configuration(paths)
    do throws(OpeningFailure) {
      var registrar = try Registrar.current(paths, configuration, holding: holding)
      sayError(paths.warnings + configuration.warningLines)
      let (plan, _) = try registrar.bookcase.plan(of: council.plan, on: nil)
      if let failure = registrar.bookcase.registerFailure { output.end(failure) }
      sayError([registrar.bookcase.unknownRows].compactMap(\.self))
      sayError(plan.cautions)
      return OpenRegister(
        registrar: registrar, plan: plan, dataFolder: paths.data.path)
    } catch {
      output.end(.badInput, "not-found", error.lines)
    }
  }
}

/// A plan with its register, for one command.
struct OpenRegister {
  var registrar: Registrar
  let plan: OpenPlan
  let dataFolder: String
  /// The day it is at this moment.
  var today: Day { registrar.today }

  /// That the register holds changes of councils no plan is of, in lines.
  var unseenChanges: [String] { registrar.bookcase.unseenChanges }

  var ledger: Ledger { plan.ledger ?? Ledger([], over: plan.snapshot) }
}

/// How a command prints.
struct OutputOption: ParsableArguments {
  @Option(
    help: "How to print: text, or json for scripts; faults too then \(Format.values).",
    completion: .list(Format.names), transform: choice(of: Format.self))
  var format = Format.text

  enum Format: String, CaseIterable {
    case text, json
  }

  /// Prints what a command found, in the form asked for, and ends where that can't be printed.
  func show(text: @autoclosure () -> String, json: @autoclosure () -> String) {
    if format == .json { tellAsItIs(json()) } else { tell(text()) }
  }

  /// Prints what is recorded or written now, in the form asked for.
  func showDone(text: @autoclosure () -> String, json: @autoclosure () -> String) {
    tellDone(format == .json ? json() : inLocale(text()))
  }

  /// Says why a command did nothing, in the form asked for, and ends with a code: text on the error
  /// output, JSON where a script reads.
  ///
  /// - Parameter kind: what sort of fault it is, for scripts.
  func end(
    _ code: ExitCode, _ kind: String, _ lines: [String], objections: [Objection] = [],
    changes: (rows: [RecordedChange], ledger: Ledger)? = nil, sought: SoughtRow? = nil
  ) -> Never {
    let lines = lines.map(\.cleaned)
    if format == .json {
      let text = failureJSON(
        kind, lines: lines, objections: objections, changes: changes, sought: sought)
      if say(text) { Board.exit(withError: code) }
    }
    fail(lines, code)
  }

  /// Does what records something; says why where it was not recorded, and ends.
  func recording<Result>(
    today: Day, _ record: () throws(RecordingRefusal) -> Result
  ) -> Result {
    do throws(RecordingRefusal) { return try record() } catch { end(error, today: today) }
  }

  /// Says why the register can't be used, and ends.
  func end(_ failure: RegisterFailure) -> Never {
    guard let doubt = failure.doubt else { end(failure.code, "register", [failure.description]) }
    end(
      failure.code, "cannot-tell", [failure.description],
      sought: doubt.head.map { SoughtRow(number: $0.number, hash: $0.hash, isThere: doubt.isThere) }
    )
  }

  private func end(_ refusal: RecordingRefusal, today: Day) -> Never {
    switch refusal {
    case .objections(let objections):
      end(
        .badInput, "objections", objections.all.map(\.line), objections: objections.all)
    case .undoRefused(let objection): end(.conflict, "conflict", [objection.line])
    case .overtaken(let rows, let ledger):
      let told = historyText(rows, in: ledger, reference: today).split(separator: "\n")
      end(
        .conflict, "changed-meanwhile",
        ["recorded meanwhile, so that nothing of yours was:"] + told.map(String.init)
          + ["--if-unchanged-since \(rows.last ?? 0) records yours on top"],
        changes: (rows.compactMap(ledger.change), ledger))
    case .register(let failure): end(failure)
    case .foundSaved(let found):
      // One command records one thing; where it is in doubt, the command has ended.
      let row = found.changes.last?.number ?? 0
      end(.cannotTell, "cannot-tell", ["row \(row) was in doubt, and is there"])
    case .snapshotArrived(let plan, _):
      end(
        .conflict, "snapshot-arrived",
        [
          "a snapshot of \(plan.snapshot.asAt.medium) arrived meanwhile, so that nothing was recorded"
        ])
    case .unusable(let file): end(.badInput, "unusable", [file.notice])
    case .unknownPerson(let why): end(.badInput, "unusable", [why])
    case .notAllowed(let why): end(.notAllowed, "not-allowed", [why])
    }
  }
}

extension Objection {
  /// The action, the part of the request and the words.
  fileprivate var line: String {
    let told = [action?.text, part?.optionName, words].compactMap(\.self).joined(separator: ": ")
    guard isQuestion else { return told }
    return switch part {
    case .approval: told + " --any-approver says yes"
    case .text(.lead): told + " --any-lead says yes"
    case .due: told + " --second-date says yes"
    default: told + " --without-evidence says yes"
    }
  }
}

extension UpdateRequest.Part {
  /// What the command line calls it.
  fileprivate var optionName: String {
    switch self {
    case .text(let text): "--\(text.option)"
    case .approval: "--approved-by"
    case .approvalDay: "--approved-on"
    case .state, .rating, .impact, .note, .evidence, .due, .meeting:
      "--\(name)"
    }
  }
}

extension RegisterFailure {
  var code: ExitCode {
    switch reason {
    case .notPermitted, .busy, .disk, .somebodyPresents: .notAllowed
    case .cannotTell, .tracesLeft: .cannotTell
    case .absent, .missing, .replaced, .newer, .damaged, .other: .badInput
    }
  }
}
