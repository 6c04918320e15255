import Canvas
import CleanText

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
      for field in root.fields ?? [] { reading.readField(field.key, field.value) }
    }
    self = reading.result
  }
}

private func rootMapping(_ yaml: String, file: String) throws(ThemeProblem) -> YAMLNode {
  let root: YAMLNode?
  do {
    root = try YAMLReader.root(of: yaml)
  } catch {
    throw ThemeProblem(
      severity: .error, file: file, line: error.line, message: error.message.cleaned)
  }
  guard let root, root.fields != nil else {
    throw ThemeProblem(
      severity: .error, file: file, line: root?.line ?? 1,
      message: "no theme: expected fields such as name, palette and roles")
  }
  return root
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

  mutating func readField(_ key: YAMLNode, _ value: YAMLNode) {
    switch key.text {
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
    _ entries: [YAMLField], as colour: (String) -> Colour?
  ) {
    for field in entries {
      let (key, value) = (field.key, field.value)
      if let found = value.text.flatMap(colour) {
        result.palette[name(key)] = found
      } else {
        warn(value, "palette “\(name(key))” is \(told(value)): expected \(colourNotations)")
      }
    }
  }

  private mutating func readRoles(_ node: YAMLNode) {
    for field in fields(of: node, in: "roles") {
      let (key, value) = (field.key, field.value)
      guard let role = Role(rawValue: key.text ?? "") else {
        warn(key, "unknown role “\(name(key))”")
        continue
      }
      result.roles[role] = look(value, of: role)
    }
  }

  private mutating func look(_ node: YAMLNode, of role: Role) -> RoleLook {
    guard node.text == nil else {
      return RoleLook(foreground: reference(node, in: role.rawValue))
    }
    var look = RoleLook()
    for field in fields(of: node, in: role.rawValue) {
      let (key, value) = (field.key, field.value)
      switch key.text {
      case "fg": look.foreground = reference(value, in: "fg")
      case "bg": look.background = reference(value, in: "bg")
      default:
        guard let attribute = attributeNames[key.text ?? ""] else {
          let known = "fg, bg, bold, dim, underline or reverse"
          warn(key, "unknown field “\(name(key))” of \(role.rawValue): expected \(known)")
          continue
        }
        if isOn(value) { look.attributes.insert(attribute) }
      }
    }
    return look
  }

  private mutating func isOn(_ node: YAMLNode) -> Bool {
    switch node.text {
    case "true": return true
    case "false": return false
    default:
      warn(node, "found \(told(node)): expected true or false")
      return false
    }
  }

  private mutating func fields(of node: YAMLNode, in place: String) -> [YAMLField] {
    if let fields = node.fields { return fields }
    warn(node, "\(place) is \(told(node)): expected fields")
    return []
  }

  private mutating func reference(_ node: YAMLNode, in place: String) -> Reference? {
    if let text = node.text, !text.isEmpty {
      return Reference(name: text.cleaned, file: file, line: node.line)
    }
    warn(node, "\(place) is \(told(node)): expected a name")
    return nil
  }

  private func name(_ key: YAMLNode) -> String { (key.text ?? "(not a word)").cleaned }

  private func told(_ node: YAMLNode) -> String {
    guard let text = node.text else { return "a list or fields" }
    return text.isEmpty ? "empty (a # begins a comment unless quoted)" : "“\(text.cleaned)”"
  }

  private mutating func warn(_ node: YAMLNode, _ message: String) {
    result.problems.append(
      ThemeProblem(severity: .warning, file: file, line: node.line, message: message))
  }
}

private let attributeNames: [String: Attributes] = [
  "bold": .bold, "dim": .dim, "underline": .underline, "reverse": .reverse,
]
