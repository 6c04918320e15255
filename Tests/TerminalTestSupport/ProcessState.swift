import Glibc

/// What the kernel says a process is doing.
package enum ProcessState: Equatable, Sendable {
  case running
  /// Asleep in `poll`; `hasTimer` when it will wake without anything happening.
  case waiting(hasTimer: Bool)
  /// Asleep for another reason.
  case sleeping
  case stopped
  case ended

  /// Whether more may come of it without anything happening from outside.
  var isBusy: Bool {
    switch self {
    case .running, .sleeping, .waiting(hasTimer: true): true
    case .waiting(hasTimer: false), .stopped, .ended: false
    }
  }

  /// Of any process; one that is no more has ended.
  package init(of process: Int32) {
    switch stateLetter(of: process) {
    case "T", "t": self = .stopped
    case "Z", "X", nil: self = .ended
    case "S": self = sleepingState(of: process)
    default: self = .running
    }
  }
}

/// How often a process went to sleep so far; see proc(5), `voluntary_ctxt_switches`.
func sleepCount(of process: pid_t) -> Int {
  let name = "voluntary_ctxt_switches:"
  let line = contents(of: "/proc/\(process)/status")?.split(separator: "\n").first {
    $0.hasPrefix(name)
  }
  return line.flatMap { Int($0.dropFirst(name.count).drop { $0 == "\t" }) } ?? 0
}

/// The third field of `/proc/<id>/stat`, after the name in brackets; see proc(5).
private func stateLetter(of process: pid_t) -> Character? {
  guard let text = contents(of: "/proc/\(process)/stat"), let end = text.lastIndex(of: ")")
  else { return nil }
  return text[end...].dropFirst(2).first
}

/// `/proc/<id>/syscall` holds the number of the call a process sleeps in, and its arguments in hex.
private func sleepingState(of process: pid_t) -> ProcessState {
  guard let text = contents(of: "/proc/\(process)/syscall") else { return .sleeping }
  let fields = text.split(separator: " ")
  guard fields.count > 3, let call = fields.first else { return .running }
  switch call {
  case pollCall: return .waiting(hasTimer: !fields[3].hasSuffix("ffffffff"))
  case ppollCall: return .waiting(hasTimer: fields[3] != "0x0")
  default: return .sleeping
  }
}

#if arch(x86_64)
  private let pollCall = "7"
  private let ppollCall = "271"
#else
  private let pollCall = "none"
  private let ppollCall = "73"
#endif

private func contents(of path: String) -> String? {
  let file = open(path, O_RDONLY)
  guard file >= 0 else { return nil }
  defer { close(file) }
  var bytes = [UInt8](repeating: 0, count: 4096)
  let count = read(file, &bytes, bytes.count)
  return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
}
