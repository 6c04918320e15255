import CleanText
package import DashboardState
package import ImprovementPlan
package import Listings
package import Register

/// Why something was not recorded.
package enum RecordingRefusal: Error, Equatable, Sendable {
  /// The rules are against it.
  case objections(Objections)
  /// What the person recorded last can't be taken back.
  case undoRefused(Objection)
  /// Somebody else recorded these meanwhile, of the same part of the same action, or took them out: the numbers
  /// of the rows.
  case overtaken([Int], in: Ledger)
  /// The register can't be written, or doesn't tell whether it was.
  case register(RegisterFailure)
  /// What was in doubt before was saved, and is something else: nothing is recorded before the person
  /// knows.
  case foundSaved(FoundSaved)
  /// Another snapshot, which the person has not seen yet, is the newest by now; it is open.
  case snapshotArrived(OpenPlan, Shelf)
  /// A file can't be read that may say what the open snapshot doesn't, or isn't the plan's.
  case unusable(UnusableFile)
  /// Who records can't be told: why, in a sentence without a full stop.
  case unknownPerson(String)
  /// No plan is open that something can be recorded of: why, in a sentence without a full stop.
  case notAllowed(String)
}

extension RecordingRefusal {
  /// - Parameter file: the register's.
  init(_ error: any Error, file: String) {
    self =
      switch error {
      case let refusal as RecordingRefusal: refusal
      case let failure as RegisterFailure: .register(failure)
      default: .register(RegisterFailure(.other("\(error)"), file: file))
      }
  }

  /// The same for the dashboard.
  ///
  /// - Parameter plan: the plan with what was recorded meanwhile.
  func failure(with plan: OpenPlan) -> RecordingFailure {
    switch self {
    case .objections(let objections): .objections(objections)
    case .undoRefused(let objection): .objections(Objections([objection]))
    case .overtaken(let rows, _): .overtaken(rows, plan)
    case .register(let failure):
      failure.doubt.map { .inDoubt($0.cause.cleaned, plan) } ?? .failed(failure.onScreen)
    case .foundSaved(let found): .foundSaved(found, plan)
    case .snapshotArrived(let new, let shelf): .snapshotArrived(new, shelf)
    case .unusable(let file): .notRecordable(file.refusal, plan)
    case .notAllowed(let why), .unknownPerson(let why): .failed(why)
    }
  }
}
