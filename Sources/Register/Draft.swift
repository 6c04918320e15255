import FoundationEssentials
import Glibc

/// The file that a register is made in, under a name that tells by which process, before it gets its own.
struct Draft {
  let path: String

  /// - Parameter register: the path of the register.
  init(of register: String) {
    path = "\(register)\(mark)\(getpid())-\(UInt32.random(in: 0 ... .max))"
  }

  func remove() { for suffix in ["", "-journal"] { unlink(path + suffix) } }

  /// Removes what those left behind who were killed while they made the register.
  static func removeAbandoned(of register: String) {
    let folder = Register.folder(of: register)
    let name = register.split(separator: "/").last.map(String.init) ?? ""
    for other in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    where isAbandoned(other, of: name) { unlink(folder + "/" + other) }
  }

  private static func isAbandoned(_ file: String, of register: String) -> Bool {
    guard file.hasPrefix(register + mark) else { return false }
    let maker = file.dropFirst((register + mark).count).prefix { $0 != "-" }
    guard let process = pid_t(maker), process > 0 else { return false }
    return kill(process, 0) != 0 && errno == ESRCH
  }
}

private let mark = ".new-"

/// Has signals that end the program wait until something is done whole.
func holdingBackSignals<Result>(_ body: () throws -> Result) rethrows -> Result {
  var (ending, before) = (sigset_t(), sigset_t())
  sigemptyset(&ending)
  for signal in [SIGTERM, SIGHUP, SIGINT, SIGQUIT] { sigaddset(&ending, signal) }
  pthread_sigmask(SIG_BLOCK, &ending, &before)
  defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
  return try body()
}
