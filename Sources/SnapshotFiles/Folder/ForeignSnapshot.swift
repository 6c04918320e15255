import CleanText
import ImprovementPlan

extension PlanLibrary {
  /// That a snapshot is of another council than the one before it in its folder; nil where it isn't, and
  /// where none before it says whose it is.
  func foreignness(of snapshot: Snapshot, in council: String) -> Diagnostic? {
    let file = file(of: council, snapshot.asAt)
    let days: [Day]
    do throws(Diagnostic) { days = try snapshotDays(of: council) } catch { return error }
    for day in days.reversed() where day < snapshot.asAt {
      guard let owner = owner(ofFile: self.file(of: council, day)) else { continue }
      var fault = Diagnostic.foreign(snapshot.council, where: owner, in: "\(day.iso).json")
      fault?.file = file
      return fault
    }
    return nil
  }

  /// What a snapshot file calls its council, as reading it would have it; nil where it doesn't say.
  private func owner(ofFile file: String) -> String? {
    let name = writtenOwner(ofFile: file)?.cleaned
    return name?.contains { !$0.isWhitespace } == true ? name : nil
  }

  private func writtenOwner(ofFile file: String) -> String? {
    // Nothing else of it is needed, and snapshots name their council first.
    if let head = FileBytes.head(of: file, atMost: 4096),
      let name = JSONParser.text(ofField: "council", in: head)
    {
      return name
    }
    guard case .success(let (bytes, _)) = FileBytes.read(file) else { return nil }
    return JSONParser.text(ofField: "council", in: bytes)
  }
}

extension Diagnostic {
  /// That a snapshot names another council than the one before it; nil where it names the same.
  static func foreign(
    _ council: String, where owner: String, in earlier: String
  ) -> Diagnostic? {
    guard council != owner else { return nil }
    return Diagnostic(
      .error, path: "council", found: Quoted.text(council),
      expected: "\(Quoted.text(owner)), as in \(earlier)")
  }
}
