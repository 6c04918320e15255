import Glibc

/// Which names in a data folder are of one and the same folder.
struct SharedFolders {
  /// Links to a folder that is there by its own name, each with that name.
  private(set) var links: [String: String] = [:]
  /// The other names of a folder with several, each with another one.
  private var twins: [String: String] = [:]
  /// Those of which the system doesn't say which folder they are: each may be another's.
  private var unknown: [String: FileFault] = [:]

  init(_ names: [String], in dataFolder: String) {
    var folders: [Identity: [String]] = [:]
    for name in names {
      do throws(FileFault) {
        folders[try Identity(of: dataFolder + "/" + name), default: []].append(name)
      } catch {
        unknown[name] = error
      }
    }
    for names in folders.values where names.count > 1 {
      let own = names.filter { !SharedFolders.isLink(dataFolder + "/" + $0) }
      for name in names where own != [name] {
        if own.count == 1 { links[name] = own[0] } else { twins[name] = names.first { $0 != name } }
      }
    }
  }

  /// That nobody can tell which of several names is the folder's, or whose folder a name is, by name.
  func faults(in dataFolder: String) -> [String: Diagnostic] {
    let unknown = unknown.map { ($0, Diagnostic($1, file: dataFolder + "/" + $0)) }
    return Dictionary(
      uniqueKeysWithValues: twins.map { name, other in
        let fault = Diagnostic(
          .error, file: dataFolder + "/" + name, found: "the folder that \(other) is, too",
          expected: "one name of it")
        return (name, fault)
      } + unknown)
  }

  /// What the system tells one folder from others by.
  private struct Identity: Hashable {
    let device: UInt
    let inode: UInt

    /// - Throws: why it can't be told.
    init(of path: String) throws(FileFault) {
      var facts = stat()
      guard stat(path, &facts) == 0 else {
        throw FileFault(code: errno, expected: FileFault.folder)
      }
      (device, inode) = (UInt(facts.st_dev), UInt(facts.st_ino))
    }
  }

  private static func isLink(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFLNK
  }
}
