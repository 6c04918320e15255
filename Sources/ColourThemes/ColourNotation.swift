import Canvas

/// The ways a theme file writes a colour, for its messages.
let colourNotations = "\"#rrggbb\", 0 to 255, terminal, red, bright-red and so on"

/// The colour a text writes: `#1a2b3c`, `0` to `255`, `terminal`, or one of the 16 by name.
func colour(from text: String) -> Colour? {
  if text == "terminal" { return .terminal }
  if text.first == "#" { return colour(fromHex: text.dropFirst()) }
  if let number = UInt8(text) { return number < 16 ? .ansi(number) : .indexed(number) }
  return ansiNames.firstIndex(of: text).map { .ansi(UInt8($0)) }
}

/// The colour six hexadecimal digits write.
func colour(fromHex digits: some StringProtocol) -> Colour? {
  guard digits.utf8.count == 6, digits.first != "+", let value = UInt32(digits, radix: 16)
  else { return nil }
  return .rgb(UInt8(value >> 16), UInt8(value >> 8 & 255), UInt8(value & 255))
}

private let ansiNames: [String] = {
  let names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
  return names + names.map { "bright-" + $0 }
}()

extension Colour {
  /// The colour as a theme file writes it.
  var notation: String {
    switch self {
    case .terminal: "terminal"
    case .ansi(let number), .indexed(let number): String(number)
    case .rgb(let red, let green, let blue): "#" + [red, green, blue].map(twoDigits).joined()
    }
  }
}

private func twoDigits(_ component: UInt8) -> String {
  (component < 16 ? "0" : "") + String(component, radix: 16)
}

/// A figure cut to hundredths, never rounded up to what was asked for: 4.499 is `4.49`.
package func twoPlaces(_ figure: Double) -> String {
  let hundredths = Int(figure * 100)
  let rest = hundredths % 100
  return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
}
