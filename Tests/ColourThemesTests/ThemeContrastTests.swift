import Canvas
import ColourThemes
import Testing

private let ownColours: [(name: String, wanted: ThemeContrast.Demand)] = [
  ("dark", .usual), ("light", .usual), ("colour-blind-safe", .usual), ("high-contrast", .high),
]

@Suite struct `What WCAG 2.2 asks of a shipped theme` {
  @Test(arguments: ownColours)
  func `is met by every role of one with colours of its own, whatever the terminal's are`(
    theme: (name: String, wanted: ThemeContrast.Demand)
  ) {
    for palette in TerminalPalette.onBlack + TerminalPalette.onWhite {
      let faults = ThemeContrast.faults(
        of: shipped.theme(theme.name).theme, wanted: theme.wanted, on: palette)
      #expect(faults == [], "\(faults.map(\.description))")
    }
  }

  @Test(arguments: TerminalPalette.onBlack)
  func `is met by the terminal's own colours on black, but for two pairs on xterm's`(
    palette: TerminalPalette
  ) {
    let faults = ThemeContrast.faults(of: .terminal, on: palette).map(\.description)
    let xterms = [
      "caution and idle: 0.04 apart with tritanopia, wanted 0.08",
      "done and idle: 0.04 apart with protanopia, wanted 0.08",
    ]
    #expect(faults == (palette.description == "xterm, on black" ? xterms : []))
  }

  @Test(arguments: TerminalPalette.onWhite)
  func `is met on white by all but the roles that have a colour of the terminal's`(
    palette: TerminalPalette
  ) {
    let coloured: Set<Role> = [.good, .caution, .bad, .done, .paused, .better, .worse]
    let faint = Role.allCases.filter {
      let wanted = ThemeContrast.drawings.contains($0) ? 3 : 4.5
      return ThemeContrast.ratio(of: $0, in: .terminal, on: palette) < wanted
    }
    #expect(Set(faint) == coloured)
  }

  @Test(arguments: TerminalPalette.onBlack + TerminalPalette.onWhite)
  func `is met by monochrome, save that four tones differ in letter and word alone`(
    palette: TerminalPalette
  ) {
    let faults = ThemeContrast.faults(of: shipped.theme("monochrome").theme, on: palette)
    let alike = faults.compactMap { fault -> Set<Role>? in
      guard case .alike(let first, let second, _, 0) = fault else { return nil }
      return [first, second]
    }
    #expect(alike.count == faults.count)
    #expect(
      alike == [
        [.good, .done], [.good, .idle], [.good, .paused], [.done, .idle], [.done, .paused],
        [.idle, .paused],
      ])
  }

  @Test(arguments: shipped.names(), TerminalPalette.onBlack + TerminalPalette.onWhite)
  func `is met without colours`(name: String, palette: TerminalPalette) {
    let theme = withoutColour(shipped.theme(name).theme)
    for role in Role.allCases {
      #expect(ThemeContrast.ratio(of: role, in: theme, on: palette) >= 7, "\(role)")
    }
  }

  @Test(arguments: ownColours.map(\.name))
  func `is computed on colours that terminals with 256 show as they are`(name: String) {
    let theme = shipped.theme(name).theme
    let fixed = Set((UInt8(16)...255).map { Colour.indexed($0).asRGB })
    for style in [theme.background] + Role.allCases.map(theme.style) {
      #expect(fixed.contains(style.foreground), "\(style.foreground)")
      #expect(fixed.contains(style.background), "\(style.background)")
    }
  }
}

extension Colour {
  /// A colour of the 256 that no owner chooses, with its components.
  fileprivate var asRGB: Colour {
    guard case .indexed(let number) = self else { return self }
    if number >= 232 {
      let level = 8 + 10 * (number - 232)
      return .rgb(level, level, level)
    }
    let levels: [UInt8] = [0, 95, 135, 175, 215, 255]
    let (place, side) = (Int(number) - 16, 6)
    return .rgb(levels[place / 36], levels[place / side % side], levels[place % side])
  }
}

@Suite struct `A theme that falls short` {
  private let ground = Colour.rgb(255, 255, 255)

  /// The faults of the light theme with some of its styles replaced.
  private func faults(
    with broken: [Role: Style], wanted: ThemeContrast.Demand = .usual
  ) -> [String] {
    let sound = shipped.theme("light").theme
    let styles = Role.allCases.map { ($0, broken[$0] ?? sound.style($0)) }
    let theme = ColourTheme(
      name: "broken", background: sound.background, styles: Dictionary(uniqueKeysWithValues: styles)
    )
    return ThemeContrast.faults(of: theme, wanted: wanted, on: TerminalPalette.onBlack[0])
      .map(\.description)
  }

  @Test func `is told the role, both colours, the contrast it has and the one it wants`() {
    let pale = Style(foreground: .rgb(255, 0, 0), background: ground)
    #expect(
      faults(with: [.message: pale]) == ["message: #ff0000 on #ffffff has 3.99:1, wanted 4.5:1"])
    #expect(
      faults(with: [.message: pale], wanted: .high).contains(
        "message: #ff0000 on #ffffff has 3.99:1, wanted 7.0:1"))
  }

  @Test func `may draw a bar fainter than it writes, but not so faint`() {
    func bar(_ level: UInt8) -> [Role: Style] {
      [.barEmpty: Style(foreground: .rgb(level, level, level), background: ground)]
    }
    #expect(faults(with: bar(140)) == [])
    #expect(faults(with: bar(160)) == ["barEmpty: #a0a0a0 on #ffffff has 2.61:1, wanted 3.0:1"])
  }

  @Test func `is told of dim text`() {
    let faint = Style(foreground: .rgb(0, 0, 0), background: ground, attributes: .dim)
    #expect(faults(with: [.muted: faint]) == ["muted: dim, which the Linux console shows at 2.8:1"])
  }

  @Test func `is told who sees red and green alike, until something else tells them apart`() {
    var broken: [Role: Style] = [
      .good: Style(foreground: .rgb(0, 95, 0), background: ground),
      .bad: Style(foreground: .rgb(135, 0, 0), background: ground),
    ]
    #expect(
      faults(with: broken).contains("good and bad: 0.01 apart with deuteranopia, wanted 0.08"))
    broken[.bad]?.attributes = .underline
    #expect(!faults(with: broken).contains { $0.hasPrefix("good and bad") })
  }

  @Test func `is told of text in the colour of its ground`() {
    let hidden = Style(foreground: ground, background: ground)
    #expect(faults(with: [.link: hidden]) == ["link: #ffffff on #ffffff has 1.00:1, wanted 4.5:1"])
  }
}
