import Testing

@testable import LocaleText

@Suite("Bytes from outside as text")
struct ReadTextTests {
  @Test(
    "UTF-8 comes first, whatever the locale",
    arguments: [nil, "ISO-8859-1", "ISO-8859-15", "CP1252", "EUC-JP", "no such set"])
  func utf8(set: String?) throws {
    #expect(try readText("£5 – Môn 中".utf8, elseIn: set.map(CharacterSet.init)) == "£5 – Môn 中")
    #expect(try readText([], elseIn: set.map(CharacterSet.init)) == "")
  }

  @Test(
    "what is no UTF-8 is read in the locale's set",
    arguments: [
      ([0xA3, 0x35], "ISO-8859-1", "£5"), ([0xA4, 0x35], "ISO-8859-15", "€5"),
      ([0x93, 0x80, 0x94], "CP1252", "“€”"), ([0xA4, 0xA2, 0x21], "EUC-JP", "あ!"),
    ] as [([UInt8], String, String)])
  func locale(bytes: [UInt8], set: String, text: String) throws {
    #expect(try readText(bytes, elseIn: CharacterSet(name: set)) == text)
  }

  @Test(
    "the last letter is read too where letters of the set combine with what follows",
    arguments: [
      ("caf\u{E9}", [0x63, 0x61, 0x66, 0xE9], "CP1258"), ("\u{C9}", [0xC9], "CP1258"),
      ("\u{E9}te", [0xE9, 0x74, 0x65], "CP1258"), ("\u{1EBF}", [0xEA, 0xEC], "CP1258"),
      ("\u{1EB9}", [0x65, 0xF2], "CP1258"), ("\u{5D0}\u{5D0}", [0xE0, 0xE0], "CP1255"),
      ("\u{FB2E}", [0xE0, 0xC7], "CP1255"), ("\u{EA}", [0xAA], "TCVN5712-1"),
      ("\u{EA}a", [0xAA, 0x61], "TCVN5712-1"), ("か", [0xA4, 0xAB], "EUC-JISX0213"),
      ("\u{304B}\u{309A}", [0xA4, 0xF7], "EUC-JISX0213"),
      ("\u{CA}\u{304}", [0x88, 0x62], "BIG5-HKSCS"),
      ("あ", [0x1B, 0x24, 0x42, 0x24, 0x22], "ISO-2022-JP"),
    ] as [(String, [UInt8], String)])
  func combining(text: String, bytes: [UInt8], set: String) throws {
    let read = CharacterSet(name: set).read(bytes)
    guard case .text(let read) = read else { return #expect(Bool(false), "\(read)") }
    // Strings are equal whose letters are written in different ways.
    #expect(Array(read.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(
    "what is neither is refused, and the first such byte named",
    arguments: [
      ([0x61, 0xA3], nil, "found byte A3 after “a”; expected text in UTF-8"),
      ([0xC3], nil, "found byte C3 at the start; expected text in UTF-8"),
      ([0x0A, 0x0A, 0xFF], nil, "found byte FF at the start; expected text in UTF-8"),
      (
        [0xA3, 0x81], "CP1252",
        "found byte 81 after “£”; expected text in UTF-8 or CP1252"
      ),
      // The quotation marks of Windows.
      (
        [0xA3, 0x93, 0x94], "ISO-8859-1",
        "found byte 93 after “£”; expected text in UTF-8 or ISO-8859-1"
      ),
      ([0xA4], "EUC-JP", "found byte A4 at the start; expected text in UTF-8 or EUC-JP"),
      ([0xA3], "no such set", "found byte A3 at the start; expected text in UTF-8 or no such set"),
    ] as [([UInt8], String?, String)])
  func neither(bytes: [UInt8], set: String?, words: String) {
    #expect {
      _ = try readText(bytes, elseIn: set.map(CharacterSet.init))
    } throws: {
      "\($0)" == words
    }
  }

  @Test("a fault has its line")
  func line() throws {
    let fault = #expect(throws: UnreadableText.self) {
      try readText([0x61, 0x0A, 0x62, 0xA3, 0x0A], elseIn: nil)
    }
    #expect(fault?.line == 2)
    #expect(fault?.before == "b")
  }
}

@Suite("Text that arrives byte by byte")
struct ArrivingTextTests {
  private func pieces(_ bytes: [[UInt8]], set: String?) -> [String] {
    var arriving = ArrivingText(elseIn: set.map(CharacterSet.init))
    return bytes.flatMap { run in run.flatMap { arriving.take($0) } + arriving.pause() }.map {
      switch $0 {
      case .scalar(let scalar): String(Character(scalar))
      case .unreadable(let byte): "<\(byte)>"
      }
    }
  }

  @Test(
    "a character of UTF-8 may come in pieces",
    arguments: [[[0xC2, 0xA3]], [[0xC2], [0xA3]], [[0xE4], [0xB8], [0xAD]]] as [[[UInt8]]])
  func pieces(bytes: [[UInt8]]) {
    #expect(pieces(bytes, set: nil).joined().utf8.elementsEqual(bytes.joined()))
  }

  @Test(
    "a byte of another set is its character, once nothing more has come",
    arguments: [
      ([[0xA3]], "ISO-8859-15", ["£"]), ([[0xE9]], "ISO-8859-1", ["é"]),
      ([[0xE9], [0x74]], "ISO-8859-1", ["é", "t"]), ([[0xE9, 0x74]], "ISO-8859-1", ["é", "t"]),
      ([[0xC2, 0xA3]], "ISO-8859-1", ["£"]), ([[0xA4, 0xA2]], "EUC-JP", ["あ"]),
      ([[0xA4], [0xA2]], "EUC-JP", ["あ"]),
    ] as [([[UInt8]], String, [String])])
  func otherSet(bytes: [[UInt8]], set: String, expected: [String]) {
    #expect(pieces(bytes, set: set) == expected)
  }

  @Test(
    "a letter that may combine comes with the next byte, and at once where nothing more has come",
    arguments: [
      ([[0xE9]], "CP1258", ["é"]), ([[0xE9], [0x74]], "CP1258", ["é", "t"]),
      ([[0x65]], "CP1258", ["e"]), ([[0x65, 0x65]], "CP1258", ["e", "e"]),
      ([[0x63, 0x61, 0x66, 0xE9]], "CP1258", ["c", "a", "f", "é"]),
      ([[0xE9, 0x74, 0xE9]], "CP1258", ["é", "t", "é"]),
      ([[0xEA, 0xEC]], "CP1258", ["\u{1EBF}"]),
      ([[0x65, 0xF2, 0x6E]], "CP1258", ["\u{1EB9}", "n"]),
      ([[0xEA], [0xEC]], "CP1258", ["ê", "\u{301}"]),
      ([[0x65], [0xF2]], "CP1258", ["e", "\u{323}"]),
      ([[0xE0, 0xE0]], "CP1255", ["א", "א"]), ([[0xE0], [0xE0]], "CP1255", ["א", "א"]),
      ([[0xAA, 0x61]], "TCVN5712-1", ["ê", "a"]), ([[0x61, 0x81]], "CP1258", ["a", "<129>"]),
      ([[0xE9, 0x81]], "CP1258", ["é", "<129>"]),
    ] as [([[UInt8]], String, [String])])
  func combining(bytes: [[UInt8]], set: String, expected: [String]) {
    #expect(
      pieces(bytes, set: set).map { Array($0.unicodeScalars) }
        == expected.map { Array($0.unicodeScalars) })
  }

  @Test(
    "UTF-8 comes first behind a letter that may combine",
    arguments: [
      [[0x65, 0xCC, 0x81]], [[0x65, 0xC3, 0xA9]], [[0x65], [0xC3, 0xA9]],
      [[0x65, 0xE4, 0xB8, 0xAD]],
    ] as [[[UInt8]]])
  func utf8BehindLetter(bytes: [[UInt8]]) {
    #expect(pieces(bytes, set: "CP1258").joined().utf8.elementsEqual(bytes.joined()))
  }

  @Test(
    "a byte of neither is told, and what follows is read",
    arguments: [
      ([[0xA3, 0x35]], nil, ["<163>", "5"]), ([[0xC2, 0x35]], nil, ["<194>", "5"]),
      ([[0x81, 0x35]], "CP1252", ["<129>", "5"]), ([[0x93]], "ISO-8859-1", ["<147>"]),
      ([[0xFF], [0xC2, 0xA3]], nil, ["<255>", "£"]),
    ] as [([[UInt8]], String?, [String])])
  func neither(bytes: [[UInt8]], set: String?, expected: [String]) {
    #expect(pieces(bytes, set: set) == expected)
  }
}
