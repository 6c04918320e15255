import CleanText
import Glibc

/// Says lines on the error output, cleaned: they may quote a file or an argument.
package func sayError(_ lines: [String]) {
  let text = lines.map { "board: " + $0.cleaned + "\n" }.joined()
  text.withCString { _ = fputs($0, stderr) }
}
