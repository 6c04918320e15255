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
    try folder.makeOld([
      (
        NewChange("A1", .due(from: march, to: june, approval: board), why: "plât – 会议"),
        council: "bury"
      ), (NewChange("A1", .rating(from: nil, to: nil), why: ""), council: "leeds"),
    ])
    try register.record(
      NewChange("A1", .undo(of: 1)), NewChange("A1", .note("plât – \"会议\" \\")),
      by: Author(login: "jdoe"))
    try register.record(NewChange("A1", .note("one")), council: "leeds")
    for _ in 1...5 { try register.present().end(at: noon) }
  }

  @Test(
    "Its example, run as it stands, agrees that a register holds, and after something was taken out"
  )
  func holds() throws {
    let bury = CouncilRegister(of: "bury", in: folder.register.store)
    for _ in 1...2 {
      let run = try example()
      let proved = try folder.register.store.proved()
      #expect(
        run.output == "2 rows of version 1 hold; head \(proved.root.mark.hash)\n"
          + proved.chains.map {
            "\($0.mark.number) rows of \($0.council) hold; head \($0.mark.hash)\n"
          }.joined())
      #expect(run.end == .code(0), "\(run.errors)")
      for number in [1, 4] {
        _ = try? bury.redact(
          number, reason: "why", on: Occasion(over: autumn, by: officer, at: noon))
      }
    }
  }

  @Test(
    "Its example names the row that doesn't",
    arguments: [
      ("UPDATE change SET why = NULL WHERE number = 2", "row 2 does not hold\n"),
      ("DELETE FROM change WHERE number = 2", "row 2 is missing\n"),
      ("DELETE FROM row WHERE number = 4", "row 4 of bury is missing\n"),
      ("UPDATE row SET council = 'leeds' WHERE number = 4", "row 4 of bury is missing\n"),
      (
        "UPDATE body SET body = replace(body, 'one', 'two')", "row 3 of leeds does not hold\n"
      ),
      ("DELETE FROM body WHERE number = 4", "row 4 of bury does not hold\n"),
      (
        "UPDATE row SET envelope = replace(envelope, 'jdoe', 'jdoo') WHERE council = 'leeds'",
        "row 3 of leeds does not hold\n"
      ),
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
