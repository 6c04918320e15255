import ImprovementPlan

extension Snapshot {
  /// Refs are unique across kinds, because people jump to a record by its ref alone.
  var repeatedRefs: [Diagnostic] {
    var places: [Ref: String] = [:]
    return refs.compactMap { ref, path in
      guard let first = places[ref] else {
        places[ref] = path
        return nil
      }
      return Diagnostic(
        .error, path: path + ".ref", record: ref, found: "the ref of \(first) again",
        expected: "a ref of its own")
    }
  }

  /// Every ref of the plan and the place of its record, in the file's order.
  private var refs: [(ref: Ref, path: String)] {
    refLists.flatMap { list, refs in
      refs.enumerated().map { ($1, "\(list)[\($0)]") }
    }
  }
}
