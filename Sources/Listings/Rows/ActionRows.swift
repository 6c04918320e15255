package import ImprovementPlan

extension Desk {
  func themeRow(_ theme: Theme) -> Item {
    Item(
      .record(theme.ref), in: .themes,
      cells: [Phrase(theme.title)] + cells(of: standing(of: theme)),
      opens: .record(theme.ref))
  }

  package func standing(of theme: Theme) -> ThemeStanding {
    plan.standings[theme.ref] ?? snapshot.standing(ofTheme: theme.ref, asAt: asAt)
  }

  /// The actions under no theme, so that the themes together show the whole plan.
  var unthemedRow: Item {
    Item(
      .unthemed, in: .themes,
      cells: [Phrase("Under no theme", .muted)] + (plan.unthemed.map(cells(of:)) ?? []),
      opens: .unthemed)
  }

  private func cells(of standing: ThemeStanding) -> [Phrase] {
    let isEmpty = standing.total == 0
    let share = Figure.text(standing.fractionDone * 100, decimals: 0) + "%"
    let bar = isEmpty ? Phrase("none known", .muted) : .bar(standing.fractionDone, width: 10)
    let counts = countedRatings.map { Phrase.count(standing.count(ofRating: $0.id), of: $0) }
    return [bar, Phrase(isEmpty ? "–" : share)] + counts
      + (plan.hasUnrated ? [.unrated(standing.unrated)] : [])
      + [Phrase(standing.slipped == 0 ? "–" : "\(standing.slipped)"), worst(of: standing)]
  }

  private func worst(of standing: ThemeStanding) -> Phrase {
    guard let worst = standing.worst else {
      return Phrase(standing.unrated > 0 ? "–" : "nothing late", .muted)
    }
    return Phrase("\(worst.ref) ") + lateness(of: worst)
  }

  func overdueRow(_ action: Action) -> Item {
    let against =
      action.daysLateAgainstOriginal(asAt: asAt).map { PlanWords.count($0, "day") } ?? "–"
    return Item(
      .record(action.ref), in: .overdue,
      cells: [
        name(of: action), lateness(of: action), lead(of: action),
        silence(of: action), Phrase(against), priority(of: action),
      ],
      below: [
        [Item.Part(lead(of: action), standsInFor: 2)] + signOff(of: action) + whyAndDoing(action)
      ],
      opens: .record(action.ref))
  }

  /// That the lead says it is done, which only the board can call complete.
  private func signOff(of action: Action) -> [Item.Part] {
    action.lifecycle == .awaitingSignOff
      ? [Item.Part(Phrase("done, awaiting sign-off", .warning))] : []
  }

  func actionRow(_ action: Action) -> Item {
    Item(
      .record(action.ref), in: .actions,
      cells: [
        name(of: action), rating(of: action), due(of: action), lead(of: action),
        Phrase(action.stateWords, action.lifecycle == nil ? .muted : .text),
        Phrase(action.slippedDays.map { PlanWords.count($0, "day") } ?? "–"), silence(of: action),
        priority(of: action),
      ],
      below: dueNote(of: action).map { [[Item.Part($0)]] } ?? [], opens: .record(action.ref))
  }

  /// What the source says of when, where it gives no date.
  private func dueNote(of action: Action) -> Phrase? {
    guard action.due == nil, let note = action.dueNote else { return nil }
    return ["when: ".muted, Span(note)]
  }

  func name(of action: Action) -> Phrase { Phrase("\(action.ref) \(action.title)") }

  /// "R 47 days late": the letter of the rating with how late it is.
  package func lateness(of action: Action) -> Phrase {
    guard let days = action.daysLate(asAt: asAt) else { return rating(of: action) }
    let rating = action.rating(in: snapshot.scheme, asAt: asAt)
    let letter = (rating?.letter ?? "–") + mark(of: action)
    return Phrase(
      "\(letter) \(PlanWords.late(days))", rating.map { .tone($0.tone) } ?? .warning)
  }

  package func rating(of action: Action) -> Phrase {
    guard let rating = action.rating(in: snapshot.scheme, asAt: asAt) else {
      return Phrase("– \(PlanWords.notRated)", .muted)
    }
    return Phrase("\(rating.letter)\(mark(of: action)) \(rating.word)", .tone(rating.tone))
  }

  /// A star where an officer set the rating against the dates; the action's page gives the reason.
  private func mark(of action: Action) -> String {
    action.overridingRating(in: snapshot.scheme) == nil ? "" : "*"
  }

  package func lead(of action: Action) -> Phrase {
    action.lead.map { Phrase($0) } ?? Phrase(PlanWords.noOwnerNamed, .muted)
  }

  func due(of action: Action) -> Phrase {
    guard let due = action.due else { return Phrase(PlanWords.noDateSet, .muted) }
    return Phrase(due.short(in: today))
  }

  private func silence(of action: Action) -> Phrase {
    guard let day = lastReport(on: action) else { return Phrase("never", .muted) }
    return Phrase(day.short(in: today), isStale(action) ? .warning : .text)
  }

  /// When it was last reported on: in the plan by the as-at date, or in the register since.
  func lastReport(on action: Action) -> Day? {
    action.lastReport(asAt: asAt, recorded: plan.lastRecorded[action.ref])
  }

  func isStale(_ action: Action) -> Bool {
    action.isStale(
      asAt: asAt, in: snapshot.scheme, recorded: plan.lastRecorded[action.ref])
  }

  private func priority(of action: Action) -> Phrase {
    action.priority.map { Phrase("\($0)") } ?? Phrase("–", .muted)
  }

  /// Why it is late and what is being done: what a member reads before the pack's thirty pages.
  private func whyAndDoing(_ action: Action) -> [Item.Part] {
    let why = action.reason ?? "not recorded"
    let doing = action.recovery ?? silenceWords(of: action)
    return [
      Item.Part(["why: ".muted, Span(why, action.reason == nil ? .warning : .text)]),
      Item.Part(["doing: ".muted, Span(doing, action.recovery == nil ? .warning : .text)]),
    ]
  }

  private func silenceWords(of action: Action) -> String {
    guard let day = lastReport(on: action), asAt - day >= 14 else { return "nothing recorded" }
    return "nothing recorded for \((asAt - day) / 7) weeks"
  }
}

extension String {
  fileprivate var muted: Span { Span(self, .muted) }
}

extension Phrase {
  /// A bar of `width` columns, filled by a share of it.
  static func bar(_ share: Double, width: Int) -> Phrase {
    let filled = min(width, max(0, Int((share * Double(width)).rounded())))
    return [
      Span(String(repeating: "█", count: filled), .barFilled),
      Span(String(repeating: "░", count: width - filled), .barEmpty),
    ]
  }

  static func unrated(_ count: Int) -> Phrase {
    count == 0 ? Phrase("–", .muted) : Phrase("– \(count)", .text)
  }

  static func count(_ count: Int, of rating: Rating) -> Phrase {
    count == 0
      ? Phrase("\(rating.letter) –", .muted)
      : Phrase("\(rating.letter) \(count)", .tone(rating.tone))
  }
}
