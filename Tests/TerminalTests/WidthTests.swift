import Canvas
import CleanText
import Glibc
import Testing

@testable import Terminal

@Suite struct `The grid and the terminal` {
  @Test func `give every character the same columns`() {
    setlocale(LC_CTYPE, "C.UTF-8")
    let disagreed = (UInt32(0x20)...0x10FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
      guard case .shown = ScalarFate(of: scalar), isOld(scalar) else { return false }
      var canvas = Canvas(rows: 1, columns: 2)
      canvas.write(String(scalar), row: 0, column: 0)
      let shown = CellCharacters.all(of: canvas.cells[0], ascii: false)
      return shown.count != 1
        || shown[0].characters.0 != wchar_t(bitPattern: canvas.cells[0].base.value)
    }
    #expect(disagreed.map { String($0.value, radix: 16) } == [])
  }

  /// Characters that are newer than the tables are wide on one terminal and narrow on another.
  private func isOld(_ scalar: Unicode.Scalar) -> Bool {
    guard let age = scalar.properties.age else { return false }
    return age.major < 15
  }
}
