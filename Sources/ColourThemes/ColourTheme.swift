package import Canvas

/// How every role looks.
package struct ColourTheme: Equatable, Sendable {
  package var name: String
  /// What an empty cell looks like.
  package var background: Style
  private var styles: [Role: Style]

  /// A role that `styles` leaves out looks like `text`, and that one like the terminal's own.
  package init(name: String, background: Style = .plain, styles: [Role: Style]) {
    self.name = name
    self.background = background
    self.styles = styles
  }

  package func style(_ role: Role) -> Style {
    styles[role] ?? styles[.text] ?? background
  }

  /// The theme with every style changed.
  package func mapStyles(_ change: (Style) -> Style) -> ColourTheme {
    ColourTheme(name: name, background: change(background), styles: styles.mapValues(change))
  }
}

extension ColourTheme {
  /// Every role in a colour of its own, for tests that ask which role a cell was drawn in.
  package static let labelling = ColourTheme(
    name: "labelling",
    styles: Dictionary(
      uniqueKeysWithValues: zip(
        Role.allCases, (UInt8(16)...).lazy.map { Style(foreground: .indexed($0)) })))

  /// The first role that looks so.
  package func role(of style: Style) -> Role? {
    Role.allCases.first { self.style($0) == style }
  }
}

/// A theme without its colours, for `NO_COLOR` (greys are colours too): bold, underline and
/// reverse stay, and what only a background marked is reversed.
package func withoutColour(_ theme: ColourTheme) -> ColourTheme {
  let background = theme.background.background
  return theme.mapStyles { style in
    var attributes = style.attributes.intersection([.bold, .underline, .reverse])
    if style.background != background { attributes.insert(.reverse) }
    return Style(attributes: attributes)
  }
}
