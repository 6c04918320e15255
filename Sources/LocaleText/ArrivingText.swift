/// Makes characters of bytes that arrive one by one, by the rule of `readText`.
package struct ArrivingText {
  /// A character, or a byte of none.
  package enum Piece: Equatable, Sendable {
    case scalar(Unicode.Scalar)
    case unreadable(UInt8)
  }

  private let other: CharacterSet?
  /// Those of the other set that the byte behind them may make another letter of. ASCII's are among them.
  private let combining: [UInt8: Unicode.Scalar]
  /// The start of what may become a character.
  private var waiting: [UInt8] = []

  /// - Parameter other: the character set besides UTF-8.
  package init(elseIn other: CharacterSet?) {
    self.other = other
    combining = other?.combiningLetters ?? [:]
  }

  /// Whether a character has begun whose end isn't there.
  package var isWithinCharacter: Bool { !waiting.isEmpty }

  /// What a byte completes.
  package mutating func take(_ byte: UInt8) -> [Piece] {
    waiting.append(byte)
    return pieces(isPause: false)
  }

  /// What is complete where nothing more has come: one byte that could begin a character in UTF-8 is a
  /// whole one of another set, and a letter that could combine is itself. In UTF-8 alone the rest is
  /// waited for.
  package mutating func pause() -> [Piece] { pieces(isPause: true) }

  /// What can be read of bytes, the others in angle brackets.
  static func marked(_ bytes: [UInt8], elseIn other: CharacterSet?) -> String {
    var arriving = ArrivingText(elseIn: other)
    let pieces = bytes.flatMap { arriving.take($0) } + arriving.pause()
    let rest = arriving.waiting.map(Piece.unreadable)
    return (pieces + rest).map(\.marked).joined()
  }

  private mutating func pieces(isPause: Bool) -> [Piece] {
    var pieces: [Piece] = []
    while !waiting.isEmpty, let next = next(isPause: isPause) { pieces += next }
    return pieces
  }

  /// nil where more has to come.
  private mutating func next(isPause: Bool) -> [Piece]? {
    switch utf8Character(at: waiting[...]) {
    case .begun where !isPause || other == nil: return nil
    case .whole(let scalar, let count) where count > 1: return take(count, as: [scalar])
    case .whole(let scalar, _):
      guard let letter = combining[waiting[0]] else { return take(1, as: [scalar]) }
      return combined(letter, isPause: isPause)
    case .begun, .none:
      guard let letter = combining[waiting[0]] else { return inOtherSet() }
      return combined(letter, isPause: isPause)
    }
  }

  /// A letter, or what the next byte makes of it; nil where that has to come.
  private mutating func combined(_ letter: Unicode.Scalar, isPause: Bool) -> [Piece]? {
    guard waiting.count > 1 else { return isPause ? take(1, as: [letter]) : nil }
    switch utf8Character(at: waiting[1...]) {
    case .whole: return take(1, as: [letter])
    case .begun where !isPause: return nil
    case .begun, .none:
      guard case .text(let both)? = other?.read(Array(waiting[..<2])),
        both.unicodeScalars.first != letter
      else { return take(1, as: [letter]) }
      return take(2, as: Array(both.unicodeScalars))
    }
  }

  /// nil where more has to come.
  private mutating func inOtherSet() -> [Piece]? {
    for count in 1...waiting.count {
      switch other?.read(Array(waiting[..<count])) {
      case .text(let text)?:
        return take(count, as: Array(text.unicodeScalars))
      case .unfinished?: continue
      case .noCharacter?, nil: return unreadable()
      }
    }
    return nil
  }

  private mutating func take(_ count: Int, as scalars: [Unicode.Scalar]) -> [Piece] {
    waiting.removeFirst(count)
    return scalars.map(Piece.scalar)
  }

  private mutating func unreadable() -> [Piece] { [.unreadable(waiting.removeFirst())] }
}

extension ArrivingText.Piece {
  fileprivate var marked: String {
    switch self {
    case .scalar(let scalar): String(Character(scalar))
    case .unreadable(let byte): "<\(hexadecimal(byte))>"
    }
  }
}

private enum UTF8Character {
  case whole(Unicode.Scalar, bytes: Int)
  case begun
  case none
}

private func utf8Character(at bytes: ArraySlice<UInt8>) -> UTF8Character {
  guard let first = bytes.first else { return .begun }
  var (parser, iterator) = (Unicode.UTF8.ForwardParser(), bytes.makeIterator())
  switch parser.parseScalar(from: &iterator) {
  case .valid(let encoded):
    return .whole(Unicode.UTF8.decode(encoded), bytes: encoded.count)
  case .error(let length):
    return length == bytes.count && bytes.count < utf8Length(first) ? .begun : .none
  case .emptyInput: return .begun
  }
}

/// How many bytes a character has that begins with this one; 0 where none does.
private func utf8Length(_ first: UInt8) -> Int {
  switch first {
  case 0xC2...0xDF: 2
  case 0xE0...0xEF: 3
  case 0xF0...0xF4: 4
  default: 0
  }
}
