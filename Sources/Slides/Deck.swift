import ImprovementPlan
package import Listings

/// The slides of a meeting, made from the plan as it is now.
package struct Deck: Equatable, Sendable {
  package let slides: [Slide]
  /// What is wrong with the agenda.
  package let problems: [Agenda.Problem]
  /// The mark of what is shown: two people with the same mark see the same figures.
  package let mark: String
  /// Whether a slide is in it for nothing but that it was on the screen when the deck was made.
  package let isHolding: Bool

  /// Makes the slides.
  ///
  /// - Parameters:
  ///   - agenda: what is shown, in which order; nil for every slide in its own, as where an agenda
  ///     finds none.
  ///   - shown: the slide on the screen. It stays in the deck, and tells what was decided, where the
  ///     decision took away what it was there for.
  ///   - before: the deck that it was shown in so far, where there was one: between the same slides it
  ///     stays, so that the next key goes to what came after it.
  package init(
    desk: Desk, agenda: Agenda? = nil, shown: SlideName? = nil, after before: Deck? = nil
  ) {
    let held = shown.flatMap { HeldSlide($0, in: before) }
    let all = desk.slides(holding: held).flatMap { $0.divided() }
    let order = agenda.map { AgendaOrder($0, of: all) }
    slides = (order.flatMap { $0.slides.isEmpty ? nil : $0.slides } ?? all)
      .endingWithTrail(of: all)
    problems = order?.problems ?? []
    mark = desk.plan.mark
    isHolding = held != nil && !desk.slides(holding: nil).contains { $0.name == shown }
  }

  /// Where a slide stands, from 0; nil where the deck hasn't it.
  package func position(of name: SlideName) -> Int? {
    slides.firstIndex { $0.name == name }
  }

  /// The slide of a name; where there is none, the last of its subject, else the first.
  package func slide(nearest name: SlideName?) -> Slide {
    guard let name else { return slides[0] }
    return slide(name) ?? slides.last { $0.name.subject == name.subject } ?? slides[0]
  }

  /// The slide of a name.
  package func slide(_ name: SlideName) -> Slide? {
    slides.first { $0.name == name }
  }
}

extension Desk {
  /// Every slide in order, before any is divided.
  fileprivate func slides(holding held: HeldSlide?) -> [Slide] {
    [titleSlide] + standingSlides + themeSlides
      + overdueSlides(holding: held?.of(.overdue)) + metricSlides(holding: held?.of(.metric))
      + changeSlides + redateSlides(holding: held?.of(.redate)) + [decisionSlide, dateSlide]
      + [trailSlide].compactMap(\.self)
  }
}

extension [Slide] {
  /// With how far the register goes as the last slide of the meeting, whatever an agenda says.
  fileprivate func endingWithTrail(of deck: [Slide]) -> [Slide] {
    let isTrail = { (slide: Slide) in slide.name == .topic(.trail) }
    guard let trail = first(where: isTrail) ?? deck.first(where: isTrail) else { return self }
    return filter { !isTrail($0) } + [trail]
  }
}
