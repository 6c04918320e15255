import FoundationEssentials
import ImprovementPlan
import Testing

@testable import SnapshotFiles

/// What `data/README.md` says.
enum ReadMe {
  static func text() throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: dataFolder + "/README.md")), as: UTF8.self)
  }

  /// The snapshot it shows.
  static func example() throws -> String {
    let lines = try text().split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex(of: "```json"))
    let end = try #require(lines[(start + 1)...].firstIndex(of: "```"))
    return lines[(start + 1)..<end].joined(separator: "\n") + "\n"
  }

  /// The fields of the table under a record's heading, those marked as required with a `*`.
  static func table(of record: String) throws -> [String] {
    let lines = try text().split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex(of: "### " + record))
    let section = lines[(start + 1)...].prefix { !$0.hasPrefix("### ") }
    return section.filter { $0.hasPrefix("| `") }.compactMap { line in
      line.split(separator: "|").first.map { $0.filter { $0 != "`" && $0 != " " } }
    }
  }
}

@Suite("The description of the format")
struct ReadMeTests {
  @Test("its example is a sound snapshot, written as this program writes it")
  func example() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(try ReadMe.example(), to: "fernshire/2026-10-31.json")
    let read = SnapshotReader.read(file: file)
    #expect(read.diagnostics.isEmpty)
    let snapshot = try #require(read.snapshot)
    #expect(snapshot.actions.first?.due == Day(2026, 9, 15))
    #expect(SnapshotWriter.text(of: snapshot) == (try ReadMe.example()))
  }

  @Test("it has a row for every field, in the file's order", arguments: RecordShape.all)
  func rows(of record: RecordShape) throws {
    let expected = record.fields.map { record.required.contains($0) ? $0 + "*" : $0 }
    #expect(try ReadMe.table(of: record.name) == expected)
  }
}

@Suite("The whole snapshot that the tests use")
struct WholeSnapshotTests {
  @Test("it holds every field of every record")
  func everything() throws {
    let text = SnapshotWriter.text(of: WholeSnapshot.snapshot)
    var names: Set<String> = []
    collect(try JSONParser.parse(Array(text.utf8)), into: &names)
    let known = Set(RecordShape.all.map { $0.fields.sorted().joined(separator: " ") })
    #expect(known.subtracting(names) == ["at denominator note numerator suppressed value"])
  }

  /// The field names of every object, sorted.
  private func collect(_ node: JSONNode, into names: inout Set<String>) {
    switch node.value {
    case .object(let members):
      names.insert(members.map(\.name).sorted().joined(separator: " "))
      members.forEach { collect($0.node, into: &names) }
    case .list(let items):
      items.forEach { collect($0, into: &names) }
    default:
      break
    }
  }
}
