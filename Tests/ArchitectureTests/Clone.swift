import FoundationEssentials

/// The clone these tests were built from.
enum Clone {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The text of a file, named from the clone's root.
  static func text(of path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Every source file under a folder, named from the clone's root.
  static func sourceFiles(under folder: String) throws -> [String] {
    let paths = try FileManager.default.subpathsOfDirectory(
      atPath: root.appending(path: folder).path)
    return paths.filter { path in [".swift", ".c", ".h"].contains { path.hasSuffix($0) } }
      .map { folder + "/" + $0 }.sorted()
  }

  /// The folders of `Sources`: one a room.
  static func rooms() throws -> Set<String> {
    let entries = try FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: "Sources").path)
    return Set(entries.filter { !$0.hasPrefix(".") })
  }
}
