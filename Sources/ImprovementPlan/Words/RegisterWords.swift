extension RecordedChange {
  /// The change in a sentence, without who and when: "in progress → complete, “signed off”".
  ///
  /// - Parameters:
  ///   - undone: the change that an undo is about in the end.
  ///   - isPuttingBack: whether the undo puts it back, as that of an undo does.
  public func words(
    in scheme: Scheme, undone: RecordedChange? = nil, puttingBack isPuttingBack: Bool = false
  ) -> String {
    if case .undo(let number) = change {
      let what = undone.map { $0.words(in: scheme) } ?? "change \(number)"
      let verb = isPuttingBack ? Self.puttingBackWords : Self.takingBackWords
      return "\(verb): \(what)" + whyWords + clockWords
    }
    return change.words(in: scheme) + whyWords + clockWords
  }

  /// Who, when and what: "18 Nov 14:02 head-of-safeguarding: in progress → complete, “signed off”".
  public func sentence(in scheme: Scheme, reference: Day) -> String {
    "\(at.words(in: reference)) \(by.words): \(words(in: scheme))"
  }

  /// The change without what was so before, which is not the same for all that it is said of: "new
  /// date 30 Nov 2026 proposed, awaiting the board, “a second advert”".
  public func newWords(in scheme: Scheme) -> String { change.newWords(in: scheme) + whyWords }

  static let keptWords = "kept over the snapshot of "
  static let behindKeptWords = ": "

  /// Why a change was made that it repeats, as its own why has that: it was kept over a snapshot. Nil where it
  /// repeats none.
  public var repeatedWhy: String? {
    guard let why, why.hasPrefix(Self.keptWords),
      let start = why.firstRange(of: Self.behindKeptWords)
    else { return nil }
    return String(why[start.upperBound...])
  }

  static let takingBackWords = "takes back"
  static let puttingBackWords = "puts back"
  static let clockOffWords = "by a clock that was off"

  private var whyWords: String { why.map { ", “\($0)”" } ?? "" }

  /// That its clock was off, and the day it counts as of; empty where nothing speaks against it.
  private var clockWords: String {
    isClockOff ? " (\(Self.clockOffWords); counts as of \(day.medium))" : ""
  }
}

extension Moment {
  /// Day and time: "18 Nov 14:02", with the year where it is another than the reference's.
  public func words(in reference: Day) -> String { "\(day.short(in: reference)) \(clock)" }
}

extension ActionChange {
  static func stateWords(_ from: Lifecycle?, _ to: Lifecycle) -> String {
    "\(from?.words ?? PlanWords.notReported) → \(to.words)"
  }

  fileprivate func words(in scheme: Scheme) -> String {
    switch self {
    case .lifecycle(let from, let to): ActionChange.stateWords(from, to)
    case .rating(let from, let to): "\(scheme.ratingWords(from)) → \(scheme.ratingWords(to))"
    case .impact(let from, let to):
      "impact \(from?.words ?? PlanWords.notReported) → \(to.words)"
    case .note(let text): "note: “\(text)”"
    case .evidence(let piece): piece.words
    case .due(let from, let to, let approval): ActionChange.moveWords(from, to, approval)
    case .approval(let to, let approval): "re-date to \(to.medium) approved by \(approval.words)"
    case .text(let text, let from, let to): text.words(from: from, to: to)
    case .undo(let number): "takes back: change \(number)"
    }
  }

  fileprivate func newWords(in scheme: Scheme) -> String {
    switch self {
    case .lifecycle(_, let to): "now \(to.words)"
    case .rating(_, let to): "rated \(scheme.ratingWords(to))"
    case .impact(_, let to): "impact \(to.words)"
    case .due(.some, let to, let approval):
      "new date \(to.medium) \(ActionChange.consentWords(approval))"
    case .approval(_, let approval): "new date approved by \(approval.words)"
    case .text(let text, _, let to): text.words(to)
    case .due, .note, .evidence, .undo: words(in: scheme)
    }
  }

  private static func consentWords(_ approval: Approval?) -> String {
    approval.map { "approved by \($0.words)" } ?? "proposed, awaiting the board"
  }

  private static func moveWords(_ from: Day?, _ to: Day, _ approval: Approval?) -> String {
    guard let from else {
      return "due date set: \(to.medium)" + (approval.map { ", \(consentWords($0))" } ?? "")
    }
    return "due \(from.medium) → \(to.medium) \(consentWords(approval))"
  }
}

extension Approval {
  /// Who, when and where: "Improvement board on 9 Jun 2026 at B1".
  var words: String { "\(by) on \(on.medium)" + (meeting.map { " at \($0)" } ?? "") }
}

extension Evidence {
  fileprivate var words: String {
    "evidence (\(kind.words)\(date.map { ", \($0.medium)" } ?? "")): “\(text)”"
  }
}

extension Scheme {
  /// A rating that was set: "R over a month late"; nil is "by its dates".
  func ratingWords(_ id: String?) -> String {
    guard let id else { return "by its dates" }
    return ratings.first { $0.id == id }?.words ?? id
  }
}

extension Action {
  /// What is said of a part: "suspended", "due 30 Nov 2026".
  func words(of part: UpdateRequest.Part?, in scheme: Scheme) -> String {
    switch part {
    case .rating: "rated \(scheme.ratingWords(override?.rating))"
    case .impact: "impact \(impact?.words ?? PlanWords.notReported)"
    case .due, .approval, .meeting, .approvalDay: dateWords
    case .text(let text): self[keyPath: text.place].map(text.words) ?? text.emptyWords
    case .state, .note, .evidence, nil: stateWords
    }
  }

  private var dateWords: String {
    let inForce = due.map { "due \($0.medium)" } ?? PlanWords.noDateSet
    return inForce + (proposedRevision.map { ", \($0.to.medium) proposed" } ?? "")
  }
}

extension Contradiction {
  /// The contradiction in a sentence: "P12: 18 Nov 14:02 head-of-safeguarding: in progress →
  /// complete; the snapshot of 30 Nov 2026 says suspended".
  public func words(in scheme: Scheme, reference: Day) -> String {
    let says = snapshotWords.map { "says \($0)" } ?? "no longer has \(change.action)"
    let what = change.words(in: scheme, undone: undone, puttingBack: isPuttingBack)
    return "\(change.action): \(change.at.words(in: reference)) \(change.by.words): \(what); "
      + "the snapshot of \(asAt.medium) \(says)"
  }
}
