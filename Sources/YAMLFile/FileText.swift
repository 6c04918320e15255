import FoundationEssentials
import Glibc
import LocaleText

/// The most a file may hold; the longest theme seen has 3 kB.
private let mostBytes = 256 * 1024

/// The text of a file; an ordinary file of a sane size, in UTF-8 or the character set of the locale.
///
/// - Parameter use: what it is to be, for the message: "a theme".
package func textOfFile(_ path: String, as use: String) throws(YAMLProblem) -> String {
  let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  guard let attributes = try? FileManager.default.attributesOfItem(atPath: real) else {
    throw YAMLProblem(whyAbsent(path))
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
  let text = try text(of: data)
  // Some editors mark UTF-8 by a first character that is no text, which the parser takes for some.
  return text.first == "\u{FEFF}" ? String(text.dropFirst()) : text
}

private func whyAbsent(_ path: String) -> String {
  var facts = stat()
  if lstat(path, &facts) == 0 { return "a link that leads nowhere" }
  return errno == ENOENT || errno == ENOTDIR ? "no such file" : "can't be looked at"
}

/// A file like these is written by the person who uses it: in their own character set, if not in UTF-8.
private func text(of data: Data) throws(YAMLProblem) -> String {
  do throws(UnreadableText) { return try readText(data) } catch {
    throw YAMLProblem("\(error)", line: error.line)
  }
}
