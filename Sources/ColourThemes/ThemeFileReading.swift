import Canvas
import CleanText
import YAMLFile

extension ThemeFile {
  /// Reads a theme file; what it doesn't understand it warns of and leaves out.
  ///
  /// - Throws: an error-grade problem with the line, when there is no text that is a YAML mapping.
  init(at path: String, shownAs file: String) throws(ThemeProblem) {
    let root: YAMLNode?
    do {
      root = try YAMLNode.parse(try textOfFile(path, as: "a theme"))
    } catch {
      throw ThemeProblem(severity: .error, file: file, line: error.line, message: error.message)
    }
    self = try ThemeFile(root, file: file, fallbackName: themeName(ofFile: path))
  }

  private init(_ root: YAMLNode?, file: String, fallbackName: String) throws(ThemeProblem) {
    guard let root, let fields = root.fields else {
      throw ThemeProblem(
        severity: .error, file: file, line: root?.line ?? 1,
        message: "no theme: expected fields such as name, palette and roles")
    }
    var reading = ThemeReading(file: file, result: ThemeFile(name: fallbackName.cleaned))
    if let scheme = Base16Scheme(root) {
      reading.read(scheme)
    } else {
      for (key, value) in fields { reading.readField(key, value) }
    }
    self = reading.result
  }
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
    switch key.scalar {
    case "name": result.name = reference(value, in: "name")?.name.cleaned ?? result.name
    case "inherits": result.inherits = reference(value, in: "inherits")
    case "background": result.background = reference(value, in: "background")
    case "palette":
      readPalette(fields(of: value, in: "palette"), as: ColourThemes.colour(from:))
    case "roles": readRoles(value)
    default:
      warn(
        key,
        "unknown field \(key.unknownName): expected name, inherits, background, palette or roles")
    }
  }

  private mutating func readPalette(
    _ entries: [(key: YAMLNode, value: YAMLNode)], as colour: (String) -> Colour?
  ) {
    for (key, value) in entries {
      if let found = value.scalar.flatMap(colour) {
        result.palette[key.name] = found
      } else {
        warn(value, "palette “\(key.name)” is \(value.told): expected \(colourNotations)")
      }
    }
  }

  private mutating func readRoles(_ node: YAMLNode) {
    for (key, value) in fields(of: node, in: "roles") {
      guard let role = Role(rawValue: key.scalar ?? "") else {
        warn(key, "unknown role “\(key.name)”")
        continue
      }
      result.roles[role] = look(value, of: role)
    }
  }

  private mutating func look(_ node: YAMLNode, of role: Role) -> RoleLook {
    guard node.scalar == nil else {
      return RoleLook(foreground: reference(node, in: role.rawValue))
    }
    var look = RoleLook()
    for (key, value) in fields(of: node, in: role.rawValue) {
      switch key.scalar {
      case "fg": look.foreground = reference(value, in: "fg")
      case "bg": look.background = reference(value, in: "bg")
      default:
        guard let attribute = attributeNames[key.scalar ?? ""] else {
          let known = "fg, bg, bold, dim, underline or reverse"
          warn(key, "unknown field \(key.unknownName) of \(role.rawValue): expected \(known)")
          continue
        }
        if isOn(value) { look.attributes.insert(attribute) }
      }
    }
    return look
  }

  private mutating func isOn(_ node: YAMLNode) -> Bool {
    switch node.scalar {
    case "true": return true
    case "false": return false
    default:
      warn(node, "found \(node.told): expected true or false")
      return false
    }
  }

  private mutating func fields(of node: YAMLNode, in place: String) -> [YAMLField] {
    if let fields = node.fields { return fields }
    warn(node, "\(place) is \(node.told): expected fields")
    return []
  }

  private mutating func reference(_ node: YAMLNode, in place: String) -> Reference? {
    if let scalar = node.scalar, !scalar.isEmpty {
      return Reference(name: scalar.cleaned, file: file, line: node.line)
    }
    warn(node, "\(place) is \(node.told): expected a name")
    return nil
  }

  private mutating func warn(_ node: YAMLNode, _ message: String) {
    result.problems.append(
      ThemeProblem(severity: .warning, file: file, line: node.line, message: message))
  }
}

private let attributeNames: [String: Attributes] = [
  "bold": .bold, "dim": .dim, "underline": .underline, "reverse": .reverse,
]
