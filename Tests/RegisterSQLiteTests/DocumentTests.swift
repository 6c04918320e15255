import FoundationEssentials
import Glibc
import ImprovementPlan
import TerminalTestSupport
import Testing

@testable import Register
@testable import RegisterSQLite

@Suite(
  "What docs/register.md says of the hash", .enabled(if: access("/usr/bin/python3", X_OK) == 0))
struct DocumentTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let register = folder.register
    try register.record(
      NewChange("A1", .due(from: march, to: june, approval: board), why: "plât – 会议"),
      NewChange("A1", .rating(from: nil, to: nil), why: ""))
    try register.record(NewChange("A1", .undo(of: 2)), by: Author(login: "jdoe"))
    for _ in 1...5 { try register.present().end(at: noon) }
  }

  @Test("Its example, run as it stands, agrees that a register holds")
  func holds() throws {
    let run = try example()
    #expect(run.output == "3 rows hold; head \(try folder.register.read().mark.hash)\n")
    #expect(run.end == .code(0))
  }

  @Test(
    "Its example names the row that doesn't",
    arguments: [
      ("UPDATE change SET why = NULL WHERE number = 2", "row 2 does not hold\n"),
      ("DELETE FROM change WHERE number = 3", "row 3 is missing\n"),
      ("UPDATE sqlite_sequence SET name = 'Change'", "row 4 is missing\n"),
      ("UPDATE sqlite_sequence SET name = CAST('change' AS BLOB)", "row 4 is missing\n"),
    ])
  func broken(sql: String, answer: String) throws {
    try folder.tamper(sql)
    let run = try example()
    #expect(run.errors == answer)
    #expect(run.end == .code(1))
  }

  private func example() throws -> PlainRun {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let document = try String(contentsOf: root.appending(path: "docs/register.md"), encoding: .utf8)
    let program = try #require(document.firstMatch(of: #/(?s)```python\n(.*?)```/#))
    return try run(
      ["/usr/bin/python3", "-c", String(program.1), folder.register.file], in: folder)
  }
}
