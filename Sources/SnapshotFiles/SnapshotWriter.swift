package import ImprovementPlan
import WholeFiles

/// Writes snapshot files: the same bytes for the same snapshot.
package enum SnapshotWriter {
  /// Why a file was not written, and what stood there still stands; or that this can't be told.
  package struct Failure: Error, Equatable, CustomStringConvertible {
    /// One line: the file and the reason.
    package let description: String
    package let reason: Reason

    package enum Reason: Sendable {
      /// A file of that day stood there.
      case alreadyThere
      case cannotWrite
      /// It is in its place, and may not be on the disk.
      case cannotTell
      /// What the file would say is no sound snapshot, or another one.
      case unsound
    }
  }

  /// What the file of a snapshot says.
  package static func text(of snapshot: Snapshot) -> String {
    JSONText.document(snapshot.written)
  }

  /// Writes a snapshot to `<folder>/<yyyy-mm-dd>.json`, making the folder where there is none.
  ///
  /// The file is whole and sound or not there: it is read as anybody will read it, written beside its
  /// place and moved into it. Who may read the folder may read it.
  ///
  /// - Parameter replacing: whether a file that stands there may be replaced.
  /// - Returns: the file written.
  @discardableResult
  package static func write(
    _ snapshot: Snapshot, inFolder folder: String, replacing: Bool = false
  ) throws(Failure) -> String {
    let file = folder + "/" + snapshot.asAt.iso + ".json"
    let bytes = Array(text(of: snapshot).utf8)
    try requireSound(bytes, as: snapshot, in: file)
    do {
      try WholeFile.write(bytes, to: file, replacing: replacing, leave: .asFolder)
    } catch {
      throw Failure(error, of: file)
    }
    return file
  }

  private static func requireSound(
    _ bytes: [UInt8], as snapshot: Snapshot, in file: String
  ) throws(Failure) {
    let (read, diagnostics) = SnapshotReader.read(bytes: bytes, of: file)
    if read == snapshot { return }
    let fault = diagnostics.first { $0.severity == .error }?.withoutFigures.description
    throw Failure(
      description: fault ?? "\(file): it would read as another snapshot", reason: .unsound)
  }
}

extension SnapshotWriter.Failure {
  fileprivate init(_ failure: WholeFile.Failure, of file: String) {
    switch failure {
    case .alreadyThere:
      self.init(description: "\(file): there is such a file already", reason: .alreadyThere)
    case .refused(let why):
      self.init(description: "\(file): not written: \(why)", reason: .cannotWrite)
    case .cannotTell(let fault):
      self.init(description: "\(file): \(fault.doubtWords)", reason: .cannotTell)
    }
  }
}
