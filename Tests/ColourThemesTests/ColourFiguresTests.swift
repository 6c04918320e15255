import ColourThemes
import FoundationEssentials
import Testing

/// The figures of `docs/colours.md`. `RECORD_FIGURES=1 swift test --filter ColourThemesTests`
/// writes them anew.
@Suite struct `The figures in the document on colours` {
  private static let document = shippedFolder.dropLast("themes".count) + "docs/colours.md"
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_FIGURES"] == "1"
  private static let firstHeading = "## Contrast of each role with its ground\n"

  @Test func `are those of the shipped themes`() throws {
    let text = try String(contentsOfFile: String(Self.document), encoding: .utf8)
    let prose = text.prefix(upTo: try #require(text.firstRange(of: Self.firstHeading)).lowerBound)
    let whole = prose + Self.figures()
    if Self.isRecording {
      return try Data(whole.utf8).write(to: URL(filePath: String(Self.document)))
    }
    #expect(text == whole)
  }

  private static func figures() -> String {
    let columns = FigureColumn.all()
    let titles = columns.map(\.title)
    let contrasts = Role.allCases.map { role in
      ["`\(role)`"] + columns.map { twoPlaces($0.ratio(of: role)) }
    }
    let differences = ThemeContrast.pairs.map { first, second in
      ["`\(first)`, `\(second)`"] + columns.map { $0.difference(between: first, and: second) }
    }
    return firstHeading + "\n"
      + table(["role"] + titles, contrasts)
      + "\n## How far apart two ratings look\n\n"
      + "To those they look most alike to: P without red cones, D without green, T without blue; "
      + "no letter for usual sight.\n\n"
      + table(["ratings"] + titles, differences)
  }

  private static func table(_ titles: [String], _ rows: [[String]]) -> String {
    let rule = titles.indices.map { $0 == 0 ? "---" : "---:" }
    return ([titles, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }
}

/// A theme where it is shown.
private struct FigureColumn {
  let title: String
  let theme: ColourTheme
  let palette: TerminalPalette

  /// Those with colours of their own look alike everywhere; the default does not.
  static func all() -> [FigureColumn] {
    let own = ["dark", "light", "colour-blind-safe", "high-contrast"].map {
      FigureColumn(title: $0, theme: shipped.theme($0).theme, palette: TerminalPalette.onBlack[0])
    }
    let terminal = (TerminalPalette.onBlack + TerminalPalette.onWhite).map {
      FigureColumn(title: "terminal: \($0)", theme: .terminal, palette: $0)
    }
    return own + terminal
  }

  func ratio(of role: Role) -> Double {
    ThemeContrast.ratio(of: role, in: theme, on: palette)
  }

  func difference(between first: Role, and second: Role) -> String {
    let least = ThemeContrast.difference(between: first, and: second, in: theme, on: palette)
    return twoPlaces(least.difference) + least.seenWith.mark
  }
}

extension ColourVision {
  fileprivate var mark: String {
    switch self {
    case .usual: ""
    case .protanopia: " P"
    case .deuteranopia: " D"
    case .tritanopia: " T"
    }
  }
}
