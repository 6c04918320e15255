package import FileWatch
import Glibc

/// Tells when files of a folder come, go or are written: a descriptor for `poll`, no timer.
package final class FolderWatch {
  /// Why not all is told; nil while it is.
  package private(set) var blindness: Blindness?
  private let news = Inotify()
  private var watched: (folder: String, number: Int32?)?

  package init() {}

  /// Readable when something happened; -1 where nothing can be watched.
  package var file: Int32 { news.file }

  /// Watches this folder from here on, and no other; while it isn't there, the nearest one in which it
  /// would come.
  package func follow(_ wanted: String) {
    let folder = nearestThere(to: wanted)
    let number = news.watch(folder, for: events)
    if let last = watched?.number, last != number { news.forget(last) }
    if number == nil || watched?.folder != folder {
      blindness = number == nil ? .unwatched : .ofShare(at: folder)
    }
    watched = (folder, number)
  }

  /// Takes all that is waiting, so that `file` is quiet again.
  package func drain() {
    while news.happenings() != nil {}
  }
}

private let events = UInt32(
  IN_ATTRIB | IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ONLYDIR)

private func nearestThere(to folder: String) -> String {
  var place = Substring(folder)
  var facts = stat()
  while stat(String(place), &facts) != 0, errno == ENOENT, let slash = place.lastIndex(of: "/"),
    slash > place.startIndex
  {
    place = place[..<slash]
  }
  return String(place)
}
