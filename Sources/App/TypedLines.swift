import Glibc
import LocaleText

/// Lines as they are typed, or as they come through a pipe; and whatever else wakes the program.
struct TypedLines {
  private let file: Int32
  private var waiting: [UInt8] = []
  private var isAtEnd = false
  private var taken = 0

  enum Wakeup: Equatable {
    /// Without its end.
    case line(String)
    /// A line that is no text, and its number, counted from 1.
    case unreadable(UnreadableText, line: Int)
    /// No more lines come: the file is at its end, or the terminal is gone.
    case ended
    /// A watched descriptor is readable.
    case watched(Int32)
    /// The time that was to be waited for is over.
    case timeIsUp
  }

  init(_ file: Int32) {
    self.file = file
  }

  /// The next line, once it is there.
  ///
  /// - Parameters:
  ///   - files: other descriptors to wake up for. A line that is there comes before them.
  ///   - milliseconds: how long to wait; nil for as long as it takes, and no timer runs meanwhile.
  mutating func next(watching files: [Int32], atMost milliseconds: Int32? = nil) -> Wakeup {
    while true {
      if let line = takeLine() { return read(line) }
      if isAtEnd { return .ended }
      var polled = ([file] + files).map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      let count = poll(&polled, nfds_t(polled.count), milliseconds ?? -1)
      if count == 0 { return .timeIsUp }
      guard count > 0 else { continue }
      if polled[0].revents != 0 { read() }
      if let other = polled.dropFirst().first(where: { $0.revents != 0 }) {
        return .watched(other.fd)
      }
    }
  }

  /// Takes away what a terminal shows of a line that was begun and isn't ended: it would count with what
  /// is typed behind the next question. Whole lines stay.
  ///
  /// - Returns: what was begun; nil where nothing was, or that can't be known.
  mutating func dropBegun() -> String? {
    guard let held = heldByTerminal(file) else { return nil }
    waiting += held
    let end = waiting.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let begun = String(decoding: waiting[end...], as: UTF8.self)
    waiting.removeSubrange(end...)
    return begun.allSatisfy { $0 == " " } ? nil : begun
  }

  private mutating func read(_ line: [UInt8]) -> Wakeup {
    taken += 1
    do throws(UnreadableText) { return .line(try readText(line)) } catch {
      return .unreadable(error, line: taken)
    }
  }

  private mutating func read() {
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = Glibc.read(file, &bytes, bytes.count)
    if count > 0 {
      waiting += bytes.prefix(count)
    } else if count == 0 || errno != EINTR && errno != EAGAIN {
      isAtEnd = true
    }
  }

  /// What is before a line's end; at the end of all also what has none, and what is longer than
  /// anybody types.
  private mutating func takeLine() -> [UInt8]? {
    let end = waiting.firstIndex(of: UInt8(ascii: "\n"))
    guard end != nil || waiting.count > longestLine || isAtEnd && !waiting.isEmpty else {
      return nil
    }
    let line = waiting.prefix(end ?? waiting.count)
    waiting.removeFirst(end.map { $0 + 1 } ?? waiting.count)
    return Array(line)
  }
}

private let longestLine = 65_536
