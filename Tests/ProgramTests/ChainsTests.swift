import Foundation
import ImprovementPlan
import TerminalTestSupport
import Testing

@testable import Register
@testable import RegisterSQLite

@Suite(.serialized, .timeLimit(.minutes(5)))
struct ChainsTests {
  @Test func `a register of version 1 is proved, gone on with, and proved in both parts`() throws {
    let world = try World()
    let kept = repository + "/Tests/RegisterSQLiteTests/VersionOne/everything.sqlite"
    try FileManager.default.copyItem(
      atPath: kept, toPath: world.folder + "/data/register.sqlite")
    let before = try world.run(["verify"])
    #expect(before.end == .code(0), "\(before.errors)")
    #expect(before.output.contains("24 rows, consistent with itself; head "))
    let head = String(try #require(before.output.firstMatch(of: #/head ([0-9a-f]{64})/#)).1)
    #expect(try world.run(["history", "--plan", "fernshire"]).output.contains("P19: "))
    let update = ["update", "P19", "--note", "goes on", "--plan", "fernshire"]
    let added = try world.run(update)
    #expect(added.end == .code(0), "\(added.errors)")
    #expect(added.errors == "")
    let after = try world.run(["verify", "--head", head])
    #expect(after.end == .code(0), "\(after.errors)")
    #expect(after.output.contains("25 rows, consistent with itself\n"))
    #expect(after.output.contains("fernshire: 25 rows, head "))
    #expect(after.output.contains("manchester: 24 rows, head \(head)\n"))
    #expect(after.output.contains("--head: rows 1 to 24 are as when it was kept"))
    let undone = try world.run(["undo", "--plan", "fernshire"])
    #expect(undone.end == .code(0), "\(undone.errors)")
    let json = try world.run(["verify", "--format", "json"]).output
    #expect(json.contains("\"council\" : \"fernshire\"") && json.contains("\"rows\" : 26"))
    #expect(!json.contains("    \"council\" : \"manchester\""))
  }

  @Test func `what was taken back and then taken out is passed over, with what took it back`()
    throws
  {
    let world = try World.withOneNote()
    let state = ["update", "A2", "--state", "in-progress", "--note", "Sam’s case"]
    #expect(try world.run(state).end == .code(0))
    #expect(try world.run(["undo"]).end == .code(0))
    #expect(try world.run(["redact", "2", "--reason", "It names a child."]).end == .code(0))
    #expect(try world.recorded().map(\.number) == [1])
    #expect(try world.run(["undo"]).end == .code(0))
    #expect(try world.run(state.dropLast() + ["again"]).end == .code(0))
    #expect(try world.recorded().map(\.number) == [1, 5, 6])
    #expect(try world.run(["verify"]).end == .code(0))
  }

  @Test func `what is taken out is nowhere, and history, verify and the snapshot's name say so`()
    throws
  {
    let world = try World.withOneNote()
    let secret = "Samantha \"Sam\" Example of 4 Any Road"
    #expect(try world.run(["update", "A2", "--note", secret]).end == .code(0))
    let frozen = try world.run(["snapshot"])
    #expect(frozen.end == .code(0), "\(frozen.errors)")
    let file = try #require(frozen.output.split(separator: "/").last).dropLast()
    #expect(try world.run(["update", "A1", "--note", "after it"]).end == .code(0))
    let run = try world.run(["redact", "2", "--reason", "It names a child."])
    #expect(run.end == .code(0), "\(run.errors)")
    #expect(run.output.contains("note, row 2, taken out ") && !run.output.contains("Sam"))
    #expect(run.output.contains("testshire/\(file) was frozen with it or has its text"))
    #expect(!run.output.contains("testshire/2020-01-31.json"))
    let bytes = Data(try world.bytes(of: "data/register.sqlite"))
    #expect(bytes.firstRange(of: Data("Samantha".utf8)) == nil)
    let history = try world.run(["history"]).output
    #expect(history.contains("note, row 2, taken out ") && history.contains("“It names a child.”"))
    #expect(history.contains(#/(?m)^4 .*takes out what row 2 said/#))
    #expect(!history.contains("Sam"))
    #expect(try world.run(["history", "A1"]).output.contains("after it"))
    #expect(try !world.run(["history", "A1"]).output.contains("taken out"))
    let json = try world.run(["history", "--format", "json"]).output
    #expect(json.contains("\"redactions\" : [") && !json.contains("Sam"))
    let proof = try world.run(["verify"])
    #expect(proof.end == .code(0), "\(proof.errors)")
    #expect(proof.output.contains("4 rows, consistent with itself; head "))
    #expect(proof.output.contains("1 row taken out\n"))
    #expect(proof.output.contains("up to row 2 one does"))
    #expect(try world.run(["verify", "--format", "json"]).output.contains("\"redacted\" : 1"))
    expectRefused(
      try world.run(["redact", "9", "--reason", "x"]), code: 2, "row 9: found 4 rows")
    expectRefused(try world.run(["redact", "1", "--reason", " "]), code: 2, "--reason: found none")
    let board = try world.start(columns: 120)
    #expect(!board.screenText.contains("Samantha"))
    #expect(try world.run(["update", "A2", "--note", "goes on"]).end == .code(0))
  }

  @Test func `rows that a later version wrote are told by all that shows the plan`() throws {
    let world = try World.withOneNote()
    try world.addRowOfALaterVersion()
    let told = "1 row of the register can’t be understood and shown"
    #expect(try world.run([]).output.contains(told))
    #expect(try world.run(["present"]).errors.contains(told))
    let words = "1 row of kinds that this version of the program doesn't know"
    #expect(try world.run(["info"]).output.contains(words))
    #expect(try world.run(["check"]).output.contains(words))
    #expect(try world.run(["verify"]).output.contains(words))
    #expect(try world.run(["update", "A1", "--note", "second"]).end == .code(4))
    #expect(try world.recorded().map(\.number) == [1])
  }
}

extension World {
  fileprivate func addRowOfALaterVersion() throws {
    let store = SQLiteStore(file: folder + "/data/register.sqlite")
    let own = CouncilRegister(of: "testshire", in: store)
    var chain = own.start
    _ = try own.read(&chain)
    let (day, number) = (Day(number: 20_757), chain.mark.number + 1)
    let envelope = Envelope(
      register: try #require(chain.register), council: "testshire", number: number, intent: number,
      at: try #require(Moment(day: day, second: 43_200)), by: Author(login: "root", role: nil),
      basis: day, kind: "figure", subject: Subject("metric", "M1"))
    let row = RegisterRow(envelope, body: .object(["value": .number(3)]), after: chain.mark.hash)
    try store.append(to: "testshire", mayMake: false) { _ in
      RowAddition(
        identity: envelope.register, rows: [row],
        head: Register.Mark(number: number, hash: row.hash), result: ())
    }
  }
}
