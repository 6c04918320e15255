import Glibc
import Register

/// A byte of the presence file: each presentation has one for who presents and one for who follows, so
/// that two councils can meet on the same evening.
struct LockedByte: Hashable {
  let place: Int
  /// How it is held: by one alone, or by many.
  let kind: Int32

  static func presenter(of number: Int) -> LockedByte {
    LockedByte(place: 2 * number, kind: F_WRLCK)
  }

  static func followers(of number: Int) -> LockedByte {
    LockedByte(place: 2 * number + 1, kind: F_RDLCK)
  }

  func lock(as kind: Int32) -> flock {
    flock(
      l_type: Int16(kind), l_whence: Int16(SEEK_SET), l_start: off_t(place), l_len: 1, l_pid: 0)
  }
}

/// A byte that is held as long as this is.
final class PresenceLock: Sendable {
  private let file: PresenceFile
  private let byte: LockedByte

  /// nil where another process holds it.
  init?(_ byte: LockedByte, of file: PresenceFile) throws(RegisterFailure.Reason) {
    guard try file.take(byte) else { return nil }
    self.file = file
    self.byte = byte
  }

  deinit { file.letGo(of: byte) }
}

/// The kernel's list of locks; see proc_locks(5).
struct LockTable {
  let text: String

  /// The list as it is at this moment.
  ///
  /// - Parameter file: where the kernel has it.
  /// - Throws: why it can't be read to its end.
  static func now(at file: String = "/proc/locks") throws(RegisterFailure) -> LockTable {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw RegisterFailure(.init(errno: errno), file: file) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = read(descriptor, &piece, piece.count)
      guard count >= 0 else { throw RegisterFailure(.init(errno: errno), file: file) }
      if count == 0 { break }
      bytes += piece[..<count]
    }
    return LockTable(text: String(decoding: bytes, as: UTF8.self))
  }

  /// The processes that hold a byte of a file with others. Some file systems list another device than
  /// `stat` gives, so the file's number has to do.
  func holders(of byte: LockedByte, inFile inode: UInt) -> [pid_t] {
    text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: " ")
      guard fields.count == 8, fields[1] == "POSIX", fields[3] == "READ",
        fields[5].split(separator: ":").last == "\(inode)", fields[6] == "\(byte.place)",
        fields[7] == "\(byte.place)"
      else { return nil }
      return pid_t(fields[4])
    }
  }
}
