/// How the hardware cursor looks while the program has the screen. None of them blinks.
package enum CursorShape: String, Sendable, CaseIterable {
  /// As the terminal has it.
  case terminal
  case block
  case underline
  case bar
}
