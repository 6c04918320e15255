import Canvas
import CleanText

/// Lines on the standard output: nothing that acts on a terminal, and ASCII alone where it shows no
/// more.
final class PlainOutput {
  /// Whether what was written could not be.
  private(set) var isBroken = false
  private let isASCII: Bool

  init(isASCII: Bool) {
    self.isASCII = isASCII
  }

  func say(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    write(lines.map { shown($0) + "\n" }.joined())
  }

  /// Asks for a line, which is typed behind the question.
  func ask(_ prompt: String) { write(shown(prompt)) }

  private func shown(_ line: String) -> String {
    let line = line.cleaned
    return isASCII ? asciiText(line) : line
  }

  private func write(_ text: String) {
    if !App.say(text) { isBroken = true }
  }
}
