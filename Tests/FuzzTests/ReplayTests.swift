import FoundationEssentials
import Testing

@Suite("What a fuzzer may send")
struct ReplayTests {
  @Test("Inputs that were kept still do no harm", arguments: FuzzedDoor.allCases)
  func keptInputsDoNoHarm(door: FuzzedDoor) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Corpus/\(door.rawValue)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.count > 5)
    for name in names.sorted() {
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
      #expect(door.faults(of: bytes) == [], "\(door.rawValue)/\(name)")
    }
  }
}
