import CFileCalls
package import Glibc

/// The folder that holds a path; "/" holds itself.
package func folder(of path: String) -> String {
  let parts = path.split(separator: "/")
  let start = path.hasPrefix("/") ? "/" : ""
  let folder = start + parts.dropLast().joined(separator: "/")
  return folder.isEmpty ? "." : folder
}

/// Puts on the disk that a folder has a name, and which others it has no more: by the folder, or, where that
/// may be written and not read, by all of its file system, which the disk may take longer for.
///
/// - Parameter file: what has the name. It may be opened, and closed again, at which this process loses its
///   locks on it.
package func saveName(of file: String) throws(DiskFault) {
  let descriptor = open(folder(of: file), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else {
    let fault = DiskFault()
    guard fault.code == EACCES else { throw fault }
    return try saveFileSystem(of: file)
  }
  defer { close(descriptor) }
  guard fsync(descriptor) == 0 else { throw DiskFault() }
}

private func saveFileSystem(of file: String) throws(DiskFault) {
  let descriptor = open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard descriptor >= 0 else { throw DiskFault() }
  defer { close(descriptor) }
  guard syncfs(descriptor) == 0 else { throw DiskFault() }
}

/// Folders that were made for something, and are removed again where nothing came of it.
package struct MadeFolders {
  /// Innermost last.
  private var paths: [String] = []

  /// Makes a folder and those above it where there are none, and puts their names on the disk; where
  /// that fails, none is left.
  package init(for path: String) throws(DiskFault) {
    do throws(DiskFault) { try make(path) } catch {
      remove()
      throw error
    }
  }

  private mutating func make(_ path: String) throws(DiskFault) {
    if mkdir(path, 0o777) == 0 {
      paths.append(path)
      return try saveName(of: path)
    }
    switch errno {
    case EEXIST: return
    case ENOENT where folder(of: path) != path:
      try make(folder(of: path))
      try make(path)
    case let code:
      // Where nothing may be written, that is said of a folder that is there, too.
      var facts = stat()
      guard stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR else {
        throw DiskFault(code)
      }
    }
  }

  /// Removes those that were made and have nothing in them.
  package func remove() {
    for path in paths.reversed() { rmdir(path) }
  }
}

/// Gives who may read its folder the same leave for a file, whatever the umask, and its group; nobody
/// gets leave to write who has none for the folder. Where the file system has no such leave, it stays
/// as is.
///
/// - Parameter most: what leave the file may have at most; of writing, the group's alone.
package func shareAsFolder(_ file: String, atMost most: mode_t) {
  var (folderFacts, facts) = (stat(), stat())
  guard stat(folder(of: file), &folderFacts) == 0, stat(file, &facts) == 0 else { return }
  var mode = folderFacts.st_mode & most & 0o664 | 0o600
  // Without this the file may be of its maker's group, whatever the folder's.
  let isOfGroup = facts.st_gid == folderFacts.st_gid || chown(file, .max, folderFacts.st_gid) == 0
  if !isOfGroup { mode &= ~0o020 }
  chmod(file, mode)
}
