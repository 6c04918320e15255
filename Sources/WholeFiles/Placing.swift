import CFileCalls
import Glibc

/// What came of giving a draft its place.
package enum Placing: Equatable, Sendable {
  case placed
  /// Something has that name already, and still stands there.
  case taken
  /// Somebody has removed the draft.
  case isGone
  case refused(DiskFault)
  /// The file system has no way to put a file in its place without writing over another.
  case noWay
}

extension DraftFile {
  /// Gives it its place in one step, as its only name; on the disk it is there once `saveName` says so.
  ///
  /// - Parameter replacing: whether a file that stands there may be replaced.
  package func place(at path: String, replacing: Bool = false) -> Placing {
    let identity = FileIdentity(self.path)
    let code = replacing ? rename(to: path) : moveWithoutReplacing(to: path)
    // A file server may do a thing and lose its answer.
    if code == 0 || identity != nil && FileIdentity(path) == identity { return .placed }
    switch code {
    case EEXIST: return .taken
    case ENOENT where FileIdentity(self.path) == nil: return .isGone
    case _ where replacing: return .refused(DiskFault(code))
    case EPERM, EOPNOTSUPP, ENOSYS, EINVAL, EMLINK: return .noWay
    default: return .refused(DiskFault(code))
    }
  }

  /// - Returns: 0, or the error's number.
  private func rename(to path: String) -> Int32 {
    Glibc.rename(self.path, path) == 0 ? 0 : errno
  }

  /// A plain rename would write over what stands there. The call that doesn't is unknown to some file
  /// systems; a second name, whose first is removed then, is unknown to others.
  private func moveWithoutReplacing(to path: String) -> Int32 {
    if renameat2(AT_FDCWD, self.path, AT_FDCWD, path, rename_without_replacing) == 0 { return 0 }
    guard [EINVAL, ENOSYS, EOPNOTSUPP, EPERM].contains(errno) else { return errno }
    guard link(self.path, path) == 0 else { return errno }
    remove()
    return 0
  }
}

/// Which file it is that has a name.
private struct FileIdentity: Equatable {
  let device: UInt
  let inode: UInt

  init?(_ path: String) {
    var facts = stat()
    guard lstat(path, &facts) == 0 else { return nil }
    (device, inode) = (UInt(facts.st_dev), UInt(facts.st_ino))
  }
}
