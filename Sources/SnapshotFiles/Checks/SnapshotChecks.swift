import ImprovementPlan

extension Snapshot {
  /// What is wrong inside single records, and with refs used twice.
  ///
  /// - Parameter name: the name of the file it was read from; nil where that is not to be judged.
  func recordFaults(named name: String?) -> [Diagnostic] {
    nameFaults(name) + trailFaults + schemeFaults + repeatedRefs + actionFaults + metricFaults
      + rhythmFaults
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

  private var trailFaults: [Diagnostic] {
    guard let trail, trail.head.utf8.count != 64 || !trail.head.utf8.allSatisfy(isDigitOfHash)
    else { return [] }
    return [
      Diagnostic(
        .error, path: "trail.head", found: Quoted.text(trail.head),
        expected: "a hash: 64 digits out of 0 to 9 and a to f, as board verify prints it")
    ]
  }
}

private func isDigitOfHash(_ byte: UInt8) -> Bool { "0123456789abcdef".utf8.contains(byte) }
