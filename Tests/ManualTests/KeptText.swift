import Foundation
import Testing

/// A file of the clone that is made from the program. `RECORD_MANUAL=1 swift test --filter ManualTests`
/// writes them all anew.
struct KeptText {
  /// The file's path in the clone.
  let path: String

  func expect(_ text: String) throws {
    if ProcessInfo.processInfo.environment["RECORD_MANUAL"] == "1" {
      return try text.write(toFile: Self.clone + path, atomically: true, encoding: .utf8)
    }
    let isCurrent = (try? read()) == text
    #expect(isCurrent, "\(path) is stale: RECORD_MANUAL=1 swift test --filter ManualTests")
  }

  func read() throws -> String { try String(contentsOfFile: Self.clone + path, encoding: .utf8) }

  static let clone: String = {
    let file = URL(filePath: #filePath)
    return file.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path + "/"
  }()
}
