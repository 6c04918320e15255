package import Canvas

/// What a terminal shows for the colours that its owner may choose.
package struct TerminalPalette: Sendable, CustomStringConvertible {
  private var name: String
  /// The 16, none of them `.terminal` nor `.ansi`.
  private var sixteen: [Colour]
  /// Which of them text and its ground have where nothing else is asked for.
  private var text: UInt8
  private var ground: UInt8

  /// `Linux console, on black`
  package var description: String { name + (ground == 0 ? ", on black" : ", on white") }

  /// The colours in which text of a style and its ground are shown: never `.terminal` nor `.ansi`.
  ///
  /// Bold makes the first eight bright, as these terminals do until told not to.
  package func shown(_ style: Style) -> (text: Colour, ground: Colour) {
    let isBold = style.attributes.contains(.bold)
    let text = resolved(style.foreground, owners: text, isBold: isBold)
    let ground = resolved(style.background, owners: ground, isBold: false)
    return style.attributes.contains(.reverse) ? (ground, text) : (text, ground)
  }

  private func resolved(_ colour: Colour, owners: UInt8, isBold: Bool) -> Colour {
    switch colour {
    case .terminal: sixteen[Int(owners)]
    case .ansi(let number): sixteen[Int(number & 15) | (isBold ? 8 : 0)]
    case .indexed(let number) where number < 16: resolved(.ansi(number), owners: 0, isBold: isBold)
    case .indexed, .rgb: colour
    }
  }
}

extension TerminalPalette {
  package static let onBlack = [xterm, linuxConsole, puTTY]

  /// The same, black on white.
  package static let onWhite = onBlack.map { palette in
    var palette = palette
    (palette.text, palette.ground) = (0, 15)
    return palette
  }

  private static let xterm = TerminalPalette(
    "xterm",
    """
    000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5 \
    7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff
    """)
  private static let linuxConsole = TerminalPalette(
    "Linux console",
    """
    000000 aa0000 00aa00 aa5500 0000aa aa00aa 00aaaa aaaaaa \
    555555 ff5555 55ff55 ffff55 5555ff ff55ff 55ffff ffffff
    """)
  private static let puTTY = TerminalPalette(
    "PuTTY",
    """
    000000 bb0000 00bb00 bbbb00 0000bb bb00bb 00bbbb bbbbbb \
    555555 ff5555 55ff55 ffff55 5555ff ff55ff 55ffff ffffff
    """)

  private init(_ name: String, _ digits: String) {
    let colours = digits.split(separator: " ").compactMap { colour(fromHex: $0) }
    self.init(name: name, sixteen: colours, text: 7, ground: 0)
  }
}
