import CleanText
import ImprovementPlan

extension PlanLibrary {
  /// The file that names the council to open when nobody names one.
  static let defaultFile = "default-plan"

  /// The council to open when nobody named one: the one that the file `default-plan` names, else
  /// the first; nil where there is none.
  ///
  /// - Throws: why that can't be told. Another council in its place would be recorded in.
  package func defaultCouncil(among known: CouncilFolders) throws(Diagnostic) -> String? {
    try defaultChoice(among: known).council
  }

  /// Which council opens when nobody names one.
  package struct DefaultChoice {
    /// nil where there is none.
    package let council: String?
    /// What in the data folder comes before it and may have been the one that opened; nil where nothing does.
    package var doubt: Diagnostic?
    /// Whether the file names it; else it is the first there is.
    package let isNamed: Bool
  }

  /// The same, and what may have been meant instead.
  package func defaultChoice(
    among known: CouncilFolders
  ) throws(Diagnostic) -> DefaultChoice {
    if let named = try namedDefault() {
      return DefaultChoice(council: try folder(meantBy: named, among: known), isNamed: true)
    }
    // One that was put aside leaves the choice to nobody, where there are several.
    if let misnamed = known.misnamedDefault ?? (known.names.count > 1 ? known.defaultAside : nil) {
      throw Diagnostic(
        .error, file: dataFolder + "/" + misnamed, found: "a file of this name",
        expected: PlanLibrary.defaultFile)
    }
    guard let first = known.names.first, var fault = known.faults[first] else {
      let doubt = known.names.first.flatMap { vacancy(before: $0, among: known) }
      return DefaultChoice(council: known.names.first, doubt: doubt, isNamed: false)
    }
    fault.expected += PlanLibrary.orNamed
    throw fault
  }

  private func vacancy(before council: String, among known: CouncilFolders) -> Diagnostic? {
    // Where there is one council, a file or an empty folder that stands before it was hardly another.
    let hasSeveral = known.names.count > 1
    let vacant = known.vacant.filter { name, found in
      name < council && (hasSeveral || found == CouncilFolders.device)
    }.min { $0.key < $1.key }.map { ($0.key, $0.value) }
    let other = known.others.lazy.filter { hasSeveral && $0 < council }.compactMap { name in
      remainder(in: name).map { (name, $0) }
    }.first
    return [vacant, other].compactMap(\.self).min { $0.0 < $1.0 }.map { name, found in
      doubt(of: name, found: found)
    }
  }

  /// That a council may have been meant which has no snapshot.
  package func doubt(of name: String, found: String) -> Diagnostic {
    Diagnostic(
      .error, file: dataFolder + "/" + name, found: found,
      expected: "a council's folder with a snapshot" + PlanLibrary.orNamed)
  }

  /// What tells of a folder without a snapshot that it is, or was, a council's; nil where nothing does.
  private func remainder(in name: String) -> String? {
    let folder = dataFolder + "/" + name
    let listing = FolderListing.orNothing(folder)
    if let file = SnapshotNames(listing).judged(in: folder, listing).misnamed.first(where: { file in
      SnapshotContent(ofFile: folder + "/" + file.name).isSnapshot
    }) {
      return "a folder with the snapshot \(file.name.cleaned), whose name is no snapshot's"
    }
    if let inner = listing.folders.sorted().first(where: { inner in
      !CouncilFolders.isHidden(inner)
        && !SnapshotNames(FolderListing.orNothing(folder + "/" + inner)).days.isEmpty
    }) {
      return "a folder with snapshots in its folder \(inner.cleaned) alone"
    }
    return listing.names.first(where: PlanLibrary.isOfCouncil).map {
      "a folder with \($0.cleaned), and no snapshot"
    }
  }

  /// Whether a file is an agenda or a table.
  private static func isOfCouncil(_ name: String) -> Bool {
    let plain = name.lowercased()
    let isAgenda = plain.hasPrefix("agenda") && [".yaml", ".yml"].contains(where: plain.hasSuffix)
    return isAgenda || TableName(rawValue: name) != nil || TableName(nearly: name) != nil
  }

  private static var orNamed: String { ", or one that --plan or the file \(defaultFile) names" }

  /// Whether a name is the file's but for capitals, signs, a text file's ending and a slip or two.
  static func isNearlyDefault(_ name: String) -> Bool {
    guard !SnapshotNames.isAside(name), !CouncilFolders.isHidden(name) else { return false }
    var words = Substring(name.lowercased())
    while let ending = textEndings.first(where: words.hasSuffix) {
      words = words.dropLast(ending.count)
    }
    let letters = Array(words.filter(\.isLetter))
    return letters == Array("default") || letters.starts(with: "defaultcouncil")
      || letters.count > 8 && Spelling.edits(letters, Array(defaultFile.filter(\.isLetter))) <= 2
  }

  /// Whether a name is the file's as a person or an editor puts it aside.
  static func isDefaultAside(_ name: String) -> Bool {
    if CouncilFolders.isHidden(name) { return isNearlyDefault(String(name.dropFirst())) }
    let trimmed = name.lowercased().drop { $0 == "#" }
    guard let end = asideEndings.first(where: trimmed.hasSuffix) else { return false }
    return isNearlyDefault(String(trimmed.dropLast(end.count)))
  }

  private static let asideEndings = ["~", "#", ".bak", ".off", ".old", ".orig", ".save"]
  private static let textEndings = [".txt", ".text", ".md", ".yaml", ".yml", ".json", ".csv"]

  /// What the file says, whether or not there is such a council; nil where there is no file.
  private func namedDefault() throws(Diagnostic) -> String? {
    let file = dataFolder + "/" + PlanLibrary.defaultFile
    switch FileBytes.readIfThere(file) {
    case nil: return nil
    case .failure(var fault)?:
      fault.expected = expected
      throw Diagnostic(fault, file: file)
    case .success(let (bytes, _))?:
      let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        .map(\.trimmed).filter { !$0.isEmpty }
      if lines.count == 1 { return lines[0] }
      throw Diagnostic(
        .error, file: file, found: lines.isEmpty ? "nothing but blanks" : "\(lines.count) lines",
        expected: expected)
    }
  }

  private func folder(
    meantBy named: String, among known: CouncilFolders
  ) throws(Diagnostic) -> String {
    if let exact = known.folder(named: named) { return exact }
    let alike = known.names.filter { $0.withoutCaseAndHyphens == named.withoutCaseAndHyphens }
    if alike.count == 1 { return alike[0] }
    throw Diagnostic(
      .error, file: dataFolder + "/" + PlanLibrary.defaultFile, line: 1, found: Quoted.text(named),
      expected: alike.isEmpty
        ? "the folder of a council with a snapshot" : "one of " + alike.joined(separator: ", "))
  }

  private var expected: String { "a council's folder, on one line" }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }

  /// `Tower Hamlets` and `tower-hamlets` alike.
  fileprivate var withoutCaseAndHyphens: String {
    String(lowercased().map { $0 == "-" || $0 == "_" ? " " : $0 })
  }
}
