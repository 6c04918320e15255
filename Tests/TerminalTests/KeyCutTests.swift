import Keyboard
import Terminal
import Testing

/// However what a terminal sends is cut, and however long the pieces are apart within what is waited
/// for, the same keys come of it.
struct KeyCutTests {
  @Test(arguments: strayInput + KeyFamilies.all.map(\.sequence) + texts)
  func `wherever it is cut in two, the same keys come of it`(text: String) {
    let whole = decoded(text + "q")
    let characters = Array((text + "q").unicodeScalars)
    for place in characters.indices {
      var decoder = KeyDecoder()
      let first = decoder.keys(from: characters[..<place])
      #expect(first + decoder.keys(from: characters[place...]) == whole, "cut at \(place)")
    }
  }

  @Test(arguments: strayInput + KeyFamilies.all.map(\.sequence) + texts)
  func `one character at a time, the same keys come of it`(text: String) {
    var decoder = KeyDecoder()
    let keys = (text + "q").unicodeScalars.flatMap { decoder.keys(from: [$0]) }
    #expect(keys == decoded(text + "q"))
  }

  @Test(arguments: strayInput + KeyFamilies.all.map(\.sequence))
  func `cut off anywhere but behind its first character, it is nothing, and the next key counts`(
    text: String
  ) {
    let characters = Array(text.unicodeScalars)
    for place in characters.indices.dropFirst(2) {
      var decoder = KeyDecoder()
      let early = decoder.keys(from: characters[..<place])
      guard decoder.waitsFor == .restOfSequence else { continue }
      let late = decoder.timePassed() + decoder.keys(from: ["q"])
      #expect(early + late == [.character("q")], "cut off at \(place)")
    }
  }

  @Test func `a lone escape character is the Esc key once time has passed, and not before`() {
    var decoder = KeyDecoder()
    #expect(decoder.keys(from: ["\u{1B}"]) == [])
    #expect(decoder.waitsFor == .sequence)
    #expect(decoder.timePassed() == [.escape])
    #expect(decoder.waitsFor == nil)
    #expect(decoder.keys(from: "[D".unicodeScalars) == [.character("["), .character("D")])
  }

  @Test func `a string that never ends swallows no later key, and an arrow ends it at once`() {
    var decoder = KeyDecoder()
    #expect(
      decoder.keys(from: ("\u{1B}]" + String(repeating: "q", count: 9_999)).unicodeScalars) == [])
    #expect(decoder.waitsFor == .restOfSequence)
    #expect(decoder.timePassed() == [])
    #expect(decoder.keys(from: "j".unicodeScalars) == [.character("j")])
    #expect(decoder.keys(from: "\u{1B}]11;\u{1B}[Bj".unicodeScalars) == [.down, .character("j")])
  }

  @Test func `a paste that never ends is a text, and the next key counts`() {
    var decoder = KeyDecoder()
    #expect(decoder.keys(from: "\u{1B}[200~quit\u{1B}".unicodeScalars) == [])
    #expect(decoder.waitsFor == .restOfPaste)
    #expect(decoder.timePassed() == [.paste("quit")])
    #expect(decoder.keys(from: "j".unicodeScalars) == [.character("j")])
  }

  @Test func `a paste without end takes no more than its bound`() {
    let text = "\u{1B}[200~" + String(repeating: "a", count: 1_100_000) + "\u{1B}[201~j"
    let keys = decoded(text)
    #expect(keys.count == 2 && keys.last == .character("j"))
    guard case .paste(let pasted)? = keys.first else { return #expect(Bool(false)) }
    #expect(pasted.utf8.count == 1_000_000)
  }

  private static let texts = [
    "\u{1B}[200~Update: yes\rq\u{1B}[201~", "\u{1B}[<0;11;4M", "\u{1B}[M +$", "\u{1B}x", "é中q\r",
    "\u{1B}\u{1B}", "\u{1B}]11;jj\u{1B}[A", "\u{9B}200~q\u{9B}201~",
  ]
}
