import Glibc

/// What the system tells of files and folders as it happens (inotify): a descriptor for `poll(2)`, no
/// timer.
package final class Inotify {
  /// Readable when something happened; -1 where the system has none to give.
  package let file: Int32

  package init() {
    file = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
  }

  deinit { if file >= 0 { close(file) } }

  /// Begins to watch a place, or watches it for these events from here on.
  ///
  /// - Returns: the number of the watch; nil where the place can't be watched.
  package func watch(_ path: String, for events: UInt32) -> Int32? {
    guard file >= 0 else { return nil }
    let number = inotify_add_watch(file, path, events)
    return number >= 0 ? number : nil
  }

  /// Ends a watch.
  package func forget(_ watch: Int32) {
    inotify_rm_watch(file, watch)
  }

  /// Takes some of what is waiting; nil when nothing is.
  package func happenings() -> [Happening]? {
    withUnsafeTemporaryAllocation(byteCount: 16_384, alignment: 8) { buffer in
      let count = file >= 0 ? read(file, buffer.baseAddress, buffer.count) : 0
      guard count > 0 else { return nil }
      return Happening.all(in: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
  }
}

/// What inotify(7) says happened.
package struct Happening {
  package let watch: Int32
  package let mask: UInt32
  /// In a folder the name of the file; empty where it happened to the place itself.
  package let name: String

  fileprivate static func all(in bytes: UnsafeRawBufferPointer) -> [Happening] {
    let header = MemoryLayout<inotify_event>.size
    var happenings: [Happening] = []
    var place = 0
    while place + header <= bytes.count {
      let event = bytes.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
      let name = bytes[(place + header)..<(place + header + Int(event.len))]
      happenings.append(
        Happening(
          watch: event.wd, mask: event.mask,
          name: String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)))
      place += header + Int(event.len)
    }
    return happenings
  }
}
