/// What a person set in `config.yaml`; what isn't said there is as if there were no such file.
package struct Settings: Equatable, Sendable {
  /// The role that a login records changes in, by login.
  package var roles: [String: String] = [:]

  /// What is so without a file.
  package init() {}
}

/// Something in the file that was passed over.
package struct SettingsWarning: Equatable, Sendable, CustomStringConvertible {
  /// The file's path.
  package let file: String
  /// Counted from 1.
  package let line: Int?
  package let message: String

  /// `config.yaml:12: warning: …`
  package var description: String {
    let place = line.map { ":\($0)" } ?? ""
    return "\(file)\(place): warning: \(message)"
  }
}
