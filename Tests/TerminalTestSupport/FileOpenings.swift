import Glibc

/// Counts how often a file is opened from here on, by whatever process.
package final class FileOpenings {
  private let watch: Int32
  private var counted = 0

  /// - Parameter path: a file that is there; another one that takes its name isn't counted.
  package init(_ path: String) throws {
    watch = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    // What comes between two openings keeps them from being told as one.
    let events = UInt32(IN_OPEN | IN_ACCESS | IN_MODIFY | IN_CLOSE_WRITE | IN_CLOSE_NOWRITE)
    guard watch >= 0, inotify_add_watch(watch, path, events) >= 0 else {
      throw UnwatchedFile(code: errno)
    }
  }

  deinit { close(watch) }

  /// How many there were until now.
  package var count: Int {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while case let length = read(watch, &bytes, bytes.count), length > 0 {
      bytes.withUnsafeBytes { all in
        var place = 0
        while place < length {
          let event = all.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
          if event.mask & UInt32(IN_OPEN) != 0 { counted += 1 }
          place += MemoryLayout<inotify_event>.size + Int(event.len)
        }
      }
    }
    return counted
  }
}

/// Why a file couldn't be watched.
private struct UnwatchedFile: Error {
  let code: Int32
}
