import CleanText
import FoundationEssentials
import Glibc

/// Whether a folder has a file of settings.
enum SettingsPlace: Equatable {
  /// There is none, so that nothing is set.
  case absent
  case file(String)
  /// There is something, and whether it is the file can't be told: where, and what was found.
  case doubtful(String, String)

  /// Looks into a configuration folder. A link that leads nowhere, a file in a folder's place, a folder
  /// that may not be looked into or listed, and a file that is nearly called so are no absence.
  init(inFolder folder: String) {
    let path = folder + "/" + Settings.fileName
    switch SettingsPlace.fault(at: path) {
    case nil: self = .file(path)
    case ENOENT? where SettingsPlace.leadsNowhere(folder):
      self = .doubtful(path, "found a link to a folder that isn't there; expected a folder")
    case ENOENT?: self = SettingsPlace(withoutFileIn: folder)
    case ENOTDIR?: self = .doubtful(path, "found a file on the way there; expected folders")
    case let fault?:
      self = .doubtful(path, "found \(String(cString: strerror(fault))); expected a file to read")
    }
  }

  /// Looks whether a file there is nearly called as the settings.
  private init(withoutFileIn folder: String) {
    do {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      let misnamed = SettingsPlace.misnamed(names).map { folder + "/" + $0 }
      self = misnamed.map { .doubtful($0, wrongName) } ?? .absent
    } catch {
      self =
        SettingsPlace.fault(at: folder) == ENOENT
        ? .absent : .doubtful(folder, "found no way to list it; expected a folder that can be")
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

  /// A file whose name is the settings' but for capitals or the ending.
  private static func misnamed(_ names: [String]) -> String? {
    let nearly: Set = [
      "config.yml", "config.yaml", "config.yaml.txt", "config.yml.txt", "config.txt",
    ]
    return names.sorted().first { nearly.contains($0.lowercased()) }
  }
}

private let wrongName = "found a file of this name; expected \(Settings.fileName)"
