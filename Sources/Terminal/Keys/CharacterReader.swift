import Keyboard
import LocaleText

/// Makes characters of bytes, as UTF-8 or by the locale; one may come in two pieces.
struct CharacterReader {
  private var arriving = ArrivingText(elseIn: .ofEnvironment())
  private var unreadable = UnreadableKeys()

  /// The characters that these bytes end.
  mutating func characters(from bytes: [UInt8]) -> [Unicode.Scalar] {
    bytes.flatMap { arriving.take($0) }.map { scalar(of: $0) }
  }

  /// The characters that are whole where nothing more has come.
  mutating func pause() -> [Unicode.Scalar] {
    arriving.pause().map { scalar(of: $0) }
  }

  /// The same keys, with each that a byte of no character is part of as what it is.
  mutating func told(_ keys: [Key]) -> [Key] { unreadable.told(keys) }

  private mutating func scalar(of piece: ArrivingText.Piece) -> Unicode.Scalar {
    switch piece {
    case .scalar(let scalar): return scalar
    // A terminal may begin its sequences with one byte where characters are UTF-8 too.
    case .unreadable(let byte) where beginnings.contains(byte): return Unicode.Scalar(byte)
    case .unreadable(let byte):
      unreadable.note(byte)
      return UnreadableKeys.substitute
    }
  }
}

/// SS3, DCS, SOS, CSI, OSC, PM and APC as one byte.
private let beginnings: Set<UInt8> = [0x8F, 0x90, 0x98, 0x9B, 0x9D, 0x9E, 0x9F]
