import ImprovementPlan

/// A row of the register as scripts read it; what a kind of change doesn't have is left out.
struct RowJSON: Encodable {
  var number: Int
  var intent: Int
  /// When, with the offset from UTC: `2026-11-18T14:02:07+01:00`.
  var at: String
  /// The day it counts as of, where its clock was off; left out where nothing speaks against the clock.
  var countsAs: String?
  var login: String
  var role: String?
  var council: String
  var action: String
  /// The data date of the snapshot it was recorded over.
  var basis: String
  var kind: String
  var from: String?
  var to: String?
  var why: String?
  var evidence: EvidenceJSON?
  var approval: ApprovalJSON?
  /// The number of the row that this takes back.
  var undoes: Int?
  /// What became of it: carries-on, settled, replaced, contradicted, undone or undoes.
  var standing: String?
  /// The number of the row that took it back.
  var undoneBy: Int?
  /// The change in a sentence.
  var words: String

  init(_ row: RecordedChange, in ledger: Ledger) {
    number = row.number
    intent = row.intent
    at = row.at.iso
    countsAs = row.isClockOff ? row.day.iso : nil
    login = row.by.login
    role = row.by.role
    council = row.council
    action = row.action.text
    basis = row.basis.iso
    kind = row.change.kind.name
    (from, to) = row.change.values
    why = row.why
    evidence = row.change.evidence.map(EvidenceJSON.init)
    approval = row.change.approval.map(ApprovalJSON.init)
    if case .undo(let number) = row.change { undoes = number }
    let standing = ledger.standing(of: row.number)
    self.standing = standing?.name
    if case .undone(let number) = standing { undoneBy = number }
    words = ledger.words(of: row)
  }
}

struct EvidenceJSON: Encodable {
  var kind: String
  var text: String
  var date: String?

  init(_ evidence: Evidence) {
    kind = evidence.kind.rawValue
    text = evidence.text
    date = evidence.date?.iso
  }
}

struct ApprovalJSON: Encodable {
  var by: String
  var on: String
  var meeting: String?

  init(_ approval: Approval) {
    by = approval.by
    on = approval.on.iso
    meeting = approval.meeting?.text
  }
}

extension ActionChange {
  /// What the part was and what it is now, as snapshot files write it.
  fileprivate var values: (from: String?, to: String?) {
    switch self {
    case .lifecycle(let from, let to): (from?.rawValue, to.rawValue)
    case .rating(let from, let to): (from, to)
    case .impact(let from, let to): (from?.rawValue, to.rawValue)
    case .note(let text): (nil, text)
    case .due(let from, let to, _): (from?.iso, to.iso)
    case .approval(let to, _): (nil, to.iso)
    case .text(_, let from, let to): (from, to)
    case .evidence, .undo: (nil, nil)
    }
  }

  fileprivate var evidence: Evidence? {
    if case .evidence(let evidence) = self { evidence } else { nil }
  }

  fileprivate var approval: Approval? {
    switch self {
    case .due(_, _, let approval): approval
    case .approval(_, let approval): approval
    default: nil
    }
  }
}

extension Ledger.Standing {
  fileprivate var name: String {
    switch self {
    case .carriesOn: "carries-on"
    case .settled: "settled"
    case .replaced: "replaced"
    case .contradicted: "contradicted"
    case .undone: "undone"
    case .undoes: "undoes"
    }
  }
}
