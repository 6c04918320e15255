import Glibc

/// How often a file is opened, by whichever process: the kernel tells (inotify).
package final class FileOpenings {
  private let news: Int32

  /// - Parameter path: of a file that is there. Where another takes its name, that isn't watched.
  package init(of path: String) {
    news = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    // What comes between two openings keeps the kernel from telling them as one.
    inotify_add_watch(news, path, UInt32(IN_OPEN | IN_ACCESS | IN_CLOSE))
  }

  deinit { close(news) }

  /// How often since it was asked last.
  package func count() -> Int {
    var count = 0
    withUnsafeTemporaryAllocation(byteCount: 16_384, alignment: 8) { buffer in
      while case let size = read(news, buffer.baseAddress, buffer.count), size > 0 {
        var place = 0
        while place < size {
          let event = buffer.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
          if event.mask & UInt32(IN_OPEN) != 0 { count += 1 }
          place += MemoryLayout<inotify_event>.size + Int(event.len)
        }
      }
    }
    return count
  }
}
