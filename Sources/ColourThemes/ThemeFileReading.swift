import Canvas
import CleanText
import Yams

extension ThemeFile {
  /// Reads a theme file's text; what it doesn't understand it warns of and leaves out.
  ///
  /// - Throws: an error-grade problem with the line, when the text is no YAML mapping.
  init(yaml: String, file: String, fallbackName: String) throws(ThemeProblem) {
    let root = try rootMapping(yaml, file: file)
    var reading = ThemeReading(file: file, result: ThemeFile(name: fallbackName.cleaned))
    if let scheme = Base16Scheme(root) {
      reading.read(scheme)
    } else {
      for (key, value) in root { reading.readField(key, value) }
    }
    self = reading.result
  }
}

private func rootMapping(_ yaml: String, file: String) throws(ThemeProblem) -> Node.Mapping {
  let root: Node?
  do {
    root = try compose(yaml: yaml)
  } catch {
    throw ThemeProblem(yamlError: error, file: file)
  }
  guard let mapping = root?.mapping else {
    throw ThemeProblem(
      severity: .error, file: file, line: root?.mark?.line ?? 1,
      message: "no theme: expected fields such as name, palette and roles")
  }
  return mapping
}

/// One file being read, field by field.
private struct ThemeReading {
  let file: String
  var result: ThemeFile

  mutating func read(_ scheme: Base16Scheme) {
    if let name = scheme.name { result.name = name.cleaned }
    readPalette(scheme.colours) {
      $0.first == "#" ? ColourThemes.colour(from: $0) : colour(fromHex: $0)
    }
    result.background = Reference(name: "base00", file: file)
    for (role, look) in base16Looks {
      result.roles[role] = RoleLook(
        foreground: Reference(name: look.colour, file: file),
        background: look.background.map { Reference(name: $0, file: file) },
        attributes: look.attributes)
    }
  }

  mutating func readField(_ key: Node, _ value: Node) {
    switch key.string {
    case "name": result.name = reference(value, in: "name")?.name.cleaned ?? result.name
    case "inherits": result.inherits = reference(value, in: "inherits")
    case "background": result.background = reference(value, in: "background")
    case "palette":
      readPalette(fields(of: value, in: "palette"), as: ColourThemes.colour(from:))
    case "roles": readRoles(value)
    default:
      warn(
        key, "unknown field “\(name(key))”: expected name, inherits, background, palette or roles")
    }
  }

  private mutating func readPalette(
    _ entries: [(key: Node, value: Node)], as colour: (String) -> Colour?
  ) {
    for (key, value) in entries {
      if let found = value.scalar.flatMap({ colour($0.string) }) {
        result.palette[name(key)] = found
      } else {
        warn(value, "palette “\(name(key))” is \(told(value)): expected \(colourNotations)")
      }
    }
  }

  private mutating func readRoles(_ node: Node) {
    for (key, value) in fields(of: node, in: "roles") {
      guard let role = Role(rawValue: key.string ?? "") else {
        warn(key, "unknown role “\(name(key))”")
        continue
      }
      result.roles[role] = look(value, of: role)
    }
  }

  private mutating func look(_ node: Node, of role: Role) -> RoleLook {
    guard node.scalar == nil else {
      return RoleLook(foreground: reference(node, in: role.rawValue))
    }
    var look = RoleLook()
    for (key, value) in fields(of: node, in: role.rawValue) {
      switch key.string {
      case "fg": look.foreground = reference(value, in: "fg")
      case "bg": look.background = reference(value, in: "bg")
      default:
        guard let attribute = attributeNames[key.string ?? ""] else {
          let known = "fg, bg, bold, dim, underline or reverse"
          warn(key, "unknown field “\(name(key))” of \(role.rawValue): expected \(known)")
          continue
        }
        if isOn(value) { look.attributes.insert(attribute) }
      }
    }
    return look
  }

  private mutating func isOn(_ node: Node) -> Bool {
    switch node.scalar?.string {
    case "true": return true
    case "false": return false
    default:
      warn(node, "found \(told(node)): expected true or false")
      return false
    }
  }

  private mutating func fields(of node: Node, in place: String) -> [(key: Node, value: Node)] {
    if let mapping = node.mapping { return Array(mapping) }
    warn(node, "\(place) is \(told(node)): expected fields")
    return []
  }

  private mutating func reference(_ node: Node, in place: String) -> Reference? {
    if let scalar = node.scalar, !scalar.string.isEmpty {
      return Reference(name: scalar.string.cleaned, file: file, line: node.mark?.line)
    }
    warn(node, "\(place) is \(told(node)): expected a name")
    return nil
  }

  private func name(_ key: Node) -> String { (key.scalar?.string ?? "(not a word)").cleaned }

  private func told(_ node: Node) -> String {
    guard let text = node.scalar?.string else { return "a list or fields" }
    return text.isEmpty ? "empty (a # begins a comment unless quoted)" : "“\(text.cleaned)”"
  }

  private mutating func warn(_ node: Node, _ message: String) {
    result.problems.append(
      ThemeProblem(severity: .warning, file: file, line: node.mark?.line, message: message))
  }
}

private let attributeNames: [String: Attributes] = [
  "bold": .bold, "dim": .dim, "underline": .underline, "reverse": .reverse,
]

extension ThemeProblem {
  fileprivate init(yamlError error: any Error, file: String) {
    let (message, line): (String, Int?) =
      switch error as? YamlError {
      case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
        .composer(_, let problem, let mark, _):
        (problem.hasPrefix("Maximum nesting") ? "nested too deep" : problem, mark.line)
      case .reader(let problem, _, _, _): (problem, nil)
      case .duplicatedKeysInMapping(let duplicates, let context):
        ("said twice: " + duplicates.joined(separator: ", "), context.mark.line)
      default: ("not YAML", nil)
      }
    self.init(severity: .error, file: file, line: line, message: message.cleaned)
  }
}
