import CleanText
package import ImprovementPlan

/// One thing wrong with a file: where, what was found there and what was expected instead.
package struct Diagnostic: Error, Equatable, Sendable {
  /// Whether the file can be used in spite of it.
  package enum Severity: String, Sendable {
    /// The file is read; somebody should look at it.
    case warning
    /// The file is not used.
    case error
  }

  package var severity: Severity
  /// The file as it was asked for.
  package var file: String
  /// The line, counted from 1, where it is known.
  package var line: Int?
  /// The place in the document: `actions[12].due`, the first item being 0.
  package var path: String?
  /// The part of the path before a field's name that no format knows, which may be anything; nil where
  /// all of it is known.
  var knownPath: String?
  /// The record it is about.
  package var record: Ref?
  package var found: String
  package var expected: String
  /// Whether it says nothing of the file: the system couldn't read it, now or ever.
  package var isOfSystem = false

  package init(
    _ severity: Severity, file: String = "", line: Int? = nil, path: String? = nil,
    record: Ref? = nil, found: String, expected: String
  ) {
    self.severity = severity
    self.file = file
    self.line = line
    self.path = path
    self.record = record
    self.found = found
    self.expected = expected
  }
}

extension Diagnostic {
  /// A file that can't be read at all.
  init(_ fault: FileFault, file: String) {
    self.init(.error, file: file, line: fault.line, found: fault.found, expected: fault.expected)
    isOfSystem = fault.isOfSystem
  }
}

extension Diagnostic {
  /// Whether it is that there is no file of the name.
  package var isMissingFile: Bool { line == nil && found == FileFault.noSuchFile }
}

extension Diagnostic: CustomStringConvertible {
  /// One line: `<file>:<line>: error: actions[12].due (P12): found …; expected …`.
  package var description: String {
    let position = line.map { "\(file):\($0)" } ?? file
    let owner = record.map { " (\($0))" } ?? ""
    let place = path.map { "\($0)\(owner): " } ?? ""
    return "\(position): \(severity.rawValue): \(place)found \(found); expected \(expected)".cleaned
  }
}
