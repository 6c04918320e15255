import CleanText
import Glibc

/// Says lines on the error output, cleaned: they may quote a file or an argument.
package func sayError(_ lines: [String]) {
  guard !lines.isEmpty else { return }
  var text = lines.map { "board: " + $0.cleaned + "\n" }.joined()
  text.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
}
