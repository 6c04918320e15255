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
