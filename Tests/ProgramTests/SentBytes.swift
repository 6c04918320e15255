/// What a program sent to its terminal, taken apart: text, and what acts on the terminal.
struct SentBytes {
  /// What no dashboard has to send: it would ask the terminal something, name its window, fill its
  /// clipboard, or is no UTF-8.
  private(set) var faults: [String] = []
  /// The numbers of every `CSI … m`.
  private(set) var attributes: [Int] = []
  private(set) var isASCII = true
  /// All that isn't a control or part of a sequence.
  private(set) var text = ""
  /// What the terminal was told of its modes last, by their numbers; `=` is the keypad's.
  private var modes: [String: Bool] = [:]

  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
    isASCII = bytes.allSatisfy { $0 < 0x80 }
    while let byte = rest.popFirst() { take(byte) }
  }

  /// Whether a colour is asked for, foreground or background; 39 and 49 are the terminal's own.
  var hasColour: Bool {
    attributes.contains { (30...48).contains($0) && $0 != 39 || (90...107).contains($0) }
  }

  /// The modes that are not as a terminal has them at first: its cursor is shown (25) and lines that
  /// are too long go on in the next (7), and nothing else is on.
  var modesLeftChanged: Set<String> {
    Set(modes.filter { $0.value != ["7", "25"].contains($0.key) }.keys)
  }

  /// The numbers of the colours that are asked for; bright ones count from 8.
  var coloursAskedFor: [Int] {
    var numbers: [Int] = []
    for (index, number) in attributes.enumerated() {
      switch number {
      case 30...37, 40...47: numbers.append(number % 10)
      case 90...97, 100...107: numbers.append(number % 10 + 8)
      case 38, 48: numbers.append(attributes.dropFirst(index + 2).first ?? 0)
      default: break
      }
    }
    return numbers
  }

  private mutating func take(_ byte: UInt8) {
    switch byte {
    case 0x1B: takeEscape()
    // 15 goes back to plain characters from another set, which none goes to.
    case 0x08, 0x0A, 0x0D, 0x0F: break
    case 0x20...0x7E: text.unicodeScalars.append(Unicode.Scalar(byte))
    case 0xC2...0xF4: takeCharacter(startingWith: byte)
    default: faults.append("byte \(byte)")
    }
  }

  private mutating func takeCharacter(startingWith first: UInt8) {
    let length = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
    let bytes = [first] + rest.prefix(length)
    rest = rest.dropFirst(length)
    let isControl = first == 0xC2 && bytes.count > 1 && bytes[1] < 0xA0
    guard !isControl, let character = String(validating: bytes, as: UTF8.self) else {
      faults.append("bytes \(bytes)")
      return
    }
    text += character
  }

  private mutating func takeEscape() {
    guard let kind = rest.popFirst() else { return }
    switch kind {
    case UInt8(ascii: "["): takeControlSequence()
    case UInt8(ascii: "("), UInt8(ascii: ")"): rest = rest.dropFirst()
    case UInt8(ascii: "="), UInt8(ascii: ">"): modes["="] = kind == UInt8(ascii: "=")
    case UInt8(ascii: "]"): takeCommand()
    case _ where "78DM".utf8.contains(kind): break
    default: faults.append("ESC \(Character(Unicode.Scalar(kind)))")
    }
  }

  /// Curses has terminals use their own colours again: xterm, and with `R` Linux and PuTTY.
  private mutating func takeCommand() {
    for usual in ["104\u{7}", "R"] where rest.starts(with: usual.utf8) {
      rest = rest.dropFirst(usual.utf8.count)
      return
    }
    faults.append("ESC ]")
  }

  private mutating func takeControlSequence() {
    let body = rest.prefix { !(0x40...0x7E).contains($0) }
    rest = rest.dropFirst(body.count)
    guard let final = rest.popFirst() else { return }
    let words = String(decoding: body, as: UTF8.self)
    let letter = Character(Unicode.Scalar(final))
    if letter == "m" {
      attributes += words.split(separator: ";", omittingEmptySubsequences: false)
        .map { Int($0) ?? 0 }
    }
    if words.hasPrefix("?"), letter == "h" || letter == "l" {
      for mode in words.dropFirst().split(separator: ";") { modes[String(mode)] = letter == "h" }
    }
    // 22 and 23 keep and bring back the window's title, as the terminal's description has it.
    let isKeepingTitle = letter == "t" && ["22;0;0", "23;0;0"].contains(words)
    let isUsual = "@ABCDGHJKLMPSTXZbdfghlmr".contains(letter)
    // The Linux console's cursor, soft or a block; without `?` it would be a question.
    let isCursorShape = letter == "c" && ["?0", "?1", "?8"].contains(words)
    if !isUsual && !isKeepingTitle && !isCursorShape { faults.append("CSI \(words)\(letter)") }
  }
}
