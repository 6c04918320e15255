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
        the register's file, and the plan is reckoned as if it had never been said. 'board history \
        --format json' has the numbers of rows. It can't be undone.

        Snapshots are never altered: those that were frozen with it, or have its text, are named, as are \
        copies of the register, printed slides and what was read out yours to find. Ends with 2 where there \
        is no such row, or it says nothing that could be taken out, with 4 where the register may not be \
        written, with 5 where it can't be told whether it was.
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
      let takenOut = TakenOut(redacted.redaction)
      let council = register.plan.council
      let line = takenOut.line(reference: register.today) ?? "row \(number): taken out"
      let snapshots = redacted.snapshots.map {
        "\($0) was frozen with it or has its text, and stays as it is: take it out, or mend it by hand"
      }
      let unread = redacted.unread.map {
        "\($0) can't be read, so that nobody knows whether it has the text: look by hand"
      }
      options.output.showDone(
        text: ([line] + snapshots + unread).map { $0.cleaned + "\n" }.joined(),
        json: takenOutJSON(
          takenOut, of: council, snapshots: redacted.snapshots, unread: redacted.unread))
    }
  }
}

extension TakenOut {
  init(_ redaction: Redaction) {
    self.init(
      number: redaction.envelope.number, at: redaction.envelope.at, by: redaction.envelope.by,
      row: redaction.row,
      of: redaction.of.map {
        Facts(
          at: $0.at, by: $0.by, kind: $0.kind,
          subject: $0.subject.kind == "action" ? $0.subject.ref : $0.subject.text)
      }, reason: redaction.reason)
  }
}
