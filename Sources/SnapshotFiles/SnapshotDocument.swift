import ImprovementPlan

/// A parsed file as a snapshot: its fields, then how its records fit together.
enum SnapshotDocument {
  typealias Outcome = (snapshot: Snapshot?, faults: [ReadingContext.Fault])

  /// - Parameters:
  ///   - name: the file's name, which must be the data date's.
  ///   - today: the day by which it is judged whether the plan makes sense as well; nil for a plan that
  ///     is only to be opened, since that costs as much again and keeps no plan shut.
  static func read(_ document: JSONNode, named name: String, judgedOn today: Day? = nil) -> Outcome
  {
    var context = ReadingContext()
    guard hasKnownFormat(document, &context) else { return (nil, context.faults) }
    guard let snapshot = Snapshot.read(document, &context) else { return (nil, context.faults) }
    let places = Places(of: document)
    let faults =
      context.faults
      + checked(snapshot, named: name, beside: context.faults).map {
        ReadingContext.Fault(offset: places.offset(of: $0.path), diagnostic: $0)
      }
      + (today.map { sense(of: snapshot, document, places, beside: context.faults, today: $0) }
        ?? [])
    let isSound = !faults.contains { $0.diagnostic.severity == .error }
    return (isSound ? snapshot : nil, faults.sorted { $0.offset < $1.offset })
  }

  /// A file of another version says nothing that this one could judge.
  private static func hasKnownFormat(_ document: JSONNode, _ context: inout ReadingContext) -> Bool
  {
    guard case .object(let members) = document.value else {
      context.refuse(document, expected: "a snapshot: an object in { }")
      return false
    }
    let format = members.first { $0.name == "format" }
    let version = JSONValue.number(String(Snapshot.currentFormat))
    if format?.node.value == version { return true }
    context.at(.field("format")) {
      $0.add(
        .error, at: format?.node.offset ?? document.offset,
        found: format.map { "version " + Quoted.value($0.node.value) } ?? "no such field",
        expected: "\(Snapshot.currentFormat), the version of the file format this program reads")
    }
    return false
  }

  /// What the checks find, less what only follows from a value that couldn't be read.
  private static func checked(
    _ snapshot: Snapshot, named name: String, beside faults: [ReadingContext.Fault]
  ) -> [Diagnostic] {
    let errors = faults.map(\.diagnostic).filter { $0.severity == .error }
    let damaged = damagedRecords(faults)
    let ownFaults = snapshot.recordFaults(named: damaged.contains("asAt") ? nil : name)
    let linkFaults = snapshot.linkFaults(lacking: Set(errors.compactMap(listThatLostRefs)))
    return (ownFaults + linkFaults).filter { !damaged.contains(Places.record(of: $0.path ?? "")) }
  }

  /// What makes no sense, less what only follows from a value that couldn't be read.
  private static func sense(
    of snapshot: Snapshot, _ document: JSONNode, _ places: Places,
    beside faults: [ReadingContext.Fault], today: Day
  ) -> [ReadingContext.Fault] {
    let damaged = damagedRecords(faults)
    if damaged.contains("asAt") { return [] }
    let records = snapshot.senseFaults(today: today).map {
      ReadingContext.Fault(offset: places.offset(of: $0.path), diagnostic: $0)
    }
    return (records + DocumentSense.faults(in: document, of: snapshot))
      .filter { !damaged.contains(Places.record(of: $0.diagnostic.path ?? "")) }
  }

  /// The places of records in which a value couldn't be read.
  private static func damagedRecords(_ faults: [ReadingContext.Fault]) -> Set<String> {
    let errors = faults.map(\.diagnostic).filter { $0.severity == .error }
    return Set(errors.map { Places.record(of: $0.path ?? "") })
  }

  /// The list in which a record or its ref could not be read, so that links to it seem to dangle.
  private static func listThatLostRefs(_ error: Diagnostic) -> String? {
    let path = error.path ?? ""
    if path.hasPrefix("scheme") { return "scheme" }
    let isWholeRecord = Places.record(of: path) == path
    guard isWholeRecord || path.hasSuffix("].ref") else { return nil }
    return String(path.prefix { $0 != "[" })
  }
}
