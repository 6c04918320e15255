import ImprovementPlan

extension Desk {
  var planPage: [Item] {
    var page = Page()
    page.field("Council", Phrase(snapshot.council + (snapshot.fictional ? " (fictional)" : "")))
    page.field("Plan", snapshot.title)
    page.field("Version", snapshot.version)
    page.field("Phase", snapshot.phase)
    let data = snapshot.asAt
    page.field("Data as at", "\(data.long), \(PlanWords.age(of: data, on: today))")
    page.field("As of", asAt == data ? nil : "\(asAt.long), the day its figures are worked out for")
    page.field("Snapshot", plan.id + (plan.ledger?.markSuffix ?? ""))
    addRegister(to: &page)
    page.field(
      "On target", plan.oneLiner.undated == 0 ? plan.oneLiner.sentence : plan.oneLiner.shortHeadline
    )
    page.lines("Attention", plan.allNotices.map { Phrase($0, .warning) })
    addInspection(to: &page)
    addFacts(to: &page)
    section("Deadlines", snapshot.deadlines.map(\.ref), on: &page)
    section("Ofsted monitoring visits", snapshot.visits.map(\.ref), on: &page)
    addKey(to: &page)
    section("Sources", snapshot.sources.map(\.ref), on: &page)
    return page.items
  }

  /// What was recorded since the snapshot, and what stands against recording more.
  private func addRegister(to page: inout Page) {
    page.field("Recorded", plan.ledger?.sinceWords(in: today), opens: .view(.history))
    let conflicts = plan.ledger?.contradictionWords.map { Phrase($0, .warning) }
    page.field("Conflicts", conflicts, opens: .view(.conflicts))
    switch plan.register {
    case .readOnly(let why): page.field("Register", "read-only: \(why)")
    case .withoutKeys: page.field("Register", "opened read-only")
    case .unusable(let why): page.field("Register", Phrase("unusable: \(why)", .warning))
    case .writable, .olderSnapshot: return
    }
  }

  private func addInspection(to page: inout Page) {
    guard let inspection = snapshot.inspection else { return }
    page.heading("Inspection and judgements")
    page.field("Kind", inspection.framework)
    if let from = inspection.visitedFrom {
      page.field("Visited", from.long + (inspection.visitedTo.map { " to \($0.long)" } ?? ""))
    }
    page.field("Published", inspection.published?.long)
    page.field("Overall", inspection.overall.map(words) ?? Phrase("no overall grade", .muted))
    for area in inspection.areas {
      page.field("Judged", Phrase("\(area.area): ") + words(area.judgement))
    }
    cite(inspection.citation, on: &page)
  }

  private func words(_ judgement: Judgement) -> Phrase {
    let tone: Tone =
      switch judgement {
      case .outstanding: .done
      case .good: .good
      case .requiresImprovement: .caution
      case .inadequate: .bad
      }
    return Phrase(judgement.words, .tone(tone))
  }

  private func addFacts(to page: inout Page) {
    guard !snapshot.facts.isEmpty else { return }
    page.heading("What else is known")
    for fact in snapshot.facts {
      let source = fact.citation.flatMap { plan.record($0.source) == nil ? nil : $0.source }
      page.line("·", named: "fact", Phrase(fact.text), opens: source.map(Place.record))
    }
  }

  private func addKey(to page: inout Page) {
    page.heading("How delivery is rated: \(snapshot.scheme.name)")
    for rating in snapshot.scheme.ratings {
      page.field(
        rating.letter,
        Phrase("\(rating.letter) \(rating.word)", .tone(rating.tone))
          + Phrase(": \(rating.meaning)"))
    }
  }
}
