import GRDB
import Glibc
import Synchronization

/// Why a register stays open from one operation to the next.
package enum Holding: Hashable, Sendable {
  /// It is read again and again, as by an open dashboard.
  case toRead
  /// It is read to show a plan, and then recorded in, once.
  case toRecord
  /// It is read and written again and again, as by who presents.
  case toPresent
}

/// A register's file, opened.
struct OpenedFile: Sendable {
  let queue: DatabaseQueue
  let canWrite: Bool
  /// Which file had the register's name when it was opened; nil where none had.
  let which: WhichFile?
}

/// Which file it is, whatever it is called and says: no other one has the same while it is open.
struct WhichFile: Equatable, Sendable {
  private let device: UInt
  private let inode: UInt

  /// nil where there is no such file, or none that can be looked at.
  init?(_ path: String) {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return nil }
    (device, inode) = (UInt(facts.st_dev), UInt(facts.st_ino))
  }
}

/// The register's file as it stays open between operations, where somebody wants that. No transaction is open
/// then, and so no lock is held and nobody waits for it.
final class HeldFile: Sendable {
  private struct State {
    var reasons: [Holding: Int] = [:]
    var file: OpenedFile?
  }

  private let state = Mutex(State())

  deinit { letGo() }

  /// What is open; nil where nothing is.
  var file: OpenedFile? { state.withLock(\.file) }

  func isWanted(_ reason: Holding) -> Bool { state.withLock { $0.reasons[reason] ?? 0 > 0 } }

  /// From here on it stays open once it was opened, until the reason goes as often as it was given.
  func want(_ reason: Holding) { state.withLock { $0.reasons[reason, default: 0] += 1 } }

  func cease(_ reason: Holding) {
    state.withLock { $0.reasons[reason] = max(0, ($0.reasons[reason] ?? 0) - 1) }
    guard let file, !isToStay(file) else { return }
    letGo()
  }

  /// Keeps a file open where somebody wants that, in the place of the one before; else closes it.
  func giveBack(_ file: OpenedFile) {
    guard isToStay(file) else { return close(file) }
    if let before = self.file, before.queue !== file.queue {
      // Who may write reads too.
      guard file.canWrite, !before.canWrite else { return close(file) }
      close(before)
    }
    // What the file says is read from it each time: somebody may have copied another one over it.
    file.queue.releaseMemory()
    state.withLock { $0.file = file }
  }

  /// Closes a file for good.
  func close(_ file: OpenedFile) {
    state.withLock { if $0.file?.queue === file.queue { $0.file = nil } }
    retire(file.queue)
  }

  /// Closes what is open, if anything; the next operation opens the file anew.
  func letGo() { if let file { close(file) } }

  private func isToStay(_ file: OpenedFile) -> Bool {
    file.canWrite ? isWanted(.toRecord) || isWanted(.toPresent) : isWanted(.toRead)
  }
}
