import FoundationEssentials
import Glibc
import LocaleText
package import ImprovementPlan

/// What stands in a snapshot's file, whether or not it can be opened as one.
package struct SaidInFile: Sendable {
  /// How far the register went when it was frozen; nil where it doesn't say, or is no snapshot.
  package let trail: Trail?
  /// Whether it is text in UTF-8; else a text may stand in it that isn't found.
  package let isText: Bool
  private let text: Data

  /// Whether a text stands in it, however JSON's escapes have it written. A damaged file may have it too. A
  /// short one has to be all that a string of JSON says.
  package func says(_ text: String) -> Bool {
    let sought = text.isLongEnough ? text : "\"\(text)\""
    return self.text.firstRange(of: Data(sought.utf8)) != nil
  }

  fileprivate init(_ bytes: [UInt8], of file: String) {
    isText = UTF8Check.firstInvalid(in: bytes) == nil
    trail = isText ? SnapshotReader.read(bytes: bytes, of: file).0?.trail : nil
    text = Data(JSONEscapes.undone(in: bytes))
  }
}

extension String {
  /// Whether it would hardly stand within another text by chance.
  package var isLongEnough: Bool { count >= 12 }
}

extension PlanLibrary {
  /// What stands in the file of a day, by one reading; nil where it can't be read.
  package func said(in council: String, _ day: Day) -> SaidInFile? {
    said(inFile: "\(council)/\(day.iso).json")
  }

  /// What stands in a file, named from the data folder on; nil where it can't be read.
  package func said(inFile name: String) -> SaidInFile? {
    let file = dataFolder + "/" + name
    return FileManager.default.contents(atPath: file).map { SaidInFile([UInt8]($0), of: file) }
  }

  /// The files of a council's folder and of the folders in it, whatever they are, named from it on.
  ///
  /// - Throws: why a folder can't be listed.
  package func everyFile(of council: String) throws(Diagnostic) -> [String] {
    try everyFile(in: council, named: "")
  }

  private func everyFile(
    in folder: String, named prefix: String
  ) throws(Diagnostic) -> [String] {
    let path = dataFolder + "/" + folder
    let listing: FolderListing
    do throws(FileFault) { listing = try FolderListing.at(path) ?? FolderListing() } catch {
      throw Diagnostic(error, file: path)
    }
    var files: [String] = []
    for name in listing.names {
      guard listing.folders.contains(name) else {
        if isFile("\(path)/\(name)") { files.append(prefix + name) }
        continue
      }
      // A link to a folder could lead round in a circle.
      guard !isLink("\(path)/\(name)") else { continue }
      files += try everyFile(in: "\(folder)/\(name)", named: "\(prefix)\(name)/")
    }
    return files
  }

  private func isFile(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
  }

  private func isLink(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFLNK
  }
}
