import FoundationEssentials
import Glibc

@testable import Register

/// A folder that lasts as long as a test.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array(
      (FileManager.default.temporaryDirectory.path + "/register-XXXXXX").utf8CString)
    guard let made = mkdtemp(&template) else { throw CocoaError(.fileWriteUnknown) }
    path = String(cString: made)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A register in it, which isn't there yet.
  var register: Register { Register(file: path + "/register.sqlite") }

  /// What is in it, by name.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}
