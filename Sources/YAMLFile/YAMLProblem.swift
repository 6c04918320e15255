import CleanText
import Yams

/// Why a file's values can't be had.
package struct YAMLProblem: Error, Equatable, Sendable {
  /// Counted from 1; nil where it is about the whole file.
  package let line: Int?
  package let message: String

  init(_ message: String, line: Int? = nil) {
    self.message = message
    self.line = line
  }

  init(_ error: any Error) {
    let (message, line): (String, Int?) =
      switch error as? YamlError {
      case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
        .composer(_, let problem, let mark, _):
        (problem.hasPrefix("Maximum nesting") ? "nested too deep" : problem, mark.line)
      case .reader(let problem, _, _, _): (problem, nil)
      case .duplicatedKeysInMapping(let duplicates, let context):
        ("said twice: " + duplicates.joined(separator: ", "), context.mark.line)
      default: ("not YAML", nil)
      }
    self.init(message.cleaned, line: line)
  }
}
