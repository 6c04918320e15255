import Keyboard
import Testing

@testable import Terminal

struct KeyDecoderTests {
  @Test(arguments: [
    ("a\u{1B}", [Key.character("a"), .escape]),
    ("\u{1B}\u{1B}", [.escape]),
    ("\u{1B}x\u{1B}[Aq", [.alt("x"), .up, .character("q")]),
    ("\u{1B}[38;5;1mq", [.character("q")]),
    ("\u{1B}[1;2Fq", [.end, .character("q")]),
    ("\u{1B}O5q", [.character("q")]),
    ("\u{1B}O", [.alt("O")]),
    ("\u{85}\u{9B}q", [.character("q")]),
    ("\u{1}\u{1A}\u{1F}", [.ctrl("a"), .ctrl("z"), .ctrl("_")]),
    ("\n\r", [.enter, .enter]),
    (
      "\u{1B}[200~a\r\nb\rc\nd\te\u{7}\u{9B}\u{1B}[31mf\u{1B}[201~q",
      [.paste("a\nb\nc\nd\tef"), .character("q")]
    ),
    ("\u{1B}[201~q", [.character("q")]),
    ("\u{1B}[200~\u{1B}[201~", [.paste("")]),
  ])
  func `characters become keys`(text: String, keys: [Key]) {
    var decoder = KeyDecoder()
    #expect(decoder.keys(from: text.unicodeScalars.map { .scalar($0) }) == keys)
  }

  @Test func `keys that curses knows keep their place, and don’t end a paste`() {
    var decoder = KeyDecoder()
    #expect(
      decoder.keys(from: [.known(.up), .scalar("a"), .known(.down)])
        == [.up, .character("a"), .down])
    let pasted = "\u{1B}[200~a".unicodeScalars.map { RawKey.scalar($0) }
    #expect(decoder.keys(from: pasted + [.known(.up), .scalar("b")]) == [])
    #expect(decoder.keys(from: "\u{1B}[201~".unicodeScalars.map { .scalar($0) }) == [.paste("ab")])
  }
}
