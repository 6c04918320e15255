import DashboardState
import FileWatch
import Register
import RegisterSQLite
import SnapshotFiles

/// What tells when others record, present, or put a snapshot on the shelf. Where the system doesn't tell
/// all of it, one has to look every now and then; where it does, no timer runs.
struct Lookout {
  /// How long to wait before one looks oneself: a follower's slide is to turn while it is spoken of.
  static let interval = Duration.seconds(2)

  private let register: RegisterWatch?
  private let snapshots = FolderWatch()
  private var lastLook = ContinuousClock.now

  /// - Parameter register: nil where nothing is recorded.
  init(on register: RegisterWatch?) {
    self.register = register
  }

  /// What there may be news of.
  enum News: CaseIterable {
    case ofSnapshots, ofRegister
  }

  /// Watches a council's folder from here on, and no other.
  func follow(_ folder: String) { snapshots.follow(folder) }

  /// For `poll(2)`.
  var files: [Int32] { [register?.file, snapshots.file].compactMap(\.self).filter { $0 >= 0 } }

  /// What a descriptor that can be read tells; nil where nothing that matters here.
  func news(on file: Int32) -> News? {
    guard file != snapshots.file else {
      snapshots.drain()
      return .ofSnapshots
    }
    return register?.drain() == true ? .ofRegister : nil
  }

  /// Forgets what is waiting of the register, after a look that failed and may itself look like news.
  ///
  /// - Returns: whether there was other news among it.
  func forgetOwnAttempt() -> Bool { register?.forgetOwnAttempt() ?? false }

  /// That one has to look oneself, and why; nil while all is told.
  var glancing: Glancing? {
    let blindness = register?.blindness ?? snapshots.blindness
    return blindness.map {
      Glancing(why: $0.words, everySeconds: Int(Lookout.interval.components.seconds))
    }
  }

  /// The milliseconds until one has to look oneself; nil where all is told.
  var untilLook: Int32? {
    guard glancing != nil else { return nil }
    let left = Lookout.interval - lastLook.duration(to: .now)
    return max(0, Int32((left / .milliseconds(1)).rounded(.up)))
  }

  /// Where one has to look oneself now; the next time is an interval later.
  mutating func whereToLook() -> [News] {
    guard untilLook == 0 else { return [] }
    lastLook = .now
    return News.allCases
  }
}
