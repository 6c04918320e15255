import App
import ArgumentParser
import CleanText
import ImprovementPlan
import Listings
import Register
import Reports

extension Board {
  struct Update: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Record what changed of one or more actions.",
      discussion: """
        All of it is recorded as one intent, or nothing is. The rules are the dashboard's: legal next \
        states only; a reason for every new date and for amber and red; evidence for what is \
        embedded. A new date with no approval is proposed, and not in force until the board \
        approves it: 'board update P12 --approved-by "Improvement board" --meeting B16'.

        Ends with 0 when recorded, 2 where the rules are against it or the newest snapshot can't be \
        read, 3 where the same was changed meanwhile, 4 where the register may not be written, 5 where it \
        can't be told whether it was recorded: look with 'board history' before you say it again.
        """)

    @Argument(help: "The refs of the actions.", transform: ref(_:))
    var refs: [Ref]
    @OptionGroup(title: "What changed") var changed: UpdateOptions
    @Option(
      name: .customLong("if-unchanged-since"),
      help: """
        Record only if nothing of the same was changed after this row, the number after + in the \
        mark; without it, the newest row there is. What was changed and taken back since is \
        unchanged.
        """)
    var seen: Int?
    @OptionGroup var options: RecordingOptions

    func run() throws {
      // Not in `validate`, which would hide an option that isn't known.
      guard !changed.isEmpty else {
        options.output.end(
          .badInput, "use", ["found no change; expected one of --state, --note, --due, …"])
      }
      var register = options.openToRecord()
      guard (0...register.plan.seen).contains(seen ?? 0) else {
        options.output.end(
          .badInput, "use",
          ["--if-unchanged-since: found \(seen ?? 0); expected 0 to \(register.plan.seen)"])
      }
      let request = request(in: register.plan.snapshot, today: register.today)
      let recorded = options.output.recording(today: register.today) {
        () throws(RecordingRefusal) in
        try register.registrar.record(
          request, of: uniqueRefs(in: register.plan.snapshot), seen: seen ?? register.plan.seen)
      }
      options.output.show(recorded, today: register.today)
      // A path with a slip in it makes a register of its own, and what was recorded seems gone.
      if recorded.isNew, let file = register.registrar.register?.place {
        sayError(["this is a new register: \(file)"])
      }
    }

    private func uniqueRefs(in plan: Snapshot) -> [Ref] {
      var known: Set<Ref> = []
      return refs.map { plan.ref(meantBy: $0.text) }.filter { known.insert($0).inserted }
    }

    private func request(in plan: Snapshot, today: Day) -> UpdateRequest {
      do {
        return try changed.request(in: plan, today: today)
      } catch {
        options.output.end(.badInput, "use", [error.description])
      }
    }
  }
}

extension OutputOption {
  /// Prints what was recorded.
  func show(_ recorded: Registrar.Recorded, today: Day) {
    let ledger = recorded.plan.ledger ?? Ledger(recorded.changes, over: recorded.plan.snapshot)
    showDone(
      text: recordedText(recorded.changes, in: ledger, reference: today, namingCouncil: true),
      json: recordedJSON(recorded.changes, in: ledger, of: recorded.plan.council))
  }
}

/// Reads a ref of the command line.
func ref(_ text: String) throws -> Ref {
  guard !text.isEmpty, text.cleaned == text else {
    throw ValidationError("found “\(text.cleaned)”, expected a ref like P12")
  }
  return Ref(text)
}
