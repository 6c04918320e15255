import ArgumentParser
import CProcessArguments
import Glibc
import LocaleText

/// The words of the command line, without the program's own name.
enum ProgramArguments {
  /// As text. Ends the program where there are none to be had, or one is no text: what it was told not to
  /// do, it would do.
  static let all = read()

  /// Those that only the locale's character set made text of.
  private static let foreign = Set(
    (1..<max(1, count)).filter { UTF8Check.firstInvalid(in: bytes(of: $0)) != nil }.map(text))

  /// Whether a word, or what stands in it behind `=`, came in another character set than UTF-8.
  fileprivate static func isForeign(_ value: String) -> Bool {
    foreign.contains { $0 == value || $0.hasSuffix("=" + value) }
  }

  private static let count = Int(process_argument_count())

  private static func read() -> [String] {
    // Where a program is started with no words at all, Linux gives it one that is empty.
    guard count > 1 || count == 1 && !bytes(of: 0).isEmpty else {
      fail(["found no arguments, not even the program's name; expected those it was started with"])
    }
    return (1..<max(1, count)).map(text)
  }

  private static func text(of index: Int) -> String {
    do throws(UnreadableText) { return try readText(bytes(of: index)) } catch {
      fail(["argument \(index): \(error)"])
    }
  }

  private static func bytes(of index: Int) -> [UInt8] {
    guard let word = process_argument(Int32(index)) else { return [] }
    return Array(UnsafeRawBufferPointer(start: word, count: strlen(word)))
  }
}

/// Reads a path of the command line: bytes that mean the same file whatever the locale.
func path(_ text: String) throws -> String {
  guard !text.isEmpty else { throw ValidationError("found nothing, expected a path") }
  guard !ProgramArguments.isForeign(text) else {
    throw ValidationError("found “\(text)” in the locale's character set, expected a path in UTF-8")
  }
  return text
}
