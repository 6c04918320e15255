import Glibc

/// Whether a folder has a file of settings.
enum SettingsPlace: Equatable {
  /// There is none, so that nothing is set.
  case absent
  case file(String)
  /// There is something, and whether it is the file can't be told: where, and what was found.
  case doubtful(String, String)

  /// Looks into a configuration folder. A link that leads nowhere, a file in a folder's place and a folder
  /// that may not be looked into are no absence.
  init(inFolder folder: String) {
    let path = folder + "/" + Settings.fileName
    switch SettingsPlace.fault(at: path) {
    case nil: self = .file(path)
    case ENOENT? where SettingsPlace.leadsNowhere(folder):
      self = .doubtful(path, "found a link to a folder that isn't there; expected a folder")
    case ENOENT?: self = .absent
    case ENOTDIR?: self = .doubtful(path, "found a file on the way there; expected folders")
    case let fault?:
      self = .doubtful(path, "found \(String(cString: strerror(fault))); expected a file to read")
    }
  }

  /// The error of looking at something without following it; nil where it is there.
  private static func fault(at path: String) -> Int32? {
    var facts = stat()
    return lstat(path, &facts) == 0 ? nil : errno
  }

  /// Whether a link leads nowhere, there or on the way.
  private static func leadsNowhere(_ path: String) -> Bool {
    var facts = stat()
    if lstat(path, &facts) == 0 { return stat(path, &facts) != 0 }
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return false }
    return leadsNowhere(String(path[..<slash]))
  }
}
