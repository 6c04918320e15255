import Canvas
import Glibc
import Testing

@testable import Terminal

struct CellCharactersTests {
  @Test(arguments: [
    (Character("a"), 1, "a"), ("é", 1, "é"), ("e\u{301}", 1, "e\u{301}"), ("中", 2, "中"),
    ("█", 1, "█"), ("│", 2, "│ "), ("中", 1, "?"), ("\u{FFFD}", 1, "\u{FFFD}"),
  ])
  func `a cell takes exactly its columns`(text: Character, width: Int, shown: String) {
    setlocale(LC_CTYPE, "C.UTF-8")
    let cell = Cell(text: text, width: width, style: .plain)
    let all = CellCharacters.all(of: cell, ascii: false)
    #expect(all.map(\.text).joined() == shown)
    #expect(all.map(\.columns).reduce(0, +) == width)
  }

  @Test(arguments: [(Character("é"), 1), ("中", 2), ("█", 1), ("│", 1), ("›", 1)])
  func `in ASCII a cell takes as many columns`(text: Character, width: Int) {
    let cell = Cell(text: text, width: width, style: .plain)
    let all = CellCharacters.all(of: cell, ascii: true)
    #expect(all.map(\.columns) == Array(repeating: 1, count: width))
    #expect(all.allSatisfy { $0.characters.0 < 128 && $0.characters.1 == 0 })
  }
}

extension CellCharacters {
  fileprivate var text: String {
    let places = [characters.0, characters.1, characters.2, characters.3, characters.4]
    return String(
      String.UnicodeScalarView(
        places.prefix { $0 != 0 }.compactMap { Unicode.Scalar(UInt32(bitPattern: $0)) }))
  }
}
