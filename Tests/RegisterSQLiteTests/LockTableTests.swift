import Testing

@testable import Register
@testable import RegisterSQLite

@Suite("The kernel's list of locks")
struct LockTableTests {
  @Test("Whoever holds the byte of the file to read is found, and nobody else")
  func holders() {
    let table = LockTable(
      text: """
        1: POSIX  ADVISORY  WRITE 11 fe:00:77 2 2
        2: POSIX  ADVISORY  READ 12 fe:00:77 3 3
        2: -> POSIX  ADVISORY  READ 13 fe:00:77 3 3
        3: POSIX  ADVISORY  READ 14 00:1f:77 3 3
        4: POSIX  ADVISORY  READ 15 fe:00:78 3 3
        5: POSIX  ADVISORY  READ 16 fe:00:77 5 5
        6: POSIX  ADVISORY  READ 17 fe:00:77 3 EOF
        7: OFDLCK ADVISORY  READ -1 fe:00:77 3 3
        8: FLOCK  ADVISORY  READ 18 fe:00:77 3 3

        """)
    #expect(table.holders(of: .followers(of: 1), inFile: 77) == [12, 14])
  }
}
