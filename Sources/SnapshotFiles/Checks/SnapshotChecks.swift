import ImprovementPlan

extension Snapshot {
  /// What is wrong inside single records, and with refs used twice.
  ///
  /// - Parameter name: the name of the file it was read from; nil where that is not to be judged.
  func recordFaults(named name: String?) -> [Diagnostic] {
    nameFaults(name) + schemeFaults + repeatedRefs + actionFaults + metricFaults + rhythmFaults
  }

  /// What is wrong between records: links to nothing and circles.
  ///
  /// - Parameter lists: lists that not every record is in; links to those are not judged.
  func linkFaults(lacking lists: Set<String> = []) -> [Diagnostic] {
    danglingLinks(lacking: lists) + (lists.contains("scheme") ? [] : unknownRatings)
      + dependencyCircles
  }

  private func nameFaults(_ name: String?) -> [Diagnostic] {
    guard let name, name != asAt.iso + ".json" else { return [] }
    return [
      Diagnostic(
        .error, path: "asAt", found: "\(asAt) in a file named \(Quoted.text(name))",
        expected: "the file's name to be \(asAt).json")
    ]
  }
}
