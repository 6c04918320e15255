/// Why a file can't tell whether small counts are to be hidden. What protects people fails closed: no
/// plan is shown by such settings.
package struct SuppressionDoubt: Error, Equatable, Sendable, CustomStringConvertible {
  /// The file's path.
  package let file: String
  /// Counted from 1.
  package let line: Int?
  /// What was found and what was expected.
  package let message: String

  /// `config.yaml:12: error: …`
  package var description: String {
    let place = line.map { ":\($0)" } ?? ""
    return "\(file)\(place): error: \(message); no plan is shown while it can't be known whether "
      + "\(SuppressionField.name) hides counts"
  }
}
