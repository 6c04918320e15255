import GRDB
import Glibc
package import Register
import WholeFiles

extension SQLiteRegister {
  /// Copies the register, as it is at one moment, into a file that isn't there yet. The copy is on the
  /// disk and holds against itself before it gets its name, and who may read or write it is as with
  /// the register.
  ///
  /// - Returns: what the copy holds.
  /// - Throws: why nothing was copied, or that it can't be told whether the copy is on the disk; of the file
  ///   that it is about.
  package func backUp(to file: String) throws(RegisterFailure) -> ProvedRegister {
    let copy = SQLiteRegister(file: file)
    do {
      guard try isThere() else { throw RegisterFailure.Reason.absent }
    } catch {
      throw RegisterFailure(error, file: self.file)
    }
    return try copy.fill(from: self)
  }

  private func fill(from source: SQLiteRegister) throws(RegisterFailure) -> ProvedRegister {
    do {
      try requireOwnName()
      try requireNothingThere()
      return try holdingBackSignals {
        removeAbandonedDrafts()
        removeAbandonedBackups()
        let draft = DraftFile(for: path, isHidden: false)
        defer { draft.remove(with: ["-journal"]) }
        try make(draft, withPermissionsOf: source)
        let proved = try source.copyPages(into: draft.path)
        try place(draft)
        return proved
      }
    } catch {
      throw RegisterFailure(error, file: file)
    }
  }

  /// Removes what is left in its folder of backups that were killed: of other names too, as where each
  /// has its day in it and none is made a second time.
  private func removeAbandonedBackups() {
    DraftFile.removeSurelyAbandoned(
      in: SQLiteRegister.folder(of: realPath), with: ["-journal"], where: mayBeDraftOfRegister)
  }

  /// Fails where a file of this name would be taken for another one: what SQLite keeps beside a register, or
  /// this program beside it or in its data folder.
  private func requireOwnName() throws(RegisterFailure.Reason) {
    let name = (path.split(separator: "/").last.map(String.init) ?? "").lowercased()
    let endings = ["-journal", "-wal", "-shm", ".presenting", ".csv"]
    let isOthers =
      endings.contains(where: name.hasSuffix) || [".json", ".new-"].contains(where: name.contains)
      || name.hasPrefix("default") && name.contains("plan")
    guard isOthers else { return }
    throw .other(
      "a file of this name would be taken for another one that SQLite or this program keeps; "
        + "expected a name like register-copy.sqlite")
  }

  private func requireNothingThere() throws(RegisterFailure.Reason) {
    var facts = stat()
    if lstat(path, &facts) == 0 { throw alreadyThere }
    let why = errno
    guard FileStamp(SQLiteRegister.folder(of: path)) != nil else {
      throw .other("its folder isn't there; expected one that is")
    }
    guard why == ENOENT else { throw RegisterFailure.Reason(errno: why) }
    try requireNoLog()
    try requireNoJournal()
  }

  private var alreadyThere: RegisterFailure.Reason {
    .other("there is such a file already, and a backup is never written over one")
  }

  /// Makes the empty file. Nobody may look into it before it is as the source is.
  private func make(
    _ draft: DraftFile, withPermissionsOf source: SQLiteRegister
  ) throws(RegisterFailure.Reason) {
    var facts = stat()
    guard stat(source.path, &facts) == 0 else { throw RegisterFailure.Reason(errno: errno) }
    let descriptor = open(draft.path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw RegisterFailure.Reason(errno: errno) }
    defer { close(descriptor) }
    var mode = facts.st_mode & 0o666 | 0o600
    // Another group isn't given what the source's was.
    if fchown(descriptor, .max, facts.st_gid) != 0 { mode &= 0o606 }
    // A file system without permissions keeps its own.
    fchmod(descriptor, mode)
  }

  /// Copies what the register is in one transaction, and proves it where it came to.
  private func copyPages(into file: String) throws -> ProvedRegister {
    do {
      try look { source in
        let copy = try connection(file, .writing)
        defer { retire(copy) }
        try copy.writeWithoutTransaction { try source.backup(to: $0) }
      }
      switch try SQLiteStore(file: file).verify() {
      case .holds(let proved): return proved
      case .broken(let broken): throw RegisterFailure.Reason(broken)
      }
    } catch let failure as RegisterFailure {
      throw RegisterFailure(failure.reason, file: self.file)
    } catch let reason as RegisterFailure.Reason {
      throw RegisterFailure(reason, file: self.file)
    }
  }

  /// Gives a draft its name, unless a file has it by now.
  private func place(_ draft: DraftFile) throws(RegisterFailure.Reason) {
    switch draft.place(at: path) {
    case .placed: break
    case .taken: throw alreadyThere
    case .isGone: throw .other("somebody removed it while it was being made")
    case .refused(let fault): throw RegisterFailure.Reason(fault)
    case .noWay: throw .other("can't be made: " + Placing.noWayWords)
    }
    do throws(DiskFault) { try saveName(of: path) } catch {
      throw .cannotTell(Doubt(head: nil, isThere: true, cause: error.doubtWords))
    }
  }
}

/// Whether a file has nothing in it, or begins as SQLite begins a database or its journal.
private func mayBeDraftOfRegister(_ path: String) -> Bool {
  let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
  guard descriptor >= 0 else { return false }
  defer { close(descriptor) }
  var facts = stat()
  guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return false }
  var bytes = [UInt8](repeating: 0, count: 16)
  let count = read(descriptor, &bytes, bytes.count)
  let beginnings = [
    Array("SQLite format 3\0".utf8), [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7],
    // A journal whose start isn't written yet.
    [UInt8](repeating: 0, count: 8),
  ]
  return count == 0 || beginnings.contains { count >= $0.count && bytes.starts(with: $0) }
}
