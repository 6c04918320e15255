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
    ("\u{1B}[<0;11;4M\u{1B}[<0;11;4mq", [.click(row: 3, column: 10), .character("q")]),
    ("\u{1B}[<4;1;1M\u{1B}[<28;1;1M", [.click(row: 0, column: 0), .click(row: 0, column: 0)]),
    ("\u{1B}[<64;1;1M\u{1B}[<65;9;9Mq", [.wheelUp, .wheelDown, .character("q")]),
    ("\u{1B}[<1;1;1M\u{1B}[<2;1;1M\u{1B}[<32;1;1M\u{1B}[<66;1;1Mq", [.character("q")]),
    ("\u{1B}[<0;0;0M\u{1B}[<0;1M\u{1B}[<;;M\u{1B}[<0;1;1;1M\u{1B}[<0;-1;1Mq", [.character("q")]),
    ("\u{1B}[<0;99999999999999999999;1Mq", [.character("q")]),
    ("\u{1B}[M +$q", [.click(row: 3, column: 10), .character("q")]),
    ("\u{1B}[M`!!\u{1B}[Ma!!\u{1B}[M#!!q", [.wheelUp, .wheelDown, .character("q")]),
    ("\u{1B}[200~\u{1B}[<0;1;1Ma\u{1B}[201~q", [.paste("a"), .character("q")]),
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

  @Test(arguments: [
    (["\u{1B}[<0;1", "1;4", "Mq"], [Key.click(row: 3, column: 10), .character("q")]),
    (["\u{1B}[M ", "+", "$q"], [.click(row: 3, column: 10), .character("q")]),
    (["\u{1B}[<", "0;1;1mq"], [.character("q")]),
    (["\u{1B}[", "j"], [.character("j")]),
    (["\u{1B}[<1111111111111111111111111", "q"], [.character("q")]),
  ])
  func `what the mouse did is never cut into keys`(pieces: [String], keys: [Key]) {
    var decoder = KeyDecoder()
    let decoded = pieces.flatMap { decoder.keys(from: $0.unicodeScalars.map { .scalar($0) }) }
    #expect(decoded == keys)
  }
}
