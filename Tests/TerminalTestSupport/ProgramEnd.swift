import Glibc

/// How a program ended.
package enum ProgramEnd: Equatable, Sendable {
  case code(Int32)
  /// It died of this signal.
  case signal(Int32)

  init(waitStatus: Int32) {
    let signal = waitStatus & 0x7F
    self = signal == 0 ? .code((waitStatus >> 8) & 0xFF) : .signal(signal)
  }
}

/// Why the driver of a program gave up.
package struct DriverFailure: Error, CustomStringConvertible {
  package let description: String

  package init(_ description: String) { self.description = description }
}

/// The modes of a terminal, as `stty` shows them.
package struct TerminalModes: Equatable, Sendable {
  package let input, output, control, local: UInt32
  package let controlCharacters: [UInt8]

  init(of terminal: Int32) {
    var modes = termios()
    tcgetattr(terminal, &modes)
    (input, output, control, local) = (modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag)
    controlCharacters = withUnsafeBytes(of: modes.c_cc) { Array($0) }
  }

  /// Whether what is typed is shown by the terminal itself.
  package var echoes: Bool { local & UInt32(ECHO) != 0 }
}

/// The end of a wait: generous, since it is reached only when something is broken.
struct Deadline {
  private let end = ContinuousClock.now + .seconds(20)

  var hasPassed: Bool { ContinuousClock.now > end }
}

/// `PATH=…`, as this process has it.
func inheritedPath() -> String {
  "PATH=" + (getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin")
}

/// Lends strings to C as a list that ends in NULL.
func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  var copies = strings.map { strdup($0) } + [nil]
  defer { for copy in copies { free(copy) } }
  return body(&copies)
}
