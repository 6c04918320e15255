import CleanText
import Keyboard
import YAMLFile

extension Settings {
  /// What the file in the configuration folder is called.
  package static let fileName = "config.yaml"

  /// Reads a configuration folder's file. What it doesn't understand it warns of and leaves out; where
  /// there is no file, nothing is set. What else may be settings that were meant puts it in doubt.
  package static func read(inFolder folder: String) -> (Settings, [SettingsWarning]) {
    let place = SettingsPlace(inFolder: folder)
    var (settings, warnings) = (Settings(), [SettingsWarning]())
    switch place {
    case .absent: break
    case .file(let path): (settings, warnings) = read(file: path)
    case .doubtful(let path, let fault): return unknown(path, fault)
    }
    let neighbours = SettingsNeighbours(folder: folder, hasSettings: place != .absent)
    if let other = neighbours.whyInDoubt {
      let (unknown, why) = unknown(other.path, other.fault)
      settings.doubt = settings.doubt ?? unknown.doubt
      warnings += why
    }
    return (settings, warnings)
  }

  /// What is so where nobody can tell whether there are settings.
  ///
  /// - Parameters:
  ///   - path: where they would be.
  ///   - fault: what was found there and what was expected.
  package static func unknown(_ path: String, _ fault: String) -> (Settings, [SettingsWarning]) {
    var reading = SettingsReading(file: path.cleaned)
    reading.doubt(fault, line: nil)
    return (reading.result, reading.warnings)
  }

  /// Reads a file by its path; that there is none is a warning here.
  package static func read(file path: String) -> (Settings, [SettingsWarning]) {
    var reading = SettingsReading(file: path.cleaned)
    let text: String
    do {
      text = try textOfFile(path, as: "settings")
    } catch {
      reading.doubt("nothing of the file counts: \(error.message)", line: error.line)
      return (reading.result, reading.warnings)
    }
    do {
      let root = try YAMLNode.parse(text)
      reading.read(root)
      reading.doubtMisplaced(in: text, root)
    } catch {
      reading.doubt("nothing of the file counts: \(error.message)", line: error.line)
    }
    return (reading.result, reading.warnings)
  }
}

/// The file being read, field by field.
private struct SettingsReading {
  let file: String
  var result = Settings()
  var warnings: [SettingsWarning] = []

  init(file: String) {
    self.file = file
  }

  /// The line on which it is said which counts are hidden; nil where it is said on none.
  private var suppressionLine: Int?

  mutating func read(_ root: YAMLNode?) {
    // A file of comments alone sets nothing, and is no fault.
    guard let root, root.scalar != "" else { return }
    guard let fields = root.fields else {
      return doubt("the file is \(root.told): expected fields", line: root.line)
    }
    for (key, value) in fields {
      switch key.scalar {
      case "keys": readKeys(value)
      case "roles": readRoles(value)
      case let name: readField(called: name, key, value)
      }
    }
  }

  /// Doubts what stands where the field of hidden counts isn't, and looks as if it were meant.
  mutating func doubtMisplaced(in text: String, _ root: YAMLNode?) {
    guard result.doubt == nil else { return }
    let others = SuppressionField.mentions(in: text, anywhere: false)
      .filter { $0.line != suppressionLine }
    guard let other = others.first ?? mentionBelow(root) else { return }
    guard !other.name.isEmpty else {
      return doubt("more parts than can be looked at: expected a few fields", line: other.line)
    }
    doubt(
      "\(other.name.cleaned.prefix(40)): found what is no field here; expected "
        + "\(SuppressionField.name), once, at the start of a line", line: other.line)
  }

  /// The first that is named like the field of hidden counts under another field.
  private func mentionBelow(_ root: YAMLNode?) -> SuppressionField.Mention? {
    for (_, value) in root?.fields ?? [] {
      if let found = SuppressionField.mention(within: value) { return found }
    }
    return nil
  }

  /// Warns of a fault because of which it can't be known which counts are hidden.
  mutating func doubt(_ fault: String, line: Int?) {
    warn(fault, line: line)
    if result.doubt == nil {
      result.doubt = SuppressionDoubt(file: file, line: line, message: fault)
    }
  }

  private mutating func readField(called name: String?, _ key: YAMLNode, _ value: YAMLNode) {
    guard let field = SettingsField.all.first(where: { $0.name == name }) else {
      return readUnknown(key)
    }
    let isSuppression = field.name == SuppressionField.name
    if isSuppression { suppressionLine = key.line }
    let text = value.scalar.map { Placed($0.cleaned, line: value.line) }
    guard let text, field.set(text, &result) else {
      let fault = "\(field.name) is \(value.told): expected \(field.expected)"
      return isSuppression ? doubt(fault, line: value.line) : warn(fault, line: value.line)
    }
  }

  private mutating func readUnknown(_ key: YAMLNode) {
    if key.scalar.map(SuppressionField.mayBeMeant) != false {
      let fault = "unknown field “\(key.name)”: expected \(SuppressionField.name)"
      return doubt(fault, line: key.line)
    }
    let known = SettingsField.all.map(\.name) + ["keys", "roles"]
    warn(
      "unknown field \(key.unknownName): expected \(known.joined(separator: ", "))", line: key.line)
  }

  private mutating func readKeys(_ node: YAMLNode) {
    for (key, value) in fields(of: node, called: "keys") {
      guard let keys = keys(value, of: key.name), let command = key.scalar else { continue }
      result.keys.append(KeySetting(command: command.cleaned, keys: keys, line: key.line))
    }
  }

  private mutating func keys(_ node: YAMLNode, of command: String) -> [Key]? {
    let fault = "keys: \(command) is \(node.told)"
    guard let text = node.scalar, text == text.cleaned, text.contains(where: { $0 != " " }) else {
      warn("\(fault): expected a key, or several with spaces between", line: node.line)
      return nil
    }
    do {
      return try [Key](notation: text)
    } catch {
      warn("\(fault), but \(error)", line: node.line)
      return nil
    }
  }

  private mutating func readRoles(_ node: YAMLNode) {
    for (key, value) in fields(of: node, called: "roles") {
      let role = value.scalar?.split(separator: " ").joined(separator: " ")
      guard let login = key.scalar, let role, isRole(role) else {
        warn(
          "the role of “\(key.name)” is \(value.told): expected a role of up to 40 letters of "
            + "A to Z, with or without accents, digits, spaces and hyphens", line: value.line)
        continue
      }
      result.roles[login] = role
      result.roleLines[login] = value.line
    }
  }

  /// Nothing that reads as more than a role where a history names it, and no letter that looks like one
  /// of another script.
  private func isRole(_ text: String) -> Bool {
    let signs: Set<Character> = [" ", "-", "'", "’", "&"]
    return (1...40).contains(text.count) && text.first?.isLetter == true
      && text.allSatisfy { $0.isLetter || $0.isNumber || signs.contains($0) } && text.isLatin
  }

  private mutating func fields(of node: YAMLNode, called name: String) -> [YAMLField] {
    if let fields = node.fields { return fields }
    warn("\(name) is \(node.told): expected fields", line: node.line)
    return []
  }

  mutating func warn(_ message: String, line: Int?) {
    warnings.append(SettingsWarning(file: file, line: line, message: message))
  }
}
