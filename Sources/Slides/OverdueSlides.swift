import ImprovementPlan
import Listings

extension Desk {
  /// How much is overdue; each action over a month late; the rest on lists.
  func overdueSlides(holding held: HeldSlide?) -> [Slide] {
    let late = plan.overdue.compactMap { plan.action($0) }
    let (over, upTo) = late.divided { isOverAMonthLate($0) }
    let single = over.map(\.ref).holding(held).compactMap { plan.action($0) }
    return [overdueSlide(over: over.count, upTo: upTo.count)] + single.map { exceptionSlide($0) }
      + (upTo.isEmpty ? [] : [upToAMonthSlide(upTo)])
  }

  private func isOverAMonthLate(_ action: Action) -> Bool {
    action.due.map { asAt > $0.adding(months: 1) } ?? false
  }

  private func overdueSlide(over: Int, upTo: Int) -> Slide {
    let total = over + upTo
    guard total > 0 else { return nothingOverdue }
    let words = "\(total) of \(PlanWords.count(plan.oneLiner.total, "action")) overdue"
    let figure = Slide.BigFigure(
      Figure.grouped(total), over > 0 ? .tone(.bad) : .tone(.caution),
      beside: [
        Phrase(words, .strong), Phrase("\(over) over a month late"),
        Phrase("\(upTo) by up to a month"),
      ])
    let owed = plan.overdue.compactMap { plan.action($0) }.count { !$0.missingWords.isEmpty }
    let silent = "\(owed) without a reason or a recovery action"
    return Slide(
      .topic(.overdue), title: "Overdue",
      parts: [.figure(figure)] + (owed > 0 ? [.lines([Phrase(silent, .warning)])] : []),
      opens: .view(.home))
  }

  private var nothingOverdue: Slide {
    let undated = plan.oneLiner.undated
    let rest = "\(PlanWords.count(undated, "action has", plural: "actions have")) no date set"
    return Slide(
      .topic(.overdue), title: "Overdue",
      parts: [
        .lines(
          [Phrase("No action is overdue", .strong)]
            + (undated > 0 ? [Phrase("\(rest), and can't be called late", .warning)] : []))
      ], opens: .view(.home))
  }

  /// One action: how late, why, what is done about it, and what is asked of the board.
  private func exceptionSlide(_ action: Action) -> Slide {
    Slide(
      .record(.overdue, action.ref), kicker: "Overdue", title: "\(action.ref) \(action.title)",
      parts: [.figure(lateFigure(of: action)), .rows(explanation(of: action))]
        + (action.isOverdue(asAt: asAt) ? [.ask(Phrase(ask(about: action)))] : []),
      notes: action.slideNotes(in: today), opens: .record(action.ref), action: action.ref)
  }

  private func lateFigure(of action: Action) -> Slide.BigFigure {
    let rating = action.rating(in: snapshot.scheme, asAt: asAt)
    let letter = rating?.letter ?? "–"
    let first = action.slipWords(in: today).map { " (\($0))" } ?? ""
    let days = action.daysLate(asAt: asAt)
    return Slide.BigFigure(
      days.map { "\(letter) \($0)" } ?? letter, rating.map { .tone($0.tone) } ?? .strong,
      beside: [
        Phrase(action.latenessWords(asAt: asAt) ?? "no longer overdue", .strong),
        self.rating(of: action), Phrase("due \(action.dueWords(in: today))\(first)"),
      ])
  }

  private func explanation(of action: Action) -> [Slide.Row] {
    [
      Slide.Row(Phrase("Lead", .label), lead(of: action)), overrideRow(of: action),
      Slide.Row(Phrase("Why", .label), explained(action.reason)),
      Slide.Row(Phrase("Doing", .label), explained(action.recovery)),
    ]
    .compactMap(\.self)
  }

  /// What the star beside a rating's letter means: an officer set it, and why.
  private func overrideRow(of action: Action) -> Slide.Row? {
    guard let override = action.override, action.overridingRating(in: snapshot.scheme) != nil
    else { return nil }
    let derived = action.derivedRating(in: snapshot.scheme, asAt: asAt)
    let byDates = derived.map { ", \($0.letter) by its dates" } ?? ""
    return Slide.Row(
      Phrase("Rated", .label), Phrase("by an officer\(byDates): \(override.reason)"))
  }

  private func explained(_ text: String?) -> Phrase {
    text.map { Phrase($0) } ?? Phrase("not recorded", .warning)
  }

  private func ask(about action: Action) -> String {
    if let revision = action.proposedRevision {
      return "approve \(revision.to.short(in: today)), or keep \(action.dueWords(in: today))"
    }
    if action.lifecycle == .awaitingSignOff { return "sign it off, or say what is missing" }
    guard action.missingWords.isEmpty else {
      return action.lead.map { "require \(action.missingWords) of \($0)" }
        ?? "name an owner, and require \(action.missingWords)"
    }
    return "agree what is being done, or say what else is needed"
  }

  private func upToAMonthSlide(_ actions: [Action]) -> Slide {
    let rows = actions.map { action in
      Slide.Row(
        lateness(of: action),
        Phrase("\(action.ref) \(action.title), ") + lead(of: action).inMeaning(.muted))
    }
    return Slide(
      .topic(.overdueUpToAMonth), kicker: "Overdue", title: "Overdue by up to a month",
      parts: [.rows(rows)], opens: .view(.home))
  }
}

extension Action {
  /// What late work owes the board and hasn't got: "the reason and a recovery action".
  var missingWords: String {
    [reason == nil ? "the reason" : nil, recovery == nil ? "a recovery action" : nil]
      .compactMap(\.self).joined(separator: " and ")
  }

  /// What the presenter may need: more of what it is, how one will know, what was last reported.
  func slideNotes(in reference: Day) -> [String] {
    let update = updates.last.map { "\($0.date.short(in: reference)): \($0.text)" }
    return [detail, successMeasure.map { "Success: \($0)" }, update].compactMap(\.self)
  }
}

extension Phrase {
  /// The same words with one meaning.
  func inMeaning(_ meaning: Meaning) -> Phrase { Phrase(text, meaning) }
}
