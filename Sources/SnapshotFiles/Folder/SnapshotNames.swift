package import ImprovementPlan

/// What the files of a council's folder are, by their names, and where these don't tell, by what they hold.
package struct SnapshotNames: Equatable, Sendable {
  /// The days there are snapshots of, oldest first.
  package let days: [Day]
  /// Files that read as if they were meant to be snapshots and aren't opened, by name.
  package let misnamed: [Misnamed]

  package struct Misnamed: Equatable, Sendable {
    package let name: String
    /// The day its name begins with; nil where it begins with none.
    package let day: Day?
    /// Whether its name alone tells that it was meant to be a snapshot of that day.
    var isSure = false

    /// What a snapshot of that day is named.
    package var expectedName: String { day.map { "\($0.iso).json" } ?? "<yyyy-mm-dd>.json" }
  }

  init(days: [Day], misnamed: [Misnamed]) {
    self.days = days
    self.misnamed = misnamed
  }

  init(_ listing: FolderListing) {
    let names = listing.names + listing.foreignNames
    days = names.compactMap(SnapshotNames.day(ofName:)).sorted()
    let newest = days.last
    misnamed = names.compactMap {
      SnapshotNames.misnamed($0, beside: newest, isFolder: listing.folders.contains($0))
    }
  }

  /// Those that would be newer than every snapshot that is opened, and those that may be, for their names
  /// tell no day.
  package var newerMisnamed: [Misnamed] {
    misnamed.filter { file in file.day.map { day in days.allSatisfy { $0 < day } } ?? true }
  }

  static func day(ofName name: String) -> Day? {
    name.hasSuffix(".json") ? Day(iso: name.dropLast(5)) : nil
  }

  /// - Parameters:
  ///   - newest: the day of the newest snapshot beside it; nil where there is none, and nothing tells that
  ///     the folder is a council's.
  ///   - isFolder: whether it is one, as of a meeting's papers.
  private static func misnamed(_ name: String, beside newest: Day?, isFolder: Bool) -> Misnamed? {
    guard day(ofName: name) == nil else { return nil }
    switch NearlySnapshot(name) {
    case .other: return nil
    case .meant(let day): return Misnamed(name: name, day: day, isSure: day != nil)
    case .meantIfNewest(let day):
      guard let newest, newest < day, !isFolder else { return nil }
      return Misnamed(name: name, day: day)
    }
  }

  /// Whether a file is a backup or an editor's, or the schema, which may stand beside snapshots; by its
  /// name in small letters.
  static func isAside(_ name: String) -> Bool {
    isBeingWritten(name) || ["~", ".bak", ".old", ".orig"].contains(where: name.hasSuffix)
  }

  /// Whether a file is one that is being written, by its name in small letters; or the schema.
  static func isBeingWritten(_ name: String) -> Bool {
    name.hasPrefix("#")
      || [".part", ".schema.json", ".swo", ".swp", ".tmp"].contains(where: name.hasSuffix)
  }
}
