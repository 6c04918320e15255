import Canvas
import ColourThemes
import Testing

/// The folder of themes beside Sources and Tests.
let shippedFolder: String = {
  let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
  return parts.joined(separator: "/") + "/themes"
}()

let shipped = ThemeLibrary(folders: [shippedFolder])

@Suite struct `The shipped themes` {
  static let names = [
    "terminal", "colour-blind-safe", "dark", "high-contrast", "light", "monochrome",
  ]

  @Test func `are these`() {
    #expect(shipped.names() == Self.names)
  }

  @Test(arguments: names) func `load without a warning under their names`(name: String) {
    let loaded = shipped.theme(name)
    #expect(loaded.problems.isEmpty)
    #expect(loaded.theme.name == name)
  }

  @Test(arguments: names) func `tell good, slipping and late apart`(name: String) {
    let theme = shipped.theme(name).theme
    #expect(Set([Role.good, .caution, .bad].map(theme.style)).count == 3)
  }

  @Test func `have the embedded default as a file`() {
    let loaded = shipped.theme(shippedFolder + "/terminal.yaml")
    #expect(loaded.theme == .terminal)
    #expect(loaded.problems.isEmpty)
  }

  @Test func `mean good by blue and bad by orange in the colour-blind safe one`() {
    let theme = shipped.theme("colour-blind-safe").theme
    #expect(theme.style(.good).foreground == .rgb(0x5F, 0x87, 0xD7))
    #expect(theme.style(.bad).foreground == .rgb(0xFF, 0x5F, 0x00))
    #expect(theme.style(.better) == theme.style(.good))
  }

  @Test(arguments: ["terminal", "monochrome"])
  func `leave the terminal's own background`(name: String) {
    let theme = shipped.theme(name).theme
    #expect(theme.background == .plain)
    #expect(Role.allCases.allSatisfy { theme.style($0).background == .terminal })
  }

  @Test func `have no colour in monochrome`() {
    let theme = shipped.theme("monochrome").theme
    #expect(Role.allCases.allSatisfy { theme.style($0).foreground == .terminal })
  }
}

@Suite struct `Contrast` {
  @Test(
    arguments: [
      (Colour.rgb(0, 0, 0), Colour.rgb(255, 255, 255), 21.0),
      (.rgb(255, 255, 255), .rgb(0, 0, 0), 21),
      (.rgb(118, 118, 118), .rgb(255, 255, 255), 4.54),
      (.rgb(255, 0, 0), .rgb(255, 255, 255), 4.0),
      (.indexed(231), .indexed(16), 21),
      (.indexed(244), .indexed(16), 5.32),
      (.indexed(196), .indexed(231), 4.0),
      (.rgb(9, 9, 9), .rgb(9, 9, 9), 1),
      (.rgb(9, 9, 9), .rgb(0, 0, 0), 1.05),
    ])
  func `is WCAG's ratio`(a: Colour, b: Colour, expected: Double) throws {
    let ratio = try #require(contrastRatio(a, b))
    #expect(abs(ratio - expected) < 0.005)
  }

  @Test func `is unknown for colours that the terminal's owner chooses`() {
    #expect(contrastRatio(.terminal, .rgb(0, 0, 0)) == nil)
    #expect(contrastRatio(.ansi(1), .rgb(0, 0, 0)) == nil)
    #expect(contrastRatio(.indexed(7), .rgb(0, 0, 0)) == nil)
  }
}
