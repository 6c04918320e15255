import FoundationEssentials
import Glibc

/// A file that is whole or not there: it is written beside its place and moved into it.
package enum WholeFile {
  package enum Failure: Error {
    /// A file stood there, and still does.
    case alreadyThere
    /// Nothing can be written in its folder.
    case cannotWrite
    /// It was written and can't be put in its place.
    case cannotPlace
  }

  /// Writes a file, making its folder where there is none.
  ///
  /// - Parameter replacing: whether a file that stands there may be replaced.
  package static func write(
    _ bytes: [UInt8], to file: String, replacing: Bool = false
  ) throws(Failure) {
    let place = URL(filePath: file)
    let folder = place.deletingLastPathComponent().path
    let draft = folder + "/.\(place.lastPathComponent).\(getpid()).part"
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data(bytes).write(to: URL(filePath: draft), options: .withoutOverwriting)
    } catch {
      unlink(draft)
      throw .cannotWrite
    }
    defer { unlink(draft) }
    // A hard link fails where a file stands; a rename would replace it.
    guard (replacing ? rename(draft, file) : link(draft, file)) == 0 else {
      throw errno == EEXIST ? .alreadyThere : .cannotPlace
    }
  }
}
