import CNcurses
import Glibc
import LocaleText

/// Makes characters of bytes by the locale; one may come in two pieces.
struct CharacterReader {
  private var partOfCharacter = mbstate_t()
  private var hasPart = false
  private let isUTF8 = localeIsUTF8()

  /// The characters that these bytes end.
  mutating func characters(from bytes: [UInt8]) -> [Unicode.Scalar] {
    bytes.flatMap { characters(adding: $0) }
  }

  private mutating func characters(adding byte: UInt8) -> [Unicode.Scalar] {
    var character = CChar(bitPattern: byte)
    var wide: wchar_t = 0
    switch mbrtowc(&wide, &character, 1, &partOfCharacter) {
    case 0, 1:
      hasPart = false
      return [Unicode.Scalar(UInt32(bitPattern: wide)) ?? "\u{FFFD}"]
    case -2:
      hasPart = true
      return []
    default: return characters(behindBroken: byte)
    }
  }

  /// What broke a character off counts by itself.
  private mutating func characters(behindBroken byte: UInt8) -> [Unicode.Scalar] {
    defer { hasPart = false }
    partOfCharacter = mbstate_t()
    guard !hasPart else {
      hasPart = false
      return ["\u{FFFD}"] + characters(adding: byte)
    }
    // A terminal may begin its sequences with one byte where characters are UTF-8 too.
    return isUTF8 && beginnings.contains(byte) ? [Unicode.Scalar(byte)] : ["\u{FFFD}"]
  }
}

/// SS3, DCS, SOS, CSI, OSC, PM and APC as one byte.
private let beginnings: Set<UInt8> = [0x8F, 0x90, 0x98, 0x9B, 0x9D, 0x9E, 0x9F]
