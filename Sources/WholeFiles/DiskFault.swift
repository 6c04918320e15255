import Glibc

/// Why the system refused something of a file, by its error number.
package struct DiskFault: Error, Equatable, Sendable {
  /// One of those that errno(3) lists.
  package let code: Int32

  /// - Parameter code: the error number; that of the call that failed last.
  package init(_ code: Int32 = errno) {
    self.code = code
  }

  /// What is so, and what helps where anything does, in words without a full stop.
  package var words: String {
    switch code {
    case EACCES: "permission denied"
    case EPERM: "the file system doesn't permit it"
    case EROFS: "its file system can only be read"
    case ENOSPC: "the disk is full; make room and try again"
    case EDQUOT: "your share of the disk is used up; make room and try again"
    case EFBIG: "no file may be that large here (ulimit -f); raise the limit and try again"
    case EMFILE:
      "this program has as many files open as it may (ulimit -n); expected a higher limit"
    case ENFILE: "the system has as many files open as it can; try again later"
    case EIO: "the disk failed (input/output error)"
    case ENOLCK: "its file system gives no locks (none are left, or it has none)"
    case ELOOP: "links lead in a circle, or through too many others"
    case ENAMETOOLONG: "the name is longer than its file system takes"
    case ENOENT: "its folder isn't there"
    case ENOTDIR: "its path leads through a file that is no folder"
    case EISDIR: "a folder is in its place"
    case ENOMEM: "no memory is left"
    case ESTALE: "the file server has lost it; try again"
    default: "\(strerror(code).map { String(cString: $0) } ?? "unknown") (system error \(code))"
    }
  }

  /// The same of a file that is in its place.
  package var doubtWords: String {
    "it is there, and can't be told to be on the disk: its folder couldn't be saved: \(words)"
  }
}
