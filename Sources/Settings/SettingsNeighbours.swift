import CleanText
import FoundationEssentials
import Glibc
import ImprovementPlan
import YAMLFile

/// What lies beside the settings, or where a slip may have put them: settings that were meant and aren't
/// read.
struct SettingsNeighbours {
  /// The settings' folder.
  let folder: String
  /// Whether the settings are there.
  let hasSettings: Bool

  /// Why something can't be passed over: where it is, and what was found and expected.
  struct Doubt: Error {
    let path: String
    let fault: String
  }

  /// The first that may hide counts, or what keeps from looking; nil where nothing does.
  var whyInDoubt: Doubt? {
    do throws(Doubt) {
      for name in try names(in: folder) where name != Settings.fileName {
        if let doubt = doubt(of: name, in: folder) { return doubt }
      }
      return try doubtAround()
    } catch {
      return error
    }
  }

  /// What lies in the folder and is neither settings nor a theme, nor what an editor left.
  func unread(besideTheme theme: String?) -> [String] {
    let names = (try? namesInFolder(folder)) ?? []
    let used = theme?.split(separator: "/").last.map(String.init)
    return names.filter { name in
      name != Settings.fileName && name != "themes" && name != used && !isLeftBehind(name)
        && !isSettings(folder + "/" + name)
    }
  }

  /// - Parameter isShared: whether other programs' files may lie there too.
  private func doubt(of name: String, in place: String, isShared: Bool = false) -> Doubt? {
    let path = place + "/" + name
    if isSettings(path) { return nil }
    let isLeft = isLeftBehind(name)
    if isLeft && hasSettings { return nil }
    let isNear = !isLeft && isNearlySettings(name)
    switch sort(of: path) {
    case .folder where isNear && !hasSettings: return Doubt(path: path, fault: wrongName)
    case .folder: return isShared ? nil : doubt(inFolder: path)
    case .other: return isNear ? Doubt(path: path, fault: wrongName) : nil
    case .nowhere:
      if isNear { return Doubt(path: path, fault: wrongName) }
      return isShared ? nil : doubt(ofLink: name, path)
    case .unknown:
      return isNear || !isShared ? Doubt(path: path, fault: unreadable) : nil
    case .file:
      if isNear && !hasSettings && !isShared { return Doubt(path: path, fault: wrongName) }
      return doubt(inFile: path, isNear: isNear, isShared: isShared)
    }
  }

  private func doubt(inFolder path: String) -> Doubt? {
    guard let names = try? namesInFolder(path) else { return Doubt(path: path, fault: unlistable) }
    for name in names {
      let inner = path + "/" + name
      let doubt: Doubt? =
        switch sort(of: inner) {
        case .file: self.doubt(inFile: inner, isNear: false, isShared: false)
        case .nowhere: self.doubt(ofLink: name, inner)
        case .unknown: Doubt(path: inner, fault: unreadable)
        case .folder, .other: nil
        }
      if let doubt { return doubt }
    }
    return nil
  }

  /// What a link that leads nowhere would lead to may be away for a while. An editor's lock never leads
  /// anywhere.
  private func doubt(ofLink name: String, _ path: String) -> Doubt? {
    isLeftBehind(name) ? nil : Doubt(path: path, fault: leadsNowhere)
  }

  private func doubt(inFile path: String, isNear: Bool, isShared: Bool) -> Doubt? {
    let isMeant = isShared ? SuppressionField.isNamed : SuppressionField.isMeant
    guard let bytes = FileManager.default.contents(atPath: path) else {
      if isNear { return Doubt(path: path, fault: wrongName + ", and it can't be read") }
      return isShared ? nil : Doubt(path: path, fault: unreadable)
    }
    guard bytes.count <= mostBytes else {
      return isNear ? Doubt(path: path, fault: wrongName) : nil
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let said =
      SuppressionField.mentions(in: text, anywhere: !isShared, isMeant).first?.name
      ?? (try? YAMLNode.parse(text)).flatMap { node in
        node.flatMap { SuppressionField.mention(within: $0, isMeant)?.name }
      }
    return said.map { name in
      Doubt(
        path: path,
        fault:
          "found “\(name.cleaned.prefix(40))” in a file that isn't read; expected what is set in "
          + "\(folder.cleaned)/\(Settings.fileName)")
    }
  }
}

// MARK: - Around the folder

extension SettingsNeighbours {
  /// Looks where settings lie whose folder is nearly called so, or that were put beside it.
  private func doubtAround() throws(Doubt) -> Doubt? {
    guard let slash = folder.lastIndex(of: "/"), slash > folder.startIndex else { return nil }
    let around = String(folder[..<slash])
    let own = String(folder[folder.index(after: slash)...])
    for name in try names(around: around) where name != own {
      let path = around + "/" + name
      if isSame(path, folder) { continue }
      if let doubt = doubt(around: name, path, of: own) { return doubt }
    }
    return nil
  }

  private func names(around place: String) throws(Doubt) -> [String] {
    do throws(ListingFault) { return try namesInFolder(place) } catch {
      // Whose settings are there needs no others: a home that may be entered and not listed is in order.
      if hasSettings && error.code == EACCES { return [] }
      return try none(in: place)
    }
  }

  private func doubt(around name: String, _ path: String, of own: String) -> Doubt? {
    if ["config.yaml", "config.yml"].contains(name.lowercased()) {
      switch sort(of: path) {
      case .file: return doubt(inFile: path, isNear: true, isShared: true)
      case .unknown: return Doubt(path: path, fault: unreadable)
      case .folder, .nowhere, .other: return nil
      }
    }
    let isProgram = name.lowercased() == "board"
    let near = NearName(stem(of: name))
    guard isProgram || near.is(Array(Spelling.folded(own)), within: 2) else { return nil }
    guard sort(of: path) == .folder else {
      return isProgram ? nil : doubt(inFile: path, isNear: true, isShared: false)
    }
    guard let names = try? namesInFolder(path) else {
      return isProgram ? nil : Doubt(path: path, fault: unlistable)
    }
    for inner in names {
      if let doubt = doubt(of: inner, in: path, isShared: isProgram) { return doubt }
    }
    return nil
  }
}

// MARK: - Names and files

extension SettingsNeighbours {
  private enum Sort {
    case file, folder, other
    /// A link to what isn't there.
    case nowhere
    /// Something of which it can't be told.
    case unknown
  }

  /// What a link leads to counts.
  private func sort(of path: String) -> Sort {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return sort(ofAbsent: path, errno) }
    switch facts.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  private func sort(ofAbsent path: String, _ code: Int32) -> Sort {
    guard code == ENOENT else { return .unknown }
    var facts = stat()
    if lstat(path, &facts) == 0 { return .nowhere }
    guard errno == ENOENT else { return .unknown }
    // It has gone since it was listed, unless its name is no UTF-8: that one can't be named to be opened.
    return path.unicodeScalars.contains("\u{FFFD}") ? .unknown : .other
  }

  private func names(in folder: String) throws(Doubt) -> [String] {
    do throws(ListingFault) {
      return try namesInFolder(folder)
    } catch {
      return try none(in: folder)
    }
  }

  /// The names in a folder that can't be listed: none where it isn't there.
  private func none(in folder: String) throws(Doubt) -> [String] {
    var facts = stat()
    if lstat(folder, &facts) != 0 && errno == ENOENT { return [] }
    throw Doubt(path: folder, fault: unlistable)
  }

  /// Whether it is the settings by another name: a link, or where capitals make no difference.
  private func isSettings(_ path: String) -> Bool {
    isSame(path, folder + "/" + Settings.fileName)
  }

  private func isSame(_ one: String, _ other: String) -> Bool {
    var (first, second) = (stat(), stat())
    guard stat(one, &first) == 0, stat(other, &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  /// Whether an editor or a package left it: what was set before, or what isn't saved yet.
  private func isLeftBehind(_ name: String) -> Bool {
    if name.hasSuffix("~") || name.hasPrefix(".#") { return true }
    if name.hasPrefix("#") && name.hasSuffix("#") || name.allSatisfy(\.isNumber) { return true }
    let ending = name.lowercased().split(separator: ".").last.map(String.init) ?? ""
    let swaps = ending.count == 3 && ending.hasPrefix("sw") && name.hasPrefix(".")
    return swaps || endingsLeftBehind.contains(ending) || name.contains(".yaml.new-")
  }

  /// Whether its name would be the settings' but for a slip, a number, or an ending.
  private func isNearlySettings(_ name: String) -> Bool {
    let near = NearName(stem(of: name))
    return ["config", "settings", "conf", "cfg", "preferences"].contains {
      near.is(Array($0), within: 0)
    }
      || near.is(Array("config"), within: 1) || near.holds("config", within: 0)
  }

  /// A name without what tells of which sort the file is.
  private func stem(of name: String) -> String {
    var parts = name.split(separator: ".")
    while parts.count > 1, let last = parts.last, isEnding(last) { parts.removeLast() }
    return parts.joined(separator: ".")
  }

  private func isEnding(_ text: Substring) -> Bool {
    let near = NearName(String(text))
    return ["yaml", "yml"].contains { near.is(Array($0), within: 1) }
      || ["txt", "conf", "cfg", "json", "toml", "ini", "new"].contains(text.lowercased())
  }
}

private let wrongName = "found a file of this name; expected \(Settings.fileName)"

private let unlistable = "found no way to list it; expected a folder that can be"

private let unreadable = "found no way to read it; expected a text that can be"

private let leadsNowhere = "found a link that leads nowhere; expected a text that can be read"

private let endingsLeftBehind: Set<String> = [
  "bak", "old", "orig", "save", "rej", "rpmsave", "rpmnew", "rpmorig", "dpkg-old", "dpkg-dist",
  "dpkg-new", "dpkg-bak", "ucf-old", "ucf-dist", "kate-swp",
]

/// More than any settings hold.
private let mostBytes = 1024 * 1024
