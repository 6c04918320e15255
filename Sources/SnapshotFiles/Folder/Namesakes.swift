import ImprovementPlan

/// Folders of one data folder that are of one council by its name: two plans of which each is taken for the
/// other.
enum Namesakes {
  /// - Parameter newest: each folder's newest snapshot.
  static func faults(among newest: [FiledSnapshot]) -> [Diagnostic] {
    var first: [[String]: FiledSnapshot] = [:]
    return newest.compactMap { filed in
      let name = [filed.dataFolder, Likeness.of(filed.snapshot.council)]
      guard let other = first[name] else {
        first[name] = filed
        return nil
      }
      return Diagnostic(
        .warning, file: filed.folder,
        found: "the council \(Quoted.text(filed.snapshot.council)), as in \(other.folder)",
        expected: "one folder a council: what is recorded in one is not in the other")
    }
  }
}
