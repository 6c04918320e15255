import Glibc

/// A file that is whole or not there: it is written beside its place and moved into it.
package enum WholeFile {
  package enum Failure: Error, Equatable {
    /// A file stood there, and still does.
    case alreadyThere
    /// Nothing was written: why, in words without a full stop.
    case refused(String)
    /// It is in its place, and can't be told to be on the disk.
    case cannotTell(DiskFault)
  }

  /// Who may read a new file.
  package enum Leave: Sendable {
    /// Who may read its folder, whatever the umask.
    case asFolder
    /// Whom the umask of its maker lets.
    case byUmask
  }

  /// Writes a file, making its folder where there is none; it is on the disk when this returns.
  ///
  /// - Parameter replacing: whether a file that stands there may be replaced.
  package static func write(
    _ bytes: [UInt8], to file: String, replacing: Bool = false, leave: Leave
  ) throws(Failure) {
    let place = file.hasPrefix("/") ? file : "./" + file
    let folder = folder(of: place)
    let draft = DraftFile(for: place, isHidden: true)
    var isKept = false
    let folders: MadeFolders
    do throws(DiskFault) { folders = try MadeFolders(for: folder) } catch {
      throw .refused(error.words)
    }
    defer { if !isKept { folders.remove() } }
    defer { draft.remove() }
    do throws(DiskFault) {
      DraftFile.removeAbandoned(in: folder) { $0.hasSuffix(ending(of: place)) }
      try write(bytes, toNewFile: draft.path)
    } catch {
      throw .refused(error.words)
    }
    if leave == .asFolder { shareAsFolder(draft.path, atMost: 0o644) }
    try put(draft, at: place, replacing: replacing)
    isKept = true
    do throws(DiskFault) { try saveName(of: place) } catch { throw .cannotTell(error) }
  }

  private static func put(
    _ draft: DraftFile, at place: String, replacing: Bool
  ) throws(Failure) {
    switch draft.place(at: place, replacing: replacing) {
    case .placed: return
    case .taken: throw .alreadyThere
    case .isGone: throw .refused("what was written beside it is gone; try again")
    case .refused(let fault): throw .refused(fault.words)
    case .noWay: throw .refused(Placing.noWayWords)
    }
  }

  private static func write(_ bytes: [UInt8], toNewFile path: String) throws(DiskFault) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw DiskFault() }
    defer { close(descriptor) }
    var left = bytes[...]
    while !left.isEmpty {
      let count = left.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw DiskFault() }
      left.removeFirst(count)
    }
    guard fsync(descriptor) == 0 else { throw DiskFault() }
  }

  /// What a file's name ends with, from its last dot: ".json".
  private static func ending(of path: String) -> Substring {
    path[(path.lastIndex(of: ".") ?? path.startIndex)...]
  }
}

extension Placing {
  /// What is so where there is no way, in words without a full stop.
  package static let noWayWords =
    "its file system can't put a file in its place without writing over another (it has neither "
    + "renameat2(2) with RENAME_NOREPLACE nor hard links)"
}
