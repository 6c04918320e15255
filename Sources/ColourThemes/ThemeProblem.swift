/// Something a theme file got wrong, to be told and lived with.
package struct ThemeProblem: Error, Equatable, Sendable, CustomStringConvertible {
  package enum Severity: String, Sendable {
    /// The rest of the file counts.
    case warning
    /// The file does not count.
    case error
  }

  package var severity: Severity
  /// The file's path, or the name that was asked for.
  package var file: String
  /// Counted from 1.
  package var line: Int?
  package var message: String

  /// `dark.yaml:12: warning: …`
  package var description: String {
    let place = line.map { ":\($0)" } ?? ""
    return "\(file)\(place): \(severity.rawValue): \(message)"
  }
}
