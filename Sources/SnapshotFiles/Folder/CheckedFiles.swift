import Glibc
import ImprovementPlan

/// The files that `board check` is asked to judge by one path, and what is wrong with its folders.
struct CheckedFiles {
  let path: String
  /// The file itself; of a folder its councils' files, or, in a council's folder, its own.
  private(set) var files: [String] = []
  /// What of the folders can't be listed or isn't opened.
  private(set) var faults: [Diagnostic] = []
  /// Whether it is a folder.
  private(set) var isFolder = false
  /// Whether it is a council's folder, and not one of councils.
  private var isCouncil = false
  /// nil where there are none, or where nobody can tell, which is told.
  private var councils: CouncilFolders?

  init(at path: String) {
    self.path = path
    do throws(FileFault) {
      guard let listing = try FolderListing.at(path) else {
        files = [path]
        return
      }
      isFolder = true
      do throws(Diagnostic) { councils = try CouncilFolders(in: path) } catch {
        faults.append(error)
      }
      isCouncil = councils?.names.isEmpty ?? false && !SnapshotNames(listing).days.isEmpty
      take(listing, of: path, asCouncil: isCouncil)
      for name in listing.names where !CouncilFolders.isHidden(name) { lookInto(name) }
    } catch  where error.found == FileFault.nothing {
      files = [path]
    } catch {
      faults = [Diagnostic(error, file: path)]
    }
  }

  /// Where tables are looked for; nil for what is no folder, or a council's.
  var dataFolder: String? { isFolder && !isCouncil ? path.plainPath : nil }

  /// That the file which names the default council names none, or isn't named quite so.
  var defaultFault: Diagnostic? {
    guard let councils else { return nil }
    do throws(Diagnostic) {
      let choice = try PlanLibrary(dataFolder: path, hidingFigures: true)
        .defaultChoice(among: councils)
      return choice.doubt.map {
        Diagnostic(.warning, file: $0.file, found: $0.found, expected: $0.expected)
      }
    } catch {
      // What can't be listed is told already.
      let name = error.file.split(separator: "/").last.map(String.init) ?? ""
      let isDefault =
        name == PlanLibrary.defaultFile || PlanLibrary.isNearlyDefault(name)
        || PlanLibrary.isDefaultAside(name)
      return isDefault ? error : nil
    }
  }

  private mutating func lookInto(_ name: String) {
    // Of nearly named files each is told by itself.
    if let councils, !councils.misnamed.contains(name), let fault = councils.faults[name] {
      return faults.append(fault)
    }
    if let own = councils?.links[name] {
      return warn(
        path + "/" + name,
        ("a link to the council \(own)", "one name of it: by either \(own) is opened"))
    }
    do throws(FileFault) {
      guard let listing = try FolderListing.ifStillThere(path + "/" + name) else { return }
      if !PlanLibrary.isFit(name) { warn(path + "/" + name, CheckedFiles.unfit) }
      take(
        listing, of: path + "/" + name, asCouncil: !SnapshotNames(listing).days.isEmpty)
    } catch {
      guard CouncilFolders.mayBeCouncil(name, in: path) || isFolder(name) else { return }
      faults.append(Diagnostic(error, file: path + "/" + name))
    }
  }

  /// All but the schema, which is the one document of ours beside the councils' folders, and what plainly is
  /// none of ours: a project's own files may be there.
  private mutating func take(
    _ listing: FolderListing, of folder: String, asCouncil: Bool
  ) {
    let names = SnapshotNames(listing).judged(in: folder, listing)
    files += listing.names.filter { name in
      guard name.hasSuffix(".json"), !name.hasPrefix("."), !name.hasSuffix(".schema.json") else {
        return false
      }
      return SnapshotNames.day(ofName: name) != nil || names.misnamed.contains { $0.name == name }
    }.map { folder + "/" + $0 }
    for name in listing.foreignNames {
      warn(folder + "/" + name, ("a name that is not UTF-8", "one that is; it is not opened"))
    }
    for file in names.misnamed
    where !files.contains(folder + "/" + file.name) && !listing.foreignNames.contains(file.name) {
      warn(
        folder + "/" + file.name,
        ("a name that is no snapshot's", "\(file.expectedName); the file is not opened"))
    }
    guard asCouncil else { return }
    for name in listing.names where (TableName(rawValue: name) ?? TableName(nearly: name)) != nil {
      warn(
        folder + "/" + name,
        ("a table in a council's folder", "it beside the councils' folders; here it is not read"))
    }
  }

  /// Whether the system knows it for a folder, whatever its name says.
  private func isFolder(_ name: String) -> Bool {
    var facts = stat()
    return stat(path + "/" + name, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  private mutating func warn(_ file: String, _ words: (found: String, expected: String)) {
    faults.append(Diagnostic(.warning, file: file, found: words.found, expected: words.expected))
  }

  private static let unfit = (
    found: "a name not fit for a screen",
    expected: "plain characters; the folder is not offered to open"
  )
}
