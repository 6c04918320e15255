import Foundation
import ImprovementPlan
import TerminalTestSupport
import Testing

@testable import SnapshotFiles

@Suite("The schema says what the reader does")
struct SchemaTests {
  private let schema: [String: Any]

  init() throws {
    let data = try Data(contentsOf: URL(filePath: dataFolder + "/snapshot.schema.json"))
    schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private var definitions: [String: Any] { schema["$defs"] as? [String: Any] ?? [:] }

  @Test(
    "every record has the same fields, and the same ones must be there", arguments: RecordShape.all)
  func fields(of record: RecordShape) throws {
    let definition = record.name == "Snapshot" ? schema : definitions[record.name] as? [String: Any]
    let properties = try #require(definition?["properties"] as? [String: Any])
    #expect(properties.keys.sorted() == record.fields.sorted())
    #expect((definition?["required"] as? [String] ?? []).sorted() == record.required.sorted())
    #expect(definition?["additionalProperties"] as? Bool == false)
  }

  @Test("it defines no other records")
  func noOthers() {
    let records = definitions.filter { ($0.value as? [String: Any])?["properties"] != nil }.keys
    #expect(Set(records) == Set(RecordShape.all.map(\.name)).subtracting(["Snapshot"]))
  }

  @Test(
    "every field of fixed words has the same words",
    arguments: [
      ("lifecycle", "", Lifecycle.allCases.map(\.rawValue)),
      ("judgement", "", Judgement.allCases.map(\.rawValue)),
      ("Action", "impact", Impact.allCases.map(\.rawValue)),
      ("Evidence", "kind", Evidence.Kind.allCases.map(\.rawValue)),
      ("Rating", "tone", Tone.allCases.map(\.rawValue)),
      ("Metric", "unit", Metric.Unit.allCases.map(\.rawValue)),
      ("Metric", "goodIs", Metric.Polarity.allCases.map(\.rawValue)),
      ("Metric", "kind", Metric.Kind.allCases.map(\.rawValue)),
      ("Meeting", "body", Meeting.Body.allCases.map(\.rawValue)),
    ])
  func words(record: String, field: String, words: [String]) {
    let definition = definitions[record] as? [String: Any]
    let properties = definition?["properties"] as? [String: Any]
    let place = field.isEmpty ? definition : properties?[field] as? [String: Any]
    #expect(place?["enum"] as? [String] == words)
  }

  @Test("every snapshot of the project, the example and a whole snapshot hold to it")
  func holds() throws {
    let folder = try TemporaryFolder()
    let whole = try SnapshotWriter.write(WholeSnapshot.snapshot, inFolder: folder.path + "/whole")
    let example = try folder.write(try ReadMe.example(), to: "example/2026-10-31.json")
    #expect(try faults(of: [whole, example, dataFolder]) == "")
  }

  @Test("it refuses what the reader refuses")
  func refuses() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      plan(#""actions": [{ "ref": "A 1", "title": "", "due": "2026-13-01", "owner": null }]"#),
      to: "2026-10-31.json")
    let found = try faults(of: [file]).split(separator: "\n").map { String($0) }.sorted()
    #expect(
      found == [
        "'' does not match '\\\\S'",
        "'2026-13-01' does not match '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'",
        "'A 1' does not match '^\\\\S+$'",
        "Additional properties are not allowed ('owner' was unexpected)",
      ])
  }

  /// What Debian's python3-jsonschema says of files and of the snapshots in folders.
  private func faults(of paths: [String]) throws -> String {
    let script = """
      import glob, json, os, sys
      from jsonschema import Draft202012Validator
      schema = json.load(open(sys.argv[1]))
      Draft202012Validator.check_schema(schema)
      for path in sys.argv[2:]:
        for file in sorted(glob.glob(path + "/*/*.json")) if os.path.isdir(path) else [path]:
          for fault in Draft202012Validator(schema).iter_errors(json.load(open(file))):
            print(fault.message)
      """
    let scratch = try TemporaryFolder()
    let run = try PlainRun(
      "/usr/bin/python3", ["-c", script, dataFolder + "/snapshot.schema.json"] + paths,
      environment: ["LANG": "C.UTF-8"], folder: scratch.path)
    return run.output + run.errors
  }
}
