package import FileWatch
import Glibc

/// Tells when something was recorded, or a presentation changed or was cut off, so that an open dashboard
/// can read it.
///
/// Watches the folder of the register, or the nearest one that is there; reading doesn't wake it.
package final class RegisterWatch {
  /// Can be read when there is something to `drain`; for `poll(2)`. -1 where nothing can be watched.
  package var file: Int32 { news.file }
  /// Why not all is told that happens; nil while it is.
  package private(set) var blindness: Blindness?
  private let news = Inotify()
  private let register: SQLiteRegister
  private let watchesFollowers: Bool
  /// What each watch is for.
  private var places: [Int32: WatchedPlace] = [:]
  /// Held open where followers are watched: looking who they are would else close it, and so wake.
  private var presenceFile: PresenceFile?

  /// - Parameters:
  ///   - register: it need not be there yet.
  ///   - watchingFollowers: whether it also tells when somebody begins or ceases to follow.
  package init(_ register: SQLiteRegister, watchingFollowers: Bool = false) {
    self.register = register
    watchesFollowers = watchingFollowers
    watch()
  }

  /// Takes all that is waiting.
  ///
  /// - Returns: whether anything happened to the register, its journal, the folder it is in, or those
  ///   who present.
  package func drain() -> Bool {
    var hasHappened = false
    while let happenings = news.happenings() {
      for happening in happenings where concerns(happening) { hasHappened = true }
    }
    if hasHappened { watch() }
    return hasHappened
  }
}

extension RegisterWatch {
  /// Forgets what is waiting, after a look that failed: who may write puts back what a killed writer
  /// left half done, and where that fails, the attempt itself looks like news, without end.
  ///
  /// - Returns: whether anything was among it that no such attempt does, as that a file took the register's name
  ///   meanwhile: one has to look once more.
  package func forgetOwnAttempt() -> Bool {
    var hasHappened = false
    while let happenings = news.happenings() {
      for happening in happenings where !happening.mayBeAttempt && concerns(happening) {
        hasHappened = true
      }
    }
    if hasHappened { watch() }
    return hasHappened
  }
}

/// What is watched: a folder, and the name in it that matters; or the file, with no name.
private struct WatchedPlace: Equatable {
  let path: String
  let name: String
  var events = changes
}

extension RegisterWatch {
  /// Watches what matters now. A folder may come between a look and its watch: looks until nothing
  /// is new.
  private func watch() {
    while true {
      // What keeps it shut is told to who looks there; it wakes here once it can be opened.
      if watchesFollowers { presenceFile = try? PresenceFile.ifThere(at: register.presencePath) }
      let wanted = wantedPlaces
      var watched: [Int32: WatchedPlace] = [:]
      for place in wanted {
        if let number = news.watch(place.path, for: place.events) { watched[number] = place }
      }
      for number in places.keys where watched[number] == nil { news.forget(number) }
      places = watched
      if wanted == wantedPlaces { break }
    }
    blindness =
      places.isEmpty ? .unwatched : places.values.lazy.compactMap { .ofShare(at: $0.path) }.first
  }

  /// The places of the register, and of what a link at its place leads to.
  private var wantedPlaces: [WatchedPlace] {
    let paths = Set([register.path, register.realPath])
    let presence = WatchedPlace(
      path: register.presencePath, name: "", events: changes | comingAndGoing)
    return paths.sorted().flatMap(places(of:)) + (watchesFollowers ? [presence] : [])
  }

  /// The folder of a register, or the nearest that is there; the files alone where the folder may not
  /// be listed.
  private func places(of path: String) -> [WatchedPlace] {
    let folder = SQLiteRegister.nearestFolder(to: path)
    if folder == SQLiteRegister.folder(of: path), !SQLiteRegister.may(R_OK, folder) {
      return [path, path + presenceSuffix].map {
        WatchedPlace(path: $0, name: "", events: changes | UInt32(IN_MODIFY))
      }
    }
    let depth = folder.split(separator: "/").count
    let next = path.split(separator: "/").dropFirst(depth).first ?? ""
    return [WatchedPlace(path: folder, name: String(next))]
  }

  private func concerns(_ happening: Happening) -> Bool {
    if happening.mask & overflow != 0 { return true }
    guard let place = places[happening.watch] else { return false }
    if happening.mask & ofThePlaceItself != 0 { return true }
    if [place.name, place.name + presenceSuffix].contains(happening.name) { return true }
    return happening.name == place.name + "-journal" && happening.mask & UInt32(IN_DELETE) != 0
  }
}

extension Happening {
  /// Whether it may be of putting back a change: the register is written and closed, the journal removed.
  fileprivate var mayBeAttempt: Bool {
    mask & UInt32(IN_CLOSE_WRITE | IN_MODIFY) != 0 || name.hasSuffix("-journal")
  }
}

private let overflow = UInt32(IN_Q_OVERFLOW)
private let ofThePlaceItself = UInt32(IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT | IN_IGNORED)

/// A commit ends by the removal of its journal, and the closing of the file where it doesn't stay open. That
/// the file is written to is not among these: it would wake readers before the commit, only to wait for it. It
/// is where the folder may not be listed, and the removal of the journal is not heard.
private let changes = UInt32(
  IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB
    | IN_DELETE_SELF | IN_MOVE_SELF)

/// Who begins to follow reads a byte when the lock is taken, and who ceases closes what was only read.
private let comingAndGoing = UInt32(IN_ACCESS | IN_CLOSE_NOWRITE)
