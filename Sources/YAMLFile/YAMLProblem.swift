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

  /// - Parameter text: the file's.
  init(_ error: any Error, in text: String) {
    switch error as? YamlError {
    case .duplicatedKeysInMapping(let names, let context):
      let line = names.compactMap { lineSayingAgain($0, in: text) }.min() ?? context.mark.line
      self.init("said twice: \(names.joined(separator: ", ")); expected it once", line: line)
    case .scanner(let context, let problem, let mark, _):
      self.init(of: problem, from: context?.mark.line, line: mark.line, in: text)
    case .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      self.init(of: problem, from: context?.mark.line, line: mark.line, in: text)
    case .reader:
      self.init("a character that no text has, as a control: expected plain text")
    default: self.init("not YAML")
    }
  }

  /// - Parameters:
  ///   - problem: the library's words.
  ///   - start: the line on which what can't be read begins.
  private init(of problem: String, from start: Int?, line: Int, in text: String) {
    let slips = YAMLSlips(in: text)
    if problem.hasPrefix("Maximum nesting") {
      self.init("nested too deep", line: line)
    } else if problem == "found unexpected end of stream", let start {
      let slip = slips.slip(nearLine: start)
      self.init(
        slip?.words ?? "begun and never ended, as a text in quotes: expected its end",
        line: slip?.line ?? start)
    } else if let slip = slips.slip(nearLine: line) {
      self.init(slip.words, line: slip.line)
    } else {
      self.init(
        "this is no YAML (\(problem)): expected a field, its name, a colon and a blank", line: line)
    }
  }
}

/// The line of a field that has been said before at the same depth, counted from 1.
private func lineSayingAgain(_ name: String, in text: String) -> Int? {
  var known: Set<String> = []
  for (index, line) in lines(of: text).enumerated() {
    let start = line.prefix { " -".contains($0) }
    guard line.dropFirst(start.count).hasPrefix(name + ":") else { continue }
    if !known.insert(String(repeating: " ", count: start.count)).inserted { return index + 1 }
  }
  return nil
}

private func lines(of text: String) -> [Substring] {
  text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
}
