import App
import ArgumentParser
import ImprovementPlan
import Listings
import Reports

extension Board {
  struct History: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print what was recorded of an action or of the whole plan, newest first.")

    @Argument(help: "The ref of an action; the whole plan where there is none.", transform: ref(_:))
    var action: Ref?
    @Option(help: "Only what this filter finds, as / does in the dashboard: 'by:head audit'.")
    var filter = ""
    @OptionGroup var options: RecordingOptions

    func run() {
      let register = options.open()
      let (ledger, today) = (register.ledger, register.today)
      if let action, register.plan.action(action) == nil, ledger.history(of: action).isEmpty {
        options.output.end(
          .badInput, "not-found",
          [words(forMissing: action, in: register)] + register.plan.faults)
      }
      sayError(register.unseenChanges)
      let rows = rows(of: register.plan, today: today)
      let text = historyText(rows, in: ledger, reference: today)
      options.output.show(
        text: text.isEmpty ? none : text,
        json: historyJSON(rows, in: ledger, of: register.plan.council))
      // Rows are the register's, and as true without the newest snapshot; that there is one must be known.
      if !register.plan.faults.isEmpty { fail(register.plan.faults) }
    }

    private func words(forMissing action: Ref, in register: OpenRegister) -> String {
      register.registrar.bookcase.words(
        forMissing: action.text, "action ", in: register.plan.council, of: register.plan.snapshot)
    }

    private var none: String {
      let whose = action.map { " of \($0)" } ?? ""
      return filter.isEmpty
        ? "Nothing is recorded\(whose) yet\n" : "Nothing recorded\(whose) fits the filter\n"
    }

    private func rows(of plan: OpenPlan, today: Day) -> [Int] {
      let filter = Filter(filter)
      if let problem = filter.problems.first {
        options.output.end(.badInput, "use", ["--filter: \(problem)"])
      }
      let place = action.map(Place.history) ?? .view(.history)
      return Desk(plan: plan, comparison: nil, calendar: nil, today: today)
        .entries(of: .place(place), filter: filter, order: .planOrder)
        .compactMap {
          switch $0 {
          case .recorded(let number), .takenOut(let number): number
          default: nil
          }
        }
    }
  }
}
