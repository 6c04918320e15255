import Canvas
import ColourThemes
import Testing

@testable import Terminal

private let themes: ThemeLibrary = {
  let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
  return ThemeLibrary(folders: [root.joined(separator: "/") + "/themes"])
}()

private let palettes = TerminalPalette.onBlack + TerminalPalette.onWhite

@Suite struct `A theme on few colours` {
  @Test(arguments: [8, 16], ["dark", "light", "colour-blind-safe", "high-contrast"])
  func `keeps a contrast of 4.5 to 1 in every role, whatever the terminal's palette`(
    colours: Int, name: String
  ) {
    let theme = themes.theme(name).theme.shown(with: ColourReduction(colours: colours))
    for palette in palettes {
      for role in Role.allCases {
        let ratio = ThemeContrast.ratio(of: role, in: theme, on: palette)
        #expect(ratio >= 4.5, "\(role), \(palette): \(theme.style(role))")
      }
    }
  }

  @Test(arguments: [8, 16], ["dark", "colour-blind-safe", "high-contrast"])
  func `still has the three main ratings in three colours`(colours: Int, name: String) {
    let theme = themes.theme(name).theme.shown(with: ColourReduction(colours: colours))
    #expect(Set([Role.good, .caution, .bad].map { theme.style($0).foreground }).count == 3)
  }

  @Test(arguments: ["dark", "light", "colour-blind-safe", "high-contrast"])
  func `shows on 256 just what it asks for`(name: String) {
    let theme = themes.theme(name).theme
    let shown = theme.shown(with: ColourReduction(colours: 256))
    for role in Role.allCases {
      let (asked, got) = (theme.style(role), shown.style(role))
      #expect(contrastRatio(asked.foreground, got.foreground) == 1, "\(role)")
      #expect(contrastRatio(asked.background, got.background) == 1, "\(role)")
      #expect(colourDifference(asked.foreground, got.foreground, seenWith: .usual) == 0, "\(role)")
    }
  }

  @Test(arguments: [8, 16, 256])
  func `that is the terminal's own is shown as it asks`(colours: Int) {
    let theme = ColourTheme.terminal.shown(with: ColourReduction(colours: colours))
    for palette in TerminalPalette.onBlack {
      for role in Role.allCases {
        #expect(
          palette.shown(theme.style(role)) == palette.shown(ColourTheme.terminal.style(role)),
          "\(role)")
      }
    }
  }
}

@Suite struct `What can be read on each of the 16` {
  @Test(arguments: UInt8(0)..<16)
  func `is what has 4.5 to 1 on every palette, or else black or white`(ground: UInt8) {
    let readable = (UInt8(0)..<16).filter { leastRatio(of: $0, on: ground) >= 4.5 }
    let better: UInt8 = leastRatio(of: 0, on: ground) > leastRatio(of: 15, on: ground) ? 0 : 15
    #expect(readableColours[Int(ground)] == (readable.isEmpty ? [better] : readable))
  }

  private func leastRatio(of text: UInt8, on ground: UInt8) -> Double {
    let style = Style(foreground: .indexed(text), background: .indexed(ground))
    let theme = ColourTheme(name: "pair", styles: [.text: style])
    return palettes.map { ThemeContrast.ratio(of: .text, in: theme, on: $0) }.min()!
  }
}

/// Only what a terminal is asked for, as a theme again.
extension ColourTheme {
  fileprivate func shown(with reduction: ColourReduction) -> ColourTheme {
    mapStyles { style in
      let reduced = reduction.reduced(style)
      return Style(
        foreground: Colour(reduced.foreground), background: Colour(reduced.background),
        attributes: reduced.attributes)
    }
  }
}

extension Colour {
  fileprivate init(_ number: Int32) {
    self = number < 0 ? .terminal : .indexed(UInt8(number))
  }
}
