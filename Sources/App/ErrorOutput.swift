import Canvas
import CleanText
import Glibc
import LocaleText
import Terminal

/// Prints text on the standard output.
///
/// - Returns: false where it couldn't all be written: a full disk, a closed pipe.
package func say(_ text: String) -> Bool {
  let bytes = Array(text.utf8)
  var sent = 0
  while sent < bytes.count {
    let written = bytes.withUnsafeBytes {
      write(STDOUT_FILENO, $0.baseAddress.map { $0 + sent }, bytes.count - sent)
    }
    guard written > 0 else { return false }
    sent += written
  }
  return true
}

/// Says lines on the error output, cleaned: they may quote a file or an argument.
package func sayError(_ lines: [String]) {
  guard !lines.isEmpty else { return }
  var text = inLocale(lines.map { "board: " + $0.cleaned + "\n" }.joined())
  text.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
}

/// Text as the locale can write it: in ASCII where that isn't UTF-8, whose bytes a terminal of another
/// character set would show as others, and obey some.
package func inLocale(_ text: String) -> String {
  environmentWritesUTF8() ? text : asciiText(text)
}
