import FoundationEssentials
package import ImprovementPlan

/// Reads snapshot files strictly: all faults of a file at once, each with its place.
package enum SnapshotReader {
  /// A snapshot, if the file holds one without errors, and everything found wrong with the file.
  package typealias Outcome = (
    snapshot: Snapshot?, fingerprint: Fingerprint?, diagnostics: [Diagnostic]
  )

  /// Reads one file and no other.
  ///
  /// - Parameters:
  ///   - file: `…/<yyyy-mm-dd>.json`; the day must be the snapshot's data date.
  ///   - today: the day by which it is judged whether the plan makes sense as well; nil for a plan that
  ///     is only to be opened.
  package static func read(file: String, judgedOn today: Day? = nil) -> Outcome {
    switch FileBytes.read(file) {
    case .failure(let fault):
      return (nil, nil, [Diagnostic(fault, file: file)])
    case .success(let (bytes, hasMark)):
      var (snapshot, diagnostics) = read(bytes: bytes, of: file, judgedOn: today)
      if hasMark { diagnostics.insert(markWarning(file), at: 0) }
      return (snapshot, snapshot.map { _ in Fingerprint(of: bytes) }, diagnostics)
    }
  }

  /// Reads what `file` holds. `bytes` must be valid UTF-8.
  static func read(
    bytes: [UInt8], of file: String, judgedOn today: Day? = nil
  ) -> (Snapshot?, [Diagnostic]) {
    let reading: (snapshot: Snapshot?, faults: [ReadingContext.Fault])
    let document: JSONNode
    do throws(JSONFault) {
      document = try JSONParser.parse(bytes)
    } catch {
      return (nil, [diagnostic(error, in: file, Lines(of: bytes))])
    }
    reading = SnapshotDocument.read(document, named: dayName(of: file), judgedOn: today)
    let lines = reading.faults.isEmpty ? nil : Lines(of: bytes)
    let diagnostics = reading.faults.map { fault in
      var diagnostic = fault.diagnostic
      diagnostic.file = file
      diagnostic.line = lines?.line(ofByte: fault.offset)
      return diagnostic
    }
    return (reading.snapshot, diagnostics)
  }

  private static func dayName(of file: String) -> String {
    String(file.split(separator: "/").last ?? "")
  }

  private static func diagnostic(
    _ fault: JSONFault, in file: String, _ lines: Lines
  ) -> Diagnostic {
    Diagnostic(
      .error, file: file, line: lines.line(ofByte: fault.offset),
      found: "\(fault.found) in column \(lines.column(ofByte: fault.offset))",
      expected: fault.expected)
  }

  private static func markWarning(_ file: String) -> Diagnostic {
    Diagnostic(
      .warning, file: file, line: 1, found: "a byte order mark",
      expected: "UTF-8 without one; it is ignored")
  }
}
