import ImprovementPlan

extension Inspection {
  static var senseRules: [SenseRule<Inspection>] {
    [
      { inspection, _ in inspection.days }, { $0.foretold($1.asAt) },
      { inspection, _ in inspection.overallAgainstAreas },
      { inspection, _ in inspection.idleDays },
    ]
  }

  private var days: [Oddity] {
    var oddities = [Oddity.ifBefore(published, "published", visitedTo, "the inspection's last day")]
    if let visitedFrom, let visitedTo, visitedTo - visitedFrom > 92 {
      oddities.append(
        .unlikely(
          "visitedTo", "\(visitedTo), \(visitedTo - visitedFrom) days on",
          expected: "weeks, not months or years"))
    }
    if let published, let last = visitedTo ?? visitedFrom, published > last.adding(months: 6) {
      oddities.append(
        .unlikely(
          "published", "\(published), more than six months after the inspection",
          expected: "a report within months of \(last)"))
    }
    if visitedFrom == nil, let visitedTo {
      oddities.append(
        .unlikely(
          "visitedTo", "\(visitedTo) without visitedFrom", expected: "the first day beside it"))
    }
    return oddities.compactMap { $0 }
  }

  private func foretold(_ asAt: Day) -> [Oddity] {
    guard let day = visitedFrom ?? visitedTo, day > asAt, overall != nil || !areas.isEmpty else {
      return []
    }
    return [
      .impossible(
        overall == nil ? "areas" : "overall",
        "a judgement of an inspection on \(day), which is to come",
        expected: "an inspection up to the data date, \(asAt)")
    ]
  }

  private var overallAgainstAreas: [Oddity] {
    guard let overall else { return [] }
    if let published, let last = Day(2026, 4, 1), published >= last {
      return [
        .unlikely(
          "overall", "\(overall.rawValue), of a report of \(published)",
          expected: "no overall judgement: Ofsted gives none since April 2026")
      ]
    }
    if let poor = areas.first(where: { $0.limits(overall) }) {
      return [
        .impossible(
          "overall",
          "\(overall.rawValue), though \(Quoted.text(poor.area)) is \(poor.judgement.words)",
          expected: "an overall judgement that its areas bear out")
      ]
    }
    guard overall == .inadequate, !areas.isEmpty, areas.allSatisfy({ $0.judgement.rank < 2 }) else {
      return []
    }
    return [
      .impossible(
        "overall", "inadequate, though every area is good or outstanding",
        expected: "an overall judgement that its areas bear out")
    ]
  }
}

extension AreaJudgement {
  /// Whether it is too poor for the judgement of the whole. One step may lie between them, but the whole
  /// is inadequate where help and protection is.
  fileprivate func limits(_ overall: Judgement) -> Bool {
    let steps = judgement.rank - overall.rank
    let isProtection = area.lowercased().contains("protect")
    return steps > 1 || (steps > 0 && judgement == .inadequate && isProtection)
  }
}

extension Judgement {
  /// 0 is the best.
  fileprivate var rank: Int { Judgement.allCases.firstIndex(of: self) ?? 0 }
}
