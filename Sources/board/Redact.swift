import App
import ArgumentParser
import CleanText
import ImprovementPlan
import Listings
import Register
import Reports

extension Board {
  struct Redact: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take out of the register what a row says, such as a child's name.",
      discussion: """
        The row stays, with a row that says who took that out, when and why; the text itself is gone from \
        the register's file, and the plan is reckoned as if it had never been said. 'board history' \
        has the numbers of rows. It can't be undone.

        Snapshots are never altered: those that were frozen with it, or have its text, are named, as are \
        copies of the register, printed slides and what was read out yours to find. So are the council's \
        other rows that have its text, each to be taken out by itself. Asked once more of the same row, it removes what \
        traces were left. Ends with 2 where there is no such row, or it says nothing that could be taken out, \
        with 4 where the register may not be written, with 5 where it can't be told whether it was taken out, \
        or whether traces of it are left.
        """)

    @Argument(help: "The number of the row.")
    var number: Int
    @Option(help: "Why it should never have been written; without what it said.")
    var reason: String
    @OptionGroup var options: RecordingOptions

    func validate() throws {
      guard reason.contains(where: { !$0.isWhitespace }) else {
        throw ValidationError("--reason: found none; expected why, without what it said")
      }
    }

    func run() {
      var register = options.open()
      let redacted = options.output.recording(today: register.today) {
        () throws(RecordingRefusal) in
        try register.registrar.redact(number, reason: reason)
      }
      let council = register.plan.council
      options.output.showDone(
        text: redacted.lines(number, of: council, today: register.today)
          .map { $0.cleaned + "\n" }.joined(),
        json: redactedJSON(redacted, of: council))
      if let failure = redacted.failure { fail([failure.description], failure.code) }
    }
  }
}

extension Redacted {
  fileprivate func lines(_ number: Int, of council: String, today: Day) -> [String] {
    let already = wasTakenOutAlready ? "; its traces were looked for once more" : ""
    let line = takenOut.map {
      ($0.line(number, reference: today) ?? "row \(number): taken out") + already
    }
    let files = places.files.map {
      "\($0) was frozen with it or has its text, and stays as it is: take it out, or mend it by hand"
    }
    let unread = places.unread.map {
      "\($0) can't be read, so that nobody knows whether it has the text: look by hand"
    }
    let rows = places.rows.map { "row \($0) has its text too: board redact \($0) takes that out" }
    return [line].compactMap(\.self) + consequences + rows + files + unread
  }
}

private func redactedJSON(_ redacted: Redacted, of council: String) -> String {
  takenOutJSON(
    redacted.takenOut, of: council, files: redacted.places.files, unread: redacted.places.unread,
    rows: redacted.places.rows, consequences: redacted.consequences,
    failure: redacted.failure?.description)
}
