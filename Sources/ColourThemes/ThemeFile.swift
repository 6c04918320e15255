import Canvas

/// What one theme file says, before its colours are looked up.
struct ThemeFile {
  var name: String
  var inherits: Reference?
  var background: Reference?
  var palette: [String: Colour] = [:]
  var roles: [Role: RoleLook] = [:]
  var problems: [ThemeProblem] = []
}

/// A name in a theme file, and where it stands.
struct Reference {
  var name: String
  var file: String
  var line: Int?
}

/// What a theme file says of one role.
struct RoleLook {
  var foreground: Reference?
  var background: Reference?
  var attributes: Attributes = []
}

extension ThemeFile {
  /// This file's words over its parent's: a palette colour changed here changes the parent's
  /// roles too.
  func over(_ parent: ThemeFile) -> ThemeFile {
    var whole = self
    whole.background = background ?? parent.background
    whole.palette = parent.palette.merging(palette) { _, own in own }
    whole.roles = parent.roles.merging(roles) { _, own in own }
    whole.problems = parent.problems + problems
    return whole
  }

  /// The theme, with a warning for each colour that nothing names.
  func theme() -> LoadedTheme {
    var lookUp = ColourLookUp(palette: palette)
    let ground = lookUp.colour(background) ?? .terminal
    let front = lookUp.colour(roles[.text]?.foreground) ?? .terminal
    var styles: [Role: Style] = [:]
    for role in Role.allCases {
      guard let look = roles[role] else { continue }
      styles[role] = Style(
        foreground: lookUp.colour(look.foreground) ?? front,
        background: lookUp.colour(look.background) ?? ground,
        attributes: look.attributes)
    }
    let blank = Style(foreground: front, background: ground)
    return LoadedTheme(
      theme: ColourTheme(name: name, background: blank, styles: styles),
      problems: problems + lookUp.problems)
  }
}

private struct ColourLookUp {
  let palette: [String: Colour]
  var problems: [ThemeProblem] = []

  init(palette: [String: Colour]) {
    self.palette = palette
  }

  mutating func colour(_ reference: Reference?) -> Colour? {
    guard let reference else { return nil }
    if let found = palette[reference.name] ?? ColourThemes.colour(from: reference.name) {
      return found
    }
    let problem = ThemeProblem(
      severity: .warning, file: reference.file, line: reference.line,
      message: "no colour “\(reference.name)”: expected a palette name, \(colourNotations)")
    if !problems.contains(problem) { problems.append(problem) }
    return nil
  }
}
