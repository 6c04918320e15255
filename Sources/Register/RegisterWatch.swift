import Glibc

/// Tells when something was recorded, or a presentation changed or was cut off, so that an open dashboard
/// can read it.
///
/// Watches the folder of the register, or the nearest one that is there; reading doesn't wake it.
package final class RegisterWatch {
  /// Can be read when there is something to `drain`; for `poll(2)`. -1 where nothing can be watched.
  package let file: Int32
  /// Why nothing can be watched, in a sentence without a full stop.
  package private(set) var failure: String?
  private let register: Register
  private let watchesFollowers: Bool
  /// What each watch is for.
  private var places: [Int32: WatchedPlace] = [:]
  /// Held open where followers are watched: looking who they are would else close it, and so wake.
  private var presenceFile: PresenceFile?

  /// - Parameters:
  ///   - register: it need not be there yet.
  ///   - watchingFollowers: whether it also tells when somebody begins or ceases to follow.
  package init(_ register: Register, watchingFollowers: Bool = false) {
    self.register = register
    watchesFollowers = watchingFollowers
    file = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    watch()
  }

  deinit { if file >= 0 { close(file) } }

  /// Takes all that is waiting.
  ///
  /// - Returns: whether anything happened to the register, its journal, the folder it is in, or those
  ///   who present.
  package func drain() -> Bool {
    var hasHappened = false
    while let happenings = readHappenings() {
      for happening in happenings where concerns(happening) { hasHappened = true }
    }
    if hasHappened { watch() }
    return hasHappened
  }
}

extension RegisterWatch {
  /// Forgets what is waiting, after a look that failed: who may write puts back what a killed writer
  /// left half done, and where that fails, the attempt itself looks like news, without end.
  package func forgetOwnAttempt() { while readHappenings() != nil {} }
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
    while file >= 0 {
      if watchesFollowers { presenceFile = try? PresenceFile.ifThere(at: register.presencePath) }
      let wanted = wantedPlaces
      var watched: [Int32: WatchedPlace] = [:]
      for place in wanted {
        let number = inotify_add_watch(file, place.path, place.events)
        if number >= 0 { watched[number] = place }
      }
      for number in places.keys where watched[number] == nil { inotify_rm_watch(file, number) }
      places = watched
      if wanted == wantedPlaces { break }
    }
    failure =
      places.isEmpty ? "changes of others don’t show: \(register.file) can’t be watched" : nil
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
    let folder = Register.nearestFolder(to: path)
    if folder == Register.folder(of: path), !Register.may(R_OK, folder) {
      return [path, path + presenceSuffix].map { WatchedPlace(path: $0, name: "") }
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

  /// nil when nothing is waiting.
  private func readHappenings() -> [Happening]? {
    withUnsafeTemporaryAllocation(byteCount: 16_384, alignment: 8) { buffer in
      let count = file >= 0 ? read(file, buffer.baseAddress, buffer.count) : 0
      guard count > 0 else { return nil }
      return Happening.all(in: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
  }
}

/// What inotify(7) says happened.
private struct Happening {
  let watch: Int32
  let mask: UInt32
  let name: String

  static func all(in bytes: UnsafeRawBufferPointer) -> [Happening] {
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

private let overflow = UInt32(IN_Q_OVERFLOW)
private let ofThePlaceItself = UInt32(IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT | IN_IGNORED)

/// A commit ends by the removal of its journal and the closing of the file. That the file is written
/// to is not among these: it would wake readers before the commit, only to wait for it.
private let changes = UInt32(
  IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB
    | IN_DELETE_SELF | IN_MOVE_SELF)

/// Who begins to follow reads a byte when the lock is taken, and who ceases closes what was only read.
private let comingAndGoing = UInt32(IN_ACCESS | IN_CLOSE_NOWRITE)
