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
      self.init("said twice: \(names.joined(separator: ", "))", line: line)
    case .scanner(let context, let problem, let mark, _):
      self.init(scanning: problem, from: context?.mark.line, line: mark.line, in: text)
    case .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
      self.init(problem.hasPrefix("Maximum nesting") ? "nested too deep" : problem, line: mark.line)
    case .reader(let problem, _, _, _): self.init(problem)
    default: self.init("not YAML")
    }
  }

  /// - Parameter start: the line on which what can't be read begins.
  private init(scanning problem: String, from start: Int?, line: Int, in text: String) {
    if problem.hasPrefix("found character that cannot start"), isIndentedByTab(line, of: text) {
      self.init("a tab before the text: expected spaces", line: line)
    } else if problem == "found unexpected end of stream", let start {
      self.init("begun and never ended, as a text in quotes: expected its end", line: start)
    } else {
      self.init(problem, line: line)
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

private func isIndentedByTab(_ line: Int, of text: String) -> Bool {
  let lines = lines(of: text)
  guard lines.indices.contains(line - 1) else { return false }
  return lines[line - 1].prefix { $0.isWhitespace }.contains("\t")
}

private func lines(of text: String) -> [Substring] {
  text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
}
