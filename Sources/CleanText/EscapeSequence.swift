/// Finds where escape sequences end (ECMA-48, 5.4 and 5.6), so that none leaves its payload behind.
struct EscapeSequences {
  private let scalars: [Unicode.Scalar]
  /// A search found no terminator to the end, so a later one would not either.
  private var hasNoTerminatorAhead = false

  init(in scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  /// The place after the sequence that starts at `start`; nil when none starts there.
  ///
  /// A string sequence (OSC, DCS, APC, PM, SOS) without an end is only its introducer: the rest
  /// of the text is the reader's to see.
  mutating func end(from start: Int) -> Int? {
    switch scalars[start].value {
    case 0x1B: endAfterEscape(start + 1)
    case 0x9B: endOfControlSequence(start + 1)
    case 0x90, 0x98, 0x9D...0x9F: endOfString(start + 1)
    default: nil
    }
  }

  private mutating func endAfterEscape(_ index: Int) -> Int {
    switch value(at: index) {
    case 0x5B: endOfControlSequence(index + 1)  // [
    case 0x50, 0x58, 0x5D...0x5F: endOfString(index + 1)  // P X ] ^ _
    default: endOfShortSequence(index)
    }
  }

  private func endOfControlSequence(_ start: Int) -> Int {
    let intermediates = skip(0x30...0x3F, from: start)
    let final = skip(0x20...0x2F, from: intermediates)
    return (0x40...0x7E).contains(value(at: final)) ? final + 1 : final
  }

  private func endOfShortSequence(_ start: Int) -> Int {
    let final = skip(0x20...0x2F, from: start)
    return (0x30...0x7E).contains(value(at: final)) ? final + 1 : final
  }

  private mutating func endOfString(_ start: Int) -> Int {
    if hasNoTerminatorAhead { return start }
    for index in start..<max(start, scalars.count) {
      let value = value(at: index)
      if value == 0x07 || value == 0x9C { return index + 1 }
      if value == 0x1B && self.value(at: index + 1) == 0x5C { return index + 2 }
    }
    hasNoTerminatorAhead = true
    return start
  }

  private func skip(_ range: ClosedRange<UInt32>, from start: Int) -> Int {
    var index = start
    while range.contains(value(at: index)) { index += 1 }
    return index
  }

  /// 0 past the end.
  private func value(at index: Int) -> UInt32 {
    index < scalars.count ? scalars[index].value : 0
  }
}
