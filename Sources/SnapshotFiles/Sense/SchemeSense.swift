import ImprovementPlan

/// What of a plan's own scheme doesn't work: tried on work in every state, on time and late by as many
/// months as its rules name.
struct SchemeSense {
  private let scheme: Scheme
  /// Months of lateness that some rule tells apart: 0 is on time, the last is later than any bound.
  private let lateness: [Int]

  init(_ scheme: Scheme) {
    self.scheme = scheme
    let bounds = scheme.ratings.flatMap {
      [$0.rule.overMonths, $0.rule.upToMonths].compactMap { $0 }
    }
    lateness = Set([0, 1] + bounds.flatMap { [$0, $0 + 1] }).sorted()
  }

  var oddities: [Oddity] {
    ratings + unreachable + holes + backwards + unnoticed + twins + states + staleness
  }

  private var ratings: [Oddity] {
    let one =
      scheme.ratings.count == 1
      ? [
        Oddity.unlikely(
          "ratings", "one rating for all work", expected: "ratings that tell work apart")
      ]
      : []
    return one
      + scheme.ratings.enumerated().flatMap { index, rating in
        rating.oddities.map { $0.within("ratings[\(index)]") }
      }
  }

  /// The first rating whose rule holds, by its place.
  private func place(_ state: Lifecycle, late months: Int?) -> Int? {
    scheme.ratings.firstIndex { $0.rule.holds(for: state, late: months) }
  }

  private var unreachable: [Oddity] {
    let cases = Lifecycle.allCases.flatMap { state in
      (lateness.map(Optional.some) + [nil]).map { place(state, late: $0) }
    }
    let reached = Set(cases.compactMap { $0 })
    return scheme.ratings.enumerated().compactMap { index, rating in
      if rating.rule.states.isEmpty || reached.contains(index) { return nil }
      return .impossible(
        "ratings[\(index)].rule", "a rule that no work can meet, after those before it",
        expected: "a rule of its own, or one that comes earlier")
    }
  }

  /// Dated work in some state for which no rule holds.
  private var holes: [Oddity] {
    guard scheme.ratings.contains(where: { !$0.rule.states.isEmpty }) else { return [] }
    return Lifecycle.allCases.compactMap { state in
      guard let months = lateness.first(where: { place(state, late: $0) == nil }) else {
        return nil
      }
      let when = months == 0 ? "on time" : "\(months) \(months == 1 ? "month" : "months") late"
      return .unlikely(
        "ratings", "no rating for work that is \(state.words) and \(when)",
        expected: "a rule for all work")
    }
  }

  /// Work that would be rated better by getting later.
  private var backwards: [Oddity] {
    Lifecycle.allCases.compactMap { state in
      let places = lateness.compactMap { place(state, late: $0) }
      let pair = zip(places, places.dropFirst()).first { before, after in
        guard let one = scheme.ratings[before].tone.rank, let two = scheme.ratings[after].tone.rank
        else { return false }
        return two < one
      }
      return pair.map { before, after in
        .impossible(
          "ratings[\(after)].rule",
          "\(Quoted.text(scheme.ratings[after].word)) for work later than \(Quoted.text(scheme.ratings[before].word))",
          expected: "a rating no better the later the work is")
      }
    }.uniqued()
  }

  /// Late work that gets no rating of lateness, in a scheme that rates it.
  private var unnoticed: [Oddity] {
    let rates = scheme.ratings.contains { $0.rule.overMonths != nil || $0.rule.upToMonths != nil }
    guard rates, let latest = lateness.last else { return [] }
    let open: [Lifecycle] = [.notStarted, .inProgress]
    return open.compactMap { state -> Oddity? in
      guard let index = place(state, late: latest),
        [.idle, .paused].contains(scheme.ratings[index].tone)
      else { return nil }
      return .unlikely(
        "ratings[\(index)].tone",
        "\(scheme.ratings[index].tone.rawValue) for work that is \(state.words) and \(PlanWords.count(latest, "month")) late",
        expected: "caution or bad")
    }
  }

  /// Ids and letters that differ by their case alone.
  private var twins: [Oddity] {
    let fields: [(String, (Rating) -> String)] = [("id", \.id), ("letter", \.letter)]
    return fields.flatMap { field, text -> [Oddity] in
      scheme.ratings.enumerated().compactMap { index, rating -> Oddity? in
        let before = scheme.ratings.prefix(index).first {
          text($0) != text(rating) && text($0).lowercased() == text(rating).lowercased()
        }
        return before.map {
          .impossible(
            "ratings[\(index)].\(field)",
            "\(Quoted.text(text(rating))) beside \(Quoted.text(text($0)))",
            expected: "one that differs by more than capitals")
        }
      }
    }
  }

  private var staleness: [Oddity] {
    if (1...104).contains(scheme.staleAfterWeeks) { return [] }
    return [
      .impossible(
        "staleAfterWeeks", "\(scheme.staleAfterWeeks)", expected: "1 to 104 weeks")
    ]
  }

  /// States that work can't leave, or from which it is never complete.
  private var states: [Oddity] {
    if scheme.nextStates.allSatisfy(\.to.isEmpty) {
      return [
        .impossible("nextStates", "no state that leads to another", expected: "a way to complete")
      ]
    }
    let open: [Lifecycle] = [.notStarted, .inProgress, .awaitingSignOff, .suspended]
    let used = Set(scheme.nextStates.flatMap(\.to) + scheme.nextStates.compactMap(\.from))
    return open.filter { used.contains($0) && !leadsToComplete($0) }.map { state in
      .unlikely(
        "nextStates", "no way from \(state.words) to complete", expected: "states that lead there")
    }
  }

  private func leadsToComplete(_ start: Lifecycle) -> Bool {
    var seen: Set<Lifecycle> = [start]
    var next = [start]
    while let state = next.popLast() {
      for follower in scheme.nextStates(from: state) where seen.insert(follower).inserted {
        next.append(follower)
      }
    }
    return seen.contains(.complete)
  }
}

extension RatingRule {
  /// Whether the rule holds for work that is more than `months` − 1 and at most `months` late; 0 is on
  /// time, nil without a due date.
  fileprivate func holds(for state: Lifecycle, late months: Int?) -> Bool {
    guard states.contains(state) else { return false }
    if overMonths == nil && upToMonths == nil { return true }
    guard let months else { return false }
    return (overMonths.map { months > $0 } ?? true) && (upToMonths.map { months <= $0 } ?? true)
  }
}

extension Rating {
  fileprivate var oddities: [Oddity] {
    [sign, colour].compactMap { $0 } + bounds + tones
  }

  private var sign: Oddity? {
    let isLatin = letter.unicodeScalars.allSatisfy { $0.value < 0x250 }
    guard letter.count == 1, !(letter.allSatisfy(\.isLetter) && isLatin) else { return nil }
    return .impossible("letter", Quoted.text(letter), expected: "a letter from A to Z")
  }

  /// A letter or a word that says one colour, and a tone that is another's.
  private var colour: Oddity? {
    let named = Rating.colours[word.lowercased()] ?? Rating.colours[letter.uppercased()]
    guard let named, !named.contains(tone) else { return nil }
    let field = Rating.colours[word.lowercased()] == nil ? "letter" : "word"
    return .impossible(
      "tone",
      "\(tone.rawValue) beside the \(field) \(Quoted.text(field == "word" ? word : letter))",
      expected: named.map(\.rawValue).joined(separator: " or "))
  }

  private static let colours: [String: [Tone]] = [
    "red": [.bad], "green": [.good, .done], "amber": [.caution],
    "on track": [.good], "off track": [.bad, .caution], "overdue": [.bad, .caution],
    "R": [.bad, .caution, .paused, .idle],
    "G": [.good, .done, .idle, .paused],
  ]

  private var bounds: [Oddity] {
    [("overMonths", rule.overMonths), ("upToMonths", rule.upToMonths)].compactMap { field, months in
      guard let months, months > 120 else { return nil }
      return .impossible("rule.\(field)", "\(months)", expected: "0 to 120 months")
    }
  }

  private var tones: [Oddity] {
    let open: Set<Lifecycle> = [.notStarted, .inProgress]
    let done: Set<Lifecycle> = [.complete, .embedded]
    if tone == .done, let state = rule.states.first(where: open.contains) {
      return [
        .impossible("tone", "done for work that is \(state.words)", expected: "a tone of open work")
      ]
    }
    if tone == .bad, let state = rule.states.first(where: done.contains) {
      return [
        .unlikely("tone", "bad for work that is \(state.words)", expected: "done or good")
      ]
    }
    return []
  }
}

extension Tone {
  /// How bad it is; nil for what is no judgement of lateness.
  fileprivate var rank: Int? {
    switch self {
    case .good: 0
    case .caution: 1
    case .bad: 2
    case .done, .idle, .paused: nil
    }
  }
}

extension [Oddity] {
  /// Each text once.
  fileprivate func uniqued() -> [Oddity] {
    var seen: Set<String> = []
    return filter { seen.insert($0.path + $0.found).inserted }
  }
}
