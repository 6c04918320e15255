import CleanText
import ImprovementPlan

extension PlanLibrary {
  /// Whose plan a snapshot in a council's folder is.
  enum Ownership {
    case own
    /// Another council's.
    case foreign(Diagnostic)
    /// Nobody can tell: what is before it in the folder can't be read.
    case untold(Diagnostic)
  }

  /// Holds a snapshot against the one before it in its folder and against the oldest: two of another
  /// council don't vouch for each other. Where none before it says whose it is, it is the council's own.
  func ownership(of snapshot: Snapshot, in council: String) -> Ownership {
    let earlier: [Day]
    do throws(Diagnostic) {
      earlier = try snapshotDays(of: council).filter { $0 < snapshot.asAt }
    } catch {
      return .foreign(error)
    }
    var unread: Diagnostic?
    for days in [earlier.reversed(), earlier] {
      guard let (owner, day) = firstOwner(in: council, days, unread: &unread) else { continue }
      guard var fault = Diagnostic.foreign(snapshot.council, where: owner, in: "\(day.iso).json")
      else {
        unread = nil
        continue
      }
      fault.file = file(of: council, snapshot.asAt)
      return .foreign(fault)
    }
    return unread.map(Ownership.untold) ?? .own
  }

  /// What the first of these files that says it calls its council.
  ///
  /// - Parameter unread: becomes why one that came before it couldn't be read.
  private func firstOwner(
    in council: String, _ days: [Day], unread: inout Diagnostic?
  ) -> (owner: String, day: Day)? {
    for day in days {
      let file = file(of: council, day)
      do throws(FileFault) {
        if let owner = try owner(ofFile: file) { return (owner, day) }
      } catch {
        if error.isOfSystem { unread = Diagnostic(error, file: file) }
      }
    }
    return nil
  }

  /// The other councils' folders that are of a council of this name too: by what their newest snapshot
  /// calls it at its beginning, or by their own name.
  package func namesakes(
    of name: String, in council: String, among councils: CouncilFolders
  ) -> [String] {
    let sought = Likeness.of(name)
    return councils.names.filter { other in
      guard other != council else { return false }
      let written = councils.newest[other].flatMap { shortOwner(ofFile: file(of: other, $0)) }
      return [other, written].compactMap(\.self).contains { Likeness.of($0) == sought }
    }
  }

  /// What a snapshot file calls its council, as reading it would have it; nil where it doesn't say.
  ///
  /// - Throws: why the file can't be read.
  private func owner(ofFile file: String) throws(FileFault) -> String? {
    if let owner = shortOwner(ofFile: file) { return owner }
    switch FileBytes.read(file) {
    case .failure(let fault): throw fault
    case .success(let (bytes, _)):
      return PlanLibrary.shown(JSONParser.text(ofField: "council", in: bytes))
    }
  }

  /// The same where the file begins with it, as snapshots do: nothing else of it is read.
  private func shortOwner(ofFile file: String) -> String? {
    PlanLibrary.shown(
      FileBytes.head(of: file, atMost: 4096).flatMap {
        JSONParser.text(ofField: "council", in: $0)
      })
  }

  private static func shown(_ written: String?) -> String? {
    let name = written?.cleaned
    return name?.contains { !$0.isWhitespace } == true ? name : nil
  }
}

extension Diagnostic {
  /// That a snapshot names another council than the one before it; nil where it names the same.
  static func foreign(
    _ council: String, where owner: String, in earlier: String
  ) -> Diagnostic? {
    guard council != owner else { return nil }
    return Diagnostic(
      .error, path: "council", found: Quoted.text(council),
      expected: "\(Quoted.text(owner)), as in \(earlier)")
  }
}
