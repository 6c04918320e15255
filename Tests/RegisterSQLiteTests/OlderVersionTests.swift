import GRDB
import Glibc
import ImprovementPlan
import TerminalTestSupport
import Testing

@testable import Register
@testable import RegisterSQLite

@Suite("A register of the first version")
struct OlderVersionTests {
  let folder: TemporaryFolder
  let register: SQLiteRegister

  init() throws {
    folder = try TemporaryFolder()
    register = folder.register
    try folder.makeOld(version: 1, [(NewChange("A1", .note("x")), "bury")])
  }

  @Test("It is read and proved, has no presentation, and stays as it is")
  func read() throws {
    let before = try folder.bytes()
    let reading = try register.read()
    #expect(reading.changes.count == 1)
    #expect(try register.verify() == .holds(rows: 1, head: reading.mark.hash))
    #expect(try register.presentation() == nil)
    #expect(try register.record() == [])
    #expect(try folder.bytes() == before)
  }

  @Test("Who may not write reads it")
  func readOnly() throws {
    chmod(register.file, 0o444)
    #expect(try probeAsNobody("read", register.file, in: folder).output.hasSuffix("1 rows\n"))
    let presentation = try probeAsNobody("presentation", register.file, in: folder)
    #expect(presentation.output == "nobody presents\n")
  }

  @Test("The first change brings it up to date, and the chain goes on")
  func changed() throws {
    let seen = try register.read().chain
    try register.record(NewChange("A1", .note("y")), after: seen)
    #expect(try register.read(after: seen).changes.map(\.number) == [2])
    #expect(try register.verify() == .holds(rows: 2, head: try register.read().mark.hash))
    #expect(try folder.versions() == ["v1", "v2", "v3"])
  }

  @Test("The first presentation brings it up to date")
  func presented() throws {
    let before = try register.verify()
    let lectern = try register.present()
    #expect(try register.presentation() == lectern.presentation)
    #expect(try register.verify() == before)
    #expect(try folder.versions() == ["v1", "v2", "v3"])
  }

  @Test("Eight programs that write to it at once all succeed")
  func atOnce() throws {
    let script = """
      for i in 1 2 3 4 5 6 7 8; do \(probePath()) add \(register.file) 2 & done; wait
      """
    let output = try run(["/bin/sh", "-c", script], in: folder).output
    #expect(Set(output.split(separator: "\n")) == Set((2...17).map { "added [\($0)]" }))
    #expect(try register.verify() == .holds(rows: 17, head: try register.read().mark.hash))
  }

  @Test("What says to be of the second version and has no presentations is told")
  func pretended() throws {
    try folder.tryRaw("INSERT INTO grdb_migrations VALUES ('v2')")
    let words = "its index turns_of_a_presentation is not as this program makes it"
    #expect(throws: RegisterFailure(.damaged(row: nil, words), file: register.file)) {
      try register.verify()
    }
  }
}

extension TemporaryFolder {
  fileprivate func versions() throws -> [String] {
    try DatabaseQueue(path: register.file).read { database in
      try String.fetchAll(
        database, sql: "SELECT identifier FROM grdb_migrations ORDER BY identifier")
    }
  }
}
