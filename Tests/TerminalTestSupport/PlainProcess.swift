import CPtyProcess
import Glibc

/// A program at work without input and without a terminal.
package final class PlainProcess {
  private let processID: pid_t
  private let pipe: OwnedFile
  private let errorFile: String
  private var isCollected = false

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - environment: all of it.
  ///   - folder: where it starts.
  ///   - errors: the file that what it says on its error output is kept in.
  package init(
    _ path: String, _ arguments: [String], environment: [String: String], folder: String,
    errors: String
  ) throws {
    errorFile = errors
    var pipe: Int32 = -1
    processID = withCStrings([path] + arguments) { arguments in
      withCStrings(environment.map { "\($0.key)=\($0.value)" }) {
        plain_start(path, arguments, $0, folder, errors, &pipe)
      }
    }
    self.pipe = OwnedFile(pipe)
    guard processID > 0 else { throw DriverFailure("couldn’t start \(path): errno \(errno)") }
  }

  deinit {
    guard !isCollected, processID > 0 else { return }
    _ = Glibc.kill(processID, SIGKILL)
    waitpid(processID, nil, 0)
  }

  /// Kills it, unless it has ended by itself.
  package func kill() { _ = Glibc.kill(processID, SIGKILL) }

  /// Waits for its end and says what it said. A process that runs on long after it should have ended is
  /// killed, and has no end.
  package func waitForExit() -> PlainRun {
    let bytes = readToEnd(pipe)
    if bytes == nil { kill() }
    var status: Int32 = 0
    waitpid(processID, &status, 0)
    isCollected = true
    return PlainRun(
      end: bytes == nil ? nil : ProgramEnd(waitStatus: status),
      output: String(decoding: bytes ?? [], as: UTF8.self),
      errors: String(decoding: contents(of: errorFile), as: UTF8.self))
  }
}

/// All bytes until the other end is closed; nil when it still is open at the deadline.
private func readToEnd(_ file: OwnedFile) -> [UInt8]? {
  let deadline = Deadline()
  var bytes: [UInt8] = []
  while !deadline.hasPassed {
    var waiting = pollfd(fd: file.number, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, 1_000) > 0 else { continue }
    let piece = file.readAvailable()
    if piece.isEmpty { return bytes }
    bytes += piece
  }
  return nil
}

private func contents(of path: String) -> [UInt8] {
  let file = OwnedFile(open(path, O_RDONLY))
  var bytes: [UInt8] = []
  while case let piece = file.readAvailable(), !piece.isEmpty { bytes += piece }
  return bytes
}
