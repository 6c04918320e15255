import Glibc

/// Which names in a data folder are of one and the same folder.
struct SharedFolders {
  /// Links to a folder that is there by its own name, each with that name.
  private(set) var links: [String: String] = [:]
  /// The other names of a folder with several, each with another one.
  private var twins: [String: String] = [:]

  init(_ names: [String], in dataFolder: String) {
    let folders = Dictionary(grouping: names) { Identity(of: dataFolder + "/" + $0) }
    for (identity, names) in folders where identity != nil && names.count > 1 {
      let own = names.filter { !SharedFolders.isLink(dataFolder + "/" + $0) }
      for name in names where own != [name] {
        if own.count == 1 { links[name] = own[0] } else { twins[name] = names.first { $0 != name } }
      }
    }
  }

  /// That nobody can tell which of several names is the folder's, by name.
  func faults(in dataFolder: String) -> [String: Diagnostic] {
    Dictionary(
      uniqueKeysWithValues: twins.map { name, other in
        let fault = Diagnostic(
          .error, file: dataFolder + "/" + name, found: "the folder that \(other) is, too",
          expected: "one name of it")
        return (name, fault)
      })
  }

  /// What the system tells one folder from others by.
  private struct Identity: Hashable {
    let device: UInt
    let inode: UInt

    /// nil where it can't be told, which who lists the folder meets, too.
    init?(of path: String) {
      var facts = stat()
      guard stat(path, &facts) == 0 else { return nil }
      (device, inode) = (UInt(facts.st_dev), UInt(facts.st_ino))
    }
  }

  private static func isLink(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFLNK
  }
}
