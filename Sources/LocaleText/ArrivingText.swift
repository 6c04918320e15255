/// Makes characters of bytes that arrive one by one, by the rule of `readText`.
package struct ArrivingText {
  /// A character, or a byte of none.
  package enum Piece: Equatable, Sendable {
    case scalar(Unicode.Scalar)
    case unreadable(UInt8)
  }

  private let other: CharacterSet?
  /// The start of what may become a character.
  private var waiting: [UInt8] = []

  /// - Parameter other: the character set besides UTF-8.
  package init(elseIn other: CharacterSet?) {
    self.other = other
  }

  /// Whether a character has begun whose end isn't there.
  package var isWithinCharacter: Bool { !waiting.isEmpty }

  /// What a byte completes.
  package mutating func take(_ byte: UInt8) -> [Piece] {
    waiting.append(byte)
    return pieces(isPause: false)
  }

  /// What is complete where nothing more has come: one byte that could begin a character in UTF-8 is a
  /// whole one of another set. In UTF-8 alone the rest is waited for.
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
    switch utf8Character(at: waiting) {
    case .whole(let scalar, let count):
      waiting.removeFirst(count)
      return [.scalar(scalar)]
    case .begun where !isPause || other == nil: return nil
    case .begun, .none: return inOtherSet()
    }
  }

  /// nil where more has to come.
  private mutating func inOtherSet() -> [Piece]? {
    for count in 1...waiting.count {
      switch other?.read(Array(waiting[..<count])) {
      case .text(let text)?:
        waiting.removeFirst(count)
        return text.unicodeScalars.map(Piece.scalar)
      case .unfinished?: continue
      case .noCharacter?, nil: return unreadable()
      }
    }
    return nil
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

private func utf8Character(at bytes: [UInt8]) -> UTF8Character {
  var (parser, iterator) = (Unicode.UTF8.ForwardParser(), bytes.makeIterator())
  switch parser.parseScalar(from: &iterator) {
  case .valid(let encoded):
    return .whole(Unicode.UTF8.decode(encoded), bytes: encoded.count)
  case .error(let length):
    return length == bytes.count && bytes.count < utf8Length(bytes[0]) ? .begun : .none
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
