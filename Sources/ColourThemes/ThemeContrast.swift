package import Canvas

/// What WCAG 2.2 asks of a theme, and where a theme falls short of it.
package enum ThemeContrast {
  /// The least contrast of text with its ground, and of what is drawn with its ground.
  package struct Demand: Equatable, Sendable {
    package var text: Double
    package var drawing: Double

    /// WCAG 2.2, 1.4.3 (AA) and 1.4.11.
    package static let usual = Demand(text: 4.5, drawing: 3)
    /// WCAG 2.2, 1.4.6 (AAA), and here for what is drawn too.
    package static let high = Demand(text: 7, drawing: 7)
  }

  /// Where a theme falls short.
  package enum Fault: Equatable, Sendable {
    case contrast(Role, text: Colour, ground: Colour, ratio: Double, wanted: Double)
    /// No two terminals dim alike; the Linux console dims white on black to 2.8:1.
    case dim(Role)
    case alike(Role, Role, seenWith: ColourVision, difference: Double)
  }

  /// Roles that draw a rule, a bar or a sparkline. All others are text: so are the labels of a
  /// chart's target and comparator.
  package static let drawings: Set<Role> = [.rule, .barFilled, .barEmpty, .chartLine]

  /// What deliveries are rated, in the order of `Role`.
  package static let tones: [Role] = [.good, .caution, .bad, .done, .idle, .paused]

  /// How far apart two tones have to look: four of the steps of 0.02 that the eye just notices
  /// between large patches side by side, as words are thin and stand apart.
  package static let leastDifference = 0.08

  /// Every fault of a theme where a terminal shows it so. Tones may look alike only when one is
  /// underlined or reversed: then something else than colour tells them apart (1.4.1).
  package static func faults(
    of theme: ColourTheme, wanted: Demand = .usual, on palette: TerminalPalette
  ) -> [Fault] {
    Role.allCases.compactMap { contrastFault(of: $0, in: theme, wanted: wanted, on: palette) }
      + Role.allCases.filter { theme.style($0).attributes.contains(.dim) }.map(Fault.dim)
      + alikeTones(in: theme, on: palette)
  }

  /// The contrast of a role with its ground.
  package static func ratio(
    of role: Role, in theme: ColourTheme, on palette: TerminalPalette
  ) -> Double {
    let (text, ground) = palette.shown(theme.style(role))
    return contrastRatio(text, ground) ?? 1
  }

  /// How far apart two tones look to whom they look most alike.
  package static func difference(
    between first: Role, and second: Role, in theme: ColourTheme, on palette: TerminalPalette
  ) -> (seenWith: ColourVision, difference: Double) {
    let a = palette.shown(theme.style(first)).text
    let b = palette.shown(theme.style(second)).text
    return ColourVision.allCases.map { ($0, colourDifference(a, b, seenWith: $0) ?? 0) }
      .min { $0.1 < $1.1 }!
  }

  /// Every two of the tones.
  package static let pairs: [(Role, Role)] = tones.indices.flatMap { index in
    tones[(index + 1)...].map { (tones[index], $0) }
  }
}

extension ThemeContrast {
  private static func contrastFault(
    of role: Role, in theme: ColourTheme, wanted: Demand, on palette: TerminalPalette
  ) -> Fault? {
    let ratio = ratio(of: role, in: theme, on: palette)
    let least = drawings.contains(role) ? wanted.drawing : wanted.text
    guard ratio < least else { return nil }
    let (text, ground) = palette.shown(theme.style(role))
    return .contrast(role, text: text, ground: ground, ratio: ratio, wanted: least)
  }

  private static func alikeTones(
    in theme: ColourTheme, on palette: TerminalPalette
  ) -> [Fault] {
    pairs.compactMap { first, second in
      let marks = theme.style(first).attributes.symmetricDifference(theme.style(second).attributes)
      guard marks.isDisjoint(with: [.underline, .reverse]) else { return nil }
      let (vision, difference) = difference(between: first, and: second, in: theme, on: palette)
      guard difference < leastDifference else { return nil }
      return .alike(first, second, seenWith: vision, difference: difference)
    }
  }
}

extension ThemeContrast.Fault: CustomStringConvertible {
  /// `bad: #ff0000 on #ffffff has 4.00:1, wanted 4.5:1`
  package var description: String {
    switch self {
    case .contrast(let role, let text, let ground, let ratio, let wanted):
      "\(role): \(text.notation) on \(ground.notation) has \(twoPlaces(ratio)):1, wanted \(wanted):1"
    case .dim(let role):
      "\(role): dim, which the Linux console shows at 2.8:1"
    case .alike(let first, let second, let vision, let difference):
      "\(first) and \(second): \(twoPlaces(difference)) apart with \(vision.rawValue), "
        + "wanted \(ThemeContrast.leastDifference)"
    }
  }
}
