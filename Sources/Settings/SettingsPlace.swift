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

  /// Looks into a configuration folder. A link that leads nowhere, a folder that may not be looked into
  /// and a file that is nearly called so are no absence.
  init(inFolder folder: String) {
    let path = folder + "/" + Settings.fileName
    switch (SettingsPlace.fault(at: path), SettingsPlace.fault(at: folder)) {
    case (nil, _): self = .file(path)
    case (let fault?, _) where !SettingsPlace.isAbsence(fault):
      self = .doubtful(path, "found \(String(cString: strerror(fault))); expected a file to read")
    case (_, nil):
      self = SettingsPlace.misnamed(in: folder).map { .doubtful($0, wrongName) } ?? .absent
    case (_, _): self = .absent
    }
    if case .absent = self, SettingsPlace.leadsNowhere(folder) {
      self = .doubtful(path, "found a link to a folder that isn't there; expected a folder")
    }
  }

  /// The error of looking at something without following it; nil where it is there.
  private static func fault(at path: String) -> Int32? {
    var facts = stat()
    return lstat(path, &facts) == 0 ? nil : errno
  }

  private static func isAbsence(_ fault: Int32) -> Bool { fault == ENOENT || fault == ENOTDIR }

  private static func leadsNowhere(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0 && stat(path, &facts) != 0
  }

  /// A file whose name is the settings' but for capitals or the ending.
  private static func misnamed(in folder: String) -> String? {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let nearly: Set = [
      "config.yml", "config.yaml", "config.yaml.txt", "config.yml.txt", "config.txt",
    ]
    return names.sorted().first { nearly.contains($0.lowercased()) }.map { folder + "/" + $0 }
  }
}

private let wrongName = "found a file of this name; expected \(Settings.fileName)"
