import Glibc
import Register
import Synchronization

/// The file beside a register on which who presents and who follows hold locks, each on a byte of its
/// own. The kernel lets go of them at the end of a process, whatever ended it.
///
/// It also lets go of all that a process holds on a file as soon as that process closes any descriptor
/// of it. So a process has the descriptors of one file in common and closes them with the last use.
final class PresenceFile: Sendable {
  /// The number by which the kernel lists its locks.
  var inode: UInt { identity.inode }
  fileprivate let identity: FileIdentity

  fileprivate init(_ identity: FileIdentity) { self.identity = identity }

  deinit {
    openFiles.withLock { files in
      files[identity]?.uses -= 1
      if files[identity]?.uses == 0 { files.removeValue(forKey: identity)?.close() }
    }
  }

  /// Takes a byte, unless another process has it in a way that keeps this one out. The kernel would let
  /// a process take twice what only one can have.
  ///
  /// - Throws: where the file system gives no locks at all.
  func take(_ byte: LockedByte) throws(RegisterFailure.Reason) -> Bool {
    try openFiles.withLock { files throws(RegisterFailure.Reason) in
      if byte.kind == F_WRLCK, files[identity]?.held[byte] != nil { return false }
      guard try files[identity]?.take(byte) == true else { return false }
      files[identity]?.held[byte, default: 0] += 1
      return true
    }
  }

  /// Lets go of a byte, with the last of those in this process that took it.
  func letGo(of byte: LockedByte) {
    openFiles.withLock { files in
      files[identity]?.held[byte, default: 1] -= 1
      guard files[identity]?.held[byte] == 0 else { return }
      files[identity]?.held[byte] = nil
      _ = files[identity]?.lock(byte, as: F_UNLCK)
    }
  }

  /// Whether this process or another presents there.
  ///
  /// - Throws: where the system doesn't say.
  func isTaken(_ byte: LockedByte) throws(RegisterFailure.Reason) -> Bool {
    try openFiles.withLock { files throws(RegisterFailure.Reason) in
      guard let file = files[identity] else { return false }
      if file.held[byte] != nil { return true }
      return try file.isTakenElsewhere(byte)
    }
  }

  /// Reads a byte, which the folder's watchers can hear of; that it was opened tells them too early.
  func makeHeard() {
    openFiles.withLock { files in
      var byte: UInt8 = 0
      _ = pread(files[identity]?.descriptors.first?.number ?? -1, &byte, 1, 0)
    }
  }
}

extension PresenceFile {
  /// - Returns: nil where nobody ever presented.
  static func ifThere(at path: String) throws(RegisterFailure) -> PresenceFile? {
    try opened(at: path, writing: false) { Glibc.open(path, O_RDONLY | always) }
  }

  /// Opens it to present, and makes it where it isn't there.
  ///
  /// - Parameter register: whose permissions it gets: who may read and write the one may the other.
  static func made(
    at path: String, like register: String
  ) throws(RegisterFailure) -> PresenceFile {
    let file = try opened(at: path, writing: true) {
      let descriptor = Glibc.open(path, O_RDWR | always)
      return descriptor < 0 && errno == ENOENT ? make(path, like: register) : descriptor
    }
    guard let file else { throw RegisterFailure(.missing, file: register) }
    return file
  }

  private static func opened(
    at path: String, writing: Bool, _ open: () -> Int32
  ) throws(RegisterFailure) -> PresenceFile? {
    try openFiles.withLock { files throws(RegisterFailure) in
      var identity = FileIdentity(path: path)
      if identity.flatMap({ files[$0] })?.descriptor(writing: writing) == nil {
        let descriptor = open()
        if descriptor < 0, errno == ENOENT { return nil }
        identity = FileIdentity(descriptor: descriptor)
        guard let identity else {
          let fault = RegisterFailure.Reason(errno: errno)
          let thing = thingInPlaceOfFile(at: path).map { "\($0) is there, expected a file" }
          throw RegisterFailure(thing.map { .other($0) } ?? fault, file: path)
        }
        files[identity, default: OpenFile()].descriptors.append((descriptor, writing))
      }
      guard let identity else { return nil }
      files[identity]?.uses += 1
      return PresenceFile(identity)
    }
  }
}

/// A link or a queue in its place is not followed, nor waited for.
private let always = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK

private func make(_ path: String, like register: String) -> Int32 {
  var facts = stat()
  guard stat(register, &facts) == 0 else { return -1 }
  let permissions = facts.st_mode & 0o666
  let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | always, permissions)
  guard descriptor >= 0 else { return -1 }
  // As SQLite does with a journal: what the mask of this session took away would keep others out.
  _ = fchown(descriptor, geteuid() == 0 ? facts.st_uid : uid_t.max, facts.st_gid)
  _ = fchmod(descriptor, permissions)
  _ = write(descriptor, purpose, purpose.utf8.count)
  return descriptor
}

/// There has to be a byte to read.
private let purpose =
  "Held open by who presents and who follows. It stays here between presentations.\n"

private struct FileIdentity: Hashable {
  let device: UInt
  let inode: UInt

  private init(_ facts: stat) {
    device = UInt(facts.st_dev)
    inode = UInt(facts.st_ino)
  }

  init?(path: String) {
    var facts = stat()
    guard lstat(path, &facts) == 0 else { return nil }
    self.init(facts)
  }

  init?(descriptor: Int32) {
    var facts = stat()
    guard descriptor >= 0, fstat(descriptor, &facts) == 0 else { return nil }
    self.init(facts)
  }
}

/// What this process has of a file.
private struct OpenFile {
  var uses = 0
  var descriptors: [(number: Int32, isForWriting: Bool)] = []
  /// How often each byte was taken and not let go of yet.
  var held: [LockedByte: Int] = [:]

  func descriptor(writing: Bool) -> Int32? {
    descriptors.first { !writing || $0.isForWriting }?.number
  }

  func lock(_ byte: LockedByte, as kind: Int32) -> Bool {
    guard let descriptor = descriptor(writing: kind == F_WRLCK) else { return false }
    var lock = byte.lock(as: kind)
    return fcntl(descriptor, F_SETLK, &lock) == 0
  }

  /// Takes a byte, unless another process has it.
  func take(_ byte: LockedByte) throws(RegisterFailure.Reason) -> Bool {
    if lock(byte, as: byte.kind) { return true }
    if errno == EAGAIN || errno == EACCES { return false }
    throw RegisterFailure.Reason(errno: errno)
  }

  func isTakenElsewhere(_ byte: LockedByte) throws(RegisterFailure.Reason) -> Bool {
    guard let descriptor = descriptor(writing: false) else { return false }
    // What keeps a reader out is a writer.
    var lock = byte.lock(as: F_RDLCK)
    guard fcntl(descriptor, F_GETLK, &lock) == 0 else { throw RegisterFailure.Reason(errno: errno) }
    return lock.l_type != F_UNLCK
  }

  func close() { for descriptor in descriptors { _ = Glibc.close(descriptor.number) } }
}

private let openFiles = Mutex<[FileIdentity: OpenFile]>([:])
