/// The councils' folders of a data folder.
package struct CouncilFolders: Equatable, Sendable {
  /// Those that hold a snapshot, and those of which nobody can tell whether they do; sorted.
  package let names: [String]
  /// Why some of them can't be listed, by name.
  package let faults: [String: Diagnostic]

  /// Finds those in a data folder. No file is read.
  ///
  /// No folder whose name is not fit for a screen, for it is what people read and type; no hidden one
  /// that can't be listed, as systems keep for themselves.
  ///
  /// - Throws: why the data folder itself can't be listed; there may be no such folder.
  init(in dataFolder: String) throws(Diagnostic) {
    var (names, faults) = ([String](), [String: Diagnostic]())
    for name in try CouncilFolders.names(in: dataFolder) where PlanLibrary.isFit(name) {
      do throws(FileFault) {
        let files = try FolderListing.ifStillThere(dataFolder + "/" + name)?.names ?? []
        if !SnapshotNames(files).days.isEmpty { names.append(name) }
      } catch  where CouncilFolders.mayBeCouncil(name) {
        names.append(name)
        faults[name] = Diagnostic(error, file: dataFolder + "/" + name)
      } catch {}
    }
    (self.names, self.faults) = (names, faults)
  }

  /// The folder of this name, spelt as it is on the disk: an accent may be a letter's own or stand
  /// behind it (Unicode, canonical equivalence).
  package func folder(named name: String) -> String? { names.first { $0 == name } }

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

  /// Whether a name that can't be followed may be a council's: neither hidden nor one of the files that
  /// stand beside the councils' folders.
  static func mayBeCouncil(_ name: String) -> Bool {
    name.first != "." && name != PlanLibrary.defaultFile
      && ![".sqlite", ".csv", ".json", ".md"].contains { name.hasSuffix($0) }
  }
}
