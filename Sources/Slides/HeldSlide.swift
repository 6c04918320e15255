import ImprovementPlan

/// The slide on the screen, of a record of some sort: it is held in the deck, where it stood.
struct HeldSlide {
  let ref: Ref
  private let topic: SlideName.RecordTopic
  /// What came before it among the slides of its sort, the nearest last; nil where it wasn't there.
  private let before: [Ref]?

  /// nil where the slide is of no record.
  init?(_ name: SlideName, in deck: Deck?) {
    guard case .record(let topic, let ref) = name.subject else { return nil }
    self.ref = ref
    self.topic = topic
    let refs = (deck?.slides ?? []).compactMap { $0.name.ref(of: topic) }
    before = refs.firstIndex(of: ref).map { Array(refs[..<$0]) }
  }

  /// Itself where it is of a sort.
  func of(_ topic: SlideName.RecordTopic) -> HeldSlide? { self.topic == topic ? self : nil }
}

extension SlideName {
  /// The record it is about, where it is one of a sort.
  fileprivate func ref(of topic: RecordTopic) -> Ref? {
    if case .record(topic, let ref) = subject { ref } else { nil }
  }
}

extension HeldSlide {
  /// Records with this one among them: behind the one that it stood behind, and else where they have
  /// it themselves, or at their end.
  func held(in refs: [Ref]) -> [Ref] {
    guard let before else { return refs.contains(ref) ? refs : refs + [ref] }
    var others = refs.filter { $0 != ref }
    let nearest = before.reversed().lazy.compactMap { others.firstIndex(of: $0) }.first
    others.insert(ref, at: nearest.map { $0 + 1 } ?? 0)
    return others
  }
}

extension [Ref] {
  /// With the record of the slide on the screen among them, where that is of their sort.
  func holding(_ held: HeldSlide?) -> [Ref] { held?.held(in: self) ?? self }
}
