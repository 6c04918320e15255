import ImprovementPlan

/// What is odd between two snapshots of one council: a ref that means something else, a measure that
/// measures otherwise, a re-date that is gone.
struct HistorySense {
  private let before: FiledSnapshot
  private let after: FiledSnapshot

  init(_ before: FiledSnapshot, _ after: FiledSnapshot) {
    self.before = before
    self.after = after
  }

  var faults: [Diagnostic] {
    refFaults + metricFaults + actionFaults + planOddities.map { fault($0, nil) } + goneFaults
      + nameFaults + unanswered(\.themes, "themes", \.ref, \.themes, "belongs to it")
      + unanswered(
        \.recommendations, "recommendations", \.ref, \.recommendations, "answers it")
      + records(\.actions, "actions", \.ref) { $0.oddities(since: $1, $2) }
      + records(\.metrics, "metrics", \.ref) { $0.oddities(since: $1, $2) }
      + records(\.meetings, "meetings", \.ref) { $0.oddities(since: $1, $2) }
      + records(\.deadlines, "deadlines", \.ref) { $0.oddities(since: $1, $2) }
      + records(\.decisions, "decisions", \.ref) { $0.oddities(since: $1, $2) }
      + records(\.visits, "visits", \.ref) { $0.oddities(since: $1, $2) }
      + records(\.recommendations, "recommendations", \.ref) { $0.oddities(since: $1, $2) }
      + records(\.reports, "reports", \.ref) { $0.oddities(since: $1, $2) }
      + records(\.sources, "sources", \.ref) { $0.oddities(since: $1, $2) }
  }

  private var goneFaults: [Diagnostic] {
    GoneSense(before.snapshot, after.snapshot, earlier).oddities.map { oddity in
      let index = oddity.path.hasPrefix("actions[") ? oddity.path.firstIndex(of: "]") : nil
      let place = index.flatMap { Int(oddity.path[..<$0].dropFirst("actions[".count)) }
      return fault(oddity, place.map { after.snapshot.actions[$0].ref })
    }
  }

  private var earlier: EarlierSnapshot {
    EarlierSnapshot(file: before.file, asAt: before.snapshot.asAt)
  }

  /// Names that went to another ref, and those that share no word with the former one.
  private var nameFaults: [Diagnostic] {
    names(\.themes, "themes", \.ref, "title", \.title, "theme")
      + names(\.actions, "actions", \.ref, "title", \.title, "action")
      + names(\.metrics, "metrics", \.ref, "name", \.name, "measure")
  }

  private func names<Record>(
    _ list: (Snapshot) -> [Record], _ name: String, _ ref: (Record) -> Ref, _ field: String,
    _ title: (Record) -> String, _ kind: String
  ) -> [Diagnostic] {
    let swapped = exchanged(list, name, ref, title)
    let told = Set(swapped.compactMap(\.record))
    return swapped
      + records(list, name, ref) { record, old, earlier in
        guard !told.contains(ref(record)) else { return [] }
        let another = Oddity.another(field, title(record), since: title(old), earlier, kind)
        return [another].compactMap { $0 }
      }
  }

  /// What a rule says of the records that both snapshots have.
  private func records<Record>(
    _ list: (Snapshot) -> [Record], _ name: String, _ ref: (Record) -> Ref,
    _ rule: (Record, Record, EarlierSnapshot) -> [Oddity]
  ) -> [Diagnostic] {
    let known = Dictionary(
      list(before.snapshot).map { (ref($0), $0) }, uniquingKeysWith: { one, _ in one })
    return list(after.snapshot).enumerated().flatMap { index, record -> [Diagnostic] in
      guard let old = known[ref(record)] else { return [] }
      return rule(record, old, earlier).map { fault($0.within("\(name)[\(index)]"), ref(record)) }
    }
  }

  /// Themes and recommendations with which no action is any more, though one that was is still there.
  private func unanswered<Record>(
    _ list: (Snapshot) -> [Record], _ name: String, _ ref: (Record) -> Ref,
    _ links: (Action) -> [Ref], _ does: String
  ) -> [Diagnostic] {
    let linked = Set(after.snapshot.actions.flatMap(links))
    let there = Set(after.snapshot.actions.map(\.ref))
    let former = Dictionary(
      before.snapshot.actions.filter { there.contains($0.ref) }
        .flatMap { action in links(action).map { ($0, action.ref) } },
      uniquingKeysWith: { one, _ in one })
    return list(after.snapshot).enumerated().compactMap { index, record in
      guard !linked.contains(ref(record)), let action = former[ref(record)] else { return nil }
      return fault(
        .unlikely(
          "\(name)[\(index)]", "no action that \(does)",
          expected: "\(action), as in \(before.file), or another"), ref(record))
    }
  }

  /// Two records that have each other's former name.
  private func exchanged<Record>(
    _ list: (Snapshot) -> [Record], _ name: String, _ ref: (Record) -> Ref,
    _ title: (Record) -> String
  ) -> [Diagnostic] {
    let known = Dictionary(
      list(before.snapshot).map { (ref($0), title($0)) }, uniquingKeysWith: { one, _ in one })
    let now = list(after.snapshot)
    let refs = Dictionary(now.map { (title($0), ref($0)) }, uniquingKeysWith: { one, _ in one })
    return now.enumerated().compactMap { index, record in
      guard let old = known[ref(record)], old != title(record), let other = refs[old],
        known[other] == title(record)
      else { return nil }
      return fault(
        .impossible(
          "\(name)[\(index)].ref", "\(ref(record)) for what was \(other) in \(before.file)",
          expected: "a ref that means one record in every snapshot"), ref(record))
    }
  }

  private var planOddities: [Oddity] {
    var oddities = trailOddities
    if before.snapshot.fictional != after.snapshot.fictional {
      oddities.append(
        .impossible(
          "fictional", "\(after.snapshot.fictional)",
          expected: "\(before.snapshot.fictional), as in \(before.file)"))
    }
    return oddities + inspectionOddities + versionOddities
  }

  private var versionOddities: [Oddity] {
    guard let now = after.snapshot.version, let was = before.snapshot.version,
      let new = PlanVersion(now), let old = PlanVersion(was), new.isBefore(old)
    else { return [] }
    return [
      .unlikely(
        "version", Quoted.text(now),
        expected: "\(Quoted.text(was)), as in \(before.file), or a later one")
    ]
  }

  /// A register only grows, and no row of it changes.
  private var trailOddities: [Oddity] {
    guard let old = before.snapshot.trail, let new = after.snapshot.trail else { return [] }
    if new.rows < old.rows {
      return [
        .impossible(
          "trail.rows", "\(new.rows)",
          expected:
            "\(old.rows), as in \(before.file), or more: rows were taken out of the register"
        )
      ]
    }
    guard new.rows == old.rows, new.head != old.head else { return [] }
    return [
      .impossible(
        "trail.head", "another head for the same \(PlanWords.count(new.rows, "row"))",
        expected: "the head that \(before.file) has: rows of the register were rewritten")
    ]
  }

  /// What one inspection judged doesn't change.
  private var inspectionOddities: [Oddity] {
    guard let old = before.snapshot.inspection, let new = after.snapshot.inspection,
      new.isSame(as: old)
    else { return movedInspection + movedThresholds }
    var oddities = movedThresholds
    if let was = old.overall, new.overall != was {
      oddities.append(
        .impossible(
          "inspection.overall", new.overall?.rawValue ?? "no such field",
          expected: "\(was.rawValue), as in \(before.file) of the same inspection"))
    }
    for (index, area) in new.areas.enumerated() {
      guard let was = old.areas.first(where: { $0.area == area.area })?.judgement,
        was != area.judgement
      else { continue }
      oddities.append(
        .impossible(
          "inspection.areas[\(index)].judgement", area.judgement.rawValue,
          expected: "\(was.rawValue), as in \(before.file) of the same inspection"))
    }
    return oddities
  }

  /// One day is the same, so that it is the same inspection, and the other isn't.
  private var movedInspection: [Oddity] {
    guard let old = before.snapshot.inspection, let new = after.snapshot.inspection else {
      return []
    }
    let days = [
      ("published", new.published, old.published),
      ("visitedFrom", new.visitedFrom, old.visitedFrom),
    ]
    guard days.contains(where: { $0.1 != nil && $0.1 == $0.2 }) else { return [] }
    return days.compactMap { field, now, was in
      guard let now, let was, now != was else { return nil }
      return .unlikely("inspection.\(field)", "\(now)", expected: "\(was), as in \(before.file)")
    }
  }

  /// A rating of a scheme of the same name that work gets otherwise: late work may be on time now.
  private var movedThresholds: [Oddity] {
    guard before.snapshot.scheme.name == after.snapshot.scheme.name else { return [] }
    let former = Dictionary(
      before.snapshot.scheme.ratings.map { ($0.id, $0.rule) }, uniquingKeysWith: { one, _ in one })
    return after.snapshot.scheme.ratings.enumerated().compactMap { index, rating in
      guard let rule = former[rating.id], rule != rating.rule else { return nil }
      return .unlikely(
        "scheme.ratings[\(index)].rule", "another rule of \(Quoted.text(rating.word))",
        expected: "that in \(before.file), or another name of the scheme")
    }
  }

  private var refFaults: [Diagnostic] {
    let known = Dictionary(
      before.snapshot.refLists.flatMap { list, refs in refs.map { ($0, list) } },
      uniquingKeysWith: { one, _ in one })
    return after.snapshot.refLists.flatMap { list, refs in
      refs.enumerated().compactMap { index, ref in
        guard let old = known[ref], old != list else { return nil }
        return fault(
          .impossible(
            "\(list)[\(index)].ref", "\(Quoted.text(ref.text)), a ref of \(old) in \(before.file)",
            expected: "a ref that means one record in every snapshot"), ref)
      }
    }
  }

  private var metricFaults: [Diagnostic] {
    let known = Dictionary(
      before.snapshot.metrics.map { ($0.ref, $0) }, uniquingKeysWith: { one, _ in one })
    return after.snapshot.metrics.enumerated().flatMap { index, metric -> [Diagnostic] in
      guard let old = known[metric.ref] else { return [] }
      let fields = [
        ("unit", metric.unit.rawValue, old.unit.rawValue),
        ("goodIs", metric.goodIs.rawValue, old.goodIs.rawValue),
        ("kind", metric.kind?.rawValue ?? "", (old.kind ?? metric.kind)?.rawValue ?? ""),
      ]
      return fields.filter { $0.1 != $0.2 && !$0.1.isEmpty }.map { field, new, old in
        fault(
          .unlikely(
            "metrics[\(index)].\(field)", new,
            expected: "\(old), as in \(before.file); another measure has a ref of its own"),
          metric.ref)
      }
    }
  }

  /// A re-date never erases history.
  private var actionFaults: [Diagnostic] {
    let known = Dictionary(
      before.snapshot.actions.map { ($0.ref, $0) }, uniquingKeysWith: { one, _ in one })
    return after.snapshot.actions.enumerated().compactMap { index, action in
      let approved = known[action.ref]?.revisions.filter { $0.approval != nil } ?? []
      let kept = Set(action.revisions.filter { $0.approval != nil }.map(\.to))
      guard let lost = approved.first(where: { !kept.contains($0.to) }) else { return nil }
      return fault(
        .impossible(
          "actions[\(index)].revisions", "no approved move to \(lost.to)",
          expected: "it, as in \(before.file): a re-date stays in the history"), action.ref)
    }
  }

  private func fault(_ oddity: Oddity, _ ref: Ref?) -> Diagnostic {
    oddity.diagnostic(of: "", ref, inFormat: after.snapshot.format)
  }
}

extension Inspection {
  /// By the days both give; two of which no day is known may be two inspections.
  func isSame(as other: Inspection) -> Bool {
    let days = [(published, other.published), (visitedFrom, other.visitedFrom)]
    let known = days.compactMap { one, two in one.flatMap { one in two.map { one == $0 } } }
    return !known.isEmpty && known.allSatisfy { $0 }
  }
}
