import Glibc
package import ImprovementPlan

extension PlanLibrary {
  /// What tells whether a file is still the one that was read, without reading it.
  package struct Stamp: Equatable, Sendable {
    package let day: Day
    /// nil where the system doesn't tell.
    private let facts: Facts?

    /// When anything of it was changed last, in seconds since 1970; nil where the system doesn't tell.
    package var secondsOfChange: Int? { facts?.changed.seconds }

    private struct Facts: Equatable, Sendable {
      let size: Int
      let inode: UInt
      /// When it was written, and when anything of it was changed last, its permissions too.
      let written: Instant
      let changed: Instant
    }

    private struct Instant: Equatable, Sendable {
      let seconds: Int
      let nanoseconds: Int

      init(_ time: timespec) { (seconds, nanoseconds) = (time.tv_sec, time.tv_nsec) }
    }

    fileprivate init(of file: String, _ day: Day) {
      self.day = day
      var status = stat()
      guard stat(file, &status) == 0 else {
        facts = nil
        return
      }
      facts = Facts(
        size: Int(status.st_size), inode: UInt(status.st_ino), written: Instant(status.st_mtim),
        changed: Instant(status.st_ctim))
    }
  }

  /// The stamps of a council's snapshots, one a day.
  package func stamps(of council: String, days: [Day]) -> [Stamp] {
    days.map { Stamp(of: file(of: council, $0), $0) }
  }
}
