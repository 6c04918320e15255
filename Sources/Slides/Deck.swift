import ImprovementPlan
package import Listings

/// The slides of a meeting, made from the plan as it is now.
package struct Deck: Equatable, Sendable {
  package let slides: [Slide]
  /// What is wrong with the agenda.
  package let problems: [Agenda.Problem]
  /// The mark of what is shown: two people with the same mark see the same figures.
  package let mark: String

  /// Makes the slides.
  ///
  /// - Parameters:
  ///   - agenda: what is shown, in which order; nil for every slide in its own, as where an agenda
  ///     finds none.
  ///   - shown: the slide on the screen. It stays in the deck, and tells what was decided, where the
  ///     decision took away what it was there for.
  package init(desk: Desk, agenda: Agenda? = nil, shown: SlideName? = nil) {
    let all = desk.slides(shown: shown).flatMap { $0.divided() }
    let order = agenda.map { AgendaOrder($0, of: all) }
    slides = order.flatMap { $0.slides.isEmpty ? nil : $0.slides } ?? all
    problems = order?.problems ?? []
    mark = desk.plan.mark
  }

  /// Where a slide stands, from 0; nil where the deck hasn't it.
  package func position(of name: SlideName) -> Int? {
    slides.firstIndex { $0.name == name }
  }

  /// The slide of a name.
  package func slide(_ name: SlideName) -> Slide? {
    slides.first { $0.name == name }
  }
}

extension Desk {
  /// Every slide in order, before any is divided.
  fileprivate func slides(shown: SlideName?) -> [Slide] {
    [titleSlide] + standingSlides + themeSlides
      + overdueSlides(held: shown?.ref(of: .overdue)) + metricSlides(held: shown?.ref(of: .metric))
      + changeSlides + redateSlides(held: shown?.ref(of: .redate)) + [decisionSlide, dateSlide]
  }
}

extension SlideName {
  /// The record it is about, where it is one of a sort.
  fileprivate func ref(of topic: RecordTopic) -> Ref? {
    if case .record(topic, let ref) = subject { ref } else { nil }
  }
}

extension [Ref] {
  /// With one more at its end, where it isn't among them.
  func holding(_ ref: Ref?) -> [Ref] {
    guard let ref, !contains(ref) else { return self }
    return self + [ref]
  }
}
