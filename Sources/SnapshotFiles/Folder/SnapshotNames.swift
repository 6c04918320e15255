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
  }

  init(_ names: [String]) {
    days = names.compactMap(SnapshotNames.day(ofName:)).sorted()
    misnamed = names.compactMap(SnapshotNames.misnamed)
  }

  /// Those that would be newer than every snapshot that is opened.
  package var newerMisnamed: [Misnamed] {
    misnamed.filter { file in file.day.map { day in days.allSatisfy { $0 < day } } ?? false }
  }

  static func day(ofName name: String) -> Day? {
    name.hasSuffix(".json") ? Day(iso: name.dropLast(5)) : nil
  }

  /// A hidden file is one that is being written, or an editor's.
  private static func misnamed(_ name: String) -> Misnamed? {
    guard name.first != ".", day(ofName: name) == nil else { return nil }
    let day = Day(iso: name.prefix(10))
    let small = name.lowercased()
    guard small.hasSuffix(".json") || day != nil && small.contains("json") else { return nil }
    return Misnamed(name: name, day: day)
  }
}
