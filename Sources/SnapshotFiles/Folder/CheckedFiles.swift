import ImprovementPlan

/// The files that `board check` is asked to judge by one path, and what is wrong with its folders.
struct CheckedFiles {
  /// The file itself; of a folder its councils' files, or, in a council's folder, its own.
  private(set) var files: [String] = []
  /// What of the folders can't be listed or isn't opened.
  private(set) var faults: [Diagnostic] = []
  /// Whether it is a folder.
  private(set) var isFolder = false

  init(at path: String) {
    do throws(FileFault) {
      guard let listing = try FolderListing.at(path) else {
        files = [path]
        return
      }
      isFolder = true
      take(listing, of: path)
      let councils = CheckedFiles.councils(in: path)
      for name in listing.names where !CouncilFolders.isHidden(name) {
        lookInto(name, of: path, councils)
      }
    } catch  where error.found == FileFault.nothing {
      files = [path]
    } catch {
      faults = [Diagnostic(error, file: path)]
    }
  }

  /// nil where the folder can't be listed, which is told beside.
  private static func councils(in path: String) -> CouncilFolders? {
    do throws(Diagnostic) { return try CouncilFolders(in: path) } catch { return nil }
  }

  private mutating func lookInto(_ name: String, of path: String, _ councils: CouncilFolders?) {
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
      take(listing, of: path + "/" + name)
    } catch {
      guard CouncilFolders.mayBeCouncil(name) else { return }
      faults.append(Diagnostic(error, file: path + "/" + name))
    }
  }

  /// All but the schema, which is the one document beside the councils' folders.
  private mutating func take(_ listing: FolderListing, of folder: String) {
    files += listing.names.filter {
      $0.hasSuffix(".json") && !$0.hasPrefix(".") && !$0.hasSuffix(".schema.json")
    }.map { folder + "/" + $0 }
    for name in listing.foreignNames {
      warn(folder + "/" + name, ("a name that is not UTF-8", "one that is; it is not opened"))
    }
    for file in SnapshotNames(listing).misnamed
    where !file.name.hasSuffix(".json") && !listing.foreignNames.contains(file.name) {
      warn(
        folder + "/" + file.name,
        ("a name that is no snapshot's", "\(file.expectedName); the file is not opened"))
    }
  }

  private mutating func warn(_ file: String, _ words: (found: String, expected: String)) {
    faults.append(Diagnostic(.warning, file: file, found: words.found, expected: words.expected))
  }

  private static let unfit = (
    found: "a name not fit for a screen",
    expected: "plain characters; the folder is not offered to open"
  )
}
