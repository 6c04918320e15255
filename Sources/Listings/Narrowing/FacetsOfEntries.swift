import ImprovementPlan

extension Desk {
  /// What a filter can ask of an entry.
  func facets(of entry: Entry, on listing: Listing, in list: ListID) -> Facets {
    if case .recorded(let number) = entry { return facets(ofRecorded: number, in: list) }
    if case .takenOut(let number) = entry { return facets(ofTakenOut: number) }
    guard case .record(let ref) = entry, let record = plan.record(ref) else {
      return Facets(
        words: listing.items(for: [entry], in: list, of: self).flatMap(\.words), lead: entry.lead)
    }
    return switch record {
    case .action(let action): facets(of: action)
    case .metric(let metric): facets(of: metric)
    case .recommendation(let recommendation):
      Facets(
        words: row(for: ref, in: list).words + [recommendation.text.lowercased()],
        themes: themeWords(recommendation.themes))
    default: Facets(words: row(for: ref, in: list).words)
    }
  }

  /// A recorded change is found by what it says, by who recorded it and by its action.
  private func facets(ofRecorded number: Int, in list: ListID) -> Facets {
    guard let change = plan.recorded(number) else { return Facets() }
    let action = plan.action(change.action)
    var facets = action.map(facets(of:)) ?? Facets()
    facets.words = recordedRow(number, in: list).words
    facets.words += [change.action.text, action?.title ?? ""].map { $0.lowercased() }
    facets.by = [change.by.login, change.by.role].compactMap { $0?.lowercased() }
    return facets
  }

  /// What was taken out is found by what is left to say of it, and by who said it or took it out.
  private func facets(ofTakenOut number: Int) -> Facets {
    let by = plan.ledger?.takenOut(number)?.origin(number)?.by
    return Facets(
      words: takenOutRow(number, in: .place(.view(.history))).words,
      by: [by?.login, by?.role].compactMap { $0?.lowercased() })
  }

  private func facets(of action: Action) -> Facets {
    // By dates, as themes and the one-liner count; a star shows where an officer says otherwise.
    let rating = action.derivedRating(in: snapshot.scheme, asAt: asAt)
    return Facets(
      words: action.searchWords, lead: (action.lead ?? "").lowercased(),
      themes: themeWords(action.themes), status: action.stateWords.lowercased(),
      ratingLetter: rating?.letter.lowercased() ?? "–",
      ratingWord: (rating?.word ?? PlanWords.notRated).lowercased(),
      impact: action.impact.map { [$0.words, $0.rawValue] } ?? [PlanWords.notReported, "none"],
      due: action.due,
      flags: flags(of: action))
  }

  private func flags(of action: Action) -> Set<Facets.Flag> {
    let flags: [(Facets.Flag, Bool)] = [
      (.overdue, action.isOverdue(asAt: asAt)),
      (.slipped, action.slippedDays != nil),
      (.stale, isStale(action)),
      (.proposed, action.proposedRevision != nil),
      (.open, action.isOpen),
      (.done, action.isComplete),
    ]
    return Set(flags.filter(\.1).map(\.0))
  }

  private func facets(of metric: Metric) -> Facets {
    let standing = metric.standing
    return Facets(
      words: [metric.ref.text, metric.name, metric.definition ?? ""].map { $0.lowercased() },
      themes: themeWords(metric.themes), status: standing.word.lowercased(),
      ratingLetter: standing.letter.lowercased(), ratingWord: standing.word.lowercased(),
      flags: standing.tone == .bad || standing.tone == .caution ? [.off] : [])
  }

  private func themeWords(_ refs: [Ref]) -> [String] {
    refs.map { ref in
      guard case .theme(let theme)? = plan.record(ref) else { return ref.text.lowercased() }
      return (ref.text + " " + theme.title).lowercased()
    }
  }
}

extension Action {
  fileprivate var searchWords: [String] {
    let texts = [ref.text, title, detail, lead, accountable, reason, recovery, dueNote]
    return (texts.compactMap(\.self) + partners).map { $0.lowercased() }
  }
}

extension Item {
  fileprivate var words: [String] {
    (cells + below.joined().map(\.phrase)).map { $0.text.lowercased() }
  }
}

extension Entry {
  fileprivate var lead: String {
    if case .owner(let lead?) = self { lead.lowercased() } else { "" }
  }
}
