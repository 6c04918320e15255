import ImprovementPlan
import Listings

extension Desk {
  /// A slide a new date that awaits approval; that there is none, the decisions wanted say.
  func redateSlides(holding held: HeldSlide?) -> [Slide] {
    let asked = snapshot.actions.filter { $0.awaitsNewDate || $0.ref == held?.ref }
    return asked.map(\.ref).holding(held).compactMap { plan.action($0) }.map { redateSlide($0) }
  }

  private func redateSlide(_ action: Action) -> Slide {
    let revision = action.awaitsNewDate ? action.proposedRevision : action.revisions.last
    return Slide(
      .record(.redate, action.ref), kicker: kicker(of: revision),
      title: "\(action.ref) \(action.title)",
      parts: revision.map { parts(of: $0, for: action) } ?? [.lines(["No new date is asked for"])],
      notes: action.slideNotes(in: today), opens: .record(action.ref), action: action.ref)
  }

  private func kicker(of revision: Revision?) -> String {
    revision?.approval == nil ? "New date asked for" : "New date approved"
  }

  private func parts(of revision: Revision, for action: Action) -> [Slide.Part] {
    let rows = [
      Slide.Row(Phrase("Why", .label), Phrase(revision.reason)),
      Slide.Row(Phrase("Asked", .label), asking(of: revision, for: action)),
      Slide.Row(Phrase("Lead", .label), lead(of: action)),
      revision.approval.map {
        Slide.Row(
          Phrase("Approved", .label),
          Phrase("by \($0.by) on \($0.on.short(in: today))", .tone(.done)))
      },
    ]
    let ask = "approve \(revision.to.medium), or keep \(revision.from.medium)"
    return [.figure(moveFigure(of: revision, for: action)), .rows(rows.compactMap(\.self))]
      + (revision.approval == nil ? [.ask(Phrase(ask))] : [])
  }

  private func moveFigure(of revision: Revision, for action: Action) -> Slide.BigFigure {
    let days = revision.to - revision.from
    let way = days < 0 ? "earlier" : "later"
    let slip = action.originalDue.map { revision.to - $0 }.flatMap { slipped in
      slipped > days ? "\(PlanWords.days(slipped)) later than first set" : nil
    }
    return Slide.BigFigure(
      Figure.grouped(abs(days)), revision.approval == nil ? .tone(.caution) : .tone(.done),
      beside: [
        Phrase("\(PlanWords.days(abs(days))) \(way)", .strong),
        Phrase("from \(revision.from.medium) to \(revision.to.medium)"),
        rating(of: action),
      ] + (slip.map { [Phrase($0)] } ?? []))
  }

  /// Who asked, as the register has it; a snapshot tells only when.
  private func asking(of revision: Revision, for action: Action) -> Phrase {
    let recorded = plan.ledger?.changes(of: action.ref).last { recorded in
      if case .due(_, revision.to, nil) = recorded.change { true } else { false }
    }
    if let recorded {
      return Phrase("by \(recorded.by.words) on \(recorded.at.day.short(in: today))")
    }
    let when = revision.proposedOn.map { "on \($0.short(in: today)), " } ?? ""
    return Phrase("\(when)by whom is not recorded")
  }
}

extension Action {
  /// Open, with a move of its due date that awaits the board.
  var awaitsNewDate: Bool { isOpen && proposedRevision != nil }
}
