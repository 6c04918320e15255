import CleanText
import Glibc
import ImprovementPlan

/// The councils' folders of a data folder.
package struct CouncilFolders: Equatable, Sendable {
  /// Those that hold a snapshot, and those of which nobody can tell whether they do, or that hold only files
  /// nearly named as one; sorted.
  package let names: [String]
  /// Why some of them can't be opened, by name.
  package let faults: [String: Diagnostic]
  /// Links to one of them, each with the folder's own name: what is recorded by either is one council's.
  let links: [String: String]
  /// Those of the faults' folders that can be listed and hold only files nearly named as a snapshot.
  let misnamed: Set<String>
  /// What beside them was meant to be the file that names the default one, and isn't named so.
  let misnamedDefault: String?
  /// What beside them is that file put aside, by an editor or by hand.
  let defaultAside: String?
  /// The day of each one's newest snapshot, by name.
  let newest: [String: Day]
  /// What stands where a council's folder may have stood, and isn't one, by name: "an empty folder".
  let vacant: [String: String]
  /// Other folders that hold no snapshot, and something else.
  let others: [String]

  /// Finds those in a data folder. No file is read.
  ///
  /// No folder whose name is not fit for a screen, for it is what people read and type; no hidden one, as
  /// systems and people keep aside. Of one folder with several names its own is the council's; where all
  /// are links to somewhere else, none can be told to be.
  ///
  /// - Throws: why the data folder itself can't be listed; there may be no such folder.
  init(in dataFolder: String) throws(Diagnostic) {
    var (names, faults) = ([String](), [String: Diagnostic]())
    var misnamed: Set<String> = []
    var newest: [String: Day] = [:]
    var vacant: [String: String] = [:]
    var others: [String] = []
    let all = try CouncilFolders.names(in: dataFolder)
    for name in all
    where PlanLibrary.isFit(name) && !CouncilFolders.isHidden(name) {
      do throws(FileFault) {
        guard let files = try FolderListing.ifStillThere(dataFolder + "/" + name) else {
          vacant[name] = CouncilFolders.wordsOfVacancy(dataFolder + "/" + name)
          continue
        }
        let snapshots = SnapshotNames(files)
        let nearly = snapshots.misnamed.first(where: \.isNearlyDay)
        guard !snapshots.days.isEmpty || nearly != nil else {
          if files.isEmpty { vacant[name] = "an empty folder" } else { others.append(name) }
          continue
        }
        names.append(name)
        newest[name] = snapshots.days.last
        guard snapshots.days.isEmpty, let file = nearly else { continue }
        misnamed.insert(name)
        faults[name] = Diagnostic(onlyMisnamed: file, in: dataFolder + "/" + name)
      } catch  where CouncilFolders.mayBeCouncil(name, in: dataFolder) {
        names.append(name)
        faults[name] = Diagnostic(error, file: dataFolder + "/" + name)
      } catch {}
    }
    let shared = SharedFolders(names.filter { faults[$0] == nil }, in: dataFolder)
    self.names = names.filter { shared.links[$0] == nil }
    self.faults = faults.merging(shared.faults(in: dataFolder)) { unlisted, _ in unlisted }
    links = shared.links
    defaultAside = all.first { PlanLibrary.isDefaultAside($0) && !names.contains($0) }
    misnamedDefault = all.first { PlanLibrary.isNearlyDefault($0) && !names.contains($0) }
    self.misnamed = misnamed
    self.newest = newest
    self.others = others
    self.vacant = vacant.filter { CouncilFolders.mayBeCouncil($0.key) }
  }

  /// The folder of this name, or that a link of this name leads to, spelt as it is on the disk: an accent
  /// may be a letter's own or stand behind it (Unicode, canonical equivalence).
  package func folder(named name: String) -> String? { names.first { $0 == name } ?? links[name] }

  /// Whether something stands in the data folder by this name that is no council that can be opened.
  package func isOccupied(_ name: String) -> Bool {
    vacant[name] != nil || others.contains(name) || faults[name] != nil
  }

  static func isHidden(_ name: String) -> Bool { name.first == "." }

  private static func names(in dataFolder: String) throws(Diagnostic) -> [String] {
    do throws(FileFault) {
      guard let listing = try FolderListing.at(dataFolder) else {
        throw FileFault(found: "no folder", expected: PlanLibrary.expected)
      }
      return listing.names
    } catch {
      var fault = Diagnostic(error, file: dataFolder)
      fault.expected = PlanLibrary.expected
      throw fault
    }
  }

  /// Whether a name that can't be followed may be a council's: neither hidden nor, by its name or by that of
  /// what it should lead to, one of the files that stand beside the councils' folders or in any.
  static func mayBeCouncil(_ name: String, in folder: String? = nil) -> Bool {
    guard !isHidden(name), name != PlanLibrary.defaultFile, !isFileByName(name) else {
      return false
    }
    guard let target = folder.flatMap({ target(of: $0 + "/" + name) }) else { return true }
    return !isFileByName(target.split(separator: "/").last.map(String.init) ?? "")
  }

  private static func isFileByName(_ name: String) -> Bool {
    let plain = name.lowercased()
    return SnapshotNames.isAside(plain) || usualFiles.contains(name.uppercased())
      || endingsOfFiles.contains { plain.hasSuffix("." + $0) }
  }

  /// What a link says that it leads to; nil of what is no link.
  private static func target(of path: String) -> String? {
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = bytes.withUnsafeMutableBytes { buffer in
      buffer.withMemoryRebound(to: CChar.self) { readlink(path, $0.baseAddress!, $0.count) }
    }
    return count > 0 ? String(decoding: bytes.prefix(count), as: UTF8.self) : nil
  }

  /// No folder is named so, and what is may be away without a council being so.
  private static let endingsOfFiles: Set = [
    "bz2", "cfg", "conf", "csv", "doc", "docx", "gz", "htm", "html", "ini", "jpeg", "jpg", "json",
    "lock", "log", "md", "ods", "odt", "pdf", "pid", "png", "ppt", "pptx", "py", "rtf", "sh",
    "sock",
    "sqlite", "svg", "tar", "text", "tgz", "toml", "txt", "xls", "xlsx", "xml", "xz", "yaml", "yml",
    "zip",
  ]

  /// What stands in a place where a council's folder may have stood; nil where nothing does any more, and
  /// of a file as there are in any folder.
  private static func wordsOfVacancy(_ path: String) -> String? {
    var facts = stat()
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    guard stat(path, &facts) == 0, !SnapshotNames.isAside(name) else { return nil }
    guard facts.st_mode & S_IFMT == S_IFREG else { return device }
    return name.contains(".") || usualFiles.contains(name.uppercased()) ? nil : "a file"
  }

  static let device = "a device or a pipe"

  private static let usualFiles: Set = [
    "AUTHORS", "CHANGELOG", "CHANGES", "CONFIG", "CONTRIBUTING", "COPYING", "COPYRIGHT", "INSTALL",
    "LICENCE", "LICENSE", "MAKEFILE", "NEWS", "NOTES", "NOTICE", "README", "TODO", "VERSION",
  ]
}

extension FolderListing {
  /// Whether nothing is in it that a person would see.
  fileprivate var isEmpty: Bool {
    foreignNames.isEmpty && names.allSatisfy(CouncilFolders.isHidden)
  }
}

extension SnapshotNames.Misnamed {
  /// Whether a day was meant by the name: a folder of other documents is no council's.
  fileprivate var isNearlyDay: Bool {
    day != nil || name.first { !$0.isWhitespace }?.isNumber == true
  }
}

extension Diagnostic {
  /// That a folder holds no snapshot, but a file that was meant to be one.
  fileprivate init(onlyMisnamed file: SnapshotNames.Misnamed, in folder: String) {
    self.init(
      .error, file: folder,
      found: "no snapshot, but \(file.name.cleaned), whose name is no snapshot's",
      expected: file.expectedName)
  }
}
