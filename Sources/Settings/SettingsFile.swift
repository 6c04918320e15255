import CleanText
import FoundationEssentials
import YAMLFile

extension Settings {
  /// What the file in the configuration folder is called.
  package static let fileName = "config.yaml"

  /// Reads a configuration folder's file. What it doesn't understand it warns of and leaves out; where
  /// there is no file, nothing is set.
  package static func read(inFolder folder: String) -> (Settings, [SettingsWarning]) {
    let path = folder + "/" + fileName
    guard FileManager.default.fileExists(atPath: path) else { return (Settings(), []) }
    var reading = SettingsReading(file: path.cleaned)
    do {
      reading.read(try YAMLNode.parse(try textOfFile(path, as: "settings")))
    } catch {
      reading.warn(error.message, line: error.line)
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

  mutating func read(_ root: YAMLNode?) {
    // A file of comments alone sets nothing, and is no fault.
    guard let root, root.scalar != "" else { return }
    for (key, value) in fields(of: root, called: "the file") {
      switch key.scalar {
      case "roles": readRoles(value)
      default: warn("unknown field “\(key.name)”: expected roles", line: key.line)
      }
    }
  }

  private mutating func readRoles(_ node: YAMLNode) {
    for (key, value) in fields(of: node, called: "roles") {
      guard let login = key.scalar, let role = value.scalar, isRole(role) else {
        warn(
          "the role of “\(key.name)” is \(value.told): expected a role of up to 40 letters, digits, "
            + "spaces and hyphens", line: value.line)
        continue
      }
      result.roles[login] = role
    }
  }

  /// Nothing that reads as more than a role where a history names it.
  private func isRole(_ text: String) -> Bool {
    let signs: Set<Character> = [" ", "-", "'", "’", "&"]
    return (1...40).contains(text.count) && text.first?.isLetter == true
      && text.allSatisfy { $0.isLetter || $0.isNumber || signs.contains($0) }
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
