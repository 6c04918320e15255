import ImprovementPlan
import Testing

@testable import SnapshotFiles

/// What takes a terminal over or deceives its reader, at every text and every name of a snapshot.
@Suite("Hostile text in any field of a snapshot")
struct HostileFieldTests {
  @Test("is cleaned away, or refused", arguments: payloads)
  func anyText(payload: String) throws {
    let sound = SnapshotWriter.text(of: WholeSnapshot.snapshot)
    let places = try texts(of: sound).map(\.offset)
    #expect(places.count > 100)
    for place in places {
      let (snapshot, diagnostics) = read(payload, in: sound, at: place)
      #expect((snapshot == nil) == diagnostics.contains { $0.severity == .error })
      if let snapshot {
        let harmful = try texts(of: SnapshotWriter.text(of: snapshot)).filter { isHarmful($0.text) }
        #expect(harmful.map(\.text) == [])
      }
      #expect(!diagnostics.isEmpty || payload.allSatisfy(\.isWhitespace))
      #expect(diagnostics.map(\.description).filter(isHarmful) == [])
    }
  }

  @Test("is told of without it, where it is the name of a field")
  func anyName() throws {
    let sound = SnapshotWriter.text(of: WholeSnapshot.snapshot)
    for place in try names(of: JSONParser.parse(Array(sound.utf8))) {
      let (_, diagnostics) = read(Self.payloads.joined(), in: sound, at: place)
      #expect(!diagnostics.isEmpty)
      #expect(diagnostics.map(\.description).filter(isHarmful) == [])
    }
  }

  private static let payloads = [
    "\u{1B}]52;c;UFdORUQh\u{7}", "\u{1B}]0;PWNED\u{7}", "\u{1B}]2;PWNED\u{1B}\\",
    "\u{1B}]8;;http://PWNED/\u{1B}\\", "\u{1B}P+qPWNED\u{1B}\\", "\u{1B}[6n", "\u{9B}6n",
    "\u{9D}0;PWNED\u{9C}", "\u{85}\u{90}", "\u{7}\u{8}\u{7F}", "\n", "\r", "\t",
    "\u{202E}\u{2066}\u{200F}\u{61C}", "\u{200B}\u{FEFF}\u{AD}", "\u{E0001}\u{E0041}\u{E007F}",
  ]

  /// Reads a document with the payload put behind the quotation mark at a byte.
  private func read(
    _ payload: String, in document: String, at byte: Int
  ) -> (Snapshot?, [Diagnostic]) {
    var bytes = Array(document.utf8)
    bytes.insert(contentsOf: payload.utf16.map(escaped).joined().utf8, at: byte + 1)
    return SnapshotReader.read(bytes: bytes, of: "fernshire/2026-10-31.json")
  }

  private func escaped(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  private func texts(of document: String) throws -> [(text: String, offset: Int)] {
    texts(of: try JSONParser.parse(Array(document.utf8)))
  }

  private func texts(of node: JSONNode) -> [(text: String, offset: Int)] {
    switch node.value {
    case .text(let text): [(text, node.offset)]
    case .list(let items): items.flatMap(texts)
    case .object(let members): members.flatMap { texts(of: $0.node) }
    case .null, .flag, .number: []
    }
  }

  private func names(of node: JSONNode) -> [Int] {
    switch node.value {
    case .list(let items): items.flatMap(names)
    case .object(let members): members.flatMap { [$0.offset] + names(of: $0.node) }
    case .null, .flag, .number, .text: []
    }
  }

  /// Whether a text acts on a terminal or hides from a reader, or has the rest of what would.
  private func isHarmful(_ text: String) -> Bool {
    text.contains("PWNED") || text.contains("UFdORUQ")
      || text.unicodeScalars.contains { scalar in
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0xAD, 0x61C, 0x200B, 0x200E...0x200F, 0x202A...0x202E,
          0x2066...0x2069, 0xFEFF, 0xE0000...0xE007F:
          true
        default: false
        }
      }
  }
}
