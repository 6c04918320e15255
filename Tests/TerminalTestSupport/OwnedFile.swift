import Glibc

/// A file descriptor that is closed once.
final class OwnedFile {
  private(set) var number: Int32
  var isOpen: Bool { number >= 0 }

  init(_ number: Int32) { self.number = number }

  deinit { close() }

  func close() {
    if isOpen { _ = Glibc.close(number) }
    number = -1
  }

  /// What can be read without waiting; empty at the end too.
  func readAvailable() -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 16384)
    let count = read(number, &bytes, bytes.count)
    return Array(bytes.prefix(max(0, count)))
  }

  func write(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    _ = bytes.withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
  }

  func waitUntilReadable(atMost milliseconds: Int32) {
    var file = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
    _ = poll(&file, 1, milliseconds)
  }
}
