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

  var faults: [Diagnostic] { refFaults + metricFaults + actionFaults }

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
      ]
      return fields.filter { $0.1 != $0.2 }.map { field, new, old in
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

  private func fault(_ oddity: Oddity, _ ref: Ref) -> Diagnostic {
    oddity.diagnostic(of: "", ref, inFormat: after.snapshot.format)
  }
}
