import Keyboard
import Terminal
import Testing

struct KeyDecoderTests {
  @Test(arguments: [
    ("a\u{1B}", [Key.character("a"), .escape]),
    ("\u{1B}\u{1B}", [.escape, .escape]),
    ("\u{1B}\u{1B}\u{1B}j", [.escape, .escape, .alt("j")]),
    ("\u{1B}x\u{1B}[Aq", [.alt("x"), .up, .character("q")]),
    ("\u{1B}\r\u{1B}\u{7F}", [.escape, .enter, .backspace]),
    ("\u{1B}[38;5;1mq", [.character("q")]),
    ("\u{1B}[1;2Fq", [.end, .character("q")]),
    ("\u{1B}Oq", [.character("1")]),
    ("\u{85}q", [.character("q")]),
    ("\u{1}\u{1A}\u{1F}", [.ctrl("a"), .ctrl("z"), .ctrl("_")]),
    ("\n\r", [.enter, .enter]),
  ])
  func `characters become keys`(text: String, keys: [Key]) {
    #expect(decoded(text) == keys)
  }

  @Test(arguments: [
    (
      "\u{1B}[200~a\r\nb\rc\nd\te\u{7}\u{1B}[31mf\u{1B}[201~q",
      [Key.paste("a\nb\nc\nd\tef"), .character("q")]
    ),
    ("\u{1B}[201~q", [.character("q")]),
    ("\u{1B}[200~\u{1B}[201~", [.paste("")]),
    ("\u{1B}[200~\u{1B}[<0;1;1Ma\u{1B}[201~q", [.paste("a"), .character("q")]),
    ("\u{1B}[200~\u{1B}]0;a\u{1B}[Mb\u{1B}[[c\u{1B}[201~q", [.paste("]0;abc"), .character("q")]),
    ("\u{9B}200~a\u{9D}b\u{9B}201~q", [.paste("ab"), .character("q")]),
    ("\u{1B}[200~one\u{9B}201~qq\u{1B}[201~j", [.paste("one201~qq"), .character("j")]),
    ("\u{9B}200~one\u{1B}[201~qq\u{9B}201~j", [.paste("oneqq"), .character("j")]),
    ("\u{1B}[200~one\u{1B}\u{9B}201~q\u{1B}[\u{9B}201~q\u{1B}[201~", [.paste("one201~q201~q")]),
    ("\u{1B}[200~unfinished", [.paste("unfinished")]),
    ("\u{1B}[200~a\u{1B}[20", [.paste("a")]),
  ])
  func `what is pasted is one text`(text: String, keys: [Key]) {
    #expect(decoded(text) == keys)
  }

  @Test(arguments: [
    ("\u{1B}[<0;11;4M\u{1B}[<0;11;4mq", [Key.click(row: 3, column: 10), .character("q")]),
    ("\u{1B}[<4;1;1M\u{1B}[<28;1;1M", [.click(row: 0, column: 0), .click(row: 0, column: 0)]),
    ("\u{1B}[<64;1;1M\u{1B}[<65;9;9Mq", [.wheelUp, .wheelDown, .character("q")]),
    ("\u{1B}[<1;1;1M\u{1B}[<2;1;1M\u{1B}[<32;1;1M\u{1B}[<66;1;1Mq", [.character("q")]),
    ("\u{1B}[<0;0;0M\u{1B}[<0;1M\u{1B}[<;;M\u{1B}[<0;1;1;1M\u{1B}[<0;-1;1Mq", [.character("q")]),
    ("\u{1B}[<0;99999999999999999999;1Mq", [.character("q")]),
    ("\u{1B}[M +$q", [.click(row: 3, column: 10), .character("q")]),
    ("\u{1B}[M`!!\u{1B}[Ma!!\u{1B}[M#!!q", [.wheelUp, .wheelDown, .character("q")]),
    ("\u{1B}[<1111111111111111111111111Mq", [.character("q")]),
  ])
  func `the mouse’s reports become its keys`(text: String, keys: [Key]) {
    #expect(decoded(text) == keys)
  }

  @Test(arguments: KeyFamilies.all)
  func `each family of terminals has its own sequences for a key`(family: KeyFamily) {
    #expect(decoded(family.sequence) == [family.key], "\(family)")
  }

  @Test(arguments: strayInput)
  func `what a terminal answers, and what it sends for no key, does nothing`(text: String) {
    #expect(decoded(text + "q") == [.character("q")])
  }

  @Test(arguments: [
    ("\u{1B}]11;rgb:1e", [Key.character("a"), .character("b")]),
    ("\u{1B}P", [.character("a"), .character("b")]),
    ("\u{1B}[M", [.character("a"), .character("b")]),
    ("\u{1B}/", [.alt("/"), .character("a"), .character("b")]),
    ("\u{1B}[200~text", [.paste("text"), .character("a"), .character("b")]),
  ])
  func `what is typed behind something that never ends is keys, and none is lost`(
    begun: String, keys: [Key]
  ) {
    var decoder = KeyDecoder()
    var came = decoder.keys(from: begun.unicodeScalars)
    let typed: [Unicode.Scalar] = begun.contains("~") ? ["a", "b", "c", "d"] : ["a", "b"]
    for character in typed { came += decoder.keys(from: [character], typed: true) }
    #expect(came.prefix(keys.count) == keys[...])
    #expect(decoder.waitsFor == nil)
  }

  @Test func `a single character cut off what was begun is a part of it`() {
    var decoder = KeyDecoder()
    for (piece, isTyped) in [("\u{1B}]11;rgb:", false), ("e", true), ("/00", false), ("1", true)] {
      #expect(decoder.keys(from: piece.unicodeScalars, typed: isTyped) == [])
    }
    #expect(decoder.keys(from: ["\u{7}"], typed: true) == [])
    #expect(decoder.keys(from: "\u{1B}[200~x".unicodeScalars) == [])
    for character in "yz\u{1B}[201~".unicodeScalars {
      let keys = decoder.keys(from: [character], typed: true)
      #expect(keys == (character == "~" ? [.paste("xyz")] : []))
    }
  }

  @Test(arguments: ["\u{1B}(B", "\u{1B}/Z", "\u{1B}?u", "\u{1B} F", "\u{1B}$)C"])
  func `what a VT52 sends, and what switches character sets, is no key`(text: String) {
    #expect(decoded(text + "q") == [.character("q")])
  }

  @Test func `PuTTY’s own descriptions of F1 and F9 count`() {
    var decoder = KeyDecoder(described: ["[M": .function(1), "OX": .function(9)])
    #expect(decoder.keys(from: "\u{1B}OX\u{1B}[M".unicodeScalars) == [.function(9)])
    #expect(decoder.timePassed() == [.function(1)])
  }

  @Test func `a key that only the terminal’s description knows counts`() {
    var decoder = KeyDecoder(described: ["A": .up, "[57~": .function(9)])
    let characters = "\u{1B}A\u{1B}[57~\u{1B}[58~".unicodeScalars
    #expect(decoder.keys(from: characters) == [.up, .function(9)])
  }
}

/// What comes of a text by the time nothing more has come for long.
func decoded(_ text: String) -> [Key] { KeyDecoder.keys(in: text.utf8) }
