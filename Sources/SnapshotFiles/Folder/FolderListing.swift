import Glibc

/// The names of what is in a folder, `.` and `..` left out.
struct FolderListing: Equatable {
  /// Those in UTF-8, sorted.
  var names: [String] = []
  /// The others, which nobody can name to open: as they can be shown.
  var foreignNames: [String] = []
  /// Which of the names are of folders.
  var folders: Set<String> = []

  /// Lists a folder; nil where something else is there.
  ///
  /// - Throws: why it can't be listed to its end.
  static func at(_ path: String) throws(FileFault) -> FolderListing? {
    guard let folder = opendir(path) else {
      if errno == ENOTDIR { return nil }
      throw FileFault(listing: path, code: errno)
    }
    defer { closedir(folder) }
    var listing = FolderListing()
    while let entry = try nextEntry(of: folder) { listing.add(entry, of: folder) }
    listing.names.sort()
    return listing
  }

  /// The same of what another folder's listing named: nil too where it has gone since, as files do that
  /// are there for a moment.
  static func ifStillThere(_ path: String) throws(FileFault) -> FolderListing? {
    do throws(FileFault) {
      return try at(path)
    } catch {
      if error.found == FileFault.nothing { return nil }
      throw error
    }
  }

  /// nil at the end.
  private static func nextEntry(
    of folder: OpaquePointer
  ) throws(FileFault) -> UnsafeMutablePointer<dirent>? {
    errno = 0
    if let entry = readdir(folder) { return entry }
    // The end is told from an error by this alone.
    guard errno == 0 else { throw FileFault(code: errno, expected: FileFault.folder) }
    return nil
  }

  private mutating func add(_ entry: UnsafeMutablePointer<dirent>, of folder: OpaquePointer) {
    withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      let name = bytes.prefix { $0 != 0 }
      if let text = String(validating: name, as: UTF8.self) {
        guard text != ".", text != ".." else { return }
        names.append(text)
        if FolderListing.isFolder(entry, of: folder) { folders.insert(text) }
      } else {
        foreignNames.append(String(decoding: name, as: UTF8.self))
      }
    }
  }
}

extension FolderListing {
  /// The listing tells it of most entries, of a link never.
  private static func isFolder(
    _ entry: UnsafeMutablePointer<dirent>, of folder: OpaquePointer
  ) -> Bool {
    switch Int(entry.pointee.d_type) {
    case Int(DT_DIR): return true
    case Int(DT_UNKNOWN), Int(DT_LNK):
      var facts = stat()
      return withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) {
          fstatat(dirfd(folder), $0, &facts, 0) == 0 && facts.st_mode & S_IFMT == S_IFDIR
        }
      }
    default: return false
    }
  }
}

extension FileFault {
  static let folder = "a folder that can be listed"
  static let nothing = "no such folder"

  /// A link that leads nowhere is there, and what it should lead to isn't.
  fileprivate init(listing path: String, code: CInt) {
    var facts = stat()
    let isLink = lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFLNK
    self.init(code: code, expected: FileFault.folder)
    if code == ENOENT { found = isLink ? "a link that leads nowhere" : FileFault.nothing }
  }
}
