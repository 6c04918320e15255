import ImprovementPlan
import Listings

extension Desk {
  /// Whose plan it is, for which board, and how old its figures are.
  var titleSlide: Slide {
    let name = [snapshot.council, snapshot.title].compactMap(\.self).joined(separator: ": ")
    return Slide(
      .topic(.title), kicker: boardWords, title: name,
      parts: [
        .figure(Slide.BigFigure(snapshot.council.uppercased(), beside: [])),
        .lines(facts + warnings),
      ], opens: .view(.plan))
  }

  private var boardWords: String {
    guard let board = snapshot.nextBoard(onOrAfter: today), let date = board.date else {
      return snapshot.nextBoardWords(from: today).sentenceCase
    }
    return "\(board.body.words.sentenceCase), \(date.long)"
  }

  private var facts: [Phrase] {
    let version = [snapshot.version.map { "Plan \($0)" }, snapshot.phase].compactMap(\.self)
    let age = PlanWords.age(of: snapshot.asAt, on: today)
    return (version.isEmpty ? [] : [Phrase(version.joined(separator: ", ").sentenceCase)])
      + [Phrase("Figures as at \(snapshot.asAt.long), \(age)")]
  }

  private var warnings: [Phrase] {
    let judged = asAt == snapshot.asAt ? nil : "Lateness as of \(asAt.long)"
    let unusable = plan.notices.isEmpty ? nil : unusableWords
    let fictional = snapshot.fictional ? "This council is fictional: nothing here is real" : nil
    let doubt =
      plan.doubts.isEmpty ? nil : "These data are in doubt: the plan's page says why"
    return [judged, unusable, doubt, registerWords, fictional].compactMap(\.self).map {
      Phrase($0, .warning)
    }
  }

  /// That what was recorded isn't in the slides, or is as it was before; nil where the register can be read.
  private var registerWords: String? {
    guard plan.register.isUnusable else { return nil }
    return plan.seen == 0
      ? "What was recorded is missing: the register can't be used"
      : "What was recorded is as last read: the register can't be used now"
  }

  private var unusableWords: String {
    PlanWords.count(
      plan.notices.count, "newer file is unusable", plural: "newer files are unusable")
  }

  /// The one-liner and what moved it; how many actions have which rating.
  var standingSlides: [Slide] {
    guard plan.oneLiner.total > 0 else {
      let none = Slide.Part.lines(["This plan has no actions yet"])
      return [Slide(.topic(.standing), title: "Where we are", parts: [none], opens: .view(.plan))]
    }
    return [standingSlide, ratingsSlide]
  }

  private var standingSlide: Slide {
    let line = plan.oneLiner
    let hasShares = line.undated == 0
    let figure =
      hasShares
      ? Slide.BigFigure(
        line.wholePercent(line.onTarget),
        beside: [Phrase("\(line.wholePercent(line.onTarget)) on target", .strong), asAtWords])
      : Slide.BigFigure(
        Figure.grouped(line.total),
        beside: [Phrase(PlanWords.count(line.total, "action"), .strong), asAtWords])
    return Slide(
      .topic(.standing), title: "Where we are",
      parts: [.figure(figure), .lines([Phrase(oneLinerWords)]), .lines(sinceLastBoard)],
      opens: .view(.home))
  }

  private var asAtWords: Phrase { Phrase("as at \(asAt.long)", .muted) }

  /// The sentence read out. Where dates are missing, counts: shares would call that off target.
  private var oneLinerWords: String {
    let line = plan.oneLiner
    guard line.undated > 0 else { return line.sentence.sentenceCase }
    return line.shortHeadline.afterColon.sentenceCase
  }

  private var sinceLastBoard: [Phrase] {
    guard let comparison else { return [Phrase("No earlier figures to compare with", .muted)] }
    let since = "Since \(comparison.from.long): "
    guard plan.oneLiner.undated > 0 else { return [Phrase(since + comparison.onTargetSentence)] }
    return [Phrase(since + PlanWords.count(comparison.changes.count, "change"))]
  }

  private var ratingsSlide: Slide {
    let standing = ThemeStanding(
      theme: "", of: snapshot.actions, in: snapshot.scheme, asAt: asAt)
    return Slide(
      .topic(.ratings), kicker: "Where we are", title: "How the actions are rated",
      parts: [.rows(standing.ratingRows)], opens: .view(.actions))
  }
}

extension ThemeStanding {
  /// A row a rating that any action has: letter, word and count.
  var ratingRows: [Slide.Row] {
    let shown = ratings.filter { $0.count > 0 }.map { rated in
      row("\(rated.rating.letter)  \(rated.rating.word)", .tone(rated.rating.tone), rated.count)
    }
    let rows = shown + (unrated > 0 ? [row("–  \(PlanWords.notRated)", .muted, unrated)] : [])
    return rows.count > 1 ? rows : rows.map { Slide.Row($0.label, $0.text) }
  }

  private func row(_ words: String, _ meaning: Meaning, _ count: Int) -> Slide.Row {
    Slide.Row(
      Phrase(words, meaning), Phrase(Figure.grouped(count), .strong),
      share: Double(count) / Double(max(1, total)))
  }
}

extension String {
  /// With a capital, as a sentence begins.
  var sentenceCase: String { prefix(1).uppercased() + dropFirst() }

  /// What comes after the first colon and its space: a headline without what it counts.
  fileprivate var afterColon: String {
    split(separator: ":", maxSplits: 1).last.map { String($0.drop { $0 == " " }) } ?? self
  }
}
