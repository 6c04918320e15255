import Testing

@testable import SnapshotFiles

@Suite struct `The escapes of a file` {
  @Test(arguments: [
    (#"{"a": "\u0053\u0061m \u00c9\u00e9"}"#, #"{"a": "Sam Éé"}"#),
    (#""\uD83D\ude80""#, #""🚀""#), (#"\"Sam\" \\ \/"#, #""Sam" \ /"#),
    (#"half: \u00"#, #"half: \u00"#), (#"\uD83D alone"#, #"\uD83D alone"#), (#"end \"#, #"end \"#),
    (#"\x \u+123 \u12g4"#, #"\x \u+123 \u12g4"#), (#"\\u0053"#, #"\u0053"#), ("plain", "plain"),
  ])
  func `are undone wherever they stand, and what is none stays`(written: String, read: String) {
    #expect(String(decoding: JSONEscapes.undone(in: Array(written.utf8)), as: UTF8.self) == read)
  }

  @Test func `what is no text stays as it is`() {
    #expect(JSONEscapes.undone(in: [0xFF, 0x5C, 0x22, 0xC3]) == [0xFF, 0x22, 0xC3])
  }
}
