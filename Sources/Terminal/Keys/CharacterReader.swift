import Keyboard
import LocaleText

/// Makes characters of bytes, as UTF-8 or by the locale; one may come in two pieces.
struct CharacterReader {
  private var arriving = ArrivingText(elseIn: .ofEnvironment())
  private var unreadable = UnreadableKeys()

  /// The characters that a byte ends.
  ///
  /// - Parameter isControl: whether a byte that is part of none is a control character by itself.
  mutating func characters(
    from byte: UInt8, isControl: (UInt8) -> Bool
  ) -> [Unicode.Scalar] {
    arriving.take(byte).map { scalar(of: $0, isControl: isControl) }
  }

  /// The characters that are whole where nothing more has come.
  mutating func pause() -> [Unicode.Scalar] {
    arriving.pause().map { scalar(of: $0) { _ in false } }
  }

  /// The same keys, with each that a byte of no character is part of as what it is.
  mutating func told(_ keys: [Key]) -> [Key] { unreadable.told(keys) }

  private mutating func scalar(
    of piece: ArrivingText.Piece, isControl: (UInt8) -> Bool
  ) -> Unicode.Scalar {
    switch piece {
    case .scalar(let scalar): return scalar
    case .unreadable(let byte) where isControl(byte): return Unicode.Scalar(byte)
    case .unreadable(let byte):
      unreadable.note(byte)
      return UnreadableKeys.substitute
    }
  }
}
