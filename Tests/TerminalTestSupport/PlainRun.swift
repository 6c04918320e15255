import CPtyProcess
import Glibc

/// What a program said without a terminal, and how it ended.
package struct PlainRun {
  /// nil when it was still running long after it should have ended.
  package let end: ProgramEnd?
  package let output: String
  package let errors: String

  /// Runs a program to its end, with no input and no terminal.
  ///
  /// - Parameters:
  ///   - environment: all of it.
  ///   - folder: where it starts.
  ///   - scratch: where what it says on its error output is kept meanwhile; `folder` if not given.
  package init(
    _ path: String, _ arguments: [String], environment: [String: String], folder: String,
    scratch: String? = nil
  ) throws {
    let errorFile = (scratch ?? folder) + "/.errors"
    var pipe: Int32 = -1
    let process = withCStrings([path] + arguments) { arguments in
      withCStrings(environment.map { "\($0.key)=\($0.value)" }) {
        plain_start(path, arguments, $0, folder, errorFile, &pipe)
      }
    }
    guard process > 0 else { throw DriverFailure("couldn’t start \(path): errno \(errno)") }
    let ownPipe = OwnedFile(pipe)
    let bytes = readToEnd(ownPipe)
    end = collect(process, isLate: bytes == nil)
    output = String(decoding: bytes ?? [], as: UTF8.self)
    errors = String(decoding: contents(of: errorFile), as: UTF8.self)
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

private func collect(_ process: pid_t, isLate: Bool) -> ProgramEnd? {
  if isLate { kill(process, SIGKILL) }
  var status: Int32 = 0
  waitpid(process, &status, 0)
  return isLate ? nil : ProgramEnd(waitStatus: status)
}

private func contents(of path: String) -> [UInt8] {
  let file = OwnedFile(open(path, O_RDONLY))
  var bytes: [UInt8] = []
  while case let piece = file.readAvailable(), !piece.isEmpty { bytes += piece }
  return bytes
}
