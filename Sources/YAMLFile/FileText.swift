import FoundationEssentials

/// The most a file may hold; the longest theme seen has 3 kB.
private let mostBytes = 256 * 1024

/// The text of a file; an ordinary file of a sane size, in UTF-8.
///
/// - Parameter use: what it is to be, for the message: "a theme".
package func textOfFile(_ path: String, as use: String) throws(YAMLProblem) -> String {
  let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  guard let attributes = try? FileManager.default.attributesOfItem(atPath: real) else {
    throw YAMLProblem("no such file")
  }
  guard attributes[.type] as? FileAttributeType == .typeRegular else {
    throw YAMLProblem("not a file")
  }
  guard let size = attributes[.size] as? Int, size <= mostBytes else {
    throw YAMLProblem("too large for \(use): more than \(mostBytes / 1024) kB")
  }
  guard let data = FileManager.default.contents(atPath: real) else {
    throw YAMLProblem("can't be read")
  }
  guard let text = String(validating: data, as: UTF8.self) else {
    throw YAMLProblem("not UTF-8 text")
  }
  // Some editors mark UTF-8 by a first character that is no text, which the parser takes for some.
  return text.first == "\u{FEFF}" ? String(text.dropFirst()) : text
}
