package import ImprovementPlan

/// What the files of a council's folder are, by their names alone.
package struct SnapshotNames: Equatable, Sendable {
  /// The days there are snapshots of, oldest first.
  package let days: [Day]
  /// Files that read as if they were meant to be snapshots and aren't opened, by name.
  package let misnamed: [Misnamed]

  package struct Misnamed: Equatable, Sendable {
    package let name: String
    /// The day its name begins with; nil where it begins with none.
    package let day: Day?

    /// What a snapshot of that day is named.
    package var expectedName: String { day.map { "\($0.iso).json" } ?? "<yyyy-mm-dd>.json" }
  }

  init(_ names: [String]) {
    days = names.compactMap(SnapshotNames.day(ofName:)).sorted()
    misnamed = names.compactMap(SnapshotNames.misnamed)
  }

  /// Those that would be newer than every snapshot that is opened, and those that may be, for their names
  /// tell no day.
  package var newerMisnamed: [Misnamed] {
    misnamed.filter { file in file.day.map { day in days.allSatisfy { $0 < day } } ?? true }
  }

  static func day(ofName name: String) -> Day? {
    name.hasSuffix(".json") ? Day(iso: name.dropLast(5)) : nil
  }

  /// Every `.json` that isn't a day's, and what has more behind that. A hidden file is one that is being
  /// written, or an editor's.
  private static func misnamed(_ name: String) -> Misnamed? {
    guard name.first != ".", day(ofName: name) == nil else { return nil }
    let day = Day(iso: name.prefix(10))
    let small = name.lowercased()
    let beginsLikeDay =
      day != nil && small.contains("json")
      || name.first?.isNumber == true && small.contains(".json")
    guard small.hasSuffix(".json") || beginsLikeDay, !isAside(small) else { return nil }
    return Misnamed(name: name, day: day)
  }

  /// Whether a file is a backup or an editor's, or the schema, which may stand beside snapshots; by its
  /// name in small letters.
  static func isAside(_ name: String) -> Bool {
    name.hasPrefix("#")
      || ["~", ".bak", ".orig", ".part", ".schema.json", ".swo", ".swp", ".tmp"]
        .contains(where: name.hasSuffix)
  }
}
