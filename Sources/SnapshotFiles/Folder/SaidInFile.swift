import FoundationEssentials
package import ImprovementPlan
import LocaleText

/// What stands in a snapshot's file, whether or not it can be opened as one.
package struct SaidInFile: Sendable {
  /// How far the register went when it was frozen; nil where it doesn't say, or is no snapshot.
  package let trail: Trail?
  private let text: Data

  /// Whether a text stands in it, however JSON's escapes have it written. A damaged file may have it too.
  package func says(_ text: String) -> Bool { self.text.firstRange(of: Data(text.utf8)) != nil }

  fileprivate init(_ bytes: [UInt8], of file: String) {
    let isText = UTF8Check.firstInvalid(in: bytes) == nil
    trail = isText ? SnapshotReader.read(bytes: bytes, of: file).0?.trail : nil
    text = Data(JSONEscapes.undone(in: bytes))
  }
}

extension PlanLibrary {
  /// What stands in the file of a day, by one reading; nil where it can't be read.
  package func said(in council: String, _ day: Day) -> SaidInFile? {
    let file = file(of: council, day)
    return FileManager.default.contents(atPath: file).map { SaidInFile([UInt8]($0), of: file) }
  }
}
