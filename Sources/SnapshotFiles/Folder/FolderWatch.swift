import Glibc

/// Tells when files of a folder come, go or are written: a descriptor for `poll`, no timer.
package final class FolderWatch {
  /// Readable when something happened; -1 where the system has no more watches to give.
  package let file: Int32
  private var watched: Int32 = -1

  package init() {
    file = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
  }

  deinit { if file >= 0 { close(file) } }

  /// Watches this folder from here on, and no other.
  package func follow(_ folder: String) {
    guard file >= 0 else { return }
    let number = inotify_add_watch(file, folder, events)
    if watched >= 0, watched != number { inotify_rm_watch(file, watched) }
    watched = number
  }

  /// Takes all that is waiting, so that `file` is quiet again.
  package func drain() {
    withUnsafeTemporaryAllocation(byteCount: 16_384, alignment: 8) { buffer in
      while file >= 0, read(file, buffer.baseAddress, buffer.count) > 0 {}
    }
  }
}

private let events = UInt32(
  IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ONLYDIR)
